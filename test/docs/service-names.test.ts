// docs/services.md against the tables: the list of names is what the sources have, and each pair that is named is right.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withSection } from '../../scripts/architecture-tables.ts';
import { serviceTable } from '../../scripts/service-table.ts';
import { portOf } from '../../src/policy/services/service-names.ts';

const text = readFileSync(new URL('../../docs/services.md', import.meta.url), 'utf8');

it('the table of names is the one of the sources: npm run generate', () => {
  expect(withSection(text, 'services', serviceTable())).toBe(text);
});

it('`name` (number), wherever the page says it, is so', () => {
  const said = [...(text.split('<!-- generated')[0] ?? '').matchAll(/`([a-z0-9-]+)` \((\d+)\)/g)];
  expect(said.length).toBeGreaterThan(6);
  for (const [, name = '', port] of said) expect([name, portOf(name, 'tcp')]).toEqual([name, Number(port)]);
});

it('docker is 2375, and 2376 with TLS', () => {
  expect(text).toContain('`docker` is 2375');
  expect([portOf('docker', 'tcp'), portOf('docker-tls', 'tcp')]).toEqual([2375, 2376]);
});

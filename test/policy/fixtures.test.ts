// Each mistake that a policy can have, one file each, with every diagnostic that it must give written beside it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allRisks } from '../../src/evaluate/risks/risk.ts';
import { DIAGNOSTIC_CODES } from '../../src/model/diagnostic.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import type { LoadBase } from '../../src/policy/read-file.ts';
import { describeDiagnostic } from './describe-diagnostic.ts';

const folder = new URL('fixtures/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.policy'))
  .map((name) => name.slice(0, -'.policy'.length));

// What only a plan can tell, because it takes DNS or a vantage, or what a run is told beside its policy.
const BEYOND_THE_PARSER = [
  'unknown-variable',
  'nothing-to-judge',
  'not-in-policy',
  'too-many-probes',
  'vantage-needed',
  'not-at-source',
];

const WARNINGS = [
  'hosts-not-read',
  'expired-waiver',
  'expiring-waiver',
  'risky-open',
  'poor-anchor',
  'outside-scope',
  'refused-host',
  'wide-host',
  'only-exposures',
  'short-duration',
  'controls-on-one-port',
  'never-proven',
  'seen-by-nobody',
  'idle-vantage',
];

/** Files of hosts lie beside the policies, as `NAME.hosts`. */
const loadHosts: LoadBase = (path, _from, as) =>
  as === 'hosts' &&
  names.some((name) => path.startsWith(`./${name.split('.')[0]}`)) &&
  existsSync(new URL(path, folder))
    ? { file: `test/${path.slice(2)}`, text: read(path) }
    : { problem: 'there is no such file' };

describe('a policy with a mistake', () => {
  it.each(names)('%s', (name) => {
    const file = `test/${name}.policy`;
    const { policy, diagnostics } = parsePolicy(read(`${name}.policy`), file, {
      today: '2026-11-21',
      allRisks,
      isLint: true,
      loadBase: loadHosts,
      withholdsHostFiles: name.startsWith('hosts-not-read'),
    });
    expect(`${diagnostics.map(describeDiagnostic).join('\n')}\n`).toBe(read(`${name}.expected.txt`));
    expect(diagnostics.map(({ code }) => code)).toContain(name.split('.')[0]);
    const errors = diagnostics.filter(({ level }) => level === 'error');
    expect(policy === null).toBe(errors.length > 0);
    for (const { code, position, related, level } of diagnostics) {
      expect(level).toBe(WARNINGS.includes(code) ? 'warning' : 'error');
      expect([position, ...related].map((place) => place?.file)).toEqual([file, ...related.map(() => file)]);
    }
  });
});

it('every code that the parser can give has a fixture', () => {
  const covered = new Set(names.map((name) => name.split('.')[0]));
  const wanted = DIAGNOSTIC_CODES.filter((code) => !BEYOND_THE_PARSER.includes(code));
  expect(wanted.filter((code) => !covered.has(code))).toEqual([]);
});

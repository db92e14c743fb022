// docs/inventories.md: the policies of its three ways, as they stand there, read without a mistake and have the hosts of their files.
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { parsePolicies } from '../../../src/policy/parse-policy.ts';
import { itemsOf } from './judge.ts';
import { BASE, blocksBelow, fixture } from './recipes.ts';

/** As `check` reads it, beside the page's base.yml and the fixtures. */
function read(heading: string, options: { hosts?: string; variables?: ReadonlyMap<string, string> } = {}) {
  const { hosts = fixture('hosts.txt'), variables } = options;
  const [text = ''] = [...blocksBelow(heading, 'yaml'), ...blocksBelow(heading, 'json')];
  const texts: Record<string, string> = {
    'base.yml': BASE,
    'outputs.json': fixture('outputs.json'),
    'hosts.txt': hosts,
  };
  const loadBase = (path: string) => ({ file: basename(path), text: texts[basename(path)] ?? '' });
  const { policy, diagnostics } = parsePolicies([{ file: 'policy.yml', text }], {
    loadBase,
    isLint: variables === undefined,
    today: '2026-11-30',
    variables: { values: variables ?? new Map(), unset: variables === undefined ? 'skip' : 'error' },
  });
  return {
    policy,
    items: policy && itemsOf(policy),
    said: diagnostics.map(({ code, message }) => `${code}: ${message}`),
  };
}

it('a file of hosts', () => {
  const { policy, items, said } = read('A file of hosts');
  expect(said).toEqual([]);
  expect(items).toEqual([
    '203.0.113.10 203.0.113.11: web',
    'www.example.com 203.0.113.16/30 2001:db8::7 203.0.113.40-203.0.113.41 lab.example.com: public',
  ]);
  const sources = policy?.hosts.flatMap(({ hosts }) => hosts.map(({ source }) => source));
  expect(sources).toContain('outputs.json#/web_ips/value/1');
  expect(sources).toContain('hosts.txt:2');
});

it('a file that lost its end has too few', () => {
  const { policy, said } = read('A file of hosts', { hosts: fixture('hosts.txt').split('\n').slice(0, 3).join('\n') });
  expect(policy).toBeNull();
  expect(said).toEqual([expect.stringContaining('too-few-hosts: ')]);
});

it('a generated policy', () => {
  expect(read('A generated policy')).toMatchObject({ items: ['203.0.113.10 203.0.113.11: web'], said: [] });
});

it('a variable', () => {
  const variables = new Map([['WEB_HOSTS', '203.0.113.10,203.0.113.11']]);
  const [command = ''] = blocksBelow('A variable', 'sh');
  expect(command).toContain(`--var WEB_HOSTS=${variables.get('WEB_HOSTS')}`);
  expect(read('A variable', { variables })).toMatchObject({ items: ['203.0.113.10 203.0.113.11: web'], said: [] });
  expect(read('A variable', { variables: new Map([['WEB_HOSTS', '']]) }).policy).toBeNull();
  // To `lint` its value is not known yet.
  expect(read('A variable').said).toEqual([]);
});

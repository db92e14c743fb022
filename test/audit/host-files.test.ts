// Hosts of a file from the policy's line to the report: `source` of each verdict, `hostFiles`, merging, and what an explanation says.
import { expect, it } from 'vitest';
import { diffSources } from '../../src/audit/diff.ts';
import { explain } from '../../src/audit/explain.ts';
import { planAudit } from '../../src/audit/plan-audit.ts';
import { lint } from '../../src/audit/read-policies.ts';
import type { LoadBase } from '../../src/audit.ts';
import { portExplanationText } from '../../src/report/terminal/port-explanation-text.ts';
import { reportOf } from './report-of.ts';

const files =
  (hosts: Readonly<Record<string, string>>): LoadBase =>
  (path, _from, as) => {
    const text = as === 'hosts' ? hosts[path] : undefined;
    return text === undefined ? { problem: 'there is no such file' } : { file: path.slice(2), text };
  };

const source = (text: string) => [{ file: 'p.yml', text: `version: 1\n${text}` }];

it('two items that share a role keep their files apart', async () => {
  const policy =
    'roles: { web: { open: 443 } }\nhosts:\n  - { hosts-in: ./a.txt, roles: web }\n  - { hosts-in: ./b.txt, roles: web }\n';
  const planned = await planAudit(source(policy), {
    loadBase: files({ './a.txt': '203.0.113.1\n203.0.113.2', './b.txt': '203.0.113.3\n203.0.113.2' }),
  });
  if (planned.kind !== 'plan') throw new Error(JSON.stringify(planned.diagnostics));
  const places = planned.plan.addresses.map(({ address, segments }) => {
    const from = segments[0]?.appliedEntries[0]?.source;
    return [address, typeof from === 'object' ? from.at(address) : from];
  });
  expect(places).toEqual([
    ['203.0.113.1', 'a.txt:1'],
    ['203.0.113.2', 'a.txt:2'],
    ['203.0.113.3', 'b.txt:1'],
  ]);
});

it('explain says which file and line a host is from', async () => {
  const policy = 'hosts:\n  - { hosts-in: ./a.txt, open: 443 }\n  - { hosts-in: ./b.json#/x, blocked: all }\n';
  const explained = await explain(source(policy), '203.0.113.2:443', {
    loadBase: files({ './a.txt': '203.0.113.1\n203.0.113.2', './b.json': '{"x": {"eu": "203.0.113.0/24"}}' }),
  });
  if (explained.kind !== 'explained') throw new Error(JSON.stringify(explained.diagnostics));
  const text = portExplanationText(explained.explanations, { colour: false, columns: 200 });
  expect(text).toContain('host 203.0.113.2 from a.txt:2');
  expect(text).toContain('(host from b.json#/x/eu)');
});

it('diff compares the hosts of the files', () => {
  const policy = source('hosts: [{ hosts-in: ./a.txt, open: 443 }]\n');
  const before = { loadBase: files({ './a.txt': '203.0.113.1' }) };
  const after = { loadBase: files({ './a.txt': '203.0.113.1\n203.0.113.2' }) };
  const diffed = diffSources(policy, policy, after, before);
  if (diffed.kind !== 'diffed') throw new Error(JSON.stringify(diffed.diagnostics));
  expect(JSON.stringify(diffed.diff)).toContain('203.0.113.2');
  expect(diffSources(policy, policy, after, after)).toMatchObject({ diff: { changes: [] } });
});

it('warnings name the line of the file', () => {
  const policy =
    'scope: 203.0.113.0/24\nhosts:\n  - { hosts-in: ./a.txt, open: 443 }\n  - { host: 203.0.113.2, closed: 443 }\n';
  const loadBase = files({ './a.txt': '198.51.100.1\n203.0.113.2' });
  const messages = lint(source(policy), { loadBase }).diagnostics.map(({ message, position }) => [
    position?.line,
    message,
  ]);
  expect(messages).toEqual([
    [4, expect.stringContaining('`198.51.100.1` (`a.txt:1`) is outside')],
    [5, expect.stringContaining('on `203.0.113.2`')],
  ]);
});

it('on a fork without a scope nothing is opened', () => {
  const loadBase: LoadBase = () => {
    throw new Error('opened');
  };
  const policy = source('hosts: [{ hosts-in: ./a.txt, open: 443 }]\n');
  const codes = (scope: readonly string[], load: LoadBase) =>
    lint(policy, { ofStranger: true, scope, loadBase: load }).diagnostics.map(({ code }) => code);
  expect(codes([], loadBase)).toEqual(['hosts-not-read']);
  expect(codes(['203.0.113.0/24'], files({ './a.txt': '203.0.113.1' }))).toEqual([]);
});

it('the hosts that were read have a digest, whatever else is in the file and in whichever order', async () => {
  const digestOf = async (text: string, pointer = '/ips') => {
    const policy = { file: 'p.yml', text: `version: 1\nhosts: [{ hosts-in: "./o.json#${pointer}", blocked: 5432 }]\n` };
    const scope = { scope: ['192.0.2.1'] };
    const report = await reportOf(policy, { loadBase: files({ './o.json': text }), ...scope });
    return report.hostFiles?.map(({ sha256, hostsSha256 }) => [sha256, hostsSha256])[0] ?? [];
  };
  const [text, hosts] = await digestOf('{"at": 1, "ips": ["203.0.113.1", "203.0.113.0/31", "Www.Example.com"]}');
  const again = await digestOf('{"ips": ["www.example.com", "203.0.113.0-203.0.113.1", "203.0.113.1"], "at": 2}');
  expect(again[1]).toBe(hosts);
  expect(again[0]).not.toBe(text);
  for (const other of ['["203.0.113.1", "203.0.113.0/31"]', '["203.0.113.1", "203.0.113.0/31", "www.example.com."]'])
    expect((await digestOf(`{"ips": ${other}}`))[1]).not.toBe(hosts);
  const moved = await digestOf('{"other": ["203.0.113.1", "203.0.113.0/31", "www.example.com"]}', '/other');
  expect(moved[1]).not.toBe(hosts);
});

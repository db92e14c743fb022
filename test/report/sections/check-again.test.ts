// The command that checks one finding alone: what `--only` reads, and nothing that a shell would read otherwise.
import { expect, it } from 'vitest';
import { POLICY_IN_INPUTS } from '../../../src/model/tool.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import { parseOnly } from '../../../src/policy/values/parse-only.ts';
import { verdictGroups } from '../../../src/report/rows/verdict-groups.ts';
import { checkAgainMarkdown } from '../../../src/report/sections/check-again.ts';
import { reportOf, sampleVerdict } from '../samples/sample-report.ts';

const said = (rest: Partial<Verdict>, path = '.github/port-policy.yml') => {
  const verdict: Verdict = { ...sampleVerdict, vantage: null, verdict: 'violation', severity: 'high', ...rest };
  const report = reportOf([verdict]);
  return checkAgainMarkdown(
    { ...report, vantage: verdict.vantage, policies: [{ path, sha256: '' }] },
    verdictGroups(report, 'violation'),
  );
};

it.each<[string, Partial<Verdict>, string]>([
  ['a name', { host: 'db1.example.com', ports: '5432' }, '--only db1.example.com:5432'],
  ['several ports', { host: 'db1.example.com', ports: '1-21,23' }, '--only db1.example.com:1-21,23'],
  ['UDP', { host: 'ns1.example.com', ports: '53', protocol: 'udp' }, '--only ns1.example.com:53/udp'],
  ['an IPv6 address', { host: '2001:db8::1', address: '2001:db8::1', ports: '443' }, "--only '[2001:db8::1]:443'"],
  ['a vantage', { host: 'a.example', ports: '22', vantage: 'office' }, '--vantage office --only a.example:22'],
  ['a name about no port', { host: 'a.example', ports: null, protocol: null }, '--only a.example'],
])('%s', (_, rest, command) => {
  expect(said(rest)).toBe(
    `To check a fix alone: \`port-policy check ${command}\`, or the input \`only\` of the action.`,
  );
  const target = command.replace(/^.*--only '?/, '').replace(/'$/, '');
  expect(parseOnly(target, () => null)).toHaveProperty('pattern');
});

it('names a policy that is not the usual one, and the input where the policy is in the inputs', () => {
  const rest = { host: 'a.example', ports: '22' };
  expect(said(rest, 'net/policy.yml')).toContain('`port-policy check net/policy.yml --only a.example:22`');
  expect(said(rest, POLICY_IN_INPUTS)).toBe('To check a fix alone, add the input `only: "a.example:22"` to the step.');
});

it('has no name in it that a shell would read otherwise', () => {
  for (const bad of ['$(reboot)', 'a;b', 'a b', 'a\nb', "a'b"])
    for (const rest of [{ host: bad }, { host: 'a.example', vantage: bad }])
      expect(said({ ports: '22', ...rest })).toContain('--only HOST:PORT');
});

it('is empty where nothing is wrong', () => {
  expect(checkAgainMarkdown(reportOf([]), [])).toBe('');
});

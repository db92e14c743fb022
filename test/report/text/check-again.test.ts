// The command that checks one finding again: it works as it stands, and nothing of a policy runs in the shell that it is copied to.
import { expect, it } from 'vitest';
import { POLICY_IN_INPUTS } from '../../../src/model/tool.ts';
import { parseOnly } from '../../../src/policy/values/parse-only.ts';
import { checkAgainText } from '../../../src/report/text/check-again.ts';

const usual = [{ path: '.github/port-policy.yml', sha256: '' }];
const run = { scan: null, vantage: null, policies: usual };
const START = 'After a fix, check only that: `port-policy check --only ';

it.each([
  ['db1.example.com', '5432', 'db1.example.com:5432`.'],
  ['203.0.113.7', '53/udp', '203.0.113.7:53/udp`.'],
  ['2001:db8::7', '8000-8010', '[2001:db8::7]:8000-8010`.'],
  ['gone.example.com', '', 'gone.example.com`.'],
  ['a b; rm -rf /', '22', 'HOST:22`.'],
  ['-x', '22', 'HOST:22`.'],
  ['$(id)', '22', 'HOST:22`.'],
])('%s %s', (host, ports, end) => {
  expect(checkAgainText(run, host, ports)).toBe(`${START}${end}`);
  const only = end.replace('`.', '').replace('HOST', 'host.example');
  expect(parseOnly(only, () => '')).toHaveProperty('pattern');
});

it('names vantage and policy where they are not the usual ones', () => {
  const text = (rest: object) => checkAgainText({ ...run, ...rest }, 'a.example', '22')?.slice(START.length);
  expect(text({ vantage: 'internet' })).toBe('a.example:22 --vantage internet`.');
  expect(text({ vantage: 'a`b' })).toBe('a.example:22 --vantage NAME`.');
  expect(text({ policies: [{ path: 'nets/a.yml', sha256: '' }] })).toBe('a.example:22 nets/a.yml`.');
  expect(text({ policies: [{ path: 'a b.yml', sha256: '' }] })).toBe('a.example:22 POLICY`.');
  expect(text({ policies: [...usual, { path: 'b.yml', sha256: '' }] })).toBe('a.example:22 POLICY`.');
  expect(text({ policies: [{ path: POLICY_IN_INPUTS, sha256: '' }] })).toBe('a.example:22`.');
});

it('says nothing of a scan, which sent nothing', () => {
  const scan = { tool: 'nmap', version: null, finishedAt: null } as const;
  expect(checkAgainText({ ...run, scan }, 'a.example', '22')).toBeNull();
});

// The command that checks again what was wrong: it narrows to that, with a port that vouches for silence, and the parser takes it.
import { expect, it } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import { checkAgain } from '../../../src/report/rows/check-again.ts';
import { verdictGroups } from '../../../src/report/rows/verdict-groups.ts';
import { reportOf, sampleReport } from '../samples/sample-report.ts';

const [open] = sampleReport.verdicts.filter(({ verdict, state }) => verdict === 'violation' && state === 'open');
const wrong = (more: Partial<Verdict>) => ({ ...(open as Verdict), ...more });
const answers = (more: Partial<Verdict>) =>
  wrong({ verdict: 'pass', expected: 'open', severity: null, service: 'https', ports: '443', ...more });
const again = (verdicts: readonly Verdict[], more: Partial<Report> = {}, given: readonly string[] = []) => {
  const report = { ...reportOf(verdicts), vantage: null, ...more };
  return checkAgain(report, verdictGroups(report, 'violation'), given)?.command ?? null;
};

it('names the host and the port, and a port of the same address that answered', () => {
  expect(again([wrong({ host: 'db1.example.com', address: '203.0.113.7' })])).toBe(
    'port-policy check --only db1.example.com:5432',
  );
  const ssh = answers({ host: 'db1.example.com', address: '203.0.113.7', ports: '22', service: 'ssh' });
  const db = wrong({ host: 'db1.example.com', address: '203.0.113.7' });
  expect(again([db, ssh])).toBe('port-policy check --only db1.example.com:22,5432');
  const https = answers({ host: 'db1.example.com', address: '203.0.113.7' });
  expect(again([db, ssh, https])).toBe('port-policy check --only db1.example.com:443,5432');
});

it('names a port of another host where none of that address answered', () => {
  const db = wrong({ host: 'db1.example.com', address: '203.0.113.7' });
  const other = answers({ host: 'www.example.com', address: '203.0.113.2' });
  const sixth = answers({ host: 'v6.example.com', address: '2001:db8::2' });
  expect(again([db, sixth, other])).toBe('port-policy check --only db1.example.com:5432 --only www.example.com:443');
});

it('needs none for a port that is to be open, nor for UDP', () => {
  const other = answers({ host: 'www.example.com', address: '203.0.113.2' });
  const web = wrong({ host: 'app.example.com', expected: 'open', state: 'closed', ports: '8443' });
  expect(again([web, other])).toBe('port-policy check --only app.example.com:8443');
  const dns = wrong({ host: 'ns.example.com', protocol: 'udp', ports: '53' });
  expect(again([dns, other])).toBe('port-policy check --only ns.example.com:53/udp');
});

it('has the policies, the vantage and what else the run was told', () => {
  const policies = [{ path: 'prod.yml', sha256: '' }];
  expect(
    again([wrong({ host: '2001:db8::7', address: '2001:db8::7' })], { policies, vantage: 'vpc' }, ['--var', 'A=b c']),
  ).toBe("port-policy check prod.yml --vantage vpc --var 'A=b c' --only '[2001:db8::7]:5432'");
});

it('quotes a path with a space in it, and leaves out one that cannot be quoted', () => {
  const db = wrong({ host: 'db1.example.com' });
  const at = (path: string) => again([db], { policies: [{ path, sha256: '' }] });
  expect(at('my nets/it is.yml')).toBe("port-policy check 'my nets/it is.yml' --only db1.example.com:5432");
  expect(at("it's.yml")).toBe("port-policy check 'it'\\''s.yml' --only db1.example.com:5432");
  for (const path of ['-x.yml', 'a\nb.yml', 'a\u001bb.yml', 'a`b.yml']) expect(at(path)).toBeNull();
});

it('leaves out what a policy extends: it comes with the policy', () => {
  const policies = [
    { path: 'prod.yml', sha256: '' },
    { path: 'base.yml', sha256: '', base: true as const },
  ];
  expect(again([wrong({ host: 'db1.example.com' })], { policies })).toBe(
    'port-policy check prod.yml --only db1.example.com:5432',
  );
});

it('is not there for a scan, a policy from standard input, or where nothing is wrong', () => {
  const db = wrong({ host: 'db1.example.com' });
  expect(again([db], { scan: {} as Report['scan'] })).toBeNull();
  expect(again([db], { policies: [{ path: '<stdin>', sha256: '' }] })).toBeNull();
  expect(again([])).toBeNull();
});

it('asks the first finding alone where all of them are too much for one line', () => {
  const many = [1, 2, 3, 4, 5, 6, 7].map((n) =>
    wrong({ host: `h${n}.example.com`, address: `203.0.113.${n}`, explanation: `${n}.` }),
  );
  const report = { ...reportOf(many), vantage: null };
  const groups = verdictGroups(report, 'violation');
  expect(checkAgain(report, groups)).toEqual({ command: 'port-policy check --only h1.example.com:5432', all: false });
  expect(checkAgain(report, groups.slice(0, 1))).toMatchObject({ all: true });
});

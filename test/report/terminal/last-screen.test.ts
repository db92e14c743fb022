// The end of the terminal report: one line a finding within the width, what is new first, and a bounded number of lines.
import { describe, expect, it } from 'vitest';
import type { FailOn } from '../../../src/model/exit-codes.ts';
import type { Report } from '../../../src/model/report.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import { terminalReport } from '../../../src/report/terminal/terminal-report.ts';
import { sampleDrift } from '../samples/sample-drift.ts';
import { reportOf, sampleReport } from '../samples/sample-report.ts';

const [open] = sampleReport.verdicts.filter(({ verdict, state }) => verdict === 'violation' && state === 'open');
const unknown = sampleReport.verdicts.find(({ verdict, state }) => verdict === 'inconclusive' && state === 'unknown');
const made = (from: Verdict | undefined, more: Partial<Verdict>) => ({ ...(from as Verdict), ...more });
const violation = (host: string, more: Partial<Verdict> = {}) => made(open, { host, ...more });

const endOf = (report: Report, columns = 80, failOn: FailOn = 'inconclusive', colour = false) => {
  const lines = terminalReport(report, { colour, columns, failOn }).trimEnd().split('\n');
  const title = lines.findIndex((line) => line.includes('Findings'));
  return title < 0 ? lines.slice(-1) : lines.slice(title);
};

describe('the last screen', () => {
  const two = [
    violation('db1.example.com'),
    violation('db2.example.com', { severity: 'high', address: '203.0.113.8' }),
  ];

  it('has one line a violation at 80 columns, and the result on the last line', () => {
    expect(endOf(reportOf(two))).toEqual([
      'Findings by line of .github/port-policy.yml (see -> above for what to do)',
      'critical  db1.example.com  5432 postgresql  open, not blocked  line 12',
      'high      db2.example.com  5432 postgresql  open, not blocked  line 12',
      '',
      'First: 5432 postgresql on db1.example.com',
      "  -> Restrict the security group to the application's subnets.",
      '',
      'To check this again when it is fixed:',
      '  port-policy check --vantage internet --only db1.example.com:5432 \\',
      '    --only db2.example.com:5432',
      '',
      'FAIL: 2 violations, none as intended.',
    ]);
  });

  it('names the file in each line where there is room, or where there are several', () => {
    expect(endOf(reportOf(two), 120)[1]).toBe(
      'critical  db1.example.com (203.0.113.7)  5432 postgresql  open, not blocked  .github/port-policy.yml:12',
    );
    const other = { ...two[0]?.rule, file: 'base/a-policy-that-others-extend.yml' } as Verdict['rule'];
    expect(endOf(reportOf([violation('db1.example.com', { rule: other }), ...two.slice(1)])).slice(0, 5)).toEqual([
      'Findings by line of the policy (see -> above for what to do)',
      'critical  db1.example.com 5432 postgresql',
      '          open, not blocked (base/a-policy-that-others-extend.yml:12)',
      'high      db2.example.com 5432 postgresql',
      '          open, not blocked (.github/port-policy.yml:12)',
    ]);
  });

  it('tells the address of a name that has several, and tells one cause of many ports once', () => {
    const [, second] = two;
    const report = reportOf([
      ...two,
      made(second, { host: 'db2.example.com', address: '203.0.113.9', ports: '443', verdict: 'pass', severity: null }),
      ...[22, 25, 80, 443, 5432].map((port) =>
        made(unknown, { host: 'b.example.com', address: '2001:db8::1', ports: String(port), service: null }),
      ),
    ]);
    const lines = endOf(report);
    expect(lines.join('\n')).toMatch(
      /^high +db2\.example\.com \(203\.0\.113\.8\) 5432 postgresql\n? +open, not blocked/m,
    );
    expect(lines.filter((line) => line.startsWith('inconclusive'))).toHaveLength(1);
    expect(lines.join('\n')).toContain('b.example.com');
    expect(lines.join('\n')).toContain('22, 25, 80, 443, 5432');
  });

  it('marks what is new, and shows it first; says where nothing is', () => {
    const change = sampleDrift.changes.find(({ kind }) => kind === 'newly-open');
    const [first, second] = two as [Verdict, Verdict];
    const { host, address, vantage, protocol, ports } = second;
    const after = { state: 'open', verdict: 'violation' } as const;
    const drift = {
      ...sampleDrift,
      notCompared: 0,
      notInBaseline: [],
      changes: [{ ...change, host, address, vantage, protocol, ports, after } as (typeof sampleDrift.changes)[number]],
    };
    const lines = endOf({ ...reportOf([first, second]), drift });
    expect(lines.slice(1, 3).map((line) => line.slice(0, 28))).toEqual([
      'high NEW  db2.example.com  5',
      'critical  db1.example.com  5',
    ]);
    expect(lines.join(' ')).toContain(
      'NEW: 1 of 2 violations, not so in the report of 2026-11-20 02:00 UTC. The other one was so already.',
    );
    const nothing = endOf({ ...reportOf(two), drift: { ...drift, changes: [] } });
    expect(nothing.join(' ')).toContain(
      'Nothing new: all 2 violations were so already in the report of 2026-11-20 02:00 UTC.',
    );
    // What only one of the two reports knows is not said to be in the other.
    const { notInBaseline, ...read } = drift;
    expect(notInBaseline).toEqual([]);
    const unsure = endOf({ ...reportOf(two), drift: { ...read, notCompared: 1, changes: [] } });
    expect(unsure).toContain('Nothing is known to be new since the report of 2026-11-20 02:00 UTC.');
    expect(nothing.join('\n')).not.toContain('NEW');
  });

  it('stays short however much is found, and counts the rest', () => {
    const many = Array.from({ length: 300 }, (_, index) =>
      violation(`h${index}.example.com`, {
        address: `203.0.${index}.1`,
        explanation: `One of its own: ${'x'.repeat(index)}.`,
      }),
    );
    const lines = endOf(reportOf([...many, made(unknown, { host: 'b.example.com' })]));
    expect(lines.length).toBeLessThanOrEqual(24);
    expect(lines.join('\n')).toMatch(/\n… 28\d more violations above\ninconclusive/);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('repeats the advice of the most severe finding that is new, its first sentence, and only where there are several', () => {
    const advice = 'Put it behind a VPN. If it must stay open, say so.';
    const known = violation('old.example.com');
    const fresh = violation('new.example.com', { address: '203.0.113.8', severity: 'high', advice });
    const after = { state: 'open', verdict: 'violation' } as const;
    const { host, address, vantage, protocol, ports } = fresh;
    const [some] = sampleDrift.changes;
    const changes = [{ ...some, ...{ host, address, vantage, protocol, ports, after } }] as typeof sampleDrift.changes;
    const lines = endOf({ ...reportOf([known, fresh]), drift: { ...sampleDrift, changes } });
    expect(lines.join('\n')).toContain('\nFirst: 5432 postgresql on new.example.com\n  -> Put it behind a VPN.\n');
    expect(lines.length).toBeLessThanOrEqual(24);
    expect(endOf(reportOf([fresh])).join('\n')).not.toContain('First:');
    expect(
      endOf(
        reportOf([
          { ...known, advice: '' },
          { ...fresh, advice: '' },
        ]),
      ).join('\n'),
    ).not.toContain('First:');
  });

  it('is red for what makes the exit code non-zero alone', () => {
    const report = reportOf([made(unknown, { host: 'b.example.com' })]);
    const red = (failOn: FailOn) => endOf(report, 80, failOn, true).join('\n').includes('\x1b[31m');
    expect(red('inconclusive')).toBe(true);
    expect(red('violation')).toBe(false);
    expect(endOf(report).at(-2)).toBe('What could not be checked does not count as intended.');
  });
});

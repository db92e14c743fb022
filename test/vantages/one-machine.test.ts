// What may be one machine in place of several: vantages whose probes left from one address, and a proof by a loopback address.
import { describe, expect, it } from 'vitest';
import { mergeReports } from '../../src/vantages/merge-reports.ts';
import { verdict } from '../report/samples/sample-verdict.ts';
import { goodVerdicts, OPTIONS, reportFrom } from './reports.ts';

function merged(from: Readonly<Record<string, readonly string[]>>) {
  const given = Object.entries(from).map(([vantage, sources]) => ({
    path: `${vantage}.json`,
    report: reportFrom(vantage, goodVerdicts(), { sources: [...sources] }),
  }));
  const outcome = mergeReports(given, OPTIONS);
  if (outcome.kind !== 'report') throw new Error(outcome.problems.join());
  return outcome.report;
}

describe('vantages whose probes left from one address', () => {
  it('are named in a warning', () => {
    const { warnings } = merged({ internet: ['10.20.0.5'], vpc: ['10.20.0.5', '10.20.0.6'] });
    expect(warnings).toEqual([
      'The probes of `internet` and `vpc` left from the same address, 10.20.0.5. If that was one machine, it saw one place and not 2: run each vantage on its own machine.',
    ]);
  });

  it('are not where the addresses differ, or are loopback addresses', () => {
    expect(merged({ internet: ['10.20.0.5', '127.0.0.1'], vpc: ['10.20.0.6', '127.0.0.1'] }).warnings).toEqual([]);
  });
});

describe('a loopback address', () => {
  it.each(['127.0.0.1', '::1'])('%s proves nothing to another machine', (address) => {
    const port = { ports: '5432', count: 1, expected: 'blocked' } as const;
    const shut = verdict(address, address, 7, {
      ...port,
      state: 'closed',
      cause: 'rst',
      evidence: 'direct',
      verdict: 'inconclusive',
      lacks: 'proof',
    });
    const open = verdict(address, address, 8, { ...port, expected: 'open' });
    const given = [
      { path: 'internet.json', report: reportFrom('internet', [...goodVerdicts(), shut]) },
      { path: 'vpc.json', report: reportFrom('vpc', [...goodVerdicts(), open]) },
    ];
    const outcome = mergeReports(given, OPTIONS);
    if (outcome.kind !== 'report') throw new Error(outcome.problems.join());
    const found = outcome.report.verdicts.find(({ lacks }) => lacks === 'proof');
    expect(found).toMatchObject({ verdict: 'inconclusive', vantage: 'internet' });
    expect(found?.explanation).toContain(`Each machine has an address ${address} of its own`);
    expect(outcome.report.result).toBe('inconclusive');
  });
});

// The patterns that are not about single ports: shut addresses, deaf vantages, names that lead elsewhere, and lists that are too long.
import { expect, it } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import { mergeReports } from '../../../src/vantages/merge-reports.ts';
import { MOST_OF_A_KIND } from '../../../src/vantages/patterns/pattern-list.ts';
import { verdict } from '../../report/samples/sample-verdict.ts';
import { OPTIONS, reportFrom } from '../reports.ts';
import { CLOSED, EXPOSED, FILTERED, OPEN, patternsOf, UNKNOWN } from './scenes.ts';

function mergeOf(byVantage: Readonly<Record<string, readonly Verdict[]>>): Report {
  const expects = { vantages: Object.keys(byVantage), shards: 1 };
  const given = Object.entries(byVantage).map(([vantage, verdicts]) => ({
    path: `${vantage}.json`,
    report: reportFrom(vantage, verdicts, { expects }),
  }));
  const outcome = mergeReports(given, OPTIONS);
  if (outcome.kind === 'unusable') throw new Error(outcome.problems.join('\n'));
  return outcome.report;
}

const kindsOf = ({ patterns = [] }: Pick<Report, 'patterns'>) => patterns.map(({ kind }) => kind);
const web = (address: string, host = 'www.example.com') => verdict(host, address, 5, {});

it('an address that is shut to two vantages is one pattern', () => {
  const [shut, ...others] = patternsOf({ internet: [FILTERED], office: [FILTERED], vpc: [OPEN] });
  expect(others).toEqual([]);
  expect(shut).toEqual({
    kind: 'shut-to-vantage',
    host: 'db1.example.com',
    address: '203.0.113.7',
    protocol: null,
    ports: null,
    count: 1,
    states: { internet: 'filtered', office: 'filtered', vpc: 'open' },
    explanation:
      'Nothing at this address answers `internet` and `office`, on any port that is asked, and it answers `vpc`. It may drop everything from there (a ban, a block by a provider, a rule by country), so what is silent to `internet` and `office` does not count as blocked.',
    advice:
      'Look at what drops everything from `internet` and `office`: the firewall of the host, or a network on the way.',
  });
});

it('what is open at a shut address is told all the same', () => {
  expect(kindsOf({ patterns: [...patternsOf({ internet: [FILTERED], vpc: [EXPOSED] })] })).toEqual([
    'exposed-from-some',
    'shut-to-vantage',
  ]);
});

it('a vantage that nothing answered over a family is deaf', () => {
  const deaf = patternsOf({ internet: [UNKNOWN, { ...UNKNOWN, ports: '22' }], vpc: [OPEN] })[0];
  expect(deaf).toMatchObject({
    kind: 'deaf-vantage',
    host: 'vantage internet',
    address: null,
    states: { internet: 'unknown', vpc: null },
    explanation:
      'Nothing answered `internet` over IPv4, so nothing is known about 2 ports at 1 address from there. Hosts did answer `vpc` over IPv4, so it is usually the machine or its network.',
  });
});

it('a vantage that anything answered is not deaf', () => {
  expect(
    kindsOf({ patterns: [...patternsOf({ internet: [UNKNOWN, { ...CLOSED, ports: '22' }], vpc: [OPEN] })] }),
  ).not.toContain('deaf-vantage');
});

it('a name with other addresses elsewhere is told, by family', () => {
  const { patterns = [] } = mergeOf({
    internet: [web('203.0.113.6'), web('2001:db8::6')],
    office: [web('203.0.113.6'), web('2001:db8::6')],
    vpc: [web('10.20.0.6')],
  });
  const found = patterns.filter(({ kind }) => kind === 'resolves-differently');
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ host: 'www.example.com', address: null });
  expect(found[0]?.explanation).toContain(
    'to the same IPv4 addresses from everywhere: 203.0.113.6 from `internet` and `office`; 10.20.0.6 from `vpc`.',
  );
});

it('two vantages with many addresses that differ in the last one alone differ', () => {
  const many = (last: number) => [1, 2, 3, 4, 5, 6, 7, last].map((n) => web(`203.0.113.${n}`));
  expect(kindsOf(mergeOf({ internet: many(8), vpc: many(9) }))).toContain('resolves-differently');
  expect(kindsOf(mergeOf({ internet: many(8), vpc: many(8) }))).not.toContain('resolves-differently');
});

it('a name that one vantage alone was to judge is not told', () => {
  expect(
    kindsOf(mergeOf({ internet: [web('203.0.113.6'), web('203.0.113.7')], vpc: [web('10.20.0.6', 'b.example.com')] })),
  ).not.toContain('resolves-differently');
});

it('lists so many of a kind, the most severe first, and says how many there are', () => {
  const count = MOST_OF_A_KIND + 20;
  const exposed = (n: number): Verdict => {
    const address = `10.0.${n >> 8}.${n & 255}`;
    const severity = n === count - 1 ? 'critical' : 'low';
    return verdict(address, address, 5, { expected: 'blocked', verdict: 'violation', severity });
  };
  const all = Array.from({ length: count }, (_, n) => exposed(n));
  const report = mergeOf({ internet: all, vpc: all });
  expect(report.patterns).toHaveLength(MOST_OF_A_KIND);
  expect(report.patterns?.[0]?.address).toBe(`10.0.${(count - 1) >> 8}.${(count - 1) & 255}`);
  expect(report.warnings).toEqual([
    `There are ${count} patterns of the kind exposed-everywhere, and the first ${MOST_OF_A_KIND} are listed. The verdicts have them all.`,
  ]);
});

it('a vantage called __proto__ has its column', () => {
  const report = mergeOf({ internet: [web('203.0.113.6')], ['__proto__']: [web('203.0.113.6')] });
  expect(Object.keys(report.patterns?.[0]?.states ?? {})).toEqual(['internet', '__proto__']);
});

it('is not open from everywhere while a vantage has no report', () => {
  const exposed = verdict('203.0.113.7', '203.0.113.7', 5, { expected: 'blocked', verdict: 'violation' });
  const report = reportFrom('internet', [exposed], { expects: { vantages: ['internet', 'vpc'], shards: 1 } });
  const outcome = mergeReports([{ path: 'internet.json', report }], OPTIONS);
  const [pattern] = (outcome.kind === 'report' && outcome.report.patterns) || [];
  expect(pattern).toMatchObject({ kind: 'exposed-from-some', states: { internet: 'open', vpc: null } });
  expect(pattern?.explanation).toContain('not every vantage has a report');
});

// Reports of three vantages on a few addresses and ports, in every state that a run can see and judge, for properties of merges.
import fc from 'fast-check';
import type { Report } from '../../src/model/report.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import type { GivenReport } from '../../src/vantages/merge-reports.ts';
import { verdict } from '../report/samples/sample-verdict.ts';
import { OPTIONS, reportFrom } from './reports.ts';

export const VANTAGES = ['internet', 'office', 'vpc'];
/** Few, so that the vantages often speak of the same. */
const HOSTS = [
  ['a.example.com', '203.0.113.1'],
  ['a.example.com', '203.0.113.2'],
  ['b.example.com', '203.0.113.2'],
  ['2001:db8::1', '2001:db8::1'],
] as const;

type Seen = Pick<Verdict, 'state' | 'cause' | 'evidence'>;

const SEEN: readonly Seen[] = [
  { state: 'open', cause: 'syn-ack', evidence: 'direct' },
  { state: 'open', cause: 'syn-ack', evidence: 'none' },
  { state: 'closed', cause: 'rst', evidence: 'direct' },
  { state: 'filtered', cause: 'timeout', evidence: 'anchored' },
  { state: 'filtered', cause: 'icmp-admin-prohibited', evidence: 'vouched' },
  { state: 'open|filtered', cause: 'no-reply', evidence: 'anchored' },
  { state: 'unknown', cause: 'deaf-vantage', evidence: 'none' },
  { state: 'unknown', cause: 'no-route', evidence: 'none' },
];

/** As `src/evaluate/judge.ts` does, in short. */
function judged(
  expected: NonNullable<Verdict['expected']>,
  { state, evidence }: Seen,
  lacks: boolean,
): Partial<Verdict> {
  if (expected === 'observe') return { verdict: 'not-judged' };
  if (state === 'unknown') return { verdict: 'inconclusive' };
  if (state === 'open')
    return expected !== 'open'
      ? { verdict: 'violation', severity: 'high' }
      : { verdict: evidence === 'none' ? 'inconclusive' : 'pass' };
  if (expected === 'open') return { verdict: 'violation', severity: 'high' };
  if (state === 'open|filtered' && expected === 'closed') return { verdict: 'inconclusive' };
  const holds = expected === 'blocked' || expected === (state === 'closed' ? 'closed' : 'filtered');
  if (!holds) return { verdict: 'violation', severity: 'medium' };
  return lacks ? { verdict: 'inconclusive', lacks: 'proof' } : { verdict: 'pass' };
}

const onPorts = fc.record({
  seen: fc.constantFrom(...SEEN),
  expected: fc.constantFrom(
    'open' as const,
    'closed' as const,
    'filtered' as const,
    'blocked' as const,
    'observe' as const,
  ),
  lacks: fc.boolean(),
  protocol: fc.constantFrom('tcp' as const, 'udp' as const),
  first: fc.integer({ min: 1, max: 4 }),
  more: fc.nat(2),
  line: fc.integer({ min: 2, max: 4 }),
});

/** Ports of one protocol of one address do not overlap, as a run sees a port in one state. */
const ofAddress = ([host, address]: (typeof HOSTS)[number]) =>
  fc.array(onPorts, { maxLength: 4 }).map((list) => {
    const taken = new Set<string>();
    return list.flatMap(({ seen, expected, lacks, protocol, first, more, line }): Verdict[] => {
      const ports = Array.from({ length: more + 1 }, (_, i) => `${protocol} ${first + i}`);
      if (ports.some((port) => taken.has(port))) return [];
      for (const port of ports) taken.add(port);
      const text = more === 0 ? `${first}` : `${first}-${first + more}`;
      const rest = { protocol, ports: text, count: more + 1, expected, ...seen, ...judged(expected, seen, lacks) };
      return [verdict(host, address, line, rest)];
    });
  });

const unresolved = verdict('gone.example.com', null, 9, {
  ...{ protocol: null, ports: null, expected: null, state: 'unknown', cause: 'dns-failed' },
  ...{ verdict: 'inconclusive', evidence: 'none' },
});

/** A shared address is seen the same under both of its names: those under the second name are other ports. */
const verdicts = fc
  .tuple(fc.tuple(...HOSTS.map(ofAddress)), fc.boolean())
  .map(([[first, second, third, fourth], fails]) => {
    const known = new Set((second ?? []).map(({ protocol }) => protocol));
    const others = (third ?? []).filter(({ protocol }) => !known.has(protocol));
    return [...(first ?? []), ...(second ?? []), ...others, ...(fourth ?? []), ...(fails ? [unresolved] : [])];
  });

const rest = fc.constantFrom<Partial<Report>>(
  {},
  {},
  {},
  { startedAt: '2026-11-19T00:00:00.000Z' },
  { scan: { tool: 'nmap', version: null, finishedAt: null } },
  { warnings: ['It rains.'] },
);

/** One report of some of the vantages. */
export const anyReports: fc.Arbitrary<GivenReport[]> = fc
  .tuple(...VANTAGES.map((vantage) => fc.option(fc.tuple(verdicts, rest, fc.constant(vantage)))))
  .map((list) =>
    list.flatMap((one): GivenReport[] => {
      if (one === null) return [];
      const [verdicts, rest, vantage] = one;
      const report = reportFrom(vantage, verdicts, { expects: { vantages: VANTAGES, shards: 1 }, ...rest });
      return [{ path: `${vantage}.json`, report }];
    }),
  );

export { OPTIONS };

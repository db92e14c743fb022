// Reports of a few hosts and ports in every status, for comparisons.
import fc from 'fast-check';
import type { Report } from '../../src/model/report.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { PROTOCOLS, STATES, VERDICTS } from '../../src/model/words.ts';
import { reportOf } from '../report/samples/sample-report.ts';
import { verdict } from '../report/samples/sample-verdict.ts';

/** Few enough that two reports often speak of the same. */
export const MOST_PORT = 12;
const NAMES = ['a.example.com', 'b.example.com'];
const ADDRESSES = ['203.0.113.1', '203.0.113.2', '203.0.113.3', '2001:db8::1', '2001:db8::2'];

const status = fc.record({
  state: fc.constantFrom(...STATES),
  verdict: fc.constantFrom(...VERDICTS),
  evidence: fc.constantFrom('direct' as const, 'none' as const),
  severity: fc.constantFrom(null, 'high' as const, 'low' as const),
  line: fc.integer({ min: 1, max: 2 }),
});
const range = fc.tuple(fc.integer({ min: 1, max: MOST_PORT }), fc.nat(4)).map(([first, more]) => {
  const last = Math.min(MOST_PORT, first + more);
  return first === last ? `${first}` : `${first}-${last}`;
});
const onPorts = fc
  .record({
    status,
    protocol: fc.constantFrom(...PROTOCOLS),
    ranges: fc.array(range, { minLength: 1, maxLength: 3 }),
  })
  .map(({ status: { line, ...rest }, protocol, ranges }) => ({
    line,
    rest: { ...rest, protocol, ports: ranges.join() },
  }));

const ofAddress = (host: string, address: string) =>
  fc
    .array(onPorts, { minLength: 1, maxLength: 4 })
    .map((list) => list.map(({ line, rest }) => verdict(host, address, line, { ...rest, vantage: 'internet' })));

export const unresolved = (host: string): Verdict =>
  verdict(host, null, 1, {
    protocol: null,
    ports: null,
    expected: null,
    state: 'unknown',
    cause: 'dns-failed',
    verdict: 'inconclusive',
    evidence: 'none',
  });

const ofName = (name: string) =>
  fc
    .tuple(fc.uniqueArray(fc.constantFrom(...ADDRESSES), { maxLength: 3 }), fc.boolean())
    .chain(([addresses, fails]) =>
      fc
        .tuple(...addresses.map((address) => ofAddress(name, address)))
        .map((lists) => [...lists.flat(), ...(fails || addresses.length === 0 ? [unresolved(name)] : [])]),
    );
const verdicts = fc
  .tuple(
    ...NAMES.map((name) => fc.option(ofName(name), { nil: [] })),
    ...ADDRESSES.slice(0, 2).map((address) => fc.option(ofAddress(address, address), { nil: [] })),
  )
  .map((lists) => lists.flat());

export const anyReport: fc.Arbitrary<Report> = verdicts.map((list) => reportOf(list, { warnings: [] }));

/** The same hosts, addresses and protocols in both, each port of them asked by both and found as one rule says. */
export const twinReports: fc.Arbitrary<[Report, Report]> = fc
  .uniqueArray(fc.constantFrom(...ADDRESSES), { minLength: 1, maxLength: 3 })
  .chain((addresses) => {
    const side = fc
      .tuple(
        ...addresses.map((address) =>
          fc
            .array(status, { minLength: MOST_PORT, maxLength: MOST_PORT })
            .map((list) =>
              list.map(({ line, ...rest }, i) => verdict(address, address, line, { ...rest, ports: `${i + 1}` })),
            ),
        ),
      )
      .map((lists) => reportOf(lists.flat(), { warnings: [] }));
    return fc.tuple(side, side);
  });

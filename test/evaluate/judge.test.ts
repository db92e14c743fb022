// Section by section the table from expectation and state to verdict, and what must hold over all there is.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/evaluate/judge.ts';
import {
  CAUSES,
  type Cause,
  EVIDENCE,
  type Evidence,
  EXPECTED_STATES,
  STATES,
  type State,
} from '../../src/model/words.ts';

const P = 'pass';
const V = 'violation';
const I = 'inconclusive';
const N = 'not-judged';

describe('the table', () => {
  const columns: readonly (readonly [State, Cause, Evidence])[] = [
    ['open', 'syn-ack', 'direct'],
    ['closed', 'rst', 'direct'],
    ['filtered', 'timeout', 'vouched'],
    ['open|filtered', 'no-reply', 'vouched'],
    ['unknown', 'no-route', 'none'],
  ];
  const rows = {
    open: [P, V, V, I, I],
    closed: [V, P, V, I, I],
    filtered: [V, V, P, I, I],
    blocked: [V, P, P, I, I],
    observe: [N, N, N, N, N],
  } as const;
  for (const expected of EXPECTED_STATES) {
    columns.forEach(([state, cause, evidence], column) => {
      it(`${expected} expected, ${state} seen: ${rows[expected][column]}`, () => {
        expect(judge(expected, 'vouched', { state, cause, evidence })).toBe(rows[expected][column]);
      });
    });
  }
});

describe('what the table does not show', () => {
  const exceptions = [
    [
      'a refusal not told apart',
      'closed',
      'refused',
      'vouched',
      'vouched',
      { open: V, closed: P, filtered: I, blocked: P },
    ],
    [
      'silence that nothing vouches for',
      'filtered',
      'timeout',
      'none',
      'vouched',
      { open: I, closed: I, filtered: I, blocked: I },
    ],
    [
      'ICMP that nothing vouches for',
      'filtered',
      'icmp-unreachable',
      'none',
      'vouched',
      { open: I, closed: I, filtered: I, blocked: I },
    ],
    [
      'vouched where anchored is asked',
      'filtered',
      'timeout',
      'vouched',
      'anchored',
      { open: V, closed: I, filtered: I, blocked: I },
    ],
    [
      'anchored where anchored is asked',
      'filtered',
      'timeout',
      'anchored',
      'anchored',
      { open: V, closed: V, filtered: P, blocked: P },
    ],
    [
      'anchored where vouched is asked',
      'filtered',
      'timeout',
      'anchored',
      'vouched',
      { open: V, closed: V, filtered: P, blocked: P },
    ],
    [
      'an answer where anchored is asked',
      'closed',
      'rst',
      'direct',
      'anchored',
      { open: V, closed: P, filtered: V, blocked: P },
    ],
    [
      'an open that proves nothing',
      'open',
      'syn-ack',
      'none',
      'vouched',
      { open: I, closed: V, filtered: V, blocked: V },
    ],
    ['a dead neighbour', 'unknown', 'no-neighbour', 'none', 'vouched', { open: I, closed: I, filtered: I, blocked: I }],
  ] as const;
  for (const [name, state, cause, evidence, demand, wanted] of exceptions) {
    it(name, () => {
      for (const expected of ['open', 'closed', 'filtered', 'blocked'] as const) {
        expect([expected, judge(expected, demand, { state, cause, evidence })]).toEqual([expected, wanted[expected]]);
      }
    });
  }
});

describe('over every state, cause, evidence, expectation and demand', () => {
  const all = EXPECTED_STATES.flatMap((expected) =>
    (['vouched', 'anchored'] as const).flatMap((demand) =>
      STATES.flatMap((state) =>
        CAUSES.flatMap((cause) =>
          EVIDENCE.map((evidence) => ({
            expected,
            demand,
            state,
            cause,
            evidence,
            kind: judge(expected, demand, { state, cause, evidence }),
          })),
        ),
      ),
    ),
  );
  type Case = (typeof all)[number];
  const never = (holds: (c: Case) => boolean) => expect(all.filter(holds)).toEqual([]);
  const local: readonly Cause[] = [
    'no-route',
    'no-neighbour',
    'local-firewall',
    'local-resources',
    'deaf-vantage',
    'dns-failed',
    'out-of-scope',
    'cancelled',
  ];

  it('covers the whole product', () => expect(all).toHaveLength(5 * 2 * 5 * 18 * 4));
  it('observe is never judged, and nothing else is left unjudged', () =>
    never((c) => (c.expected === 'observe') !== (c.kind === 'not-judged')));
  it('unknown neither passes nor violates', () =>
    never((c) => c.state === 'unknown' && (c.kind === 'pass' || c.kind === 'violation')));
  it('open|filtered neither passes nor violates', () =>
    never((c) => c.state === 'open|filtered' && (c.kind === 'pass' || c.kind === 'violation')));
  it("this machine's own failures neither pass nor violate, whatever state they come with", () =>
    never((c) => local.includes(c.cause) && (c.kind === 'pass' || c.kind === 'violation')));
  it('open passes nothing but open', () =>
    never((c) => c.state === 'open' && c.expected !== 'open' && c.kind === 'pass'));
  it('open passes for nothing that is not open', () =>
    never((c) => c.expected === 'open' && c.state !== 'open' && c.kind === 'pass'));
  it('filtered on no evidence neither passes nor violates', () =>
    never((c) => c.state === 'filtered' && c.evidence === 'none' && (c.kind === 'pass' || c.kind === 'violation')));
  it('filtered passes only with the evidence that is asked for', () =>
    never((c) => c.state === 'filtered' && c.demand === 'anchored' && c.evidence !== 'anchored' && c.kind === 'pass'));
  it('blocked is never violated by what is not open', () =>
    never((c) => c.expected === 'blocked' && c.state !== 'open' && c.kind === 'violation'));
  it('asking for more evidence never makes a pass', () => {
    const any = fc.record({
      expected: fc.constantFrom(...EXPECTED_STATES),
      state: fc.constantFrom(...STATES),
      cause: fc.constantFrom(...CAUSES),
      evidence: fc.constantFrom(...EVIDENCE),
    });
    fc.assert(
      fc.property(any, ({ expected, ...seen }) =>
        judge(expected, 'anchored', seen) === 'pass' ? judge(expected, 'vouched', seen) === 'pass' : true,
      ),
    );
  });
});

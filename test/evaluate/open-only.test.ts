// `sees: open-only`: an exposure is a violation, everything else is not judged, and nothing is ever green.
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { EXPECTED_STATES, type ExpectedState } from '../../src/model/words.ts';
import { address, failed, input, observe, rule, saw, segment } from './build.ts';

const OBSERVED = {
  open: saw('open'),
  rst: saw('rst'),
  refused: saw('refused'),
  silent: saw('silent'),
  anchored: saw('anchored'),
  reject: saw('reject'),
  'not covered': failed('not-covered'),
  deaf: failed('deaf-vantage'),
  cancelled: failed('cancelled'),
} as const;

function judged(expected: ExpectedState, seen: keyof typeof OBSERVED, addresses: 'all' | 'any' = 'all') {
  const planned = address('203.0.113.7', segment('5432', { ...rule(expected), addresses }));
  const answers = observe(planned, { 5432: OBSERVED[seen] });
  return evaluate({ ...input([answers], { vantage: 'world' }), openOnly: true });
}

const observed = Object.keys(OBSERVED) as (keyof typeof OBSERVED)[];
const cases = EXPECTED_STATES.flatMap((expected) => observed.map((seen) => [expected, seen] as const));

it.each(cases)('expected %s, seen %s', (expected, seen) => {
  const isExposure = seen === 'open' && !['open', 'observe'].includes(expected);
  const { verdicts, totals, result } = judged(expected, seen);
  expect(verdicts.map(({ verdict }) => verdict)).toEqual([isExposure ? 'violation' : 'not-judged']);
  expect(result).toBe(isExposure ? 'fail' : 'inconclusive');
  expect(totals).toMatchObject({ pass: 0, inconclusive: 0 });
});

it('an expected open is not judged either, where one address is enough', () => {
  const { verdicts, result } = judged('open', 'open', 'any');
  expect(verdicts).toMatchObject([{ verdict: 'not-judged', severity: null }]);
  expect(verdicts[0]?.explanation).toContain('`sees: open-only`');
  expect(result).toBe('inconclusive');
});

it('an exposure is explained as anywhere else', () => {
  const { verdicts } = judged('blocked', 'open');
  expect(verdicts).toMatchObject([{ verdict: 'violation', severity: 'critical', evidence: 'direct' }]);
  expect(verdicts[0]?.explanation).toContain('reachable from the vantage world');
});

it('a waiver covers an exposure, and is not told to be of no use', () => {
  const planned = address('203.0.113.7', segment('22', rule('blocked')));
  const run = (seen: keyof typeof OBSERVED) => {
    const given = input([observe(planned, { 22: OBSERVED[seen] })], { waivers: [], today: '2026-11-21' });
    return evaluate({ ...given, openOnly: true });
  };
  expect(run('silent').warnings).toEqual([]);
  expect(run('open').result).toBe('fail');
});

describe('what is said of a whole host', () => {
  const position = { file: 'policy.yml', line: 3, column: 5 };
  const unresolved = { host: 'www.example.com', family: 4, code: 'ENOTFOUND', position } as const;

  it('is not judged: that it does not resolve for a scan says nothing', () => {
    const planned = address('203.0.113.7', segment('22', rule('blocked')));
    const given = input([observe(planned, { 22: OBSERVED.open })], { vantage: 'world' });
    const { verdicts, totals } = evaluate({
      ...given,
      plan: { ...given.plan, unresolved: [unresolved] },
      openOnly: true,
    });
    expect(verdicts.map(({ verdict }) => verdict).sort()).toEqual(['not-judged', 'violation']);
    expect(totals.inconclusive).toBe(0);
  });
});

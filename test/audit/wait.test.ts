// Rounds of a run that waits: made-up rounds on a made-up clock for the order of things.
import { expect, it } from 'vitest';
import type { Round } from '../../src/audit/check.ts';
import { waitForPass } from '../../src/audit/wait.ts';
import type { RoundNews } from '../../src/model/documents/wait.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import type { VerdictKind } from '../../src/model/words.ts';

import { reportOf, sampleVerdict } from '../report/samples/sample-report.ts';

const MINUTE = 60_000;
const verdict = (port: number, kind: VerdictKind): Verdict => {
  return { ...sampleVerdict, host: 'a.example', address: '203.0.113.1', ports: String(port), count: 1, verdict: kind };
};

/** Each round takes five seconds and finds what stands for it, port by port (null: not asked); the last one goes on for ever. */
function script(
  rounds: readonly (readonly (VerdictKind | null)[])[],
  limitMs: number,
  signal = new AbortController().signal,
) {
  let now = 0;
  const asked: ('whole' | 'part')[] = [];
  const news: RoundNews[] = [];
  const onPause: (() => void)[] = [];
  const ask = async ({ narrowed }: Partial<Round>) => {
    const kinds = rounds[Math.min(asked.length, rounds.length - 1)] as readonly (VerdictKind | null)[];
    asked.push(narrowed === undefined ? 'whole' : 'part');
    now += 5000;
    const report = reportOf(
      kinds.flatMap((kind, index) => (kind === null ? [] : [verdict(index + 1, kind)])),
      { warnings: [] },
    );
    return { kind: 'report' as const, report, files: [], diagnostics: [] };
  };
  const time = {
    elapsed: () => now,
    pause: async (ms: number) => {
      now += ms;
      for (const react of onPause) react();
    },
  };
  const run = async () => {
    const outcome = await waitForPass(ask, { limitMs, onRound: (one) => news.push(one) }, { signal }, time);
    if (outcome.kind !== 'report') throw new Error('no report');
    return { report: outcome.report, wait: outcome.report.wait, asked, news, now };
  };
  return { run, onPause };
}

it('asks once where the policy holds at once', async () => {
  const { asked, wait, report } = await script([['pass', 'waived', 'not-judged']], MINUTE).run();
  expect(asked).toEqual(['whole']);
  expect(report.result).toBe('pass');
  expect(wait).toEqual({ limitMs: MINUTE, tookMs: 5000, rounds: 1, held: true, stopped: false, flapped: [] });
});

it('asks what does not hold, and everything again once that does', async () => {
  const { asked, wait, news } = await script(
    [
      ['pass', 'violation'],
      [null, 'violation'],
      [null, 'pass'],
      ['pass', 'pass'],
    ],
    MINUTE,
  ).run();
  expect(asked).toEqual(['whole', 'part', 'part', 'whole']);
  expect(wait).toMatchObject({ rounds: 4, held: true, flapped: [], tookMs: 30_000 });
  expect(news.map(({ pending, pauseMs }) => [pending, pauseMs])).toEqual([
    [1, 5000],
    [1, 5000],
  ]);
  expect(news[0]).toMatchObject({ rounds: 1, elapsedMs: 5000, leftMs: 55_000, example: { ports: '2' } });
});

it('is no pass where the last whole round finds something else, and names what flapped', async () => {
  const rounds: (VerdictKind | null)[][] = [
    ['pass', 'violation'],
    [null, 'pass'],
    ['violation', 'pass'],
    ['pass'],
    ['pass', 'pass'],
  ];
  const { asked, wait } = await script(rounds, 2 * MINUTE).run();
  expect(asked).toEqual(['whole', 'part', 'whole', 'part', 'whole']);
  expect(wait?.held).toBe(true);
  expect(wait?.flapped).toEqual([
    { host: 'a.example', address: '203.0.113.1', protocol: 'tcp', ports: '1', count: 1, times: 1 },
  ]);
});

it('gives up when the time is over, with a last round that asks everything', async () => {
  const { asked, wait, report, now } = await script([['violation', 'pass']], 35_000).run();
  expect(asked).toEqual(['whole', 'part', 'part', 'whole']);
  expect(report.result).toBe('fail');
  expect(wait).toMatchObject({ held: false, limitMs: 35_000 });
  expect(now).toBeLessThanOrEqual(35_000);
});

it('asks everything once more, as late as that may be, where there is no time for a round between', async () => {
  const { asked, wait, news, now } = await script([['violation'], ['pass']], 18_000).run();
  expect(asked).toEqual(['whole', 'whole']);
  expect(news).toMatchObject([{ pauseMs: 8000, leftMs: 13_000 }]);
  expect(now).toBe(18_000);
  expect(wait?.held).toBe(true);
});

it('asks no second time where there is no time for it', async () => {
  const { asked, wait } = await script([['violation']], 9000).run();
  expect(asked).toEqual(['whole']);
  expect(wait?.held).toBe(false);
});

it('tries a whole round now and then where what is left can only not be checked', async () => {
  const rounds: VerdictKind[][] = [
    ['violation', 'pass'],
    ...Array.from({ length: 5 }, (): VerdictKind[] => ['inconclusive']),
    ['pass', 'pass'],
  ];
  const { asked, wait } = await script(rounds, 10 * MINUTE).run();
  expect(asked).toEqual(['whole', 'part', 'part', 'part', 'part', 'part', 'whole']);
  expect(wait?.held).toBe(true);
});

it('stops at a signal, and says of when its report is', async () => {
  const controller = new AbortController();
  const stopped = script([['violation', 'pass']], 10 * MINUTE, controller.signal);
  stopped.onPause.push(() => controller.abort());
  const { asked, report } = await stopped.run();
  expect(asked).toEqual(['whole']);
  expect(report.result).toBe('fail');
  expect(report.warnings).toEqual([expect.stringContaining('stopped while it waited')]);
  expect(report.wait).toMatchObject({ held: false, stopped: true });
});

it.each(['report', 'unusable'] as const)(
  'keeps the last whole round where a signal comes in a later one (%s)',
  async (kind) => {
    const controller = new AbortController();
    let rounds = 0;
    const ask = async () => {
      if (++rounds > 1) controller.abort();
      const report = reportOf([verdict(1, rounds > 1 ? 'inconclusive' : 'pass'), verdict(2, 'violation')], {
        warnings: [],
      });
      if (rounds > 1 && kind === 'unusable') return { kind, files: [], diagnostics: [] };
      return { kind: 'report' as const, report, files: [], diagnostics: [] };
    };
    const time = { elapsed: () => rounds * 1000, pause: async () => {} };
    const outcome = await waitForPass(ask, { limitMs: MINUTE }, { signal: controller.signal }, time);
    if (outcome.kind !== 'report') throw new Error('no report');
    expect(outcome.report.totals).toMatchObject({ pass: 1, violation: 1 });
    // What a signal cut off has not ceased to hold.
    expect(outcome.report.wait).toMatchObject({ stopped: true, held: false, rounds: 2, flapped: [] });
  },
);

it('ends at once where a later round cannot be asked at all', async () => {
  let rounds = 0;
  const ask = async () => {
    rounds++;
    if (rounds > 1) return { kind: 'unusable' as const, files: [], diagnostics: [] };
    return { kind: 'report' as const, report: reportOf([verdict(1, 'violation')]), files: [], diagnostics: [] };
  };
  const time = { elapsed: () => 0, pause: async () => {} };
  const outcome = await waitForPass(ask, { limitMs: MINUTE }, { signal: new AbortController().signal }, time);
  expect(outcome.kind).toBe('unusable');
});

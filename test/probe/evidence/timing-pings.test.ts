import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { samplesFor } from '../../../src/probe/evidence/sweep-load.ts';
import { TimingPings } from '../../../src/probe/evidence/timing-pings.ts';
import type { Answer, AnswerKind } from '../../../src/probe/record/answer.ts';
import { addressOf, heard, ledgerOf, respondersOf, segment } from '../ledger-of.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const OPEN = 0;
const MANY = Array.from({ length: 100 }, (_, i) => 1000 + i);

/** An address with an open port and a hundred others, and another with an open one. Answers take 20 ms, silence a second. */
function setUp(replies: (index: number) => AnswerKind = () => 'open', text = '198.51.100.1') {
  const ledger = ledgerOf(
    addressOf(text, segment([443], 'open'), segment(MANY, 'blocked')),
    addressOf('198.51.100.2', segment([443], 'open')),
  );
  const responders = respondersOf(ledger);
  const asked: number[] = [];
  const pings = new TimingPings({
    ledger,
    responders,
    ask: async (index, timeoutMs): Promise<Answer> => {
      asked.push(index);
      const kind = replies(index);
      const askedAt = performance.now();
      await new Promise((wake) => setTimeout(wake, kind === 'silent' ? timeoutMs : 20));
      return { kind, errno: null, askedAt, endedAt: performance.now() };
    },
    timeoutMs: () => 300,
    patienceMs: 800,
    cancelled: () => false,
  });
  return { ledger, responders, pings, asked };
}

/** Stops it, and waits for what is under way. */
async function stopped(pings: TimingPings): Promise<void> {
  pings.stop();
  const finished = pings.finished();
  await vi.advanceTimersByTimeAsync(5000);
  await finished;
}

const indexes = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

describe('TimingPings', () => {
  it('takes more samples where more ports depend on them', () => {
    expect([1, 5, 6, 80, 81, 60_000].map(samplesFor)).toEqual([8, 8, 20, 20, 98, 98]);
  });

  it('asks the anchor along with many probes, in the thick of it, and tells how many SYNs that were', async () => {
    const { ledger, responders, pings, asked } = setUp();
    heard(ledger, responders, OPEN);
    pings.start(indexes(100), 'fast');
    for (const _ of indexes(100)) pings.sent(0, false);
    const sum = pings.takeSentAlong(0);
    expect(pings.takeSentAlong(0)).toBe(0);
    expect(sum).toBe(asked.length);
    // 98 for a hundred probes, but for those before it was a crowd.
    expect(sum).toBeGreaterThanOrEqual(90);
    expect(sum).toBeLessThanOrEqual(98);
    expect(new Set(asked)).toEqual(new Set([OPEN]));
    await stopped(pings);
    expect(responders.own(0, 'tcp').history.loss('fast')).toEqual({ syns: sum, lost: 0 });
  });

  it('sends nothing along to an address without an anchor, nor to this machine itself', () => {
    const silent = setUp();
    silent.pings.start(indexes(100), 'fast');
    for (const _ of indexes(100)) silent.pings.sent(0, false);
    expect(silent.pings.takeSentAlong(0)).toBe(0);
    silent.pings.stop();
    const self = setUp(() => 'open', '127.0.0.1');
    heard(self.ledger, self.responders, OPEN);
    self.pings.start(indexes(100), 'fast');
    for (const _ of indexes(100)) self.pings.sent(0, false);
    expect(self.pings.takeSentAlong(0)).toBe(0);
    self.pings.stop();
  });

  it('asks the anchor while something of its address is silent, and leaves it alone else', async () => {
    const { ledger, responders, pings, asked } = setUp();
    heard(ledger, responders, OPEN);
    pings.start(indexes(10), 'fast');
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked).toEqual([]);
    pings.silence(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(asked).toEqual([OPEN]);
    pings.stop();
  });

  it('asks witnesses in turn while an address without an anchor is silent', async () => {
    const { ledger, responders, pings, asked } = setUp();
    heard(ledger, responders, 101);
    pings.start(indexes(10), 'fast');
    pings.silence(1);
    await vi.advanceTimersByTimeAsync(1200);
    expect(asked.length).toBeGreaterThanOrEqual(2);
    expect(new Set(asked)).toEqual(new Set([101]));
    pings.stop();
  });

  it('asks nobody any more once it was stopped, and leaves no timer', async () => {
    const { ledger, responders, pings, asked } = setUp();
    heard(ledger, responders, OPEN);
    heard(ledger, responders, 101, 100);
    pings.start(indexes(100), 'fast');
    pings.silence(1);
    pings.stop();
    pings.sent(0, false);
    expect(pings.takeSentAlong(0)).toBe(0);
    await vi.advanceTimersByTimeAsync(3000);
    expect(asked).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('asks an anchor quickly first, and then with patience, three times, before it calls it mute', async () => {
    const { ledger, responders, pings, asked } = setUp(() => 'silent');
    heard(ledger, responders, OPEN);
    const answered = pings.anchor(0, 'tcp');
    await vi.advanceTimersByTimeAsync(600);
    expect(asked.length).toBeGreaterThan(1);
    expect(responders.isMute(0)).toBe(false);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await answered).toBe(false);
    expect(asked.length).toBeGreaterThanOrEqual(4);
    expect(asked.length).toBeLessThanOrEqual(10);
    expect(responders.isMute(0)).toBe(true);
    expect(responders.own(0, 'tcp').history.loss('fast')).toEqual({ syns: asked.length, lost: asked.length });
  });

  it('asks a UDP anchor no more than three times, and without haste: services limit their replies', async () => {
    const ledger = ledgerOf(addressOf('198.51.100.1', segment([53], 'open', { protocol: 'udp' })));
    const responders = respondersOf(ledger);
    const at: number[] = [];
    const pings = new TimingPings({
      ledger,
      responders,
      ask: async () => {
        at.push(performance.now());
        await new Promise((wake) => setTimeout(wake, 800));
        return { kind: 'silent', errno: null, askedAt: at.at(-1) as number, endedAt: performance.now() };
      },
      timeoutMs: () => 300,
      patienceMs: 800,
      cancelled: () => false,
    });
    heard(ledger, responders, 0);
    const answered = pings.anchor(0, 'udp');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await answered).toBe(false);
    expect(at).toHaveLength(3);
    expect(Math.min(...at.slice(1).map((time, i) => time - (at[i] as number)))).toBeGreaterThan(1000);
  });

  it('is content with one answer, and asks a second time only after a miss', async () => {
    let misses = 1;
    const { ledger, responders, pings, asked } = setUp(() => (misses-- > 0 ? 'silent' : 'open'));
    heard(ledger, responders, OPEN);
    const answered = pings.anchor(0, 'tcp');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await answered).toBe(true);
    expect(asked).toHaveLength(2);
    expect(responders.isMute(0)).toBe(false);
  });

  it('takes a refusal of a port that was open for no answer: it is somebody else who says that', async () => {
    const { ledger, responders, pings } = setUp(() => 'refused');
    heard(ledger, responders, OPEN);
    const open = pings.anchor(0, 'tcp');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await open).toBe(false);
    heard(ledger, responders, 101, 0, 'refused');
    const refusing = pings.anchor(1, 'tcp');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await refusing).toBe(true);
  });

  it('calls nobody mute because the run was stopped, and comes to an end', async () => {
    const state = { stopped: false };
    const { ledger, responders, pings, asked } = setUp(() => (state.stopped ? 'cancelled' : 'silent'));
    heard(ledger, responders, OPEN);
    const answered = pings.anchor(0, 'tcp');
    await vi.advanceTimersByTimeAsync(50);
    state.stopped = true;
    await vi.advanceTimersByTimeAsync(5000);
    expect(await answered).toBe(false);
    expect(responders.isMute(0)).toBe(false);
    expect(responders.own(0, 'tcp').history.loss('fast').lost).toBe(1);
    expect(asked.length).toBeLessThanOrEqual(6);
  });

  it.each(['resources', 'local', 'cancelled'] as const)('takes %s for no sample of what is lost', async (kind) => {
    const { ledger, responders, pings } = setUp(() => kind);
    heard(ledger, responders, OPEN);
    pings.start(indexes(100), 'fast');
    for (const _ of indexes(100)) pings.sent(0, false);
    await stopped(pings);
    expect(responders.own(0, 'tcp').history.loss('fast')).toEqual({ syns: 0, lost: 0 });
  });

  it('asks an anchor once for all who want to know at the same time', async () => {
    const { ledger, responders, pings, asked } = setUp();
    heard(ledger, responders, OPEN);
    const both = Promise.all([pings.anchor(0, 'tcp'), pings.anchor(0, 'tcp')]);
    await vi.advanceTimersByTimeAsync(100);
    expect(await both).toEqual([true, true]);
    expect(asked).toEqual([OPEN]);
    expect(await pings.anchor(0, 'udp')).toBe(false);
  });
});

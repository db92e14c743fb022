import { afterEach, describe, expect, it } from 'vitest';
import type { SweepReport } from '../../../../src/probe/send/threads/messages.ts';
import { AnswerPacker } from '../../../../src/probe/send/threads/packed-answers.ts';
import { SweepPool } from '../../../../src/probe/send/threads/sweep-pool.ts';
import { silentPort } from '../../../silent-port.ts';
import { type ChannelThread, channelThread, type Faults } from './channel-thread.ts';
import { closedPorts, mostAtOnce, openPorts, type Sweeping, sweeping, type Target, UNLIMITED } from './sweeping.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

interface Pooled {
  readonly pool: SweepPool;
  readonly threads: readonly ChannelThread[];
  readonly lost: readonly string[];
}

function pooled(size: number, faults: (thread: number) => Faults = () => ({})): Pooled {
  const threads: ChannelThread[] = [];
  const lost: string[] = [];
  const start = () => {
    const thread = channelThread(faults(threads.length));
    threads.push(thread);
    return thread;
  };
  const pool = new SweepPool({ start, size, onLost: (reason) => lost.push(reason), worthwhile: () => true });
  closing.push(() => pool.close());
  return { pool, threads, lost };
}

function run(pool: SweepPool, by: Sweeping): Promise<void> {
  closing.push(() => by.asker.close());
  return pool.sweep(by.context, by.probes, by.options);
}

async function openAndClosed(): Promise<{ targets: Target[]; open: number }> {
  const [four, six] = await Promise.all([openPorts(20), openPorts(20, '::1')]);
  closing.push(four.close, six.close);
  const closed = [...closedPorts(200), ...closedPorts(200, '::1')];
  return { targets: [...four.targets, ...six.targets, ...closed], open: 40 };
}

/** Each probe once, and what is open and what is closed as it is. */
function expectTruth({ answers, probes }: Sweeping, open: number): void {
  expect(answers.map(({ index }) => index).sort((a, b) => a - b)).toEqual(probes);
  for (const { index, kind, errno } of answers)
    expect({ index, kind, errno }).toEqual({
      index,
      ...(index < open ? { kind: 'open', errno: null } : { kind: 'refused', errno: 'ECONNREFUSED' }),
    });
}

it('starts its threads before the sweep where it is told of one, and only where they pay off', async () => {
  const { targets, open } = await openAndClosed();
  const { pool, threads } = pooled(2);
  pool.prepare(targets.length, 2, { rate: null, perHost: null, inFlight: 100 });
  expect(threads).toHaveLength(2);
  const by = sweeping(targets);
  await run(pool, by);
  expectTruth(by, open);
  expect(threads).toHaveLength(2);
  let started = 0;
  const start = () => {
    started++;
    return channelThread({});
  };
  const idle = new SweepPool({ start, size: 2, onLost: () => {} });
  closing.push(() => idle.close());
  idle.prepare(1000, 2, { rate: null, perHost: null, inFlight: 100 });
  expect(started).toBe(0);
});

describe('a sweep by several threads', () => {
  it('answers every probe once and rightly, each thread with a share', async () => {
    const { targets, open } = await openAndClosed();
    const { pool, threads, lost } = pooled(2);
    const by = sweeping(targets);
    const before = performance.now();
    await run(pool, by);
    const after = performance.now();
    expectTruth(by, open);
    expect(threads.map(({ told }) => told.map(({ type }) => type))).toEqual([['sweep'], ['sweep']]);
    for (const { askedAt, endedAt } of by.answers) {
      expect(askedAt).toBeGreaterThanOrEqual(before - 0.1);
      expect(endedAt).toBeGreaterThanOrEqual(askedAt);
      expect(endedAt).toBeLessThanOrEqual(after + 0.1);
    }
    // The pulse follows what was sent; a socket that met itself is sent again, so it may be more.
    for (const sent of by.sent.values()) expect(sent).toBeGreaterThanOrEqual(220);
    expect([...by.sources].map(([address, sources]) => [address, [...new Set(sources)]]).sort()).toEqual([
      [0, ['127.0.0.1']],
      [1, ['::1']],
    ]);
    expect(lost).toEqual([]);
    expect(pool.inFlight).toBe(0);
  });

  it('is left to the main thread where it is not worth it, and starts none', async () => {
    let started = 0;
    const start = () => {
      started++;
      return channelThread();
    };
    const pool = new SweepPool({ start, size: 2, onLost: () => {} });
    const by = sweeping(closedPorts(50));
    await run(pool, by);
    expectTruth(by, 0);
    expect(started).toBe(0);
  });

  it('keeps several sweeps apart', async () => {
    const { targets, open } = await openAndClosed();
    const { pool, threads } = pooled(1);
    const [one, two] = [sweeping(targets), sweeping(closedPorts(300))];
    await Promise.all([run(pool, one), run(pool, two)]);
    expectTruth(one, open);
    expectTruth(two, 0);
    expect(threads).toHaveLength(1);
  });

  it('leaves what is not TCP to the main thread', async () => {
    const { pool } = pooled(1);
    const by = sweeping(closedPorts(100));
    const asked: number[] = [];
    const udp = {
      has: (index: number) => index % 10 === 1,
      ask: (index: number, _: number, done: (answer: (typeof by.answers)[number], source: null) => void) => {
        asked.push(index);
        done({ index, kind: 'open', errno: null, askedAt: 0, endedAt: 0 }, null);
      },
    };
    closing.push(() => by.asker.close());
    await pool.sweep({ ...by.context, udp }, by.probes, by.options);
    expect(asked.sort((a, b) => a - b)).toEqual([1, 11, 21, 31, 41, 51, 61, 71, 81, 91]);
    expect(by.answers.filter(({ kind }) => kind === 'refused')).toHaveLength(90);
  });
});

// Only ever too slow on a busy machine. Buckets hold 50 ms of their rate at first, and again after a first attempt that was late.
describe('the pace of several threads', () => {
  it('is in sum the pace of one: rate', async () => {
    const { pool } = pooled(2);
    const by = sweeping(closedPorts(300), { ...UNLIMITED, rate: 600 });
    await run(pool, by);
    expect(spanMs(by)).toBeGreaterThanOrEqual(((300 - 60) / 600) * 1000);
  });

  it('is in sum the pace of one: attempts at one address', async () => {
    const { pool } = pooled(1);
    const by = sweeping(closedPorts(200), { ...UNLIMITED, perHost: 400 });
    await run(pool, by);
    expect(spanMs(by)).toBeGreaterThanOrEqual(((200 - 40) / 400) * 1000);
  });

  it('leaves room for what the main thread sends along with the attempts of a thread', async () => {
    const { pool } = pooled(1);
    const by = sweeping(closedPorts(200), { ...UNLIMITED, perHost: 400 });
    closing.push(() => by.asker.close());
    let along = 0;
    const onSend = () => {
      along++;
    };
    const takeSentBesides = () => {
      const taken = along;
      along = 0;
      return taken;
    };
    await pool.sweep({ ...by.context, onSend, takeSentBesides }, by.probes, by.options);
    // The thread's 100 attempts and as many beside them, at half of the pace; without these it takes 450 ms. The last
    // ones cost nothing, as word of them comes too late.
    expect(spanMs(by, (index) => index % 2 === 1)).toBeGreaterThanOrEqual(700);
  });

  it.skipIf(process.platform === 'win32')('is in sum the pace of one: sockets at once', async () => {
    const { port, close } = await silentPort();
    closing.push(close);
    const { pool } = pooled(2);
    const targets = Array.from({ length: 30 }, () => ({ address: '127.0.0.1', port }));
    const by = sweeping(targets, { ...UNLIMITED, inFlight: 7 }, 60);
    await run(pool, by);
    expect(by.answers.map(({ kind }) => kind)).toEqual(new Array(30).fill('silent'));
    expect(mostAtOnce(by.answers)).toBeLessThanOrEqual(7);
  });
});

describe.skipIf(process.platform === 'win32')('a sweep that is stopped', () => {
  async function silentSweep(count: number): Promise<Sweeping> {
    const { port, close } = await silentPort();
    closing.push(close);
    const targets = Array.from({ length: count }, () => ({ address: '127.0.0.1', port }));
    return sweeping(targets, { ...UNLIMITED, inFlight: 20 }, 20_000);
  }

  it.each([
    ['cancels the rest', {}],
    ['does not wait for a thread that does not react', { deaf: true }],
  ])('%s', async (_, faults) => {
    const by = await silentSweep(200);
    const { pool, threads, lost } = pooled(1, () => faults);
    const running = run(pool, by);
    await new Promise((later) => setTimeout(later, 100));
    expect(by.answers).toEqual([]);
    pool.stop();
    by.asker.stop();
    await running;
    expect(by.answers.map(({ index }) => index).sort((a, b) => a - b)).toEqual(by.probes);
    expect(by.answers.every(({ kind }) => kind === 'cancelled')).toBe(true);
    expect(threads.map(({ told }) => told.map(({ type }) => type))).toEqual([['sweep', 'stop']]);
    expect(lost).toEqual([]);
  });

  it('starts nothing any more', async () => {
    const by = await silentSweep(50);
    const { pool, threads } = pooled(1);
    pool.stop();
    by.asker.stop();
    await run(pool, by);
    expect(by.answers.every(({ kind }) => kind === 'cancelled')).toBe(true);
    expect(threads).toEqual([]);
  });

  it('cancels what a thread still had to ask when the pool is closed, and that is no loss', async () => {
    const by = await silentSweep(50);
    const { pool, threads, lost } = pooled(1);
    const running = run(pool, by);
    await pool.close();
    by.asker.stop();
    await running;
    expect(by.answers).toHaveLength(50);
    expect(threads.map(({ terminated }) => terminated)).toEqual([true]);
    expect(lost).toEqual([]);
  });
});

describe('a thread that dies', () => {
  /** Delivers two reports, then does as it is told. */
  const afterTwo = (then: (thread: ChannelThread) => void): Faults => {
    let reports = 0;
    return {
      deliver: (_, thread) => {
        if (++reports === 3) then(thread);
        return reports < 3;
      },
    };
  };
  const ends: [string, (thread: ChannelThread) => void, string][] = [
    ['of an error', (thread) => thread.die(new Error('out of memory')), 'out of memory'],
    ['without a word', (thread) => thread.die(), 'it ended before its work was done'],
  ];

  it.each(ends)('%s: its probes are asked by the main thread', async (_, end, reason) => {
    const { targets, open } = await openAndClosed();
    const { pool, threads, lost } = pooled(2, (thread) => (thread === 0 ? afterTwo(end) : {}));
    // Slow enough that it dies in the midst of it.
    const by = sweeping(targets, { ...UNLIMITED, rate: 2000 });
    await run(pool, by);
    expectTruth(by, open);
    expect(lost).toEqual([reason]);
    expect(threads.map(({ terminated }) => terminated)).toEqual([true, false]);

    const next = sweeping(closedPorts(100));
    await run(pool, next);
    expectTruth(next, 0);
    expect((threads[0] as ChannelThread).told.filter(({ type }) => type === 'sweep')).toHaveLength(1);
  });

  it('is not believed any more', async () => {
    const { pool, threads } = pooled(1, () => ({ deliver: () => false }));
    const by = sweeping(closedPorts(100));
    const running = run(pool, by);
    const [thread] = threads as [ChannelThread];
    thread.die(new Error('gone'));
    thread.forge(allOpen(50));
    await running;
    expectTruth(by, 0);
  });

  it('does not start: its share is asked all the same', async () => {
    const lost: string[] = [];
    const start = () => {
      throw new Error('no thread to be had');
    };
    const pool = new SweepPool({ start, size: 3, onLost: (reason) => lost.push(reason), worthwhile: () => true });
    const by = sweeping(closedPorts(100));
    await run(pool, by);
    expectTruth(by, 0);
    expect(lost).toEqual(['no thread to be had']);
  });

  it('or says that it is done and is not: what it left out is asked', async () => {
    const { pool } = pooled(1, () => ({
      deliver: (report, thread) => {
        if (!report.done) return false;
        thread.forge({ ...report, answers: new AnswerPacker(1, 0).take() });
        return false;
      },
    }));
    const by = sweeping(closedPorts(100));
    await run(pool, by);
    expectTruth(by, 0);
  });

  it('or reports twice: it is heard once', async () => {
    const { pool } = pooled(1, () => ({
      deliver: (report, thread) => {
        thread.forge(report);
        return true;
      },
    }));
    const by = sweeping(closedPorts(3000));
    await run(pool, by);
    expectTruth(by, 0);
  });
});

/** From the first attempt to the last. */
function spanMs({ answers }: Sweeping, which: (index: number) => boolean = () => true): number {
  const asked = answers.filter(({ index }) => which(index)).map(({ askedAt }) => askedAt);
  return Math.max(...asked) - Math.min(...asked);
}

function allOpen(count: number): SweepReport {
  const packer = new AnswerPacker(count, 0);
  for (let probe = 0; probe < count; probe++) packer.add(probe, { kind: 'open', errno: null, askedAt: 0, endedAt: 0 });
  const none = new Uint32Array(0);
  return { job: 0, sentTo: none, sentCount: none, sources: [], answers: packer.take(), inFlight: 0, done: true };
}

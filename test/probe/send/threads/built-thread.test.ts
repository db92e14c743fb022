// Needs dist/thread/index.js: the one thing that a MessageChannel cannot show is that the bundle starts as a thread.
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { SweepPool } from '../../../../src/probe/send/threads/sweep-pool.ts';
import type { SweepThread } from '../../../../src/probe/send/threads/sweep-thread.ts';
import { startSweepThread } from '../../../../src/probe/send/threads/sweep-thread.ts';
import { THREAD } from '../../../built.ts';
import { silentPort } from '../../../silent-port.ts';
import { closedPorts, openPorts, sweeping, UNLIMITED } from './sweeping.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

function pooled(start: () => SweepThread = () => startSweepThread(THREAD)): { pool: SweepPool; lost: string[] } {
  const lost: string[] = [];
  const pool = new SweepPool({ start, size: 1, onLost: (reason) => lost.push(reason), worthwhile: () => true });
  closing.push(() => pool.close());
  return { pool, lost };
}

describe('a thread on the built bundle', () => {
  it("answers rightly, with times on this thread's clock", async () => {
    const { targets, close } = await openPorts(20);
    closing.push(close);
    const { pool, lost } = pooled();
    const by = sweeping([...targets, ...closedPorts(2000)]);
    closing.push(() => by.asker.close());
    const before = performance.now();
    await pool.sweep(by.context, by.probes, by.options);
    const after = performance.now();
    expect(by.answers.map(({ index }) => index).sort((a, b) => a - b)).toEqual(by.probes);
    for (const { index, kind } of by.answers) expect(kind).toBe(index < 20 ? 'open' : 'refused');
    for (const { askedAt, endedAt } of by.answers) {
      expect(askedAt).toBeGreaterThan(before - 0.1);
      expect(endedAt).toBeLessThan(after + 0.1);
    }
    expect(lost).toEqual([]);
  });

  it('is killed in the midst of it: no answer is lost, and none is wrong', async () => {
    const { targets, close } = await openPorts(20);
    closing.push(close);
    const thread = new Worker(fileURLToPath(THREAD));
    const { pool, lost } = pooled(() => thread as SweepThread);
    const by = sweeping([...targets, ...closedPorts(1000)], { ...UNLIMITED, rate: 2000 });
    closing.push(() => by.asker.close());
    const running = pool.sweep(by.context, by.probes, by.options);
    await new Promise<void>((heard) => thread.on('message', ({ answers }) => answers.probe.length > 0 && heard()));
    await thread.terminate();
    await running;
    expect(by.answers.map(({ index }) => index).sort((a, b) => a - b)).toEqual(by.probes);
    for (const { index, kind } of by.answers) expect(kind).toBe(index < 20 ? 'open' : 'refused');
    expect(lost).toEqual(['it ended before its work was done']);
  });

  it('is not there: everything is asked without it', async () => {
    const { pool, lost } = pooled(() => startSweepThread(new URL('nothing.js', THREAD).href));
    const by = sweeping(closedPorts(500));
    closing.push(() => by.asker.close());
    await pool.sweep(by.context, by.probes, by.options);
    expect(by.answers.every(({ kind }) => kind === 'refused')).toBe(true);
    expect(by.answers).toHaveLength(500);
    expect(lost).toEqual([expect.stringContaining('nothing.js')]);
  });

  it.skipIf(process.platform === 'win32')('cancels what it has in flight when it is stopped', async () => {
    const { port, close } = await silentPort();
    closing.push(close);
    const { pool, lost } = pooled();
    const targets = Array.from({ length: 100 }, () => ({ address: '127.0.0.1', port }));
    const by = sweeping(targets, UNLIMITED, 20_000);
    const running = pool.sweep(by.context, by.probes, by.options);
    while (pool.inFlight < 50) await new Promise((later) => setTimeout(later, 10));
    pool.stop();
    by.asker.stop();
    await running;
    expect(by.answers.map(({ kind }) => kind)).toEqual(new Array(100).fill('cancelled'));
    expect(lost).toEqual([]);
  });
});

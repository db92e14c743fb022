import { afterEach, describe, expect, it } from 'vitest';
import {
  KNOWS_SOURCE,
  RETRIES_NO_ADDRESS,
  type SweepJob,
  type SweepReport,
  type ToThread,
} from '../../../../src/probe/send/threads/messages.ts';
import { unpack } from '../../../../src/probe/send/threads/packed-answers.ts';
import { SweepPool } from '../../../../src/probe/send/threads/sweep-pool.ts';
import { silentPort } from '../../../silent-port.ts';
import { channelThread } from './channel-thread.ts';
import { closedPorts, sweeping } from './sweeping.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

function job(ports: number, changes: Partial<SweepJob> = {}): SweepJob {
  return {
    type: 'sweep',
    job: 5,
    addresses: ['127.0.0.1'],
    flags: Uint8Array.of(0),
    timeoutMs: Float64Array.of(1000),
    addressOf: new Uint32Array(ports),
    port: Uint16Array.from(closedPorts(ports), ({ port }) => port),
    ways: new Uint8Array(ports),
    before: new Uint8Array(ports),
    overdueMs: Float64Array.of(0),
    patienceMs: Float64Array.of(0),
    pace: { rate: null, perHost: null, inFlight: 50 },
    source: null,
    seed: 1,
    clockOffset: 0,
    ...changes,
  };
}

function reportsOf(...messages: readonly ToThread[]): Promise<SweepReport[]> {
  const thread = channelThread();
  closing.push(() => thread.terminate());
  const reports: SweepReport[] = [];
  return new Promise((resolve) => {
    thread.on('message', (report) => {
      reports.push(report);
      if (report.done) resolve(reports);
    });
    for (const message of messages) thread.postMessage(message);
  });
}

const probesIn = (reports: readonly SweepReport[]) => {
  const found: number[] = [];
  for (const { answers } of reports) unpack(answers, (probe) => found.push(probe));
  return found;
};

describe('runSweepWorker', () => {
  it('reports every probe once, in batches, under the number of its job', async () => {
    const reports = await reportsOf(job(3000));
    expect(probesIn(reports).sort((a, b) => a - b)).toEqual([...new Array(3000).keys()]);
    expect(Math.max(...reports.map(({ answers }) => answers.probe.length))).toBeLessThanOrEqual(1024);
    expect(new Set(reports.map((report) => report.job))).toEqual(new Set([5]));
    expect(reports.filter(({ done }) => done)).toHaveLength(1);
  });

  it('reports what was sent no later than the answers to it', async () => {
    let sent = 0;
    let answered = 0;
    for (const { sentCount, answers } of await reportsOf(job(2000))) {
      sent += sentCount.reduce((sum, count) => sum + count, 0);
      answered += answers.probe.length;
      expect(answered).toBeLessThanOrEqual(sent);
    }
  });

  it('asks in another order with another seed', async () => {
    const [one, two] = await Promise.all([reportsOf(job(200)), reportsOf(job(200, { seed: 2 }))]);
    expect(probesIn(one)).not.toEqual(probesIn(two));
  });

  it('learns the local address of an address once, and not at all where it is known', async () => {
    const learnt = (reports: readonly SweepReport[]) => reports.flatMap(({ sources }) => sources);
    expect(learnt(await reportsOf(job(100)))).toEqual([[0, '127.0.0.1']]);
    expect(learnt(await reportsOf(job(100, { flags: Uint8Array.of(KNOWS_SOURCE) })))).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('cancels everything at once when it is told to stop', async () => {
    const { port, close } = await silentPort();
    closing.push(close);
    const pace = { rate: 10, perHost: null, inFlight: 50 };
    const patient = { pace, timeoutMs: Float64Array.of(60_000), port: new Uint16Array(300).fill(port) };
    const reports = await reportsOf(job(300, patient), { type: 'stop' });
    const kinds: string[] = [];
    for (const { answers } of reports) unpack(answers, (_, { kind }) => kinds.push(kind));
    expect(kinds).toEqual(new Array(300).fill('cancelled'));
  });

  it("tells times on the main thread's clock", async () => {
    const [mine, shifted] = await Promise.all([
      reportsOf(job(10, { clockOffset: 0 })),
      reportsOf(job(10, { clockOffset: 1e9 })),
    ]);
    const at = (reports: readonly SweepReport[]) => reports.flatMap(({ answers }) => [...answers.askedAt])[0] as number;
    expect((at(mine) - at(shifted)) / 1e9).toBeCloseTo(1, 3);
  });
});

describe('what a thread is told of an address', () => {
  it.each([
    [false, true, RETRIES_NO_ADDRESS],
    [true, false, KNOWS_SOURCE],
  ])('source known: %s, EADDRNOTAVAIL worth another try: %s', async (known, worth, flags) => {
    const thread = channelThread();
    const pool = new SweepPool({ start: () => thread, size: 1, onLost: () => {}, worthwhile: () => true });
    const by = sweeping(closedPorts(10));
    closing.push(
      () => pool.close(),
      () => by.asker.close(),
    );
    const context = {
      ...by.context,
      knowsSource: () => known,
      worthRetrying: (_: number, { errno }: { errno: string | null }) => errno !== 'EADDRNOTAVAIL' || worth,
    };
    await pool.sweep(context, by.probes, { ...by.options, timeoutMs: () => 321 });
    expect(thread.told[0]).toMatchObject({
      addresses: ['127.0.0.1'],
      flags: Uint8Array.of(flags),
      timeoutMs: Float64Array.of(321),
    });
  });
});

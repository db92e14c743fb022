import { createSocket } from 'node:dgram';
import { getEventListeners } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { Observation } from '../../src/model/observation.ts';
import type { Plan, PlannedAddress, PlannedControl } from '../../src/model/plan.ts';
import { DEFAULT_LIMITS, DEFAULTS, type Limits } from '../../src/model/policy.ts';
import type { Family, Protocol } from '../../src/model/words.ts';
import type { ProbedBatch, ProbeProgress } from '../../src/probe/probe-options.ts';
import { probePlan } from '../../src/probe/probe-plan.ts';
import { closedPort, closedUdpPort } from '../cli/loopback.ts';
import { silentPort } from '../silent-port.ts';
import { addressOf, segment } from './ledger-of.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function openPort(host = '127.0.0.1'): Promise<number> {
  const server = createServer((socket) => socket.on('error', () => {}));
  await new Promise<void>((ready) => server.listen(0, host, ready));
  closing.push(() => new Promise((done) => server.close(done)));
  return (server.address() as AddressInfo).port;
}

/** A UDP server that says the same back. */
async function udpPort(): Promise<number> {
  const socket = createSocket('udp4');
  socket.on('message', (question, from) => socket.send(question, from.port, from.address));
  await new Promise<void>((ready) => socket.bind(0, '127.0.0.1', ready));
  closing.push(() => new Promise<void>((done) => socket.close(() => done())));
  return socket.address().port;
}

interface Wish {
  readonly controls?: readonly PlannedControl[];
  readonly stop?: AbortController;
  readonly onProgress?: (progress: ProbeProgress) => void;
  readonly limits?: Limits;
}

async function probed(addresses: readonly PlannedAddress[], wish: Wish = {}) {
  const { controls = [], stop = new AbortController(), onProgress = () => {}, limits = DEFAULT_LIMITS } = wish;
  const probes = addresses.reduce((sum, address) => sum + address.probes, 0);
  const plan: Plan = { addresses, unresolved: [], outOfScope: [], nameChecks: [], unwatched: [], controls, probes };
  const batches: ProbedBatch[] = [];
  const seen = new Map<string, Observation>();
  const options = {
    defaults: { ...DEFAULTS, timeoutMs: 300 },
    limits,
    seed: 1,
    signal: stop.signal,
    onProgress,
  };
  const summary = await probePlan(plan, options, (batch) => {
    batches.push(batch);
    for (const { address, at } of batch.observations) {
      let index = 0;
      for (const { ports } of address.segments)
        for (const { first, last } of ports.ranges)
          for (let port = first; port <= last; port++)
            seen.set(`${address.address} ${port} ${ports.protocol}`, at(index++));
    }
  });
  return {
    summary,
    batches,
    of: (port: number, protocol: Protocol = 'tcp', address = '127.0.0.1') => seen.get(`${address} ${port} ${protocol}`),
    listeners: getEventListeners(stop.signal, 'abort').length,
  };
}

const control = (port: number, family: Family = 4): PlannedControl => ({
  target: `localhost:${port}`,
  address: family === 4 ? '127.0.0.1' : '::1',
  family,
  port,
  protocol: 'tcp',
});

describe('probePlan', () => {
  it.each(['127.0.0.1', '::1'])('sees what is open and closed on %s', async (host) => {
    const [open, closed] = [await openPort(host), await closedPort(host)];
    const { of, batches, listeners } = await probed([
      addressOf(host, segment([open], 'open'), segment([closed], 'closed')),
    ]);
    expect(of(open, 'tcp', host)).toMatchObject({ state: 'open', cause: 'syn-ack', evidence: 'direct', attempts: 1 });
    expect(of(closed, 'tcp', host)?.state).toBe('closed');
    expect(batches.map(({ heard, sources }) => [heard, sources])).toEqual([[[host === '::1' ? 6 : 4], []]]);
    expect(listeners).toBe(0);
  });

  it('sees what answers and what is closed over UDP, by the question that each was asked', async () => {
    const [tcp, open, closed] = [await openPort(), await udpPort(), await closedUdpPort()];
    const address = addressOf(
      '127.0.0.1',
      segment([tcp], 'open'),
      segment([open], 'open', { protocol: 'udp', speaks: 'dns' }),
      segment([closed], 'closed', { protocol: 'udp' }),
    );
    let { of } = await probed([address]);
    // A busy machine loses ICMP errors on loopback as well, and says nothing of a port then.
    for (let tries = 1; of(closed, 'udp')?.state === 'open|filtered' && tries < 10; tries++)
      ({ of } = await probed([address]));
    expect(of(open, 'udp')).toMatchObject({ state: 'open', cause: 'reply', evidence: 'direct', question: 'dns' });
    expect(of(closed, 'udp')).toMatchObject({ state: 'closed', cause: 'icmp-port-unreachable', question: 'empty' });
    expect(of(closed, 'udp')?.evidence).not.toBe('none');
  });

  it.skipIf(process.platform === 'win32')('lets silence count beside an open port, and not alone', async () => {
    const { port, close } = await silentPort();
    closing.push(close);
    const open = await openPort();
    const beside = await probed([addressOf('127.0.0.1', segment([open], 'open'), segment([port], 'blocked'))]);
    expect(beside.of(port)).toMatchObject({
      state: 'filtered',
      evidence: 'anchored',
      anchor: { port: open, protocol: 'tcp' },
    });
    const alone = await probed([addressOf('127.0.0.1', segment([port], 'blocked'))]);
    expect(alone.of(port)).toMatchObject({ state: 'unknown', cause: 'deaf-vantage', evidence: 'none' });
  });

  it('says which controls answered, and asks nobody else for them', async () => {
    const [open, closed, asked] = [await openPort(), await closedPort(), await openPort()];
    const stop = new AbortController();
    const { summary, batches } = await probed([addressOf('127.0.0.1', segment([asked], 'open'))], {
      controls: [control(open), control(closed)],
      stop,
    });
    expect(summary.controls[0]).toEqual({ target: `localhost:${open}`, answered: true });
    expect(batches.map(({ addresses, observations }) => [addresses.length, observations.length])).toEqual([[1, 1]]);
  });

  it('tells how far it is, up to the end and no further', async () => {
    const told: ProbeProgress[] = [];
    const ports = [await openPort(), await openPort(), await closedPort()];
    await probed([addressOf('127.0.0.1', segment(ports, 'observe'))], {
      controls: [control(ports[0] as number)],
      onProgress: (progress) => told.push(progress),
    });
    expect(told.every(({ done, total }) => done <= total && total === 3)).toBe(true);
    expect(told.at(-1)?.done).toBe(3);
  });

  it('tells of very many ports a thousand times at most, and that all were asked', async () => {
    const told: ProbeProgress[] = [];
    const ports = Array.from({ length: 2500 }, (_, number) => 10_001 + number);
    await probed([addressOf('127.0.0.1', segment(ports, 'observe'))], {
      limits: { ...DEFAULT_LIMITS, rate: null, perHost: null },
      onProgress: (progress) => told.push(progress),
    });
    const before = told.filter(({ done }) => done < 2500);
    expect(before.length).toBeGreaterThan(100);
    expect(before.length).toBeLessThanOrEqual(1000);
    expect(told.at(-1)?.done).toBe(2500);
  });

  it('asks nothing in a run that is stopped before it begins, and knows nothing', async () => {
    const stop = new AbortController();
    stop.abort();
    const [open, udp] = [await openPort(), await udpPort()];
    const { of, summary, listeners } = await probed(
      [addressOf('127.0.0.1', segment([open], 'open'), segment([udp], 'blocked', { protocol: 'udp' }))],
      { stop, controls: [control(open)] },
    );
    for (const seen of [of(open), of(udp, 'udp')])
      expect(seen).toMatchObject({ state: 'unknown', cause: 'cancelled', attempts: 0, evidence: 'none' });
    expect(summary.controls).toEqual([{ target: `localhost:${open}`, answered: false }]);
    expect(listeners).toBe(0);
  });

  it.skipIf(process.platform === 'win32')('hands out what is known when it is stopped in the midst of it', async () => {
    const { port, close } = await silentPort();
    closing.push(close);
    const open = await openPort();
    const stop = new AbortController();
    const unasked = Array.from({ length: 400 }, (_, i) => 20_000 + i).filter((one) => one !== port && one !== open);
    const limit = Error.stackTraceLimit;
    const { of, summary } = await probed(
      [addressOf('127.0.0.1', segment([open], 'open'), segment([port, ...unasked], 'blocked'))],
      { stop, onProgress: ({ done }) => done > 20 && stop.abort() },
    );
    expect(of(open)?.state).toBe('open');
    expect(of(port)).toMatchObject({ state: 'unknown', cause: 'cancelled' });
    expect(unasked.filter((one) => of(one)?.cause === 'cancelled').length).toBeGreaterThan(300);
    expect(summary.warnings).toEqual([]);
    expect(Error.stackTraceLimit).toBe(limit);
  });
});

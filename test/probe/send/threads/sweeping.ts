// A sweep for tests: ports of loopback that are known to be open or closed, and a record of every call that comes back.
import { type AddressInfo, createServer } from 'node:net';
import { seededRandom } from '../../../../src/base/seeded-random.ts';
import type { Answer } from '../../../../src/probe/record/answer.ts';
import { Asker } from '../../../../src/probe/send/asker.ts';
import type { Pace } from '../../../../src/probe/send/pace.ts';
import type { SweepContext, SweepOptions } from '../../../../src/probe/send/sweep-context.ts';

export interface Target {
  readonly address: string;
  readonly port: number;
}

export interface Sweeping {
  readonly context: SweepContext;
  readonly options: SweepOptions;
  readonly probes: readonly number[];
  /** Every answer, in the order in which they came. */
  readonly answers: readonly (Answer & { readonly index: number })[];
  readonly sent: ReadonlyMap<number, number>;
  readonly sources: ReadonlyMap<number, readonly string[]>;
  readonly asker: Asker;
}

export const UNLIMITED: Pace = { rate: null, perHost: null, inFlight: 100 };

export function sweeping(targets: readonly Target[], pace: Pace = UNLIMITED, timeoutMs = 1000): Sweeping {
  const addresses = [...new Set(targets.map(({ address }) => address))];
  const answers: (Answer & { index: number })[] = [];
  const sent = new Map<number, number>();
  const sources = new Map<number, string[]>();
  const asker = new Asker();
  return {
    probes: [...targets.keys()],
    answers,
    sent,
    sources,
    asker,
    context: {
      asker,
      ledger: {
        addressOf: Uint32Array.from(targets, ({ address }) => addresses.indexOf(address)),
        port: Uint16Array.from(targets, ({ port }) => port),
        address: (index) => targets[index] as Target,
      },
      knowsSource: (address) => sources.has(address),
      learnSource: (address, source) => {
        sources.set(address, [...(sources.get(address) ?? []), source]);
      },
      onSend: (address) => {
        sent.set(address, (sent.get(address) ?? 0) + 1);
      },
      takeSentBesides: () => 0,
      worthRetrying: () => true,
    },
    options: {
      timeoutMs: () => timeoutMs,
      pace,
      random: seededRandom(7),
      onAnswer: (index, answer) => answers.push({ index, ...answer }),
    },
  };
}

/** Below the ports that the kernel gives out, so that nobody's port 0 lands here while a test runs. */
export const closedPorts = (count: number, address = '127.0.0.1'): Target[] =>
  Array.from({ length: count }, (_, i) => ({ address, port: 29_000 + i }));

export async function openPorts(
  count: number,
  address = '127.0.0.1',
): Promise<{ targets: Target[]; close: () => Promise<void> }> {
  const servers = Array.from({ length: count }, () => createServer((socket) => socket.on('error', () => {})));
  await Promise.all(servers.map((server) => new Promise<void>((ready) => server.listen(0, address, ready))));
  return {
    targets: servers.map((server) => ({ address, port: (server.address() as AddressInfo).port })),
    close: async () => {
      await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
    },
  };
}

/** How many were under way at once, at most. */
export function mostAtOnce(answers: readonly Answer[]): number {
  const events = answers.flatMap(({ askedAt, endedAt }) => [
    [askedAt, 1],
    [endedAt, -1],
  ]) as [number, number][];
  events.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  let now = 0;
  return events.reduce((most, [, step]) => {
    now += step;
    return Math.max(most, now);
  }, 0);
}

// A run of rounds over a network that is made up, in time that is made up: all is real but the sockets.
import { vi } from 'vitest';
import { seededRandom } from '../../src/base/seeded-random.ts';
import type { PlannedAddress } from '../../src/model/plan.ts';
import { DEFAULTS, type Defaults } from '../../src/model/policy.ts';
import { AcceptsAnything } from '../../src/probe/classify/accepts-anything.ts';
import { Responders } from '../../src/probe/evidence/responders.ts';
import { TimingPings } from '../../src/probe/evidence/timing-pings.ts';
import type { Answer, AnswerKind } from '../../src/probe/record/answer.ts';
import { type Flow, flowOf } from '../../src/probe/record/flow.ts';
import { Rounds } from '../../src/probe/rounds/rounds.ts';
import type { Asker, Asking } from '../../src/probe/send/asker.ts';
import type { Wish as AskerWish } from '../../src/probe/send/asking-socket.ts';
import { Connections } from '../../src/probe/send/connections.ts';
import type { Pace } from '../../src/probe/send/pace.ts';
import { RoundTrips } from '../../src/probe/send/round-trips.ts';
import { sweep } from '../../src/probe/send/sweep.ts';
import { IcmpLock } from '../../src/probe/udp/icmp-lock.ts';
import { ledgerOf, NETWORK } from './ledger-of.ts';

/** One SYN (or question): where to, when, and how many went there before. */
export interface Syn {
  readonly address: string;
  readonly port: number;
  /** Milliseconds since the run began. */
  readonly at: number;
  readonly before: number;
  /** From which part of the local ports. */
  readonly flow: Flow;
}

/** What becomes of it; `reject` is an ICMP error from outside, which moves the kernel's counter. */
export type Network = (syn: Syn) => AnswerKind | 'reject';

export interface MadeUpRun {
  readonly defaults?: Partial<Defaults>;
  readonly pace?: Pace;
  readonly seed?: number;
  /** Whether this machine counts ICMP errors. */
  readonly counters?: boolean;
  /** When the run is stopped, in milliseconds. */
  readonly stopAt?: number;
  /** By when a further round must be over, in milliseconds. */
  readonly endBy?: number;
}

/** How long answers take, in milliseconds. */
const RTT_MS = 20;

/** Needs fake timers, `performance` among them. Ends when the run does. */
export async function madeUpRun(addresses: readonly PlannedAddress[], network: Network, wish: MadeUpRun = {}) {
  const { seed = 1, counters = true, stopAt, endBy } = wish;
  const defaults = { ...DEFAULTS, ...wish.defaults };
  const began = performance.now();
  const ledger = ledgerOf(...addresses);
  const responders = new Responders(ledger, NETWORK);
  const random = seededRandom(seed);
  const syns: Syn[] = [];
  const counted = { received: 0, sent: 0, segments: 0 };
  const state = { stopped: false, inFlight: 0, mostInFlight: 0, progress: [0, 0] };
  const waiting = new Set<() => void>();
  const connections = new Connections();

  let turn = 0;
  const ask = (
    address: string,
    port: number,
    timeoutMs: number,
    done: (answer: Answer, source: string) => void,
    wish: AskerWish = {},
  ): Asking => {
    const askedAt = performance.now();
    const flow = wish.flow ?? (wish.kernelChooses ? 0 : flowOf(turn++));
    const tell = (kind: AnswerKind, errno: string | null) =>
      done({ kind, errno, askedAt, endedAt: performance.now(), flow }, '192.0.2.1');
    if (state.stopped) {
      tell('cancelled', null);
      return {};
    }
    state.mostInFlight = Math.max(state.mostInFlight, ++state.inFlight);
    const before = syns.filter((syn) => syn.address === address && syn.port === port).length;
    const syn = { address, port, at: askedAt - began, before, flow };
    const became = network(syn);
    if (became !== 'resources' && became !== 'local') syns.push(syn);
    let over = false;
    const leave = () => {
      over = true;
      clearTimeout(timer);
      waiting.delete(cancel);
      state.inFlight--;
    };
    const end = (kind: AnswerKind, errno: string | null) => {
      if (over) return;
      const untilMs = kind === 'silent' ? (wish.more?.() ?? 0) : 0;
      if (askedAt + untilMs > performance.now()) {
        timer = later(askedAt + untilMs - performance.now(), kind, errno);
        return;
      }
      leave();
      tell(kind, errno);
    };
    const cancel = () => end('cancelled', null);
    const later = (ms: number, kind: AnswerKind, errno: string | null) => setTimeout(() => end(kind, errno), ms);
    let timer =
      became === 'silent'
        ? later(timeoutMs, 'silent', null)
        : became === 'resources' || became === 'local'
          ? later(0, became, became === 'local' ? 'EPERM' : 'EMFILE')
          : later(RTT_MS, became === 'reject' ? 'refused' : became, null);
    if (became === 'reject') setTimeout(() => counted.received++, RTT_MS - 1);
    if (became === 'open' || became === 'refused') setTimeout(() => counted.segments++, RTT_MS - 1);
    waiting.add(cancel);
    return { drop: () => over || leave() };
  };

  /** As `Asker` does it: counts connections, and asks no port that has seen enough of them. */
  const askTcp = (
    address: string,
    port: number,
    timeoutMs: number,
    done: (answer: Answer, source: string) => void,
    wished?: AskerWish,
  ): Asking => {
    const counted = connections.leaves(address, port);
    const now = performance.now();
    if (counted === 'spent') {
      done({ kind: 'cancelled', errno: null, askedAt: now, endedAt: now }, '192.0.2.1');
      return {};
    }
    const noted = (answer: Answer, source: string) => {
      if (answer.kind === 'open' && counted === 'first') connections.opened(address, port);
      done(answer, source);
    };
    return ask(address, port, timeoutMs, noted, wished);
  };
  const askOnce = (address: string, port: number, timeoutMs: number, flow?: Flow) =>
    new Promise<Answer>(
      (resolve) => void askTcp(address, port, timeoutMs, resolve, flow === undefined ? {} : { flow }),
    );
  const asker = {
    get stopped() {
      return state.stopped;
    },
    ask: (
      address: string,
      port: number,
      timeoutMs: number,
      _learn: boolean,
      done: (answer: Answer) => void,
      wished?: AskerWish,
    ) => askTcp(address, port, timeoutMs, done, wished),
    flowOf: () => 0,
    drop: (asking: Asking) => (asking as { drop?: () => void }).drop?.(),
  } as unknown as Asker;
  const udp = {
    has: (index: number) => ledger.isUdp(index),
    ask: (index: number, timeoutMs: number, done: (answer: Answer, source: string | null) => void) =>
      ask(ledger.address(index).address, ledger.port[index] as number, Math.max(timeoutMs, patienceOf(index)), done, {
        flow: flowOf(ledger.attempts(index)),
      }),
  };
  const roundTrips = new RoundTrips(ledger.addresses.length, defaults.timeoutMs);
  const timeoutMs = (address: number) => roundTrips.timeoutMs(address);
  const patienceOf = (index: number) =>
    ledger.attempts(index) === 0 ? 0 : roundTrips.patienceMs(ledger.addressOf[index] as number);
  const cancelled = () => state.stopped;
  const askProbe = (index: number, waitMs: number, flow?: Flow) =>
    askOnce(ledger.address(index).address, ledger.port[index] as number, waitMs, flow);
  const readCounters = () => (counters ? { ...counted } : null);
  const pings = new TimingPings({
    ledger,
    responders,
    ask: askProbe,
    timeoutMs,
    patienceMs: defaults.timeoutMs,
    cancelled,
    connections,
    counters: { read: readCounters },
  });
  const rounds = new Rounds({
    ledger,
    network: NETWORK,
    responders,
    ask: askProbe,
    arpTable: () => null,
    counters: { read: readCounters, close: () => {} },
    pings,
    roundTrips,
    acceptsAnything: new AcceptsAnything({
      ledger,
      random,
      ask: (address, port) => askOnce(ledger.addresses[address]?.address ?? '', port, timeoutMs(address)),
      atOnce: 8,
      concerns: (address) => !responders.domain(address).loopback,
      cancelled,
    }),
    laterPace: () => wish.pace ?? { rate: 1000, perHost: 200, inFlight: 1000 },
    icmpLock: new IcmpLock(),
    udpErrors: { 4: 0, 6: 0 },
    sweepContext: {
      ledger,
      asker,
      udp,
      knowsSource: responders.knowsSource,
      learnSource: responders.learnSource,
    },
    unlockedUdp: udp,
    udpOnce: udp,
    sweeper: { sweep },
    pace: wish.pace ?? { rate: 1000, perHost: 200, inFlight: 1000 },
    defaults,
    random,
    cancelled,
    leftMs: () => (endBy === undefined ? Number.POSITIVE_INFINITY : Math.max(0, endBy - (performance.now() - began))),
    onProgress: (done) => {
      state.progress = [done, ledger.size];
    },
  });
  let endedAt: number | null = null;
  const running = rounds.run().then(() => {
    endedAt = performance.now() - began;
  });
  while (endedAt === null && performance.now() - began < 3_600_000) {
    if (stopAt !== undefined && !state.stopped && performance.now() - began >= stopAt) {
      state.stopped = true;
      pings.stop();
      for (const cancel of [...waiting]) cancel();
    }
    await vi.advanceTimersByTimeAsync(50);
  }
  if (endedAt === null) throw new Error('the run has no end');
  await running;
  // A last question, or the pause after it, may still be under way for a moment.
  await vi.advanceTimersByTimeAsync(2000);
  return {
    ledger,
    responders,
    rounds,
    syns,
    endedAt: endedAt as number,
    timersLeft: vi.getTimerCount(),
    mostInFlight: state.mostInFlight,
    progress: state.progress,
    /** What a port came to, and whether its silence counts. */
    of: (port: number, address = addresses[0]?.address) => {
      const index = ledger.indexes().findIndex((i) => ledger.port[i] === port && ledger.address(i).address === address);
      return { result: ledger.result(index), isEvidence: rounds.isEvidence(index), credited: ledger.credited(index) };
    },
  };
}

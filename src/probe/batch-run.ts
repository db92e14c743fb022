// One batch of a run: wires its ledger to everything that asks, measures and classifies, and runs its rounds.
import type { PlannedAddress } from '../model/plan.ts';
import type { Defaults } from '../model/policy.ts';
import { AcceptsAnything } from './classify/accepts-anything.ts';
import { SourceCheck } from './evidence/confirm-sources.ts';
import { PaceWatch } from './evidence/pace/pace-watch.ts';
import { Responders } from './evidence/responders.ts';
import { TimingPings } from './evidence/timing-pings.ts';
import { readArpTable } from './machine/arp-table.ts';
import { follow } from './machine/follow.ts';
import type { IcmpCounters } from './machine/icmp-counters.ts';
import type { FollowedNetwork } from './machine/local-network.ts';
import { Ledger } from './record/ledger.ts';
import { Rounds } from './rounds/rounds.ts';
import type { RoundsContext } from './rounds/rounds-context.ts';
import type { Asker } from './send/asker.ts';
import type { Connections } from './send/connections.ts';
import type { LearnedPace } from './send/learned/learned-pace.ts';
import type { Limiter } from './send/limiter.ts';
import type { Pace } from './send/pace.ts';
import { RoundTrips } from './send/round-trips.ts';
import type { UdpAsking } from './send/sweep-context.ts';
import type { SweepPool } from './send/threads/sweep-pool.ts';
import { SingleQuestions } from './single-questions.ts';
import { IcmpLock } from './udp/icmp-lock.ts';
import type { UdpAsker, UdpManner } from './udp/udp-asker.ts';
import { NO_UDP, UdpProbes } from './udp/udp-probes.ts';

/** What the batches of a run share. */
export interface RunTools {
  readonly network: FollowedNetwork;
  readonly counters: IcmpCounters;
  readonly asker: Asker;
  /** Null where the run asks no UDP. */
  readonly udp: UdpAsker | null;
  readonly limiter: Limiter;
  readonly connections: Connections;
  readonly pool: SweepPool;
  readonly pace: Pace;
  /** What of the pace is learnt: of the run as a whole, and of each address; null where the policy sets both. */
  readonly learning: { readonly whole: LearnedPace | null; readonly perHost: boolean } | null;
  readonly defaults: Defaults;
  readonly random: () => number;
  readonly cancelled: () => boolean;
  readonly leftMs: RoundsContext['leftMs'];
  readonly startedAt: number;
}

export class BatchRun {
  readonly ledger: Ledger;
  readonly responders: Responders;
  /** Where the pace is learnt. */
  readonly paceWatch: PaceWatch | undefined;
  readonly #pings: TimingPings;
  readonly #rounds: Rounds;

  /** @param onProgress told how many ports have been answered, or given up, for the first time */
  constructor(tools: RunTools, addresses: readonly PlannedAddress[], onProgress: (done: number) => void) {
    const { network, asker, limiter, pool, defaults, cancelled } = tools;
    const ledger = new Ledger(addresses, probesOf(addresses), tools.startedAt);
    const responders = new Responders(ledger, network);
    const roundTrips = new RoundTrips(addresses.length, defaults.timeoutMs);
    const icmpLock = new IcmpLock();
    const udpBy = (lock: IcmpLock | null, manner: UdpManner): UdpAsking =>
      tools.udp === null
        ? NO_UDP
        : new UdpProbes(
            { asker: tools.udp, ledger, roundTrips, limiter, network, timeoutMs: defaults.timeoutMs },
            lock,
            manner,
          );
    const questions = new SingleQuestions({
      ledger,
      responders,
      roundTrips,
      limiter,
      asker,
      udp: udpBy(icmpLock, 'as-answered'),
    });
    const { ask, askOther, timeoutMs } = questions;
    const { learning } = tools;
    const paceWatch =
      learning === null ? undefined : new PaceWatch({ ledger, responders, roundTrips, limiter, ...learning });
    const pings = new TimingPings({
      ...tools,
      paceWatch,
      ledger,
      responders,
      ask,
      timeoutMs,
      patienceMs: defaults.timeoutMs,
    });
    const acceptsAnything = new AcceptsAnything({
      ledger,
      random: tools.random,
      ask: askOther,
      atOnce: Math.max(1, tools.pace.inFlight >> 3),
      concerns: (address) => !responders.domain(address).loopback,
      cancelled,
    });
    const { knowsSource, learnSource } = responders;
    this.paceWatch = paceWatch;
    this.ledger = ledger;
    this.responders = responders;
    this.#pings = pings;
    this.#rounds = new Rounds({
      ledger,
      network,
      responders,
      counters: tools.counters,
      arpTable: readArpTable,
      pings,
      roundTrips,
      acceptsAnything,
      icmpLock,
      udpErrors: tools.udp?.icmpErrors ?? { 4: 0, 6: 0 },
      sweeper: pool,
      sweepContext: { ledger, asker, limiter, udp: udpBy(icmpLock, 'whole'), knowsSource, learnSource },
      ask,
      unlockedUdp: udpBy(null, 'whole'),
      udpOnce: udpBy(icmpLock, 'once'),
      pace: tools.pace,
      paceWatch,
      laterPace: () => laterPace(tools.pace, learning, paceWatch),
      defaults,
      random: tools.random,
      cancelled,
      leftMs: tools.leftMs,
      sourceCheck: new SourceCheck(ledger, responders, asker.source !== null),
      onProgress,
    });
  }

  /** Asks everything. While that goes on, the ways of this machine are looked at again and again. */
  async run(): Promise<void> {
    const following = follow(() => this.responders.look());
    await this.#rounds.run().finally(following.stop);
  }

  /** Whether a silence, or an ICMP error, is evidence. */
  isEvidence(index: number): boolean {
    return this.#rounds.isEvidence(index);
  }

  /** Whether every check was made before which what is known of a port may not count; false where the run was stopped first. */
  isChecked(index: number): boolean {
    return this.#rounds.isChecked(index);
  }

  /** Whether there was no time for rounds that could have told more. */
  get cutShort(): boolean {
    return this.#rounds.cutShort;
  }

  stop(): void {
    this.#pings.stop();
  }
}

/** What asking again goes by: where the pace is learnt, by what nothing was lost at. */
function laterPace(pace: Pace, learning: RunTools['learning'], paceWatch: PaceWatch | undefined): Pace {
  if (learning === null || paceWatch === undefined) return pace;
  const { whole, perHost } = learning;
  return {
    ...pace,
    rate: whole?.trusted ?? pace.rate,
    ...(perHost ? { perHostOf: (address: number) => paceWatch.trusted(address) } : {}),
  };
}

/** How many ports these addresses have in all. */
export function probesOf(addresses: readonly PlannedAddress[]): number {
  return addresses.reduce((sum, { probes }) => sum + probes, 0);
}

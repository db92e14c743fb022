// What the rounds of a batch work with: one object that the batch run sets up.
import type { Defaults } from '../../model/policy.ts';
import type { AcceptsAnything } from '../classify/accepts-anything.ts';
import type { SourceCheck } from '../evidence/confirm-sources.ts';
import type { PaceWatch } from '../evidence/pace/pace-watch.ts';
import type { Responders } from '../evidence/responders.ts';
import type { TimingPings } from '../evidence/timing-pings.ts';
import type { ArpTable } from '../machine/arp-table.ts';
import type { IcmpCounters } from '../machine/icmp-counters.ts';
import type { LocalNetwork } from '../machine/local-network.ts';
import type { Answer } from '../record/answer.ts';
import type { Flow } from '../record/flow.ts';
import type { Ledger } from '../record/ledger.ts';
import type { Pace } from '../send/pace.ts';
import type { RoundTrips } from '../send/round-trips.ts';
import type { SweepContext, SweepOptions, UdpAsking } from '../send/sweep-context.ts';
import type { IcmpLock } from '../udp/icmp-lock.ts';
import type { UdpErrors } from '../udp/udp-asker.ts';

/** Sends many probes: on this thread, or on several. */
export interface Sweeper {
  sweep(context: SweepContext, probes: readonly number[], options: SweepOptions): Promise<void>;
}

export interface RoundsContext {
  readonly ledger: Ledger;
  readonly network: LocalNetwork;
  readonly responders: Responders;
  readonly counters: IcmpCounters;
  readonly arpTable: () => ArpTable | null;
  readonly pings: TimingPings;
  readonly roundTrips: RoundTrips;
  readonly acceptsAnything: AcceptsAnything;
  readonly icmpLock: IcmpLock;
  /** ICMP errors that UDP sockets were told of: running totals. */
  readonly udpErrors: UdpErrors;
  readonly sweeper: Sweeper;
  readonly sweepContext: Omit<SweepContext, 'onSend' | 'takeSentBesides' | 'worthRetrying'>;
  /** Asks one probe's port once, without recording the answer. */
  readonly ask: (index: number, timeoutMs: number, flow?: Flow) => Promise<Answer>;
  /** Asks UDP while others' UDP questions are kept away. */
  readonly unlockedUdp: UdpAsking;
  /** Asks UDP the service's own question alone, as each datagram to a closed port costs its host an ICMP error. */
  readonly udpOnce: UdpAsking;
  readonly pace: Pace;
  /** Where the pace is learnt. */
  readonly paceWatch?: PaceWatch | undefined;
  /** What asking again goes by: the pace of the policy, or what was learnt. */
  readonly laterPace: () => Pace;
  readonly defaults: Defaults;
  readonly random: () => number;
  readonly cancelled: () => boolean;
  /** Milliseconds in which a further round must be over, as the run's time is; `Infinity` without a limit. */
  readonly leftMs: () => number;
  /** Whether probes would still leave from the same local addresses; absent where there is no kernel to ask. */
  readonly sourceCheck?: Pick<SourceCheck, 'confirm'>;
  /** Told how many ports of the batch have been answered, or given up, for the first time. */
  readonly onProgress: (done: number) => void;
}

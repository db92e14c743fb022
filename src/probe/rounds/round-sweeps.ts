// How a round sweeps: with the answers recorded, or quietly, while the kernel counts ICMP errors.
import type { RetryPolicy } from '../evidence/retry-policy.ts';
import type { Answer } from '../record/answer.ts';
import type { PaceClass } from '../record/silent-syns.ts';
import type { Pace } from '../send/pace.ts';
import { isQuick } from '../send/pace.ts';
import type { SweepContext } from '../send/sweep-context.ts';
import type { RoundsContext } from './rounds-context.ts';

/** A run of so few ports sends each of them a SYN more than it must. */
const FEW_PORTS = 256;

/** What a sweep has to know of the round that it is part of. */
export interface RoundPlan {
  /** Which of its sweeps this is, from 1 on, and how many it asks silent ports by, each from the other side. */
  readonly sweep?: number;
  readonly sweeps?: number;
  /** How many sockets of the pace a sweep beside this one still holds. */
  readonly held?: (() => number) | undefined;
}

export class RoundSweeps {
  readonly #context: RoundsContext;
  readonly #sweepContext: SweepContext;
  readonly #retryPolicy: RetryPolicy;
  /** By address: its ports that were not yet sent a question. */
  readonly #unsent: Int32Array;
  #done = 0;

  constructor(context: RoundsContext, retryPolicy: RetryPolicy) {
    this.#context = context;
    this.#retryPolicy = retryPolicy;
    this.#unsent = Int32Array.from(context.ledger.addresses, ({ probes }) => probes);
    this.#sweepContext = {
      ...context.sweepContext,
      onSend: (address, udp = false) => this.#noteSent(address, udp),
      takeSentBesides: (address) => this.#takeSentBesides(address),
      worthRetrying: (index, answer) => answer.errno !== 'EADDRNOTAVAIL' || this.#canSend(index),
    };
  }

  #noteSent(address: number, udp: boolean): void {
    const { pings, acceptsAnything } = this.#context;
    pings.sent(address, udp);
    const unsent = (this.#unsent[address] as number) - 1;
    this.#unsent[address] = unsent;
    // This last one is about to leave; what is asked on its account must leave after it.
    if (unsent === 0) setImmediate(() => acceptsAnything.release(address));
  }

  #takeSentBesides(address: number): number {
    const { ledger, pings, sweepContext } = this.#context;
    const { limiter } = sweepContext;
    const along = pings.takeSentAlong(address);
    // A slower pace than the limits counts whatever else was sent to the address meanwhile.
    return limiter?.active ? limiter.besides(limiter.of(ledger.addresses[address]?.address ?? '')) : along;
  }

  /**
   * The first attempt has the policy's whole timeout: it carries the kernel's second SYN, and a Linux target on the same link
   * is heard to REJECT over IPv6 only after that. Attempts after it wait as long as the address's round trips ask for.
   * @param plan what else is asked in the same round
   */
  record(probes: readonly number[], pace: Pace, paceClass: PaceClass, plan: RoundPlan = {}): Promise<void> {
    return this.#record(this.#sweepContext, probes, pace, paceClass, plan);
  }

  /** Asks one silent UDP port for an ICMP error: less than its service may answer, so that its silence is no evidence. */
  recordClosed(index: number, pace: Pace): Promise<void> {
    return this.#record({ ...this.#sweepContext, udp: this.#context.udpOnce }, [index], pace, 'fast');
  }

  #record(
    context: SweepContext,
    probes: readonly number[],
    pace: Pace,
    paceClass: PaceClass,
    { sweep = 1, sweeps = 1, held }: RoundPlan = {},
  ): Promise<void> {
    const { defaults, ledger, responders, pings, random, roundTrips, acceptsAnything, onProgress } = this.#context;
    const quick = paceClass === 'slow' && isQuick(ledger.addressOf, probes, pace, defaults.timeoutMs);
    return this.#context.sweeper.sweep(context, probes, {
      timeoutMs: (address) => (quick ? roundTrips.timeoutMs(address) : defaults.timeoutMs),
      pace,
      random,
      askedBefore: (index) => ledger.attempts(index),
      // What this round has asked from both sides already is credited only at its end.
      wayTo:
        sweep > 1 && sweep !== sweeps
          ? undefined
          : (index, address) => this.#wayTo(index, address, paceClass === 'slow', sweep, sweeps),
      held,
      hasAnswered: (address) => roundTrips.knows(address),
      onAnswer: (index, answer) => {
        pings.back(index);
        const address = ledger.addressOf[index] as number;
        const fresh = ledger.is(index, 'unasked');
        ledger.record(index, this.#isNoWayOut(index, answer) ? { ...answer, kind: 'local' } : answer);
        if (answer.kind === 'open' || answer.kind === 'refused') {
          roundTrips.learn(address, answer.endedAt - answer.askedAt);
          if (!ledger.isUdp(index)) this.#context.paceWatch?.answered(address, answer);
          responders.heard(index, answer);
          if (answer.kind === 'open' && !ledger.isUdp(index)) acceptsAnything.opened(address);
        } else if (answer.kind === 'silent' || answer.kind === 'unreachable') pings.silence(index);
        if (fresh) this.#done++;
        onProgress(this.#done);
      },
    });
  }

  /** What is known of the way to a port that is still to be asked from other local ports, or with patience. */
  #wayTo(index: number, address: number, soon: boolean, sweep: number, sweeps: number) {
    const { roundTrips } = this.#context;
    if (!this.#retryPolicy.isUndersampled(index)) return null;
    const isKnown = roundTrips.knows(address);
    // The sweeps of a round take turns at the two sides.
    const isOthersTurn = sweep > 1 ? !isKnown : isKnown && sweeps > 1;
    if (isOthersTurn || (sweep > 1 && !this.#canProveWithPatience(index, sweeps))) return null;
    const known = isKnown
      ? { overdueMs: roundTrips.timeoutMs(address), patienceMs: roundTrips.patienceMs(address) }
      : null;
    const { ledger } = this.#context;
    // Over IPv6, an ICMP error of a host next door surfaces only after it (docs/decisions/0011); and a run of few ports can
    // afford to hear out a device that lets no first SYN through.
    const hearsSecondSyn =
      ledger.size <= FEW_PORTS || (ledger.address(index).family === 6 && roundTrips.isNextDoor(address));
    return {
      known,
      worth: this.#retryPolicy.worthPatience(index),
      hearsSecondSyn: hearsSecondSyn && !soon,
      soon,
      // A port that was expected to answer is asked again in any case, and then from the other side. Until then one socket
      // that stays hears more than two that take turns where packets are lost: the SYN-ACK that the target's kernel repeats
      // after a second (RFC 6298 section 5.7), as well as the answer to the repeated SYN.
      alone: sweep > 1 || (!soon && this.#retryPolicy.expectedOpen(index)),
    };
  }

  /** The last sweep of a round is patient with what is silent still, where that could make it evidence. */
  #canProveWithPatience(index: number, sweeps: number): boolean {
    return this.#retryPolicy.lacksPatience(index) && this.#retryPolicy.questionsNeeded(index) <= sweeps;
  }

  /** Asks probes while nothing else of their family is under way, without recording the answers. */
  quietly(
    probes: readonly number[],
    timeoutMs: number,
    onAnswer: (index: number, answer: Answer) => void,
  ): Promise<void> {
    const { pace, random, unlockedUdp, roundTrips } = this.#context;
    // Both families may be at it: together they keep to the pace.
    const shared = { ...pace, rate: pace.rate === null ? null : pace.rate / 2 };
    const context = { ...this.#sweepContext, udp: unlockedUdp, onSend: () => {}, takeSentBesides: () => 0 };
    const waitMs = (address: number) =>
      Math.max(timeoutMs, roundTrips.knows(address) ? roundTrips.timeoutMs(address) : 0);
    return this.#context.sweeper.sweep(context, probes, { timeoutMs: waitMs, pace: shared, random, onAnswer });
  }

  /** EADDRNOTAVAIL on a machine without an address of that family is no shortage but the lack of a way out. */
  #isNoWayOut(index: number, { errno }: Answer): boolean {
    return errno === 'EADDRNOTAVAIL' && !this.#canSend(index);
  }

  #canSend(index: number): boolean {
    const { ledger, network } = this.#context;
    const { address, family } = ledger.address(index);
    return network.has(family, address);
  }
}

// Gentle rounds: a few silent ports of an address that limits new connections, asked more slowly than such limits count.
import { pause } from '../../base/sleep.ts';
import { creditSilence } from '../evidence/credit-silence.ts';
import type { RetryPolicy } from '../evidence/retry-policy.ts';
import type { RoundSweeps } from './round-sweeps.ts';
import type { RoundsContext } from './rounds-context.ts';

/** More silent ports of an address than this would take longer than a minute at that pace. */
const MOST_PORTS = 8;
/** An address of which more ports are asked would have spent any such limit long before: what few are silent then is loss. */
const FEW_ASKED = 64;
/** More addresses than this are not limits of connections but a line that loses packets. */
const MOST_ADDRESSES = 16;
/** SYNs a second to one address, the kernel's included: below "limit 1/second", the lowest that is usual for a whole host. */
const PER_SECOND = 0.8;
/** A bucket of SYNs has filled again after so long without any. */
const REFILL_MS = 5000;
/** Where the port refused by an ICMP error: `ufw limit` does, to a client that asked six times in thirty seconds, again and again. */
const FORGET_MS = 31_000;
/** No such question waits for the kernel's second SYN. */
const WAIT_MS = 950;
/** Sweeps between two questions to the anchor. */
const SWEEPS = 3;
/** Nobody is asked gently for longer than this. */
const MOST_MS = 75_000;
/** After the first round that asked again, an address that loses more than this of so many questions is taken for one that limits. */
const MUCH_LOSS = 0.5;
const ENOUGH_ASKED = 6;

interface GentleContext
  extends Pick<RoundsContext, 'ledger' | 'responders' | 'pings' | 'sweepContext' | 'pace' | 'cancelled' | 'leftMs'> {
  readonly retryPolicy: RetryPolicy;
  readonly roundSweeps: RoundSweeps;
}

export class GentleRounds {
  readonly #context: GentleContext;

  constructor(context: GentleContext) {
    this.#context = context;
  }

  /**
   * The addresses that may be asked gently, with their silent ports: those whose anchor fell mute, or loses so much that more
   * questions cannot help, though only a few ports are asked of it.
   * @param mute addresses that fell mute in this round
   * @param past addresses that are not to be asked again
   */
  candidates(mute: ReadonlySet<number>, past: ReadonlySet<number>, round: number): Map<number, number[]> {
    const { ledger, responders, retryPolicy } = this.#context;
    const found = new Map<number, number[]>();
    for (const address of ledger.addresses.keys()) {
      if (past.has(address) || responders.anchors(address, 'tcp').length === 0) continue;
      if (responders.domain(address).loopback) continue;
      if (ledger.firstIndexOf(address + 1) - ledger.firstIndexOf(address) > FEW_ASKED) continue;
      const silent = this.#silent(address);
      if (silent.length === 0 || silent.length > MOST_PORTS) continue;
      const { syns, lost } = responders.own(address, 'tcp').history.loss('slow');
      const lossy = round > 0 && syns >= ENOUGH_ASKED && lost > MUCH_LOSS * syns;
      if (mute.has(address) || lossy || silent.some((index) => retryPolicy.shouldRetry(index) === 'too-lossy'))
        found.set(address, silent);
    }
    return found.size > MOST_ADDRESSES ? new Map() : found;
  }

  #silent(address: number): number[] {
    const { ledger, retryPolicy } = this.#context;
    const silent: number[] = [];
    for (const index of ledger.indexesOf(address)) {
      if (silent.length > MOST_PORTS) break;
      if (!ledger.isUdp(index) && ledger.is(index, 'silent') && !retryPolicy.isProven(index)) silent.push(index);
    }
    return silent;
  }

  /** Asks them, each address by itself. What was counted before, at a pace that its firewall does not allow, is forgotten. */
  async ask(addresses: ReadonlyMap<number, readonly number[]>): Promise<void> {
    this.#context.pings.start([], 'slow');
    this.#context.pings.stop();
    await Promise.all([...addresses].map(([address, silent]) => this.#askOne(address, silent)));
  }

  async #askOne(address: number, silent: readonly number[]): Promise<void> {
    const { ledger, responders, pings, sweepContext, retryPolicy, leftMs } = this.#context;
    const cancelled = () => this.#context.cancelled() || leftMs() <= 0;
    const began = performance.now();
    const { address: text } = ledger.addresses[address] as { address: string };
    await pause(pings.wasRejected(address) ? FORGET_MS : REFILL_MS, cancelled);
    sweepContext.limiter?.slowDown(text, PER_SECOND);
    for (const index of silent) ledger.dropCredit(index);
    responders.own(address, 'tcp').history.forget('slow');
    const over = () => cancelled() || performance.now() - began > MOST_MS;
    if (!(await this.#hear(address, over))) return;
    let left = silent;
    while (left.length > 0 && !over()) {
      if (!(await this.#sweepsBetween(address, left, over))) return;
      left = left.filter((index) => ledger.is(index, 'silent') && !retryPolicy.isProven(index));
    }
  }

  /** Some sweeps, and the anchor after them: it was heard before. @returns whether it was */
  async #sweepsBetween(address: number, probes: readonly number[], over: () => boolean): Promise<boolean> {
    const { ledger, responders, pings, roundSweeps, pace } = this.#context;
    for (const index of probes) ledger.beginRound(index);
    let left = probes;
    for (let sweep = 0; sweep < SWEEPS && left.length > 0 && !over(); sweep++) {
      if (sweep > 0) for (const index of left) ledger.beginAttempt(index);
      await roundSweeps.record(left, { ...pace, rate: null, perHost: null }, 'slow');
      left = left.filter((index) => ledger.is(index, 'silent'));
    }
    const heard = await this.#hear(address, over);
    await pings.finished();
    creditSilence(
      ledger,
      responders,
      probes.filter((index) => ledger.restsOnOthers(index)),
      'slow',
    );
    return heard;
  }

  /** Asks the anchor once, and once more where that was lost. */
  async #hear(address: number, over: () => boolean): Promise<boolean> {
    const { pings } = this.#context;
    if (await pings.askOnce(address, WAIT_MS)) return true;
    await pause(REFILL_MS / 2, over);
    return !over() && pings.askOnce(address, WAIT_MS);
  }
}

// The queues of a sweep, one an address: whose turn it is, in which order its ports are asked, and what pace and limits leave.
import { shuffle } from '../../base/seeded-random.ts';
import { byAddress } from '../record/by-address.ts';
import { putOneFirst } from './first-touch.ts';
import type { HostLimit } from './limiter.ts';
import type { SweepContext, SweepOptions } from './sweep-context.ts';
import { TokenBucket } from './token-bucket.ts';

export interface Queue {
  readonly bucket: TokenBucket;
  /** What the limits of the run leave of the address; null where nothing is limited. */
  readonly limit: HostLimit | null;
  readonly probes: Uint32Array;
  /** All of it is UDP, which keeps to a pace of its own. */
  readonly udp: boolean;
  next: number;
}

/** Queues that take turns, in random order. */
class Ring {
  readonly #queues: Queue[] = [];
  #turn = 0;

  get isEmpty(): boolean {
    return this.#queues.length === 0;
  }

  add(queue: Queue): void {
    this.#queues.push(queue);
  }

  /** The probe of the next queue that may ask; null where none may. */
  take(mayAsk: (queue: Queue) => boolean): Turn | null {
    for (let skipped = 0; skipped < this.#queues.length; skipped++) {
      if (this.#turn >= this.#queues.length) this.#turn = 0;
      const queue = this.#queues[this.#turn] as Queue;
      if (!mayAsk(queue)) {
        this.#turn++;
        continue;
      }
      const index = queue.probes[queue.next++] as number;
      if (queue.next === queue.probes.length) this.#drop(this.#turn);
      else this.#turn++;
      return { queue, index };
    }
    return null;
  }

  #drop(turn: number): void {
    const last = this.#queues.pop() as Queue;
    if (turn < this.#queues.length) this.#queues[turn] = last;
  }
}

/** A probe whose turn it is, and the queue that it comes from. */
interface Turn {
  readonly queue: Queue;
  readonly index: number;
}

/**
 * Whose turn it is in a sweep. Addresses that never answered come first: they are waited for longest, and those that answer
 * are asked meanwhile.
 */
export class Turns {
  readonly #unheard = new Ring();
  readonly #heard = new Ring();

  constructor(context: SweepContext, probes: readonly number[], options: SweepOptions, now: number) {
    for (const queue of queuesOf(context, probes, options, now)) {
      const isHeard = options.hasAnswered?.(context.ledger.addressOf[queue.probes[0] as number] as number) ?? false;
      (isHeard ? this.#heard : this.#unheard).add(queue);
    }
  }

  get isEmpty(): boolean {
    return this.#unheard.isEmpty && this.#heard.isEmpty;
  }

  /** The next probe that its address's pace and limits let out; null where there is none. */
  take(mayAsk: (queue: Queue) => boolean): Turn | null {
    return this.#unheard.take(mayAsk) ?? this.#heard.take(mayAsk);
  }
}

/** In random order. */
function queuesOf(context: SweepContext, probes: readonly number[], options: SweepOptions, now: number): Queue[] {
  const { addressOf } = context.ledger;
  const { pace } = options;
  const isUdp = (index: number) => pace.udp !== undefined && (context.udp?.has(index) ?? false);
  const udp = pace.udp === undefined || context.udp === undefined ? [] : probes.filter(isUdp);
  const tcp = udp.length === 0 ? probes : probes.filter((index) => !isUdp(index));
  const lists = [tcp, udp].flatMap((some) => [...byAddress(some, addressOf).values()]);
  const order = shuffle(Array.from(lists.keys()), options.random);
  return order.map((place) => {
    const list = lists[place] as number[];
    const own = pace.perHostOf?.(addressOf[list[0] as number] as number) ?? pace.perHost;
    const udp = isUdp(list[0] as number);
    return {
      bucket: new TokenBucket(udp ? (pace.udp?.perHost ?? own) : own, now),
      udp,
      limit: limitOf(context, list[0] as number),
      probes: inOrder(context, list, options),
      next: 0,
    };
  });
}

function limitOf({ limiter, ledger }: SweepContext, index: number): HostLimit | null {
  if (!limiter?.active) return null;
  const limit = limiter.of(ledger.address(index).address);
  // What was sent besides before this sweep is no matter of its pace.
  limiter.besides(limit);
  return limit;
}

/** The probes of one address in random order. */
function inOrder({ ledger }: SweepContext, list: readonly number[], { random, wayTo }: SweepOptions): Uint32Array {
  const probes = shuffle(Uint32Array.from(list), random);
  if (wayTo !== undefined) putOneFirst(probes, ledger.port, random);
  return probes;
}

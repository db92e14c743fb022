// The queues of a sweep, one an address: in which order its ports are asked, and what its own pace and the limits leave.
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
  next: number;
}

/** In random order. */
export function queuesOf(
  context: SweepContext,
  probes: readonly number[],
  options: SweepOptions,
  now: number,
): Queue[] {
  const lists = [...byAddress(probes, context.ledger.addressOf).values()];
  const order = shuffle(Array.from(lists.keys()), options.random);
  return order.map((place) => {
    const list = lists[place] as number[];
    return {
      bucket: new TokenBucket(options.pace.perHost, now),
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

// Splits the probes of a sweep, and its pace, into one share for each thread.
import { byAddress } from '../../record/by-address.ts';
import type { Pace } from '../pace.ts';

/** From so many addresses a thread on, an address is asked by one thread alone. */
const ADDRESSES_A_THREAD = 8;

/** So many times the work of the one with the least is too much for the one with the most. */
const UNEVEN = 1.2;

export interface Share {
  readonly probes: readonly number[];
  readonly pace: Pace;
}

/**
 * One share for each thread. Where there are many addresses, an address is asked by one thread alone, at its own pace;
 * else each address is asked by all of them, each at a part of its pace. Rates and sockets of the shares add up to `pace`.
 * @param addressOf by probe: the number of its address
 * @param staysHere by probe: whether the first thread has to ask it, and with it its address
 * @param threads at least 1; fewer shares come back where there are not enough probes or sockets for so many
 */
export function splitWork(
  probes: readonly number[],
  addressOf: ArrayLike<number>,
  pace: Pace,
  threads: number,
  staysHere: (index: number) => boolean = () => false,
): readonly Share[] {
  const count = Math.max(1, Math.min(threads, probes.length, pace.inFlight));
  const sizes = new Map<number, number>();
  const here = new Set<number>();
  for (const [address, list] of byAddress(probes, addressOf)) {
    sizes.set(address, list.length);
    if (list.some(staysHere)) here.add(address);
  }
  const owner = sizes.size >= ADDRESSES_A_THREAD * count ? ownAddresses(sizes, here, count) : null;
  const shares: number[][] = Array.from({ length: count }, () => []);
  for (const [position, index] of probes.entries()) {
    const thread = owner?.get(addressOf[index] as number) ?? (staysHere(index) ? 0 : position % count);
    (shares[thread as number] as number[]).push(index);
  }
  const part = (whole: number | null) => (whole === null ? null : whole / count);
  return shares.map((share, thread) => ({
    probes: share,
    pace: {
      rate: part(pace.rate),
      perHost: owner === null ? part(pace.perHost) : pace.perHost,
      inFlight: Math.floor(pace.inFlight / count) + (thread < pace.inFlight % count ? 1 : 0),
    },
  }));
}

/**
 * Which thread asks which address, so that no thread has much more to do than another: the address with the most
 * probes first, each to the thread that has the least. Null where one address has so many that this does not come out even.
 */
function ownAddresses(
  sizes: ReadonlyMap<number, number>,
  here: ReadonlySet<number>,
  count: number,
): Map<number, number> | null {
  const loads = new Array<number>(count).fill(0);
  const owner = new Map<number, number>();
  const give = (address: number, thread: number) => {
    owner.set(address, thread);
    loads[thread] = (loads[thread] as number) + (sizes.get(address) as number);
  };
  for (const address of here) give(address, 0);
  for (const [address] of [...sizes].sort((a, b) => b[1] - a[1]))
    if (!owner.has(address)) give(address, loads.indexOf(Math.min(...loads)));
  const [least, most] = [Math.min(...loads), Math.max(...loads)];
  return most > UNEVEN * least ? null : owner;
}

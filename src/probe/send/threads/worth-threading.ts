// Whether a sweep is big and fast enough that threads make it shorter, and how many threads it gets.
import { availableParallelism } from 'node:os';
import type { Pace } from '../pace.ts';

/** A thread takes as long to start as 8,000 probes take on one that runs; with twice as many it saves a sixth. */
const PROBES = 16_000;
/** One thread keeps up with so many attempts a second; a slower sweep waits for its pace, not for this machine. */
const ALONE_PER_SECOND = 20_000;

/** @param addresses how many addresses the probes go to; asked only where that matters */
export function worthThreading(probes: number, addresses: () => number, { rate, perHost }: Pace): boolean {
  if (probes < PROBES || (rate !== null && rate <= ALONE_PER_SECOND)) return false;
  return perHost === null || addresses() * perHost > ALONE_PER_SECOND;
}

/** @param addressOf by probe of the ledger: the number of its address */
export function addressesOf(probes: readonly number[], addressOf: ArrayLike<number>): number {
  const addresses = new Set<number>();
  for (const index of probes) addresses.add(addressOf[index] as number);
  return addresses.size;
}

/** The main thread records what all of them report, so that more of them would wait for it. */
const MOST = 4;

/** Threads besides the main one, which sweeps too: one a processor in all, and 0 where there is but one. */
export function poolSize(processors: number = availableParallelism()): number {
  return Math.min(MOST, processors) - 1;
}

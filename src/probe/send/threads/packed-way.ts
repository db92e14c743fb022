// What a sweep knows of the way to a silent port, packed for a worker thread: a byte a probe.
import type { SilenceTiming } from '../listening.ts';

/** What `SweepOptions.wayTo` tells. */
export type KnownWay = Omit<SilenceTiming, 'timeoutMs' | 'spare'>;

/** A second socket asks while the first is silent: the way is not null. */
const PERSISTS = 1;
/** One bit for each yes or no of a way. */
const BITS = { worth: 2, hearsSecondSyn: 4, soon: 8, alone: 16 } as const satisfies Record<
  Exclude<keyof KnownWay, 'known'>,
  number
>;

/** Everything but the round trips, which are those of the address. */
export function packWay(way: KnownWay | null): number {
  if (way === null) return 0;
  let byte = PERSISTS;
  for (const [name, bit] of Object.entries(BITS)) if (way[name as keyof typeof BITS] === true) byte |= bit;
  return byte;
}

export function unpackWay(byte: number, known: KnownWay['known']): KnownWay | null {
  if ((byte & PERSISTS) === 0) return null;
  const has = (name: keyof typeof BITS) => (byte & BITS[name]) !== 0;
  return { known, worth: has('worth'), hearsSecondSyn: has('hearsSecondSyn'), soon: has('soon'), alone: has('alone') };
}

// Divides the addresses that a policy names itself among shards: in runs of neighbours, until all shards have as many ports.
import type { AddressRange } from '../../model/policy.ts';
import { leastOf } from './name-shares.ts';

/** Consecutive addresses with as many ports each. */
export interface WeighedRange extends AddressRange {
  /** Ports of one of the addresses; 0 for addresses that are not asked. */
  readonly probes: number;
}

/** The first pieces are so small a part of what each shard gets; later ones are smaller, so that the last ones fill what is uneven. */
const PIECES = 8;

/**
 * The shard with the fewest ports gets the next piece. Depends on nothing but its arguments, so that each shard of a run works out
 * the same. Large pieces keep what a shard takes short to write; several of them keep a silent subnet from being one shard alone.
 * @param ranges in ascending order, and together no more addresses than a number counts exactly
 * @param given what each shard has already, in ports
 * @returns for each shard its addresses
 */
export function shareNetworks(ranges: readonly WeighedRange[], given: readonly number[]): AddressRange[][] {
  const loads = [...given];
  const shares = loads.map((): AddressRange[] => []);
  let left = ranges.reduce(
    (sum, { first, last, probes }) => sum + (probes === 0 ? 0 : Number(last - first + 1n) * probes),
    0,
  );
  let shard = leastOf(loads);
  let room = 0;
  for (const { family, first, last, probes } of ranges) {
    let from = first;
    while (from <= last) {
      if (room < probes) {
        shard = leastOf(loads);
        room = Math.max(probes, Math.floor(left / (PIECES * loads.length)));
      }
      const count = probes === 0 ? last - from + 1n : BigInt(Math.floor(room / probes));
      const to = from + count - 1n < last ? from + count - 1n : last;
      (shares[shard] as AddressRange[]).push({ family, first: from, last: to });
      const ports = probes === 0 ? 0 : Number(to - from + 1n) * probes;
      loads[shard] = (loads[shard] as number) + ports;
      left -= ports;
      room -= ports;
      from = to + 1n;
    }
  }
  return shares;
}

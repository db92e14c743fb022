// Which hosts have ports that are expected to be open and that `--only` leaves out: an advice must not ask for what the policy has.
import { addressText } from '../address-text.ts';
import type { PlannedRange } from '../decide/planned-range.ts';

/**
 * @param kept those of the ranges, or parts of them, that are asked
 * @returns names, and addresses that the policy writes themselves, each once
 */
export function openLeftOut(ranges: readonly PlannedRange[], kept: readonly PlannedRange[]): string[] {
  const asked = countsByHost(kept);
  return [...countsByHost(ranges)].flatMap(([host, count]) => ((asked.get(host) ?? 0) < count ? [host] : []));
}

/** How many ports are expected to be open, by name; by address where no name leads there. Networks are left out. */
function countsByHost(ranges: readonly PlannedRange[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { family, first, last, segments } of ranges) {
    const own = first === last ? addressText(family, first) : null;
    for (const { ports, appliedEntries } of segments) {
      for (const { host, entry } of appliedEntries) {
        const name = host ?? own;
        if (entry.expected === 'open' && name !== null) counts.set(name, (counts.get(name) ?? 0) + ports.count);
      }
    }
  }
  return counts;
}

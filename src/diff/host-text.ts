// Hosts of a change as text: names, and ranges of addresses in the shortest form that a policy could write.
import { getOrCreate } from '../base/get-or-create.ts';
import type { ChangedHost } from '../model/documents/policy-diff.ts';
import type { AddressRange } from '../model/policy.ts';
import type { Family } from '../model/words.ts';
import { addressText } from '../plan/address-text.ts';
import type { Cell } from './ports/cells.ts';

/** `203.0.113.7`, `203.0.113.16/28`, `203.0.113.4-203.0.113.9`. */
export function addressRangeText({ family, first, last }: AddressRange): string {
  const low = addressText(family, first);
  if (first === last) return low;
  const size = last - first + 1n;
  const bits = size.toString(2).length - 1;
  if (size === 1n << BigInt(bits) && first % size === 0n) return `${low}/${(family === 4 ? 32 : 128) - bits}`;
  return `${low}-${addressText(family, last)}`;
}

/** A name that stands there in both families is one host. Cells come in their order, and hosts leave in it. */
export function changedHosts(cells: readonly Cell[]): ChangedHost[] {
  const families = new Map<string, Set<Family>>();
  for (const { host, family } of cells)
    if (host !== null) getOrCreate(families, host, () => new Set<Family>()).add(family);
  const names = [...families].map(([host, of]): ChangedHost => {
    const [family = null] = of;
    return { host, family: of.size > 1 ? null : family };
  });
  const runs = cells
    .filter(({ host }) => host === null)
    .map((cell) => ({ host: addressRangeText(cell), family: null }));
  return [...names, ...runs];
}

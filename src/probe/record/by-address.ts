// Probes sorted by the address that they go to.
import { getOrCreate } from '../../base/get-or-create.ts';

/**
 * @param addressOf by probe: the number of its address
 * @returns the probes of each address, in their order; the addresses in that of their first probe
 */
export function byAddress(
  probes: readonly number[],
  addressOf: { readonly [probe: number]: number },
): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const probe of probes) {
    const address = addressOf[probe] as number;
    getOrCreate(found, address, () => []).push(probe);
  }
  return found;
}

// Sorts probes by the address that they go to, and finds addresses that stand in a ledger twice.
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
  let [before, list]: [number, number[]] = [-1, []];
  for (const probe of probes) {
    const address = addressOf[probe] as number;
    // Most follow one of the same address.
    if (address !== before) [before, list] = [address, getOrCreate(found, address, () => [])];
    list.push(probe);
  }
  return found;
}

/** By address: the number of the first of the same text, as a control may stand on an address that is judged too. */
export function firstOfSameText(addresses: readonly { readonly address: string }[]): number[] {
  const numbers = new Map<string, number>();
  return addresses.map(({ address }, number) => getOrCreate(numbers, address, () => number));
}

// Where a name leads: which addresses are new, and which are gone, as far as both reports know.
import type { PartialRuns } from './comparison.ts';
import { type Host, isOutOfScope, isUnresolved } from './hosts.ts';

type Family = 'IPv4' | 'IPv6';

export interface ChangedAddresses {
  readonly added: readonly string[];
  readonly gone: readonly string[];
}

export function familyOf(address: string): Family {
  return address.includes(':') ? 'IPv6' : 'IPv4';
}

/**
 * A name whose resolver failed, or that leads out of scope, may have had the address all the same: that is no change.
 * @param alike both runs had the same policy and vantage, and so asked the same families of a name
 */
export function changedAddresses(before: Host, after: Host, partial: PartialRuns, alike: boolean): ChangedAddresses {
  const missing = (from: Host, in_: Host, isPart: boolean) =>
    isPart
      ? []
      : [...from.addresses].filter(
          (address) => !in_.addresses.has(address) && isComplete(in_, familyOf(address), alike),
        );
  return { added: missing(after, before, partial.before), gone: missing(before, after, partial.after) };
}

/** Families are asked of DNS apart: one that has an address was asked, and did not fail. */
function isComplete({ addresses, rest }: Host, family: Family, alike: boolean): boolean {
  const unnamed = rest.filter(({ address }) => address === null);
  if (unnamed.some(isOutOfScope)) return false;
  const known = alike && !unnamed.some(isUnresolved);
  return known || [...addresses].some((address) => familyOf(address) === family);
}

// Where a name leads: which addresses are new, and which are gone, as far as both reports know.
import type { Host, Partly } from './hosts.ts';
import { isOutOfScope } from './hosts.ts';

type Family = 'IPv4' | 'IPv6';

export interface ChangedAddresses {
  readonly added: readonly string[];
  readonly gone: readonly string[];
}

export function familyOf(address: string): Family {
  return address.includes(':') ? 'IPv6' : 'IPv4';
}

/** A name whose resolver failed, or that leads out of scope, may have had the address all the same: that is no change. */
export function changedAddresses(before: Host, after: Host, partly: Partly): ChangedAddresses {
  const missing = (from: Host, in_: Host, isPart: boolean) =>
    isPart
      ? []
      : [...from.addresses].filter((address) => !in_.addresses.has(address) && isComplete(in_, familyOf(address)));
  return { added: missing(after, before, partly.before), gone: missing(before, after, partly.after) };
}

/** Families are asked of DNS apart: one that has an address did not fail. */
function isComplete({ addresses, rest }: Host, family: Family): boolean {
  const unnamed = rest.filter(({ address }) => address === null);
  if (unnamed.some(isOutOfScope)) return false;
  const failed = unnamed.some(({ cause }) => cause === 'dns-failed');
  return !failed || [...addresses].some((address) => familyOf(address) === family);
}

// NAT64 (RFC 7050): the IPv6 prefixes by which this network reaches IPv4 addresses, and when to ask for them.

import { type Pref64, pref64In } from '../../model/addresses/embedded-ipv4.ts';
import type { Resolution } from '../../model/plan.ts';
import type { HostPattern, Scope } from '../../model/policy.ts';
import type { Family } from '../../model/words.ts';
import { addressValue } from '../address-text.ts';

/** A name that has IPv4 addresses alone; the dot keeps a search list away from it. */
const IPV4_ONLY = 'ipv4only.arpa.';

export const NAT64_QUESTION: { readonly name: string; readonly families: readonly Family[] } = {
  name: IPV4_ONLY,
  families: [6],
};

/** Whether an IPv6 address came of a name, so that it matters what the network makes of it. */
export function mayHideNat64(resolutions: readonly Resolution[]): boolean {
  return resolutions.some(
    ({ family, addresses }) => family === 6 && addresses.some((address) => isUnexplained(addressValue(address))),
  );
}

/**
 * Whether a policy writes such an address itself and a run has a scope of its own to hold it to: the policy may be a stranger's. Without
 * that scope what the policy writes is meant, and a run without a name asks DNS nothing.
 * @param written hosts and controls
 */
export function mayWriteNat64(written: readonly { readonly pattern: HostPattern }[], runScope: Scope | null): boolean {
  if (runScope === null) return false;
  return written.some(
    ({ pattern }) =>
      pattern.kind === 'addresses' &&
      [pattern.first, pattern.last].some((value) => isUnexplained({ family: pattern.family, value })),
  );
}

export function isNat64Answer({ name }: Pick<Resolution, 'name'>): boolean {
  return name === IPV4_ONLY;
}

/** @param resolutions what DNS said; without an answer to `NAT64_QUESTION` no prefix is known */
export function pref64Of(resolutions: readonly Resolution[]): readonly Pref64[] {
  const found = resolutions
    .filter(isNat64Answer)
    .flatMap(({ addresses }) => addresses.map((address) => addressValue(address)))
    .flatMap(({ family, value }) => (family === 6 ? (pref64In(value) ?? []) : []));
  return found.length < 2 ? found : [...new Map(found.map((one) => [`${one.base}/${one.bits}`, one])).values()];
}

/**
 * Global unicast (2000::/3) without 6to4 and Teredo, which are read without asking anybody; unique local (fc00::/7); and local
 * NAT64 (64:ff9b:1::/48), whose length only the network knows.
 */
function isUnexplained({ family, value }: ReturnType<typeof addressValue>): boolean {
  if (family === 4 || value >> 112n === 0x2002n || value >> 96n === 0x2001_0000n) return false;
  return value >> 125n === 0b001n || value >> 121n === 0b1111110n || value >> 80n === 0x64_ff9b_0001n;
}

/** Answers that leave nothing open: there is a prefix, there is none, or nobody waited. */
const SETTLED: ReadonlySet<string | null> = new Set([null, 'ENOTFOUND', 'ECANCELLED', 'EOUTOFTIME']);

/** A sentence where the resolver failed at `NAT64_QUESTION`. */
export function nat64Warnings(resolutions: readonly Resolution[]): string[] {
  return resolutions
    .filter((one) => isNat64Answer(one) && !SETTLED.has(one.code))
    .map(
      ({ code }) =>
        `The resolver of this machine failed on ipv4only.arpa (${code}), so it is not known whether this network has a NAT64 prefix. An IPv6 address with that prefix stands for an IPv4 one, and was judged as written. Check the resolver (dig ipv4only.arpa AAAA) and run again.`,
    );
}

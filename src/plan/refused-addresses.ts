// Addresses that nobody means to probe, and that an attacker would like to have probed: asked only where a scope names them.
import ipaddr from 'ipaddr.js';
import type { AddressRun, Scope } from '../model/policy.ts';
import type { Family } from '../model/words.ts';
import { addressText, addressValue } from './address-text.ts';
import { runSet, within, without } from './runs.ts';

const REFUSED: Readonly<Record<Family, readonly (readonly [base: string, bits: number])[]>> = {
  4: [
    // Link-local, which holds the metadata service of most clouds (169.254.169.254) and of ECS (169.254.170.2): RFC 3927.
    ['169.254.0.0', 16],
    // Azure's WireServer, its health probes and DNS.
    ['168.63.129.16', 32],
    // "This host on this network": a connection to it goes to this machine itself (RFC 1122, section 3.2.1.3).
    ['0.0.0.0', 8],
    // Multicast (RFC 5771) and the limited broadcast.
    ['224.0.0.0', 4],
    ['255.255.255.255', 32],
  ],
  6: [
    // Unspecified, link-local (RFC 4291), multicast, and the metadata service of AWS.
    ['::', 128],
    ['fe80::', 10],
    ['ff00::', 8],
    ['fd00:ec2::254', 128],
  ],
};

const ranges: Record<Family, readonly AddressRun[] | null> = { 4: null, 6: null };

/** Read when first asked for: to parse IPv6 takes a millisecond or two of a start. */
function refusedRanges(family: Family): readonly AddressRun[] {
  ranges[family] ??= REFUSED[family].map(([base, bits]) => {
    const { value } = addressValue(base);
    return { family, first: value, last: value + (1n << BigInt((family === 4 ? 32 : 128) - bits)) - 1n };
  });
  return ranges[family];
}

/** The pieces of a run that are refused, unless the scope names them: by an element that lies wholly within a refused range. */
export function refusedOf(run: AddressRun, scope: Scope): AddressRun[] {
  return refusedRanges(run.family).flatMap((range) => {
    const [piece] = within(run, runSet([range]));
    if (piece === undefined) return [];
    const named = scope.flatMap((element) => (element.kind === 'addresses' && isIn(element, range) ? [element] : []));
    return without(piece, runSet(named));
  });
}

function isIn(run: AddressRun, range: AddressRun): boolean {
  return run.family === range.family && range.first <= run.first && run.last <= range.last;
}

/** Whether an address is one of the internet's (IANA's special-purpose registries have the others). */
export function isGloballyRoutable(family: Family, value: bigint): boolean {
  return ipaddr.parse(addressText(family, value)).range() === 'unicast';
}

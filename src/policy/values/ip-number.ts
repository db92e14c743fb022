// IP addresses as numbers, so that a CIDR, a range and a single address are all the same: a first and a last.
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { windowsOf } from '../../model/addresses/embedded-ipv4.ts';
import { unmapped } from '../../model/addresses/mapped-address.ts';
import type { AddressRange } from '../../model/policy.ts';
import type { Family } from '../../model/words.ts';

export interface IpNumber {
  readonly family: Family;
  readonly value: bigint;
}

/** How many bits an address of the family has. */
export function widthOf(family: Family): 32 | 128 {
  return family === 4 ? 32 : 128;
}

/** Null for whatever is not an address in its plain spelling: no zones, no octal, no `127.1`. */
export function parseAddress(text: string): IpNumber | null {
  const family = isIP(text);
  if ((family !== 4 && family !== 6) || text.includes('%')) return null;
  let value = 0n;
  for (const byte of ipaddr.parse(text).toByteArray()) value = value * 256n + BigInt(byte);
  return { family, value };
}

/** The canonical text, as RFC 5952 has it. */
export function addressText(value: bigint, family: Family): string {
  const bytes: number[] = [];
  for (let shift = widthOf(family) - 8; shift >= 0; shift -= 8) bytes.push(Number((value >> BigInt(shift)) & 0xffn));
  const address = ipaddr.fromByteArray(bytes);
  return address instanceof ipaddr.IPv6 ? address.toRFC5952String() : address.toString();
}

/** The IPv4 address in an IPv4-mapped IPv6 one (::ffff:0:0/96, RFC 4291); null for any other. */
export function ipv4Of({ family, value }: IpNumber): string | null {
  const inner = family === 6 ? unmapped(value) : null;
  return inner === null ? null : addressText(inner, 4);
}

/** What a range stands for, where it is IPv6 that packets do not go to as such: each IPv4 range that its first addresses are read as. */
export function ipv4RangesOf(range: AddressRange): readonly AddressRange[] {
  const [window] = windowsOf(range, []);
  return (window?.embeddings ?? []).map(({ ipv4 }) => ipv4);
}

/** @returns "169.254.169.254", "10.0.0.0-10.0.0.7" */
export function rangeText({ family, first, last }: AddressRange): string {
  return first === last ? addressText(first, family) : `${addressText(first, family)}-${addressText(last, family)}`;
}

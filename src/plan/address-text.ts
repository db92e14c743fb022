// Converts addresses between numbers and canonical text: dotted decimal, and RFC 5952 for IPv6.
import ipaddr from 'ipaddr.js';
import { unmapped } from '../model/addresses/mapped-address.ts';
import type { AddressRange } from '../model/policy.ts';
import type { Family } from '../model/words.ts';

/** @param value 0 <= value < 2^32 for IPv4, < 2^128 for IPv6 */
export function addressText(family: Family, value: bigint): string {
  const bytes: number[] = [];
  for (let shift = family === 4 ? 24n : 120n; shift >= 0n; shift -= 8n) bytes.push(Number((value >> shift) & 255n));
  return ipaddr.fromByteArray(bytes).toString();
}

/** `203.0.113.7`, `203.0.113.0-203.0.113.255`. */
export function addressesText({ family, first, last }: AddressRange): string {
  const low = addressText(family, first);
  return first === last ? low : `${low}-${addressText(family, last)}`;
}

/**
 * The number and the family of the address that packets go to, of a text that `net.isIP` accepts: `::ffff:198.51.100.2` is IPv4.
 * Everything that looks at an address after DNS reads it here, so that scope, family and counters are those of the packets.
 */
export function addressValue(text: string): { family: Family; value: bigint } {
  const parsed = ipaddr.parse(text);
  let value = 0n;
  for (const byte of parsed.toByteArray()) value = (value << 8n) | BigInt(byte);
  if (parsed.kind() === 'ipv4') return { family: 4, value };
  const inner = unmapped(value);
  return inner === null ? { family: 6, value } : { family: 4, value: inner };
}

// Addresses as numbers to their canonical text: dotted decimal, and RFC 5952 for IPv6.
import ipaddr from 'ipaddr.js';
import type { Family } from '../model/words.ts';

/** @param value 0 <= value < 2^32 for IPv4, < 2^128 for IPv6 */
export function addressText(family: Family, value: bigint): string {
  const bytes: number[] = [];
  for (let shift = family === 4 ? 24n : 120n; shift >= 0n; shift -= 8n) bytes.push(Number((value >> shift) & 255n));
  return ipaddr.fromByteArray(bytes).toString();
}

/** The number of an address that `net.isIP` accepts, and its family. */
export function addressValue(text: string): { family: Family; value: bigint } {
  const parsed = ipaddr.parse(text);
  let value = 0n;
  for (const byte of parsed.toByteArray()) value = (value << 8n) | BigInt(byte);
  return { family: parsed.kind() === 'ipv4' ? 4 : 6, value };
}

// Addresses as numbers, for comparing them with prefixes.
import ipaddr from 'ipaddr.js';
import type { Family } from '../../model/words.ts';

export interface AddressBits {
  readonly family: Family;
  readonly bits: bigint;
}

/** @param address in canonical text; a zone is left out */
export function bitsOfAddress(address: string): AddressBits {
  if (!address.includes(':')) {
    // Written out, as an audit may have tens of thousands of them.
    const value = address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
    return { family: 4, bits: BigInt(value) };
  }
  return { family: 6, bits: bitsOfBytes(ipaddr.IPv6.parse(address).toByteArray()) };
}

export function bitsOfBytes(bytes: readonly number[]): bigint {
  return bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
}

/** The bits of a prefix, all others 0. */
export function masked({ family, bits }: AddressBits, length: number): bigint {
  const host = BigInt((family === 4 ? 32 : 128) - length);
  return (bits >> host) << host;
}

/** @returns `10.20.0.0/16` */
export function prefixText({ family, bits }: AddressBits, length: number): string {
  const bytes = Array.from({ length: family === 4 ? 4 : 16 }, () => 0);
  for (let rest = bits, i = bytes.length - 1; i >= 0; i--, rest >>= 8n) bytes[i] = Number(rest & 255n);
  return `${textOfBytes(bytes)}/${length}`;
}

export function textOfBytes(bytes: readonly number[]): string {
  const address = ipaddr.fromByteArray([...bytes]);
  return address instanceof ipaddr.IPv6 ? address.toRFC5952String() : address.toString();
}

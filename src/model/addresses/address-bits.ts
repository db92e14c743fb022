// IP addresses as numbers: read from text, masked to a prefix, and written again.
import type { Family } from '../words.ts';

export interface AddressBits {
  readonly family: Family;
  readonly bits: bigint;
}

/** @param address a valid one; a zone is left out */
export function bitsOfAddress(address: string): AddressBits {
  if (!address.includes(':')) {
    // One number, as an audit may have tens of thousands of them.
    const value = address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
    return { family: 4, bits: BigInt(value) };
  }
  const [head = '', tail] = (address.split('%')[0] as string).split('::').map(bytesOfGroups);
  if (tail === undefined) return { family: 6, bits: bitsOfBytes(head as readonly number[]) };
  const between = new Array(16 - head.length - tail.length).fill(0);
  return { family: 6, bits: bitsOfBytes([...(head as readonly number[]), ...between, ...tail]) };
}

/** "2001:db8" or "ffff:192.0.2.1": some of the groups of an IPv6 address. */
function bytesOfGroups(text: string): readonly number[] {
  if (text === '') return [];
  return text.split(':').flatMap((group) => {
    if (group.includes('.')) return group.split('.').map(Number);
    const value = Number.parseInt(group, 16);
    return [value >> 8, value & 255];
  });
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
export function prefixText(address: AddressBits, length: number): string {
  return `${textOfBits(address)}/${length}`;
}

/** As of `textOfBytes`. */
export function textOfBits({ family, bits }: AddressBits): string {
  const bytes = Array.from({ length: family === 4 ? 4 : 16 }, () => 0);
  for (let rest = bits, i = bytes.length - 1; i >= 0; i--, rest >>= 8n) bytes[i] = Number(rest & 255n);
  return textOfBytes(bytes);
}

/** @param bytes 4 or 16 of them; of IPv6 the text is that of RFC 5952, but for IPv4 addresses in it */
export function textOfBytes(bytes: readonly number[]): string {
  if (bytes.length === 4) return bytes.join('.');
  const groups = Array.from({ length: 8 }, (_, i) =>
    (((bytes[2 * i] as number) << 8) | (bytes[2 * i + 1] as number)).toString(16),
  );
  const text = groups.join(':');
  // The longest run of zeros, and of equal ones the first.
  const runs = [...text.matchAll(/(?<=^|:)0(?::0)+(?=:|$)/g)].sort((a, b) => b[0].length - a[0].length);
  const [longest] = runs;
  if (longest === undefined) return text;
  const before = text.slice(0, longest.index).replace(/:$/, '');
  return `${before}::${text.slice(longest.index + longest[0].length).replace(/^:/, '')}`;
}

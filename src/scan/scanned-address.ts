// Addresses as scans write them: to the canonical text that plans use, and to an order.
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import type { Family } from '../model/words.ts';

export interface ScannedAddress {
  readonly text: string;
  readonly family: Family;
}

/**
 * IPv4 written as IPv6 (`::ffff:198.51.100.2`) is the IPv4 address that its packets went to.
 * @returns null for whatever is not an address in its plain spelling; one with a zone (`fe80::1%eth0`) means nothing elsewhere
 */
export function parseScannedAddress(text: string | null): ScannedAddress | null {
  if (text === null || text.length > 45) return null;
  const family = isIP(text);
  if (family === 4) return { text, family };
  if (family !== 6 || text.includes('%')) return null;
  const parsed = ipaddr.parse(text);
  if (parsed instanceof ipaddr.IPv6 && parsed.isIPv4MappedAddress())
    return { text: parsed.toIPv4Address().toString(), family: 4 };
  return { text: parsed.toString(), family };
}

/** A text of its bytes that sorts as they do: IPv4 first, then ascending. */
export function orderOf({ text, family }: ScannedAddress): string {
  const bytes = family === 4 ? text.split('.').map(Number) : ipaddr.parse(text).toByteArray();
  return `${family}${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

// Parses a host as the user gave it to `init`: a name, or a range of addresses.
import ipaddr from 'ipaddr.js';
import { isMissingValue } from '../model/addresses/host-name.ts';
import { unmapped } from '../model/addresses/mapped-address.ts';
import type { HostPattern } from '../model/policy.ts';
import type { Family } from '../model/words.ts';

/** @returns null for what no policy can have as a host */
export function givenHost(text: string): HostPattern | null {
  const host = text.trim();
  const address = addressOf(host);
  if (address !== null) return { kind: 'addresses', family: address.family, first: address.value, last: address.value };
  const cidr = /^([^/]+)\/(\d{1,3})$/.exec(host);
  if (cidr) return network(addressOf(cidr[1] ?? ''), Number(cidr[2]));
  const [low, high, more] = host.split('-').map((end) => addressOf(end.trim()));
  if (low && high && more === undefined) {
    if (low.family !== high.family || low.value > high.value) return null;
    return { kind: 'addresses', family: low.family, first: low.value, last: high.value };
  }
  return nameOf(host);
}

/** Canonical texts have one number each; null for what is no address in the one spelling that cannot be read in two ways. */
export function addressOf(text: string): { family: Family; value: bigint } | null {
  const isIpv4 = /^(?:0|[1-9]\d{0,2})(?:\.(?:0|[1-9]\d{0,2})){3}$/.test(text) && ipaddr.IPv4.isValid(text);
  if (!isIpv4 && !(text.includes(':') && /^[\da-f:.]+$/i.test(text) && ipaddr.IPv6.isValid(text))) return null;
  const value = ipaddr
    .parse(text)
    .toByteArray()
    .reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  // IPv4 within IPv6 (RFC 4291, section 2.5.5.2) is the same machine by another name, and no policy has it.
  return !isIpv4 && unmapped(value) !== null ? null : { family: isIpv4 ? 4 : 6, value };
}

function network(base: ReturnType<typeof addressOf>, bits: number): HostPattern | null {
  const width = base?.family === 4 ? 32 : 128;
  if (base === null || bits > width) return null;
  const size = 1n << BigInt(width - bits);
  if (base.value % size !== 0n) return null;
  return { kind: 'addresses', family: base.family, first: base.value, last: base.value + size - 1n };
}

/** As the language has names. */
function nameOf(host: string): HostPattern | null {
  if (isMissingValue(host)) return null;
  const name = host.replace(/\.$/, '').toLowerCase();
  const labels = name.split('.');
  const isName = labels.every((label) => /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label));
  // A resolver would take it for an IPv4 address in one of its many old spellings.
  const looksNumeric = /^(?:\d+|0x[\da-f]*)$/.test(labels.at(-1) ?? '');
  const looksLikeRange = /^[\d.]+-[\da-f.]+$/.test(name) && name.indexOf('.') < name.indexOf('-') && name.includes('.');
  return isName && !looksNumeric && !looksLikeRange && name.length <= 253
    ? { kind: 'name', name, ...(host.endsWith('.') ? { dotted: true } : {}) }
    : null;
}

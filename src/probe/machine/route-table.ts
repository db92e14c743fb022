// Parses the kernel's routing tables and finds the route to an address (longest prefix, then metric).
import { getOrCreate } from '../../base/get-or-create.ts';
import {
  type AddressBits,
  bitsOfAddress,
  bitsOfBytes,
  masked,
  textOfBytes,
} from '../../model/addresses/address-bits.ts';
import type { Family } from '../../model/words.ts';

/** One entry of a routing table. */
export interface Route {
  /** `10.20.0.0/16`. */
  readonly prefix: string;
  readonly length: number;
  readonly device: string;
  /** The router; null where the addresses are on the link. Several where the kernel chooses one by a hash of each connection. */
  readonly via: string | null;
}

export interface RouteTable {
  /** null where no entry leads there. */
  routeTo(address: string): Route | null;
  /** The same for two tables that say the same. */
  readonly digest: string;
}

interface Entry extends Route, AddressBits {
  readonly metric: number;
}

/** include/uapi/linux/route.h and ipv6_route.h */
const RTF_UP = 0x0001;
const RTF_GATEWAY = 0x0002;
const RTF_REJECT = 0x0200;
const RTF_ANYCAST = 0x00100000;
const RTF_CACHE = 0x01000000;
const RTF_LOCAL = 0x80000000;

/**
 * @param ipv4 /proc/net/route: the main table. Of several next hops of one entry it shows the first (fib_route_seq_show)
 * @param ipv6 /proc/net/ipv6_route: every table, without saying which; '' on a machine without IPv6
 * @param littleEndian /proc/net/route prints addresses as the machine's own integers
 */
export function readTables(ipv4: string, ipv6: string, littleEndian: boolean): RouteTable {
  const entries = [...entriesOfIpv4(ipv4, littleEndian), ...entriesOfIpv6(ipv6)];
  const byLength: Record<Family, Map<number, Map<bigint, Entry>>> = { 4: new Map(), 6: new Map() };
  for (const entry of entries) {
    const { family, length, bits } = entry;
    const ofLength = getOrCreate(byLength[family], length, () => new Map<bigint, Entry>());
    const before = ofLength.get(bits);
    if (before === undefined || entry.metric < before.metric) ofLength.set(bits, entry);
    else if (entry.metric === before.metric && family === 6) ofLength.set(bits, joined(before, entry));
  }
  const lengths = { 4: descending(byLength[4]), 6: descending(byLength[6]) };
  return {
    routeTo(address) {
      const parsed = bitsOfAddress(address);
      const { family } = parsed;
      for (const length of lengths[family]) {
        const found = byLength[family].get(length)?.get(masked(parsed, length));
        if (found !== undefined) return found;
      }
      return null;
    },
    digest: entries
      .map(({ prefix, device, via, metric }) => `${prefix} ${device} ${via} ${metric}`)
      .sort()
      .join('\n'),
  };
}

function* entriesOfIpv4(text: string, littleEndian: boolean): Generator<Entry> {
  for (const line of text.split('\n').slice(1)) {
    const [device, destination, gateway, flagText, , , metric, mask] = line.trim().split(/\s+/);
    if (device === undefined || destination === undefined || gateway === undefined || mask === undefined) continue;
    const flags = Number.parseInt(flagText as string, 16);
    if (!usable(flags)) continue;
    const bytes = (hex: string) => {
      const inOrder = bytesOf(hex);
      return littleEndian ? inOrder.reverse() : inOrder;
    };
    const length = bitsOfBytes(bytes(mask)).toString(2).replaceAll('0', '').length;
    yield {
      family: 4,
      bits: bitsOfBytes(bytes(destination)),
      length,
      prefix: `${textOfBytes(bytes(destination))}/${length}`,
      device,
      via: (flags & RTF_GATEWAY) === 0 ? null : textOfBytes(bytes(gateway)),
      // Printed as a signed number, and meant as an unsigned one.
      metric: Number(metric) >>> 0,
    };
  }
}

function* entriesOfIpv6(text: string): Generator<Entry> {
  for (const line of text.split('\n')) {
    const [destination, lengthText, , sourceLength, gateway, metric, , , flagText, device] = line.trim().split(/\s+/);
    if (destination === undefined || gateway === undefined || device === undefined) continue;
    const flags = Number.parseInt(flagText as string, 16);
    // One that holds for some sources alone says nothing of the others.
    if (!usable(flags) || Number.parseInt(sourceLength as string, 16) !== 0) continue;
    if ((flags & (RTF_ANYCAST | RTF_CACHE)) !== 0 || flags >= RTF_LOCAL) continue;
    const length = Number.parseInt(lengthText as string, 16);
    yield {
      family: 6,
      bits: bitsOfBytes(bytesOf(destination)),
      length,
      prefix: `${textOfBytes(bytesOf(destination))}/${length}`,
      device,
      via: (flags & RTF_GATEWAY) === 0 ? null : textOfBytes(bytesOf(gateway)),
      metric: Number.parseInt(metric as string, 16),
    };
  }
}

function usable(flags: number): boolean {
  return (flags & RTF_UP) !== 0 && (flags & RTF_REJECT) === 0;
}

/** Equal entries of one table are one route with several next hops. */
function joined(one: Entry, other: Entry): Entry {
  const either = (a: string | null, b: string | null) =>
    a === b ? a : [...new Set([...(a ?? 'link').split(' or '), b ?? 'link'])].sort().join(' or ');
  return { ...one, device: either(one.device, other.device) as string, via: either(one.via, other.via) };
}

function descending(byLength: ReadonlyMap<number, unknown>): number[] {
  return [...byLength.keys()].sort((a, b) => b - a);
}

function bytesOf(hex: string): number[] {
  return hex.match(/../g)?.map((byte) => Number.parseInt(byte, 16)) ?? [];
}

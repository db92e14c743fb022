// Tells public addresses from those of private networks: an answer from one says nothing about the other.
import { type AddressBits, bitsOfAddress, masked, prefixText } from './address-bits.ts';

/** A network that the internet does not route, as far as an address alone can tell. */
export interface PrivateNetwork {
  /** The addresses that are taken for one network: `10.20.0.0/16`. */
  readonly block: string;
  /** The prefix length of the whole range that the block is part of: 8 for 10.0.0.0/8. */
  readonly rangeLength: number;
}

interface Range extends AddressBits {
  readonly length: number;
  readonly blockLength: number;
}

/**
 * Ranges of IANA's special-purpose registries that are routed somewhere, and how long the prefix is that one site or cloud network
 * usually has of it (docs/decisions/0024). The ranges for documentation are not among them: they stand for public addresses.
 */
const PRIVATE: readonly Range[] = [
  range('10.0.0.0', 8, 16),
  range('172.16.0.0', 12, 16),
  range('192.168.0.0', 16, 24),
  range('100.64.0.0', 10, 16),
  range('169.254.0.0', 16, 16),
  range('198.18.0.0', 15, 15),
  range('192.0.0.0', 24, 24),
  range('240.0.0.0', 4, 16),
  range('0.0.0.0', 8, 8),
  range('127.0.0.0', 8, 8),
  // Of fc00::/7 only this half is given out (RFC 4193), so a route to it is one to all of them.
  range('fd00::', 8, 48),
  range('fe80::', 10, 10),
  // Teredo and 6to4: relays stand between.
  range('2001::', 32, 32),
  range('2002::', 16, 16),
];
/** A translator stands between these and the IPv4 addresses in them (RFC 6052). */
const NAT64 = range('64:ff9b::', 96, 96);
/** All that is global unicast over IPv6; what lies outside is some network of somebody's own. */
const GLOBAL_IPV6 = range('2000::', 3, 48);

/** @returns null for an address of the public internet */
export function privateNetworkOf(address: string): PrivateNetwork | null {
  const parsed = bitsOfAddress(address);
  if (within(parsed, NAT64)) return behindTranslator(parsed);
  const found = PRIVATE.find((one) => within(parsed, one));
  if (found !== undefined) {
    // A link-local address is one of a link, which its zone names.
    const zone = address.includes('%') ? address.slice(address.indexOf('%')) : '';
    return { block: `${blockOf(parsed, found.blockLength)}${zone}`, rangeLength: found.length };
  }
  if (parsed.family === 4 || within(parsed, GLOBAL_IPV6)) return null;
  return { block: blockOf(parsed, GLOBAL_IPV6.blockLength), rangeLength: GLOBAL_IPV6.length };
}

/** RFC 1122 section 3.2.1.3 and RFC 4291 section 2.5.3, in canonical text. */
export function isLoopback(address: string): boolean {
  return address.startsWith('127.') || address === '::1';
}

/** A translator that works says nothing of a private network that it is to reach. */
function behindTranslator({ bits }: AddressBits): PrivateNetwork {
  const inner = Array.from({ length: 4 }, (_, i) => Number((bits >> BigInt(24 - 8 * i)) & 255n)).join('.');
  const network = privateNetworkOf(inner);
  const block = prefixText(NAT64, NAT64.length);
  return { block: network === null ? block : `${block} (${network.block})`, rangeLength: NAT64.length };
}

function range(text: string, length: number, blockLength: number): Range {
  return { ...bitsOfAddress(text), length, blockLength };
}

function within(address: AddressBits, { family, bits, length }: Range): boolean {
  return address.family === family && masked(address, length) === bits;
}

function blockOf(address: AddressBits, length: number): string {
  return prefixText({ ...address, bits: masked(address, length) }, length);
}

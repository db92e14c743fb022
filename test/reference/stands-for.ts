// IPv6 addresses that stand for IPv4 ones, written from the RFCs one by one: what an address is judged as.
import { type Address, holds, liesIn, type Stretch, stretchOf } from './address-text.ts';

/** One way to read an IPv6 address as an IPv4 one. */
export interface Reading {
  /** The addresses that are read like this. */
  readonly block: Stretch;
  /** The IPv4 address in an address of the block, as a number. */
  readonly read: (value: bigint) => bigint;
}

const LOW_32 = 0xffff_ffffn;
const last32 = (value: bigint) => value & LOW_32;

const READINGS: readonly Reading[] = [
  // IPv4-compatible (RFC 4291 section 2.5.5.1); `::` and `::1` are themselves.
  reading('::/96', last32),
  // IPv4-translated (RFC 2765).
  reading('::ffff:0:0:0/96', last32),
  // NAT64: the well-known prefix (RFC 6052) and the local one (RFC 8215).
  reading('64:ff9b::/96', last32),
  reading('64:ff9b:1::/48', last32),
  // 6to4 (RFC 3056): bits 16 to 47.
  reading('2002::/16', (value) => (value >> 80n) & LOW_32),
  // Teredo (RFC 4380): the server in bits 32 to 63, the client in the last 32, each bit turned.
  reading('2001::/32', (value) => (value >> 64n) & LOW_32),
  reading('2001::/32', (value) => last32(value) ^ LOW_32),
];

function reading(block: string, read: Reading['read']): Reading {
  return { block: stretchOf(block) as Stretch, read };
}

/** Each reading of an address; empty where it is what it says. */
export function readingsOf(address: Address): readonly Reading[] {
  if (address.family === 4 || address.value < 2n) return [];
  const known = READINGS.filter(({ block }) => holds(block, address));
  return known.length > 0 || !isIsatap(address) ? known : [{ block: around(address), read: last32 }];
}

/** RFC 5214 section 6.1: an interface identifier of 0000:5efe or 0200:5efe, below any prefix. */
function isIsatap({ value }: Address): boolean {
  return [0x5efen, 0x0200_5efen].includes((value >> 32n) & LOW_32);
}

function around({ value }: Address): Stretch {
  const first = (value >> 32n) << 32n;
  return { family: 6, first, last: first + LOW_32 };
}

/** The IPv4 addresses that an address stands for. */
export function meantBy(address: Address): readonly Address[] {
  return readingsOf(address).map(({ read }) => ({ family: 4, value: read(address.value) }));
}

/** Whether packets go to an IPv4 address and nowhere else: an ISATAP address is somebody's own as well. */
export function isIpv4Alone(address: Address): boolean {
  return address.value >= 2n && READINGS.some(({ block }) => holds(block, address));
}

/** Whether a list holds an address: where packets to it end, or by an element that names it as it is written. */
export function listHolds(list: readonly Stretch[], address: Address): boolean {
  const asItself = list.some((one) => holds(one, address));
  const readings = readingsOf(address);
  if (readings.length === 0) return asItself;
  if (list.some((one) => holds(one, address) && readings.some(({ block }) => liesIn(one, block)))) return true;
  const isMeant = meantBy(address).every((meant) => list.some((one) => holds(one, meant)));
  return isMeant && (isIpv4Alone(address) || asItself);
}

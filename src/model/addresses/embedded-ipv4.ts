// IPv6 addresses that stand for IPv4 ones (NAT64, 6to4, Teredo and others): finds the IPv4 address that packets end at.
import type { AddressRange } from '../policy.ts';
import { addressRangeSet, within } from './address-ranges.ts';

/** A NAT64 prefix that this network announces (RFC 7050). */
export interface Pref64 {
  /** The prefix as an address: its first bits, and zeros. */
  readonly base: bigint;
  readonly bits: 32 | 40 | 48 | 56 | 64 | 96;
}

/** One way to read the IPv6 addresses of a window as IPv4 addresses. */
export interface Embedding {
  /** What the addresses of the window stand for. */
  readonly ipv4: AddressRange;
  /** All IPv6 addresses that are read like this. */
  readonly block: AddressRange;
  /** Whether packets go to the IPv4 address and nowhere else; else the IPv6 address may be somebody's own as well. */
  readonly alone: boolean;
  /** The IPv4 address in an address of the block. */
  read(value: bigint): bigint;
  /** The addresses of the window that stand for a range of IPv4 addresses; null where none does. */
  back(range: AddressRange): AddressRange | null;
}

/** IPv6 addresses with the same first 96 bits, and every way to read them; none where they are IPv6 alone. */
export interface Window {
  readonly range: AddressRange;
  readonly embeddings: readonly Embedding[];
}

/** Where the IPv4 address is: bits of the first 96, then `low` bits of the last 32. */
interface Form {
  readonly base: bigint;
  readonly bits: number;
  readonly low: 0 | 8 | 32;
  readonly high: (first96: bigint) => bigint;
  /** Teredo writes the client's address with every bit turned (RFC 4380 section 4). */
  readonly inverted?: true;
}

const NOTHING = () => 0n;
const LAST_32 = 0xffff_ffffn;

const FORMS: readonly Form[] = [
  // IPv4-compatible: tunnelled to that address (RFC 4291 section 2.5.5.1, deprecated); `::` and `::1` are none.
  { base: 0n, bits: 96, low: 32, high: NOTHING },
  // IPv4-translated, ::ffff:0:0:0/96 (RFC 2765).
  { base: 0xffff_0000_0000_0000n, bits: 96, low: 32, high: NOTHING },
  // NAT64's well-known prefix (RFC 6052).
  { base: 0x64_ff9bn << 96n, bits: 96, low: 32, high: NOTHING },
  // Local NAT64 (RFC 8215); read as its /96, unless the network announces another length.
  { base: 0x64_ff9b_0001n << 80n, bits: 48, low: 32, high: NOTHING },
  // 6to4 (RFC 3056).
  { base: 0x2002n << 112n, bits: 16, low: 0, high: (first96) => (first96 >> 48n) & LAST_32 },
  // Teredo (RFC 4380): its server, and its client.
  { base: 0x2001_0000n << 96n, bits: 32, low: 0, high: (first96) => (first96 >> 32n) & LAST_32 },
  { base: 0x2001_0000n << 96n, bits: 32, low: 32, high: NOTHING, inverted: true },
];

/** ISATAP's interface identifiers, below any prefix (RFC 5214 section 6.1). */
const ISATAP: readonly bigint[] = [0x5efen, 0x0200_5efen];

/** The layouts of RFC 6052 section 2.2, whose bits 64-71 hold nothing. */
const NAT64_HIGH: Readonly<Record<Pref64['bits'], Form['high']>> = {
  32: (first96) => (first96 >> 32n) & LAST_32,
  40: (first96) => (((first96 >> 32n) & 0xff_ffffn) << 8n) | ((first96 >> 16n) & 0xffn),
  48: (first96) => (((first96 >> 32n) & 0xffffn) << 16n) | ((first96 >> 8n) & 0xffffn),
  56: (first96) => (((first96 >> 32n) & 0xffn) << 24n) | (first96 & 0xff_ffffn),
  64: (first96) => first96 & 0xff_ffffn,
  96: NOTHING,
};

/** Addresses of a run that is over every ceiling: none of them is ever asked. */
const NEVER_ASKED = 1n << 33n;

/** Whether a run is too large to be asked, or to be looked at window by window. */
export function isNeverAsked({ first, last }: AddressRange): boolean {
  return last - first >= NEVER_ASKED;
}

/**
 * Cuts a range where its addresses stop being read alike.
 * @param pref64 what the network announces
 */
export function windowsOf(range: AddressRange, pref64: readonly Pref64[]): Window[] {
  const { family, first, last } = range;
  if (family === 4 || isNeverAsked(range)) return [{ range, embeddings: [] }];
  const windows: Window[] = [];
  for (let from = first; from <= last; ) {
    const end = from < 2n ? 1n : ((from >> 32n) << 32n) + LAST_32;
    const window: AddressRange = { family, first: from, last: end < last ? end : last };
    windows.push({ range: window, embeddings: from < 2n ? [] : embeddingsOf(window, pref64) });
    from = window.last + 1n;
  }
  return windows;
}

/** Whether a range has IPv6 addresses that stand for IPv4 ones, by what is known without asking the network. */
export function standsForIpv4(range: AddressRange): boolean {
  return range.family === 6 && windowsOf(range, []).some(({ embeddings }) => embeddings.length > 0);
}

/** The IPv4 addresses that one IPv6 address stands for; empty where it is IPv6 alone. */
export function ipv4Behind(value: bigint, pref64: readonly Pref64[]): bigint[] {
  const [window] = windowsOf({ family: 6, first: value, last: value }, pref64);
  return (window?.embeddings ?? []).map(({ ipv4 }) => ipv4.first);
}

/** The NAT64 prefix that a network's answer for `ipv4only.arpa` shows (RFC 7050 section 3): it has 192.0.0.170 or .171 in it. */
export function pref64In(value: bigint): Pref64 | null {
  for (const bits of [96, 64, 56, 48, 40, 32] as const) {
    const base = (value >> BigInt(128 - bits)) << BigInt(128 - bits);
    const inner = readAs(nat64Form({ base, bits }), value);
    if (inner === 0xc000_00aan || inner === 0xc000_00abn) return { base, bits };
  }
  return null;
}

function embeddingsOf(window: AddressRange, pref64: readonly Pref64[]): Embedding[] {
  const isIn = ({ base, bits }: Pick<Form, 'base' | 'bits'>) => (window.first ^ base) >> BigInt(128 - bits) === 0n;
  const announced = pref64.filter(isIn).map(nat64Form);
  const known = announced.length > 0 ? announced : FORMS.filter(isIn);
  if (known.length > 0) return known.map((form) => embedding(window, form, true));
  const first96 = window.first >> 32n;
  if (!ISATAP.includes(first96 & LAST_32)) return [];
  return [embedding(window, { base: first96 << 32n, bits: 96, low: 32, high: NOTHING }, false)];
}

function nat64Form({ base, bits }: Pref64): Form {
  return { base, bits, low: bits === 96 ? 32 : bits === 64 ? 8 : 0, high: NAT64_HIGH[bits] };
}

function readAs({ low, high, inverted }: Form, value: bigint): bigint {
  const last32 = inverted ? LAST_32 - (value & LAST_32) : value & LAST_32;
  return (high(value >> 32n) << BigInt(low)) | (last32 >> BigInt(32 - low));
}

function embedding(window: AddressRange, form: Form, alone: boolean): Embedding {
  const { base, bits, low, inverted } = form;
  const read = (value: bigint) => readAs(form, value);
  const ends = [read(window.first), read(window.last)] as const;
  const ipv4: AddressRange = inverted
    ? { family: 4, first: ends[1], last: ends[0] }
    : { family: 4, first: ends[0], last: ends[1] };
  const block: AddressRange = { family: 6, first: base, last: base + (1n << BigInt(128 - bits)) - 1n };
  const start = (window.first >> 32n) << 32n;
  const back = (range: AddressRange): AddressRange | null => {
    const [shared] = within(range, addressRangeSet([ipv4]));
    if (shared === undefined) return null;
    const rest = BigInt(32 - low);
    const mask = (1n << BigInt(low)) - 1n;
    const [from, to] = [(shared.first & mask) << rest, ((shared.last & mask) << rest) + (1n << rest) - 1n];
    const lows = inverted ? [LAST_32 - to, LAST_32 - from] : [from, to];
    const wanted = { family: 6, first: start + (lows[0] as bigint), last: start + (lows[1] as bigint) } as const;
    return within(wanted, addressRangeSet([window]))[0] ?? null;
  };
  return { ipv4, block, alone, read, back };
}

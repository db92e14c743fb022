// Networks and ranges in other spellings: netmasks, `203.0.113.*`, `203.0.113.0-28`, `203.0.113/24`, `FIRST to LAST`.
import type { Problem } from '../../problem.ts';
import { quoted } from '../../problem.ts';
import { addressText, parseAddress, widthOf } from '../ip-number.ts';

/** What is wrong with a text in place of a host, and what to do. */
export type HostSlip = Pick<Problem, 'message' | 'help'>;

const NETMASK = /^(\d+(?:\.\d+){3})(?:\s*[/,]\s*|\s+(?:(?:net)?mask\s+)?)(\d+(?:\.\d+){3})$/i;
const STARS = /^(\d+(?:\.\d+){0,2})((?:\.\*)+)(?:\/\d+)?$/;
const SHORT_RANGE = /^(\d+(?:\.\d+){3})\s*[-–]\s*(\d{1,3})$/;
const IN_BRACKETS = /^(\d+(?:\.\d+){2})\.[[({](\d{1,3})\s*(?:-|–|\.\.)\s*(\d{1,3})[\])}]$/;
const SHORT_RANGE_6 = /^([\da-f:]*:)([\da-f]{1,4})\s*[-–]\s*([\da-f]{1,4})$/i;
const WORDS = /\s(?:to|through|until)\s|\.\.+|…|—|->|=>/i;
const SHORT_CIDR = /^(\d+(?:\.\d+){0,2})\.?\/(\d{1,2})$/;
/** Not two numbers: a resolver takes `127.1` for an address. */
const SHORT = /^(\d+(?:\.\d+){2})\.?$/;
const SPACED_CIDR = /^([\da-f.:]+)\s*[/\\]\s*(\d{1,3})$/i;

/** Null for whatever is none of these. */
export function networkSlip(host: string, text: string): HostSlip | null {
  return (
    netmask(host, text) ??
    stars(host, text) ??
    shortRange(host, text) ??
    shortRange6(host, text) ??
    inWords(host, text) ??
    short(host, text) ??
    odd(host, text)
  );
}

function netmask(host: string, text: string): HostSlip | null {
  const [, base = '', mask = ''] = NETMASK.exec(host) ?? [];
  const [address, bits] = [parseAddress(base), maskBits(mask)];
  if (address === null || bits === null) return null;
  return { message: `${quoted(text)} has a netmask. Use \`ADDRESS/BITS\`.`, help: networkHelp(address.value, 4, bits) };
}

/** The prefix of `255.255.255.0`, and of `0.0.0.255` as routers have it; null for what is neither. */
function maskBits(mask: string): number | null {
  const value = parseAddress(mask)?.value;
  if (value === undefined) return null;
  const all = (1n << 32n) - 1n;
  for (const host of [all - value, value]) {
    // A mask is ones and then zeros, so that what it leaves to the hosts is one less than a power of two.
    if ((host & (host + 1n)) === 0n) return 32 - (host === 0n ? 0 : host.toString(2).length);
  }
  return null;
}

function networkHelp(value: bigint, family: 4 | 6, bits: number): string {
  const size = 1n << BigInt(widthOf(family) - bits);
  const network = quoted(`${addressText(value - (value % size), family)}/${bits}`);
  if (value % size === 0n) return `write ${network}`;
  return `write ${network} for the network, or ${quoted(addressText(value, family))} for the host`;
}

function stars(host: string, text: string): HostSlip | null {
  const [, begin = '', rest] = STARS.exec(host) ?? [];
  if (rest === undefined) return null;
  const octets = begin.split('.');
  const network = [...octets, '0', '0', '0'].slice(0, 4).join('.');
  if (parseAddress(network) === null) return null;
  const message = `${quoted(text)} is a wildcard. Use \`ADDRESS/BITS\` for a network.`;
  return { message, help: `write ${quoted(`${network}/${octets.length * 8}`)}` };
}

/** `2001:db8::1-f`. */
function shortRange6(host: string, text: string): HostSlip | null {
  const [, begin = '', low = '', high = ''] = SHORT_RANGE_6.exec(host) ?? [];
  const [first, last] = [parseAddress(`${begin}${low}`), parseAddress(`${begin}${high}`)];
  if (first === null || last === null || first.value > last.value) return null;
  const help = `write ${quoted(`${begin}${low}-${begin}${high}`)}`;
  return { message: `${quoted(text)} is not a range. Write both ends in full.`, help };
}

/** `203.0.113.0-28` is nmap's range, and may be a slip for `203.0.113.0/28`. */
function shortRange(host: string, text: string): HostSlip | null {
  const inBrackets = IN_BRACKETS.exec(host);
  const [, low = '', high = ''] = SHORT_RANGE.exec(host) ?? [
    '',
    inBrackets === null ? '' : `${inBrackets[1]}.${inBrackets[2]}`,
    inBrackets?.[3] ?? '',
  ];
  const first = parseAddress(low);
  const last = `${low.slice(0, low.lastIndexOf('.'))}.${high}`;
  if (first === null || parseAddress(last) === null) return null;
  const message = `${quoted(text)} is not a range. Write both ends in full.`;
  const ends = Number(high) >= Number(low.slice(low.lastIndexOf('.') + 1));
  const bits = Number(high);
  const isNetwork = inBrackets === null && bits >= 8 && bits <= 32 && first.value % (1n << BigInt(32 - bits)) === 0n;
  const range = quoted(`${low}-${last}`);
  const network = quoted(`${low}/${high}`);
  if (ends)
    return {
      message,
      help: isNetwork ? `write ${range} for the range, or ${network} for the network` : `write ${range}`,
    };
  return { message, help: isNetwork ? `write ${network}` : `write ${quoted(`${last}-${low}`)}` };
}

function inWords(host: string, text: string): HostSlip | null {
  const [low = '', high = '', ...more] = host.split(WORDS).map((end) => end.trim());
  const [first, last] = [parseAddress(low), parseAddress(high)];
  if (more.length > 0 || first === null || last === null || first.family !== last.family) return null;
  const range = first.value <= last.value ? `${low}-${high}` : `${high}-${low}`;
  return { message: `${quoted(text)} is not a range. Use \`FIRST-LAST\`.`, help: `write ${quoted(range)}` };
}

/** `10/8`, `203.0.113/24`, `203.0.113`. */
function short(host: string, text: string): HostSlip | null {
  const match = SHORT_CIDR.exec(host) ?? SHORT.exec(host);
  if (match === null) return null;
  const octets = (match[1] ?? '').split('.');
  const address = parseAddress([...octets, '0', '0', '0'].slice(0, 4).join('.'));
  const bits = Number(match[2] ?? octets.length * 8);
  if (address === null || bits > 32) return null;
  return { message: `${quoted(text)} is a part of an IPv4 address.`, help: networkHelp(address.value, 4, bits) };
}

/** Blanks, a backslash or commas where a slash or dots belong; and an address as one number. */
function odd(host: string, text: string): HostSlip | null {
  const [match, base = '', bits = ''] = SPACED_CIDR.exec(host) ?? [];
  const network = match !== undefined && /[\s\\]/.test(host) ? parseAddress(base) : null;
  if (network !== null && Number(bits) <= widthOf(network.family)) {
    const help = networkHelp(network.value, network.family, Number(bits));
    return { message: `${quoted(text)} is not a network. Use \`ADDRESS/BITS\`.`, help };
  }
  const dotted = /^\d+(?:,\d+){3}$/.test(host) ? host.replaceAll(',', '.') : numeral(host);
  if (dotted === null || parseAddress(dotted) === null) return null;
  return {
    message: `${quoted(text)} is not an IPv4 address. Use four numbers from 0 to 255.`,
    help: `write ${quoted(dotted)}`,
  };
}

/** A number that a resolver would take for an address. */
function numeral(host: string): string | null {
  const value = /^\d{8,10}$|^0x[\da-f]{8}$/i.test(host) ? BigInt(host) : null;
  return value === null || value >= 1n << 32n ? null : addressText(value, 4);
}

// One host as written, a name, an address, a CIDR or a range, to the pattern it stands for.
import { isMissingValue, withoutDot } from '../../model/addresses/host-name.ts';
import type { HostPattern } from '../../model/policy.ts';
import type { Problem } from '../problem.ts';
import { quoted } from '../problem.ts';
import { asciiName } from './ascii-name.ts';
import { addressText, ipv4Of, parseAddress, widthOf } from './ip-number.ts';
import { findHostSlip } from './slips/host-slips.ts';

/** A name has at most 253 characters, a range of IPv6 addresses 79; a URL may have more before what to write instead is found. */
const LONGEST_TEXT = 1000;

/** @param text the host as written, without quotes */
export function parseHost(text: string): HostPattern | Problem {
  const host = text.trim();
  if (host === '') return bad('A host is missing: the text is empty.', 'write a name or an address');
  if (host.length > LONGEST_TEXT)
    return bad(`${quoted(text)} is longer than the 253 characters that a name may have.`, null);
  const read = readHost(text, host);
  if (!('code' in read)) return read;
  const slip = findHostSlip(host, text, (part) => !('code' in readHost(part, part)));
  return slip === null ? read : { ...read, ...slip };
}

/** The host by the language's own rules. */
function readHost(text: string, host: string): HostPattern | Problem {
  if (/[[\]*]/.test(host)) return bad(`${quoted(text)} is not a host.`, null);
  const range = /^([\da-f.:]+)\s*[-–]\s*([\da-f.:]+)$/i.exec(host);
  if (range && /[.:]/.test(range[1] ?? '') && (range[1]?.includes(':') || /^[\d.]+$/.test(range[1] ?? ''))) {
    return parseRange(text, range[1] ?? '', range[2] ?? '');
  }
  if (host.includes('/')) return parseCidr(text, host);
  if (!/^[^:]+:\d+$/.test(host) && (host.includes(':') || looksNumeric(host))) return parseSingle(text, host);
  return parseName(text, host);
}

/** Whether a resolver would take the text for an IPv4 address in one of its many old spellings. */
function looksNumeric(host: string): boolean {
  return /^(\d+|0x[\da-f]*)$/i.test(host.replace(/\.$/, '').split('.').at(-1) ?? '');
}

function parseSingle(text: string, host: string): HostPattern | Problem {
  const address = addressProblem(text, host);
  if ('code' in address) return address;
  return { kind: 'addresses', family: address.family, first: address.value, last: address.value };
}

/** An address in the one spelling that cannot be read in two ways, or what is wrong with it. */
function addressProblem(text: string, host: string): { family: 4 | 6; value: bigint } | Problem {
  const address = parseAddress(host);
  if (address === null) {
    if (host.includes(':')) return bad(`${quoted(text)} is not an IPv6 address.`, 'write it like `2001:db8::1`');
    const parts = host.split('.');
    const plain = parts.map((part) => String(Number.parseInt(part, 10))).join('.');
    if (parts.some((part) => /^0\d/.test(part)) && parseAddress(plain) !== null) {
      return bad(`${quoted(text)} has a leading zero, which some read as octal.`, `write ${quoted(plain)}`);
    }
    const tooLarge = parts.find((part) => Number(part) > 255);
    if (tooLarge !== undefined && parts.length === 4 && parts.every((part) => /^\d{1,20}$/.test(part))) {
      const like = quoted(parts.map(withinOctet).join('.'));
      const help = `write a number from 0 to 255 in its place, such as ${like}`;
      return bad(`${quoted(text)} is not an IPv4 address, as ${tooLarge} is not in 0-255.`, help);
    }
    return bad(
      `${quoted(text)} is not an IPv4 address. Use four numbers from 0 to 255.`,
      parts.length > 1 ? 'write it like `203.0.113.7`' : 'write an address such as `203.0.113.7` or `2001:db8::1`',
    );
  }
  const inner = ipv4Of(address);
  if (inner !== null)
    return bad(`${quoted(text)} is an IPv4 address written as an IPv6 one.`, `write ${quoted(inner)}`);
  return address;
}

/** As much of a number's beginning as an address may have: 99 of 999. */
function withinOctet(digits: string): string {
  const plain = String(Number(digits));
  return Number(plain) <= 255 ? plain : plain.slice(0, Number(plain.slice(0, 3)) <= 255 ? 3 : 2);
}

function parseRange(text: string, low: string, high: string): HostPattern | Problem {
  // `10.0.0.1-9`, as nmap has it: the intent is plain, but the same text could be meant in other ways.
  if (/^\d{1,3}$/.test(high) && parseAddress(low)?.family === 4) {
    return bad(`${quoted(text)} is not a range. Write both ends in full.`, null);
  }
  const first = addressProblem(low, low);
  if ('code' in first) return first;
  const last = addressProblem(high, high);
  if ('code' in last) return last;
  if (first.family !== last.family)
    return bad(`${quoted(text)} begins with one IP version and ends with the other.`, 'write two ranges');
  if (first.value > last.value)
    return bad(
      `${quoted(text)} goes backwards: the first address is above the last.`,
      `write ${quoted(`${high}-${low}`)}`,
    );
  return { kind: 'addresses', family: first.family, first: first.value, last: last.value };
}

function parseCidr(text: string, host: string): HostPattern | Problem {
  const [base = '', prefix = '', ...rest] = host.split('/');
  if (rest.length > 0 || (parseAddress(base) === null && !base.includes(':') && !looksNumeric(base))) {
    const isHost = !('code' in readHost(base, base));
    return bad(`${quoted(text)} is not a host or a CIDR.`, isHost ? `write the host alone: \`${base}\`` : null);
  }
  const mapped = parseAddress(base);
  const inner = mapped === null ? null : ipv4Of(mapped);
  if (inner !== null) {
    const help = Number(prefix) >= 96 ? `write ${quoted(`${inner}/${Number(prefix) - 96}`)}` : null;
    return bad(`${quoted(text)} has IPv4 addresses written as IPv6 ones.`, help);
  }
  const address = addressProblem(base, base);
  if ('code' in address) return address;
  const width = widthOf(address.family);
  const bits = /^(0|[1-9]\d{0,2})$/.test(prefix) ? Number(prefix) : Number.NaN;
  if (!(bits <= width)) {
    const help = `write the prefix as a number: ${quoted(`${base}/${width}`)} is this one address`;
    return bad(`${quoted(text)}: the prefix is a number from 0 to ${width}.`, help);
  }
  const size = 1n << BigInt(width - bits);
  const first = address.value - (address.value % size);
  if (first !== address.value) {
    const help = `write \`${addressText(first, address.family)}/${bits}\` for the network, or \`${base}\` for the host`;
    return bad(`${quoted(text)} is not the first address of its network.`, help);
  }
  return { kind: 'addresses', family: address.family, first, last: first + size - 1n };
}

function parseName(text: string, host: string): HostPattern | Problem {
  if (isMissingValue(host))
    return bad(
      `${quoted(text)} is what a program writes where it has no host.`,
      'look where this value comes from; a host with this name needs its domain after it',
    );
  const name = withoutDot(host.toLowerCase());
  if (/[^\0-\x7f]/.test(name)) {
    const ascii = asciiName(name);
    const isHost = ascii !== null && !('code' in parseName(ascii, ascii));
    const help = isHost ? `write its ASCII form: ${quoted(ascii)}` : 'write its ASCII form, the one with `xn--`';
    return bad(`${quoted(text)} has letters that are not in DNS.`, help);
  }
  if (name.length > 253) return bad(`${quoted(text)} is longer than the 253 characters that a name may have.`, null);
  for (const label of name.split('.')) {
    if (label === '') return bad(`${quoted(text)} has an empty label: two dots, or one at the beginning.`, null);
    if (label.length > 63)
      return bad(`${quoted(text)}: ${quoted(label)} is longer than the 63 characters of a label.`, null);
    if (!/^[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?$/.test(label)) {
      return bad(`${quoted(text)} is not a host name.`, 'write a name such as `www.example.com`, or an address');
    }
  }
  return host.endsWith('.') ? { kind: 'name', name, dotted: true } : { kind: 'name', name };
}

function bad(message: string, help: string | null): Problem {
  return { code: 'bad-host', message, help };
}

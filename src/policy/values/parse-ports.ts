// One element of a list of ports, `443`, `https`, `8000-8100`, `53/udp`, `well-known`, to the set of ports it stands for.

import type { PortRange, PortSet } from '../../model/policy.ts';
import { countPorts } from '../../model/port-ranges.ts';
import { UDP_SERVICES } from '../../model/udp-services.ts';
import type { Protocol } from '../../model/words.ts';
import type { Problem } from '../problem.ts';
import { quoted } from '../problem.ts';
import { RANKED_SETS, rankedPorts } from '../services/ranked-ports.ts';
import { portOf } from '../services/service-names.ts';
import type { SuggestService } from '../services/suggest-service.ts';

const LAST_PORT = 65_535;
/** No element is longer; the patterns below are not meant for whole books. */
const LONGEST_TEXT = 200;

const SETS: Readonly<Record<string, readonly [number, number]>> = {
  all: [1, LAST_PORT],
  'well-known': [1, 1023],
  registered: [1024, 49_151],
  dynamic: [49_152, LAST_PORT],
};

/** @param text the element as written, without quotes */
export function parsePorts(text: string, suggest: SuggestService): PortSet | Problem {
  const whole = text.trim().toLowerCase();
  if (whole === '') return badPort('A port is missing: the text is empty.', null);
  if (whole.length > LONGEST_TEXT) return badPort(`${quoted(text)} is too long to be a port.`, null);
  if (/[,;\s]/.test(whole.replace(/\s*-\s*/, '-'))) {
    const parts = whole.split(/[,;\s]+/).filter((part) => part !== '');
    return badPort(`${quoted(text)} is several ports in one text.`, `write a list: ${quoted(`[${parts.join(', ')}]`)}`);
  }
  const reversed = /^(tcp|udp)[/:](.+)$/.exec(whole);
  if (reversed) return badPort(`${quoted(text)} names the protocol first.`, quoted(`${reversed[2]}/${reversed[1]}`));
  const slash = whole.lastIndexOf('/');
  const body = slash === -1 ? whole : whole.slice(0, slash).trim();
  const protocol = slash === -1 ? 'tcp' : whole.slice(slash + 1).trim();
  if (protocol !== 'tcp' && protocol !== 'udp') {
    return badPort(
      `${quoted(text)}: ${quoted(protocol)} is no protocol that can be probed.`,
      `${quoted(body)} or ${quoted(`${body}/udp`)}`,
    );
  }
  return parseBody(body, protocol, text, suggest);
}

function parseBody(body: string, protocol: Protocol, text: string, suggest: SuggestService): PortSet | Problem {
  const set = Object.hasOwn(SETS, body) ? SETS[body] : undefined;
  if (set) return portSet(protocol, set[0], set[1]);
  if (/^top-?\d+$/.test(body)) return parseRanked(body, protocol, text);
  if (body === 'known') {
    if (protocol === 'udp') return knownUdp();
    return badPort(`${quoted(text)}: the ports with a question of their own are ports of UDP.`, quoted('known/udp'));
  }
  if (/^\d+$/.test(body)) {
    const port = parseNumber(body, text, protocol);
    return typeof port === 'number' ? portSet(protocol, port, port) : port;
  }
  const range = /^(\d*)\s*(-|–|—|:|\.\.\.?)\s*(\d*)$/.exec(body);
  if (range && body !== '-') return parseRange(range, protocol, text);
  if (body === '*' || body === 'any') return badPort(`${quoted(text)} is no port.`, suffixed('all', protocol));
  if (/^[-+]?[\d._]+$|^0[xob]|^[\d.]+e[\d+-]+$/.test(body)) {
    return badPort(`${quoted(text)} is no port: a port is a whole number from 1 to 65535.`, null);
  }
  return parseService(body, protocol, text, suggest);
}

/** A ranking of TCP ports: over UDP, silence proves something only where a question is known. */
function parseRanked(body: string, protocol: Protocol, text: string): PortSet | Problem {
  const ranges = rankedPorts(body);
  if (ranges === null) return badPort(`${quoted(text)} is no set of ports.`, RANKED_SETS.map(quoted).join(' or '));
  if (protocol === 'udp') return badPort(`${quoted(text)}: the ranking is one of TCP ports.`, quoted('known/udp'));
  return { protocol, ranges, count: countPorts(ranges) };
}

function parseNumber(digits: string, text: string, protocol: Protocol): number | Problem {
  const port = Number(digits);
  if (port === 0 || port > LAST_PORT) {
    return badPort(`${quoted(text)} is out of range: a port is a number from 1 to 65535.`, null);
  }
  // Some would read 010 as 8, and an older YAML does.
  if (digits.startsWith('0')) return badPort(`${quoted(text)} has a leading zero.`, suffixed(String(port), protocol));
  return port;
}

function parseRange(match: RegExpExecArray, protocol: Protocol, text: string): PortSet | Problem {
  const [, low = '', sign, high = ''] = match;
  if (low === '' || high === '' || sign !== '-') {
    const help = suffixed(`${low || 1}-${high || LAST_PORT}`, protocol);
    return { code: 'bad-range', message: `${quoted(text)} is no range: one is written FIRST-LAST.`, help };
  }
  const first = parseNumber(low, text, protocol);
  if (typeof first !== 'number') return { ...first, help: null };
  const last = parseNumber(high, text, protocol);
  if (typeof last !== 'number') return { ...last, help: null };
  if (first <= last) return portSet(protocol, first, last);
  const help = suffixed(`${last}-${first}`, protocol);
  return { code: 'bad-range', message: `${quoted(text)} ends before it begins.`, help };
}

function parseService(name: string, protocol: Protocol, text: string, suggest: SuggestService): PortSet | Problem {
  const port = portOf(name, protocol);
  if (typeof port === 'number') return portSet(protocol, port, port);
  if (port !== null) {
    const message = `${quoted(text)} does not say which port it means: the name stands for ${port.join(' and ')}.`;
    return { code: 'bad-service', message, help: 'write the number that is meant' };
  }
  const other = protocol === 'tcp' ? 'udp' : 'tcp';
  if (portOf(name, other) !== null) {
    const message = `${quoted(name)} is a service of ${other.toUpperCase()} alone.`;
    return { code: 'bad-service', message, help: suffixed(name, other) };
  }
  const meant = suggest(name, protocol);
  return {
    code: 'bad-service',
    message: `${quoted(text)} is no port and no service that is known.`,
    help: meant === null ? 'write the number of the port' : `did you mean ${suffixed(meant, protocol)}?`,
  };
}

function portSet(protocol: Protocol, first: number, last: number): PortSet {
  return { protocol, ranges: [{ first, last }], count: last - first + 1 };
}

/** The UDP ports that have a question of their own. */
function knownUdp(): PortSet {
  const ports = UDP_SERVICES.flatMap((service): readonly number[] => service.ports).sort((a, b) => a - b);
  const ranges: PortRange[] = [];
  for (const port of ports) {
    const before = ranges.at(-1);
    if (before?.last === port - 1) ranges[ranges.length - 1] = { first: before.first, last: port };
    else ranges.push({ first: port, last: port });
  }
  return { protocol: 'udp', ranges, count: ports.length };
}

/** As the author should write it, in backticks. */
function suffixed(body: string, protocol: Protocol): string {
  return quoted(protocol === 'tcp' ? body : `${body}/udp`);
}

function badPort(message: string, help: string | null): Problem {
  return { code: 'bad-port', message, help };
}

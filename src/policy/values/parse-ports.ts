// One element of a list of ports, `443`, `https`, `8000-8100`, `53/udp`, `well-known`, to the set of ports it stands for.

import type { PortRange, PortSet } from '../../model/policy.ts';
import { countPorts } from '../../model/port-ranges.ts';
import { UDP_SERVICES } from '../../model/udp-services.ts';
import type { Protocol } from '../../model/words.ts';
import type { Problem } from '../problem.ts';
import { quoted } from '../problem.ts';
import { NUMBERED_SETS, RANKED_SETS, rankedPorts } from '../services/ranked-ports.ts';
import { portOf } from '../services/service-names.ts';
import type { SuggestService } from '../services/suggest-service.ts';
import { answerFor } from '../services/tried-names.ts';
import { findPortSlip } from './slips/find-port-slip.ts';
import { slipProblem } from './slips/port-slip.ts';
import { backwardsHelp, isPort, LAST_PORT, NUMBER_HELP, outside, rangeHelp, tooHigh, tooLow } from './wrong-numbers.ts';

/** No element is longer; the patterns below are not meant for whole books. */
const LONGEST_TEXT = 200;

const SETS: ReadonlyMap<string, PortRange> = new Map([['all', { first: 1, last: LAST_PORT }], ...NUMBERED_SETS]);

/** @param text the element as written, without quotes */
export function parsePorts(text: string, suggest: SuggestService): PortSet | Problem {
  const whole = text.trim().toLowerCase();
  if (whole === '') return badPort('A port is missing: the text is empty.', 'write a port, such as `443`');
  if (whole.length > LONGEST_TEXT) return badPort(`${quoted(text)} is too long to be a port.`, null);
  const read = readElement(whole, text, suggest);
  if (!('code' in read) || answerFor(whole) !== null) return read;
  const slip = findPortSlip(whole, text, (part) => elementsOf(part, suggest));
  return slip === null ? read : slipProblem(slip, read.code);
}

/** What a part of a text stands for: itself, or the name that it most likely means. */
function elementsOf(part: string, suggest: SuggestService): readonly string[] | null {
  if (part === '*' || part === 'any') return ['all'];
  let meant = part;
  const read = readElement(part, part, (name, protocol) => {
    if (meant === part) meant = suffix(suggest(name, protocol) ?? part, protocol);
    return null;
  });
  if (!('code' in read)) return [part];
  return meant === part || 'code' in readElement(meant, meant, suggest) ? null : [meant];
}

/** The element by the language's own rules. */
function readElement(whole: string, text: string, suggest: SuggestService): PortSet | Problem {
  if (/[,;\s]/.test(whole.replace(/\s*-\s*/, '-'))) return notAPort(text, answerFor(whole));
  const slash = whole.lastIndexOf('/');
  const body = slash === -1 ? whole : whole.slice(0, slash).trim();
  const protocol = slash === -1 ? 'tcp' : whole.slice(slash + 1).trim();
  if (protocol === '')
    return badPort(`${quoted(text)} has nothing behind the slash.`, 'write a port, such as `443` or `53/udp`');
  if (protocol !== 'tcp' && protocol !== 'udp') {
    return badPort(`${quoted(text)}: ${quoted(protocol)} is not a protocol that port-policy can check.`, null);
  }
  return parseBody(body, protocol, text, suggest);
}

function notAPort(text: string, help: string | null): Problem {
  return badPort(`${quoted(text)} is not a port number or a known service.`, help ?? NO_PORT_HELP);
}

function parseBody(body: string, protocol: Protocol, text: string, suggest: SuggestService): PortSet | Problem {
  const set = SETS.get(body);
  if (set) return portSet(protocol, set.first, set.last);
  if (/^top-?\d+$/.test(body)) return parseRanked(body, protocol, text);
  if (body === 'known') {
    if (protocol === 'udp') return knownUdp();
    return badPort(`${quoted(text)} is a set of UDP ports.`, `write ${quoted('known/udp')}`);
  }
  if (/^\d+$/.test(body)) {
    const port = parseNumber(body, text, protocol);
    return typeof port === 'number' ? portSet(protocol, port, port) : port;
  }
  const range = /^(\d*)\s*(-|–|—|:|\.\.\.?)\s*(\d*)$/.exec(body);
  if (range && body !== '-') return parseRange(range, protocol, text);
  if (body === '*' || body === 'any') return notAPort(text, everyPort(protocol));
  if (/^[-+]?[\d._]+$|^0[xob]|^[\d.]+e[\d+-]+$/.test(body)) {
    return badPort(`${quoted(text)} is not a port. A port is a whole number from 1 to 65535.`, null);
  }
  return parseService(body, protocol, text, suggest);
}

/** A ranking of TCP ports: over UDP, silence proves something only where a question is known. */
function parseRanked(body: string, protocol: Protocol, text: string): PortSet | Problem {
  const ranges = rankedPorts(body);
  if (ranges === null) {
    return badPort(`${quoted(text)} is not a set of ports.`, `write ${RANKED_SETS.map(quoted).join(' or ')}`);
  }
  if (protocol === 'udp') return badPort(`${quoted(text)} is a set of TCP ports.`, `write ${quoted('known/udp')}`);
  return { protocol, ranges, count: countPorts(ranges) };
}

function parseNumber(digits: string, text: string, protocol: Protocol): number | Problem {
  const port = Number(digits);
  if (!isPort(port)) return badPort(port === 0 ? tooLow(text) : tooHigh(text), NUMBER_HELP);
  // Some would read 010 as 8, and an older YAML does.
  if (digits.startsWith('0')) {
    return badPort(`${quoted(text)} has a leading zero.`, `write ${quoted(suffix(String(port), protocol))}`);
  }
  return port;
}

function parseRange(match: RegExpExecArray, protocol: Protocol, text: string): PortSet | Problem {
  const [, low = '', sign, high = ''] = match;
  const help = rangeHelp(Number(low || 1), Number(high || LAST_PORT), protocol);
  if (low === '' || high === '' || sign !== '-')
    return { code: 'bad-range', message: `${quoted(text)} is not a range. Use \`FIRST-LAST\`.`, help };
  for (const end of [low, high]) {
    const port = parseNumber(end, text, protocol);
    if (typeof port !== 'number') return isPort(Number(end)) ? { ...port, help } : badPort(outside(text), help);
  }
  const [first, last] = [Number(low), Number(high)];
  if (first <= last) return portSet(protocol, first, last);
  const message = `${quoted(text)} goes backwards: ${last} is below ${first}.`;
  return { code: 'bad-range', message, help: backwardsHelp(low, high, protocol) };
}

function parseService(name: string, protocol: Protocol, text: string, suggest: SuggestService): PortSet | Problem {
  const port = portOf(name, protocol);
  if (typeof port === 'number') return portSet(protocol, port, port);
  if (port !== null) {
    const message = `${quoted(text)} does not say which port it means: the name stands for ${port.join(' and ')}.`;
    return { code: 'bad-service', message, help: 'write the number that you mean' };
  }
  const other = protocol === 'tcp' ? 'udp' : 'tcp';
  if (portOf(name, other) !== null) {
    const message = `${quoted(name)} is a service of ${other.toUpperCase()} alone.`;
    return { code: 'bad-service', message, help: `write ${quoted(suffix(name, other))}` };
  }
  const message = `${quoted(text)} is not a port number or a known service.`;
  const answer = answerFor(name);
  if (answer !== null) {
    return { code: 'bad-service', message, help: answer === answerFor('any') ? everyPort(protocol) : answer };
  }
  const help = meantService(name, protocol, suggest) ?? meantService(name, other, suggest) ?? NO_PORT_HELP;
  return { code: 'bad-service', message, help };
}

const NO_PORT_HELP = 'write the number of the port; `port-policy services` lists the names';

function everyPort(protocol: Protocol): string {
  return protocol === 'tcp'
    ? 'write `all`, every TCP port'
    : 'write `known/udp`, the UDP ports that can be checked, or `all/udp`, every UDP port';
}

/** The nearest name, with its number: the author sees whether it is the port that is meant. */
function meantService(name: string, protocol: Protocol, suggest: SuggestService): string | null {
  const meant = suggest(name, protocol);
  const port = meant === null ? null : portOf(meant, protocol);
  if (meant === null || port === null) return null;
  if (typeof port === 'number') return `did you mean ${quoted(suffix(meant, protocol))} (${port})?`;
  return `did you mean ${quoted(meant)}? That name stands for ${port.join(' and ')}: write the number`;
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

/** As the author should write it. */
function suffix(body: string, protocol: Protocol): string {
  return protocol === 'tcp' ? body : `${body}/udp`;
}

function badPort(message: string, help: string | null): Problem {
  return { code: 'bad-port', message, help };
}

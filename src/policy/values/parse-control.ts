// One control as written, `github.com:443`, `10.20.0.2:53/udp`, `[2001:db8::1]:443`, to the endpoint that it stands for.
import type { Control, HostPattern } from '../../model/policy.ts';
import { questionOfPort } from '../../model/udp-services.ts';
import type { Problem } from '../problem.ts';
import { quoted } from '../problem.ts';
import type { SuggestService } from '../services/suggest-service.ts';
import { parseAddress } from './ip-number.ts';
import { parseHost } from './parse-host.ts';
import { parsePorts } from './parse-ports.ts';

/** A name of 253 characters, brackets, a service and `/udp`; what is longer is not looked at. */
const LONGEST_TEXT = 400;

const PORTS_OF_SCHEMES: ReadonlyMap<string, string> = new Map([
  ['https', '443'],
  ['http', '80'],
]);

/** What a control's text says; where it stands is known to the caller. */
export type ControlEndpoint = Pick<Control, 'pattern' | 'port' | 'protocol'>;

/** @param text the control as written, without quotes */
export function parseControl(text: string, suggest: SuggestService): ControlEndpoint | Problem {
  const whole = text.trim();
  if (whole === '') return bad('A control is missing: the text is empty.', null);
  if (whole.length > LONGEST_TEXT) return bad(`${quoted(text)} is too long to be a control.`, null);
  const misspelt = otherSpelling(whole);
  if (misspelt !== null) return misspelt;
  const parts = /^(?:\[([^\]]*)\]|([^[\]:]*)):([^:]*)$/.exec(whole);
  if (!parts) return withoutPort(whole);
  const [, bracketed, bare = '', port = ''] = parts;
  if (bracketed !== undefined && parseAddress(bracketed)?.family !== 6) {
    return bad(`${quoted(text)}: only an IPv6 address goes in brackets.`, `write ${quoted(`${bracketed}:${port}`)}`);
  }
  if (bracketed === undefined && bare.trim() === '') return missingHost(text);
  const pattern = parseHost(bracketed ?? bare);
  if ('code' in pattern) return pattern;
  if (!isSingle(bracketed ?? bare, pattern)) return severalAddresses(text);
  return endpoint(text, pattern, port, suggest);
}

function endpoint(
  text: string,
  pattern: HostPattern,
  port: string,
  suggest: SuggestService,
): ControlEndpoint | Problem {
  if (port.trim() === '') return missingPort(text);
  const ports = parsePorts(port, suggest);
  if ('code' in ports) return ports;
  const [range] = ports.ranges;
  if (range === undefined || ports.count > 1) {
    return badPort(`${quoted(text)} has ${ports.count} ports. A control has one.`, 'write one port');
  }
  // Without a question of its own, an endpoint that works keeps as silent as one that is gone.
  if (ports.protocol === 'udp' && questionOfPort(range.first) === 'empty') {
    const message = `${quoted(text)} cannot be a control: port-policy has no question that UDP port ${range.first} would answer.`;
    return badPort(message, 'write a UDP port that has one, such as `53/udp` or `123/udp`, or a TCP port');
  }
  return { pattern, port: range.first, protocol: ports.protocol };
}

/** What people write instead of HOST:PORT, where the intent is plain; null for anything else. */
function otherSpelling(whole: string): Problem | null {
  const url = /^([a-z][a-z0-9+.-]*):\/\/(?:[^/?#@\s]*@)?(\[[^\]]*\]|[^/?#:\s]*)(?::(\d+))?/i.exec(whole);
  if (url) {
    const [, scheme = '', host, explicit] = url;
    const port = explicit ?? PORTS_OF_SCHEMES.get(scheme.toLowerCase()) ?? 'PORT';
    return bad(
      `${quoted(whole)} is a URL, not a control. A control is HOST:PORT.`,
      host ? `write ${quoted(inYaml(`${host}:${port}`))}` : null,
    );
  }
  const words = whole.split(/[,;\s]+/).filter((word) => word !== '');
  if (words.length < 2) return null;
  const [host = '', port = ''] = words;
  if (words.length === 2 && /^[^:]+:?$/.test(host) && /^[\w-]+(?:\/\w+)?$/.test(port)) {
    return bad(
      `${quoted(whole)} is not a control. Use HOST:PORT.`,
      `write ${quoted(`${host.replace(':', '')}:${port}`)}`,
    );
  }
  return bad(`${quoted(whole)} is several controls in one text.`, `write a list: ${quoted(`[${words.join(', ')}]`)}`);
}

function withoutPort(whole: string): Problem {
  if (whole.includes(':') && /^[\da-f:.]+$/i.test(whole)) {
    const message = `${quoted(whole)}: an IPv6 address needs brackets, to tell it from its port.`;
    return bad(message, bracketsAdded(whole));
  }
  if (/^\[[^\]]*\]$/.test(whole)) return missingPort(whole);
  if (/[:[\]]/.test(whole))
    return bad(`${quoted(whole)} is not a control. Use HOST:PORT or HOST:PORT/udp.`, 'write it like `github.com:443`');
  if (/^\d+$/.test(whole)) return missingHost(whole);
  const pattern = parseHost(whole);
  if ('code' in pattern) return pattern;
  return isSingle(whole, pattern) ? missingPort(whole) : severalAddresses(whole);
}

/** Each way in which the text can be read as an IPv6 address, with a port or without. */
function bracketsAdded(whole: string): string {
  const colon = whole.lastIndexOf(':');
  const [address, port] = [whole.slice(0, colon), whole.slice(colon + 1)];
  const readings = [
    ...(parseAddress(address) && port !== '' ? [`[${address}]:${port}`] : []),
    ...(parseAddress(whole) ? [`[${whole}]:PORT`] : []),
  ];
  const texts = readings.length === 0 ? ['[ADDRESS]:PORT'] : readings;
  return `write ${texts.map((text) => quoted(inYaml(text))).join(' or ')}`;
}

/** YAML takes brackets without quotes for a list. */
function inYaml(control: string): string {
  return control.startsWith('[') ? `"${control}"` : control;
}

/** Whether a host is one by its spelling too: `203.0.113.7/32` is a network, whatever its size. */
function isSingle(host: string, pattern: HostPattern): boolean {
  return pattern.kind === 'name' || parseAddress(host.trim()) !== null;
}

function severalAddresses(text: string): Problem {
  return bad(`${quoted(text)} is a network or a range. A control is one host.`, 'write one address of it');
}

function missingHost(text: string): Problem {
  return bad(`${quoted(text)} has no host. A control is HOST:PORT.`, 'write it like `github.com:443`');
}

function missingPort(text: string): Problem {
  const host = text.trim().replace(/:$/, '');
  return badPort(
    `${quoted(text)} has no port. A control is HOST:PORT.`,
    `write a port that is open there, such as ${quoted(inYaml(`${host}:443`))}`,
  );
}

function bad(message: string, help: string | null): Problem {
  return { code: 'bad-host', message, help };
}

function badPort(message: string, help: string | null): Problem {
  return { code: 'bad-port', message, help };
}

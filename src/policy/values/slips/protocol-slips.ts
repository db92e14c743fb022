// Protocols where a policy does not have them: `tcp/443`, `udp 53`, `53udp`, `443/tcp/udp`, `443/https`, `80/443`.
import { quoted } from '../../problem.ts';
import type { PortSlip, ReadPart } from './port-slip.ts';

// The patterns of what stands before or behind the ports; the text has single blanks.
const BOTH_BEHIND =
  /\s?[/\s:]\s?\(?(?:tcp(?:\s?(?:[/,+&|_-]|and)\s?|\s)udp|udp(?:\s?(?:[/,+&|_-]|and)\s?|\s)tcp|both)\)?$/;
const BOTH_BEFORE = /^(?:tcp(?:\s?(?:[/,+&|_-]|and)\s?|\s)udp|udp(?:\s?(?:[/,+&|_-]|and)\s?|\s)tcp)\s?[/\s:]\s?(?=.)/;
const ANY_BEHIND = /\s?\/\s?(?:any|all|\*)$/;
const BEFORE = /^(tcp|udp)(?:\s?[\s/:_-]\s?(?:ports?\s)?|(?=\d))(?=.)/;
const BEHIND = /\s?[\s/:@_\\(-]\s?(tcp|udp|t|u)\)?$/;
const BEHIND_DIGIT = /(?<=\d)(tcp|udp|t|u)\)?$/;
const AT_THE_END_TWICE = /(?:tcp|udp)[/,+&|_-](?:tcp|udp)$|^(?:tcp|udp)[/:]/;
const SLASH = /^([^/\s]+)\s*\/\s*([^/\s]+)$/;

/** Null for a text with no protocol in it, or with one at its place. */
export function protocolSlip(whole: string, text: string, readPart: ReadPart): PortSlip | null {
  if (/^\S+\/(?:tcp|udp)$/.test(whole) && !AT_THE_END_TWICE.test(whole)) return null;
  return both(whole, text, readPart) ?? misplaced(whole, text, readPart) ?? other(whole, text, readPart);
}

/** The text of the ports, and the protocol that the pattern has found beside it. */
interface Around {
  readonly body: string;
  readonly name: string;
}

function beforePorts(whole: string, pattern: RegExp): Around | null {
  const match = pattern.exec(whole);
  return match === null ? null : inOneLine(whole.slice(match[0].length), match[1]);
}

/** There is a character before what stands behind. */
function behindPorts(whole: string, pattern: RegExp): Around | null {
  const match = pattern.exec(whole.slice(1));
  return match === null ? null : inOneLine(whole.slice(0, match.index + 1), match[1]);
}

/** `53udp`, `8000-8010tcp`. */
function behindDigits(whole: string): Around | null {
  const around = behindPorts(whole, BEHIND_DIGIT);
  return around === null || /[^\d-]/.test(around.body) ? null : around;
}

function inOneLine(body: string, name = ''): Around | null {
  return body.includes('\n') ? null : { body, name };
}

function both(whole: string, text: string, readPart: ReadPart): PortSlip | null {
  const around = behindPorts(whole, BOTH_BEHIND) ?? beforePorts(whole, BOTH_BEFORE) ?? behindPorts(whole, ANY_BEHIND);
  const ports = around === null ? null : withoutProtocol(around.body, readPart);
  if (ports === null) return null;
  const write = ports.flatMap((port) => [port, `${port}/udp`]);
  return { message: `${quoted(text)} names two protocols, and a port has one.`, write };
}

function misplaced(whole: string, text: string, readPart: ReadPart): PortSlip | null {
  const before = beforePorts(whole, BEFORE);
  const around = before ?? behindPorts(whole, BEHIND) ?? behindDigits(whole);
  const protocol = around?.name.startsWith('u') === true ? 'udp' : 'tcp';
  const ports = around === null ? null : withoutProtocol(around.body, readPart, protocol);
  if (ports === null) return null;
  const write = ports.map((port) => `${port}/${protocol}`);
  const message =
    before === null
      ? `${quoted(text)} is not a port. The protocol goes behind a slash.`
      : `${quoted(text)} names the protocol first.`;
  return { message, write };
}

/** Something else behind the slash: another port, the service of the port, or a protocol that has no ports here. */
function other(whole: string, text: string, readPart: ReadPart): PortSlip | null {
  const [, body = '', behind = ''] = SLASH.exec(whole) ?? [];
  const ports = body === '' ? null : withoutProtocol(body, readPart);
  if (ports === null) return null;
  const message = `${quoted(text)}: ${quoted(behind)} is not a protocol that port-policy can check.`;
  if (/^(?:quic|h3|http3|dtls)$/.test(behind)) {
    return { message, write: ports.map((port) => `${port}/udp`) };
  }
  if (/^\d+(?:-\d+)?$/.test(behind)) {
    const more = readPart(behind);
    return more && { message: `${quoted(text)} is several ports in one text.`, write: [...ports, ...more] };
  }
  if (/^\d/.test(body)) {
    const help = `write ${quoted(ports[0] ?? '')} for TCP, or ${quoted(`${ports[0]}/udp`)} for UDP`;
    return { message, write: ports, help };
  }
  // `http/https` is two names, `https/443` a name and its number, `https/tls` a name and what it runs on.
  const more = readPart(behind);
  return { message, write: more === null ? ports : [...ports, ...more] };
}

/** Null where the body is not understood, or has a protocol already. */
function withoutProtocol(body: string, readPart: ReadPart, protocol: 'tcp' | 'udp' = 'tcp'): readonly string[] | null {
  const ports = body
    .split(/[,;\s]+/)
    .map((part) => (part === '' ? [] : readPart(protocol === 'udp' ? `${part}/udp` : part)));
  const elements = ports.flatMap((one) => one ?? []).map((one) => one.replace(/\/udp$/, ''));
  return ports.includes(null) || elements.length === 0 || elements.some((one) => one.includes('/')) ? null : elements;
}

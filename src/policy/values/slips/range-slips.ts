// Ranges of ports in the words and signs that people use: `8000 to 8100`, `8000..8100`, `>1024`, `1024+`, `all except 443`.
import { quoted } from '../../problem.ts';
import { isPort, LAST_PORT, NUMBER_HELP, outside, tooHigh, tooLow } from '../wrong-numbers.ts';
import type { PortSlip, ReadPart } from './port-slip.ts';

const BETWEEN =
  /^(?:from|between)?\s*(\d{1,5})\s*(to|through|thru|until|till|bis|-+>?|=>|[–—‒−~:…]|\.\.+|and)\s*(\d{1,5})$/;
const FROM =
  /^(?:(>=?|≥|from|above|over)\s*(\d{1,5})|(\d{1,5})\s*(\+|[-–—]|\.\.+|(?:and|or) (?:up|above|higher|more|over)|upwards?|to (?:max|end)))$/;
const UP_TO =
  /^(?:(<=?|≤|up to|to|until|below|under|\.\.+)\s*(\d{1,5})|(\d{1,5})\s*(?:and|or) (?:down|below|lower|less))$/;
const SIGNED = /^[-–:]\s*(\d+)$/;
const EXCEPT =
  /^(?:(?:all|any|every|everything|\*)(?: (?:tcp )?(?:ports?)?)?\s?[,;]?\s?)?(?:but not|except(?: for)?|excluding|but|without|minus|other than|apart from|not|!)\s?(?:ports?\s)?(?=.)/;
const LESS = /^(?:all|any|everything|\*)\s*[-–]\s*(?=\d)/;

/** Null for whatever is none of these. */
export function rangeSlip(whole: string, text: string, readPart: ReadPart): PortSlip | null {
  return exception(whole, text, readPart) ?? between(whole, text) ?? openEnded(whole, text) ?? signed(whole, text);
}

function between(whole: string, text: string): PortSlip | null {
  const [match, low = '', sign, high = ''] = BETWEEN.exec(whole) ?? [];
  if (match === undefined || (sign === 'and' && !whole.startsWith('between'))) return null;
  if (sign === ':' && Number(low) >= Number(high) && isPort(Number(low))) {
    return { message: `${quoted(text)} looks like a port mapping.`, write: [String(Number(low))] };
  }
  return range(text, Math.min(Number(low), Number(high)), Math.max(Number(low), Number(high)));
}

function openEnded(whole: string, text: string): PortSlip | null {
  const from = FROM.exec(whole);
  if (from !== null) {
    const beyond = from[1] === '>' || from[1] === 'above' || from[1] === 'over' ? 1 : 0;
    return range(text, Number(from[2] ?? from[3]) + beyond, LAST_PORT);
  }
  const upTo = UP_TO.exec(whole);
  if (upTo === null) return null;
  const short = upTo[1] === '<' || upTo[1] === 'below' || upTo[1] === 'under' ? 1 : 0;
  return range(text, 1, Number(upTo[2] ?? upTo[3]) - short);
}

/** `-443` may be an element of a list without its blank, or a range without its beginning. */
function signed(whole: string, text: string): PortSlip | null {
  const digits = SIGNED.exec(whole)?.[1];
  if (digits === undefined) return null;
  const port = Number(digits);
  // -1 stands for "all" or "none" in other tools.
  if (port <= 1) return { message: tooLow(text), write: [], help: NUMBER_HELP };
  if (!isPort(port)) return { message: tooHigh(text), write: [], help: NUMBER_HELP };
  const help = `write ${quoted(String(port))} for this port, or ${quoted(`1-${port}`)} for every port up to it`;
  return { message: notAPort(text), write: [String(port)], help };
}

function notAPort(text: string): string {
  return `${quoted(text)} is not a port number or a range.`;
}

function range(text: string, low: number, high: number): PortSlip {
  const [first, last] = [Math.max(low, 1), Math.min(high, LAST_PORT)];
  if (first > last) return { message: outside(text), write: [], help: NUMBER_HELP };
  const write = first === last ? String(first) : `${first}-${last}`;
  return { message: `${quoted(text)} is not a range. Use \`FIRST-LAST\`.`, write: [write] };
}

function exception(whole: string, text: string, readPart: ReadPart): PortSlip | null {
  const begin = (EXCEPT.exec(whole) ?? LESS.exec(whole))?.[0];
  const rest = begin === undefined ? '' : whole.slice(begin.length);
  if (rest === '' || rest.includes('\n')) return null;
  const ports = rest
    .replace(/\s?-\s?/g, '-')
    .split(/\s*(?:[,;&!\s]|\band\b|\bor\b)\s*/)
    .flatMap((part) => (part === '' ? [] : (readPart(part) ?? [])));
  const state = ports.length === 0 ? 'open: PORT' : `open: ${ports.length > 1 ? `[${ports.join(', ')}]` : ports[0]}`;
  const message = `${quoted(text)} is not a port. A policy cannot leave ports out of a set.`;
  const help = `write \`all\`, and give the other ports a line of their own at the same host, such as ${quoted(state)}: that line wins for them`;
  return { message, write: ['all'], help };
}

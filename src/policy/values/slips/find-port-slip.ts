// Finds what the author of a text that is not a port most likely means: asked only where the parser has refused it.
import { quoted } from '../../problem.ts';
import { QUOTES, withoutSigns, withSingleBlanks } from './plain-text.ts';
import { LONGEST_SLIP, type PortSlip, type ReadPart } from './port-slip.ts';
import { protocolSlip } from './protocol-slips.ts';
import { rangeSlip } from './range-slips.ts';

const URL_PORT = /^([a-z][a-z0-9+.-]*):\/\/(?:\[[^\]]*\]|[^/?#:\s]*)(?::(\d{1,5}))?/;
const REMARK = /\/\/|#|--/;
const REMARK_IN_ROUND = /\/\/|#|--|\(/;
const REMARK_IN_SQUARE = /\/\/|#|--|\[(?=[a-z])/;
const PORT_WORD = /^(?:(?:on|the)\s)?(?:tcp )?(?:ports?|port[- ]range|range|service)\b\s?[:=#]?\s?/;
/** What may stand between a name and a port, with blanks around it. */
const BETWEEN_PAIR = /^(?:[:=-]|on|ports?|on ports?)$/;

/**
 * @param lower the text in lower case, without blanks around it
 * @param readPart what a part of the text stands for, by the parser itself
 * @returns null where nothing better can be said than what the parser says
 */
export function findPortSlip(lower: string, text: string, readPart: ReadPart): PortSlip | null {
  if (lower.length > LONGEST_SLIP) return null;
  const whole = withSingleBlanks(lower);
  // Of a range, and of a name with a protocol, the parser itself says best what is wrong.
  if (/^\d+\s*-\s*\d+$/.test(whole)) return null;
  const bare = withoutSigns(whole, QUOTES, QUOTES).trim();
  if (bare !== whole && bare !== '') {
    return put(readDeep(bare, text, readPart), `${quoted(text)} has quotation marks in it.`);
  }
  return (
    url(whole, text) ??
    variable(whole, text) ??
    number(whole, text) ??
    rangeSlip(whole, text, readPart) ??
    protocolSlip(whole, text, readPart) ??
    pair(whole, text, readPart) ??
    remark(whole, text, readPart) ??
    host(whole, text) ??
    portWord(whole, text, readPart) ??
    list(whole, text, readPart)
  );
}

/** The elements of a text that is a port, or a slip itself. */
function readDeep(part: string, text: string, readPart: ReadPart): readonly string[] | null {
  const elements = readPart(part) ?? findPortSlip(part, text, readPart)?.write ?? [];
  return elements.length === 0 ? null : elements;
}

function put(write: readonly string[] | null, message: string, help?: string): PortSlip | null {
  if (write === null) return null;
  return { message, write, ...(help === undefined ? {} : { help }) };
}

function url(whole: string, text: string): PortSlip | null {
  const [match, scheme, explicit] = URL_PORT.exec(whole) ?? [];
  if (match === undefined) return null;
  const port = explicit ?? { https: '443', http: '80', ssh: '22', wss: '443', ws: '80', ftp: '21' }[scheme ?? ''];
  const message = `${quoted(text)} is a URL, not a port.`;
  return port === undefined
    ? put([], message, 'write the number of the port')
    : put([String(Number(port))], message, `write ${quoted(String(Number(port)))}; the host goes under \`host:\``);
}

/** `$PORT`, as shells have it; and `top 100`. */
function variable(whole: string, text: string): PortSlip | null {
  const top = /^top[ _](100|1000)(?: ports)?$/.exec(whole)?.[1];
  if (top !== undefined) return put([`top-${top}`], `${quoted(text)} is not a set of ports.`);
  const name = /^\$\(?([a-z_]\w*)\)?$/i.exec(text.trim())?.[1];
  if (name === undefined) return null;
  return put([], `${quoted(text)} is not a variable of a policy.`, `write ${quoted(`\${${name}}`)}`);
}

/** `443.0`, `8_080`, `8.080`, `0x1bb`, `+443`, `443.`: a number, and not as YAML and the parser write one. */
function number(whole: string, text: string): PortSlip | null {
  const digits =
    /^\+?(\d{1,5})(?:\.0*)?$/.exec(whole)?.[1] ?? (/^\d{1,2}[_'.]\d{3}$/.test(whole) ? whole.replace(/\D/g, '') : null);
  const port = digits === null ? (/^(?:0[xbo][\da-f]+|\de\+?\d)$/.test(whole) ? Number(whole) : 0) : Number(digits);
  if (/^\d+$/.test(whole) || !(port >= 1 && port <= 65_535)) return null;
  return put([String(port)], `${quoted(text)} is not a port. A port is a whole number from 1 to 65535.`);
}

/** A number with a name or a host beside it: `443 https`, `https:443`, `ssh 2222`, `example.com:443`. */
function pair(whole: string, text: string, readPart: ReadPart): PortSlip | null {
  const [one, two] = pairOf(whole);
  if (one === '' || two === '') return null;
  const [numeral, other] = /^\d{1,5}(?:\/(?:tcp|udp))?$/.test(two) ? [two, one] : [one, two];
  if (!/^\d{1,5}(?:\/(?:tcp|udp))?$/.test(numeral) || !/[a-z]/.test(other) || /[,;]/.test(other)) return null;
  if (/^(?:ports?|tcp|udp|and|or|range|all)$/.test(other)) return null;
  const port = readPart(numeral);
  const isHost = /\.[a-z]+$|^localhost$|^\[/.test(other);
  return isHost
    ? put(port, `${quoted(text)} has a host in it, and this is the place of ports.`)
    : put(port, `${quoted(text)} says more than the port.`, port === null ? undefined : commented(port, other));
}

/** The text before a blank, a colon or an equals sign, and the text behind it; empty where there are not two. */
function pairOf(whole: string): readonly [one: string, two: string] {
  const [first = '', ...others] = whole.split(/\s/);
  const last = others.pop();
  if (last === undefined) {
    const at = 1 + first.slice(1).search(/[:=]/);
    return at === 0 ? ['', ''] : [first.slice(0, at), first.slice(at + 1)];
  }
  if (others.length > 0) return BETWEEN_PAIR.test(others.join(' ')) ? [first, last] : ['', ''];
  if (/.[:=]$/.test(first)) return [first.slice(0, -1), last];
  return [first, /^[:=]./.test(last) ? last.slice(1) : last];
}

function host(whole: string, text: string): PortSlip | null {
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}$/.test(whole)) return null;
  return put(
    [],
    `${quoted(text)} is a host, not a port.`,
    'write a port here, such as `443`; the host goes under `host:`',
  );
}

function remark(whole: string, text: string, readPart: ReadPart): PortSlip | null {
  const marks = { ')': REMARK_IN_ROUND, ']': REMARK_IN_SQUARE }[whole.at(-1) ?? ''] ?? REMARK;
  const match = marks.exec(whole.slice(1));
  if (match === null) return null;
  const body = whole.slice(0, match.index + 1).trimEnd();
  const behind = whole.slice(match.index + 1 + match[0].length);
  const said = /[([]/.test(match[0]) ? behind.slice(0, -1) : behind.trimStart();
  if (`${body}${said}`.includes('\n')) return null;
  const ports = readDeep(body, text, readPart) ?? readDeep(said, text, readPart);
  return put(ports, `${quoted(text)} says more than the port.`, ports === null ? undefined : commented(ports, said));
}

/** How YAML writes a remark. */
function commented([first = '', ...others]: readonly string[], remark: string): string {
  const said = withoutSigns(remark, '#( \n', ') \n');
  if (others.length > 0 || said === '' || said.length > 40)
    return `write ${quoted(first)}, and a comment behind \` # \``;
  return `write ${quoted(first)}, or with a comment: ${quoted(`${first} # ${said}`)}`;
}

function portWord(whole: string, text: string, readPart: ReadPart): PortSlip | null {
  const body = whole.slice(PORT_WORD.exec(whole)?.[0].length ?? whole.length);
  if (body === '' || body.includes('\n')) return null;
  return put(readDeep(body, text, readPart), `${quoted(text)} says more than the port.`);
}

function list(whole: string, text: string, readPart: ReadPart): PortSlip | null {
  const bare = withoutSigns(whole, '[({', '])}.').replace(/\s?-\s?/g, '-');
  const byComma = bare.split(/\s?[,;|&\n]\s?/).filter((part) => part !== '');
  const parts =
    byComma.length > 1
      ? byComma
      : (byComma[0] ?? '').split(/\s(?:and|or|und|plus)\s|\s?\+\s?|\s/).filter((part) => part !== '');
  if (parts.length === 0 || (parts.length === 1 && parts[0] === whole)) return null;
  const elements = parts.map((part) => (part === whole ? null : readDeep(part, text, readPart)));
  const message = `${quoted(text)} is several ports in one text.`;
  if (elements.includes(null)) {
    return parts.length === 1 || !/\d/.test(whole)
      ? null
      : put([], message, 'write a list with one port or service in each element, such as `[80, 443]`');
  }
  const write = [...new Set(elements.flatMap((one) => one ?? []))];
  return put(write, write.length === 1 ? `${quoted(text)} has punctuation around the port.` : message);
}

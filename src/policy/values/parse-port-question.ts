// One port of one host as a question, `www.example.com:443`, `203.0.113.7:dns/udp`, `[2001:db8::1]:22`.
import type { PortQuestion } from '../../model/documents/port-explanation.ts';
import type { Problem } from '../problem.ts';
import { quoted } from '../problem.ts';
import type { SuggestService } from '../services/suggest-service.ts';
import { parseAddress } from './ip-number.ts';
import { parseOnly } from './parse-only.ts';

/** @param text one name or one address, a colon and one port; an IPv6 address is in brackets */
export function parsePortQuestion(text: string, suggest: SuggestService): PortQuestion | Problem {
  const unbracketed = withoutBrackets(text.trim());
  if (unbracketed !== null) return unbracketed;
  const read = parseOnly(text, suggest);
  if ('code' in read) return read;
  const { pattern, ports } = read;
  if (pattern.kind === 'addresses' && pattern.first !== pattern.last)
    return bad(`${quoted(text)} is several addresses. The question is about one.`, 'write one address of it');
  const [set] = ports;
  const range = set?.ranges[0];
  if (set === undefined || range === undefined) {
    const bare = text.trim();
    const host = bare.includes(':') && !bare.startsWith('[') ? `[${bare}]` : bare;
    return bad(`${quoted(text)} has no port.`, `write a port, such as ${quoted(`${host}:443`)}`);
  }
  if (ports.length > 1 || set.count > 1)
    return bad(`${quoted(text)} has several ports. The question is about one.`, 'write one port');
  return { pattern, port: range.first, protocol: set.protocol };
}

/** `::1:80`: more likely an address and a port than an address of which the port was forgotten, which it may be all the same. */
function withoutBrackets(whole: string): Problem | null {
  const [, address = '', port = ''] = /^([\da-f:.]+):(\d{1,5})$/i.exec(whole) ?? [];
  if (!address.includes(':') || parseAddress(address) === null || !(Number(port) >= 1 && Number(port) <= 65_535))
    return null;
  const other = parseAddress(whole) === null ? '' : `, or such as ${quoted(`[${whole}]:443`)}`;
  const message = `${quoted(whole)}: an IPv6 address needs brackets, to tell it from its port.`;
  return bad(message, `write ${quoted(`[${address}]:${port}`)}${other}`);
}

function bad(message: string, help: string | null): Problem {
  return { code: 'bad-port', message, help };
}

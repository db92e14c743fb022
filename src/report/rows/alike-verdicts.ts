// Tells whether the texts of two verdicts say the same, but for the port, the host and the address that they name.
import { bareText, textWithoutOwn } from '../../model/alike-texts.ts';
import { parseRanges } from '../../model/port-ranges.ts';
import type { Verdict } from '../../model/verdict.ts';

/** Stands for the machine, however it is named; no text of ours has this character. */
const MACHINE = '\u0001';

/** Texts alike give the same. */
export function alikeTexts({
  explanation,
  advice,
  ports,
  host,
  address,
}: Pick<Verdict, 'explanation' | 'advice' | 'ports' | 'host' | 'address'>): string {
  let text = `${bareText(explanation)}\n${advice}`;
  if (address !== null && address !== host) {
    text = withoutName(text, `${host} (${address})`);
    text = withoutName(text, address);
  }
  text = withoutName(text, host).replaceAll(`[${MACHINE}]`, MACHINE);
  if (ports === null) return textWithoutOwn(text, null);
  text = withoutPort(text, ports);
  // The text of many ports is the lowest one's.
  return /[,-]/.test(ports) ? withoutPort(text, firstPort({ ports })) : text;
}

/** Also as `a.example:443`. */
function withoutPort(text: string, port: string): string {
  return textWithoutOwn(withoutName(text, `${MACHINE}:${port}`), port);
}

/** The lowest port of a verdict, whose texts speak for all of it; `any` where it is about none. */
export function firstPort({ ports }: Pick<Verdict, 'ports'>): string {
  return ports === null ? 'any' : `${parseRanges(ports)[0]?.first ?? ports}`;
}

/** A name taken out of a text, as a word of its own: `a.example` is not a part of `a.example.com`, and 203.0.113.1 not of 203.0.113.1/24. */
export function withoutName(text: string, name: string): string {
  if (name === '') return text;
  const kept: string[] = [];
  const isIPv6 = name.includes(':');
  let from = 0;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    const [before, after] = [text.charAt(at - 1), text.slice(end, end + 2)];
    if (/[\w.-]/.test(before) || /^(?:[\w-]|\.\w|\/\d)/.test(after)) continue;
    if (isIPv6 && (before === ':' || /^:[\da-f:]/.test(after))) continue;
    kept.push(text.slice(from, at));
    from = end;
  }
  return from === 0 ? text : `${kept.join(MACHINE)}${MACHINE}${text.slice(from)}`;
}

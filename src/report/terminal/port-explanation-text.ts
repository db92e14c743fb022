// What `explain` prints about one port: which entry decides, which entries lost, and what a run would do.
import { getOrCreate } from '../../base/get-or-create.ts';
import { firstFew } from '../../base/numbers-and-lists.ts';
import type { SourcePosition } from '../../model/diagnostic.ts';
import type { AddressExplanation, HostEntry, PortExplanation } from '../../model/documents/port-explanation.ts';
import { terminal, terminalProse } from '../escape/terminal.ts';
import {
  anchorsText,
  entryText,
  expectationText,
  fateText,
  leadText,
  passedOverText,
  questionText,
  sourcesText,
  termsOf,
  waiverText,
} from '../text/port-explanation-words.ts';
import type { TerminalOptions } from '../text/report-options.ts';
import { padToWidth } from '../text/text-width.ts';
import {
  type Colours,
  coloursOf,
  hanging,
  labelled,
  lineWidth,
  type Paint,
  plain,
  printed,
} from './terminal-layout.ts';

/** Where the text of a line begins: blanks, its label, and a gap. */
const INDENT = 13;

/** Where and how it is written. */
interface Sheet {
  readonly width: number;
  readonly colours: Colours;
  /** The hosts of the policy, as it writes them. */
  readonly hosts: readonly string[];
}

/** So many hosts of the policy are listed where it does not have the one that is asked about. */
const MOST_HOSTS = 5;

/**
 * @param explanations one for each vantage that the question is answered from; at least one
 * @param hosts those of the policy, as it writes them: a few are listed where it does not have the one that is asked about
 * @returns for several vantages, a table of them first; those that see the same are told together
 */
export function portExplanationText(
  explanations: readonly PortExplanation[],
  { colour, columns }: TerminalOptions,
  hosts: readonly string[] = [],
): string {
  const colours = coloursOf(colour);
  const sheet: Sheet = { width: lineWidth(columns), colours, hosts };
  const [first] = explanations;
  if (first === undefined) return '';
  const several = explanations.length > 1;
  const sources = explanations.flatMap((one) => sourcesText(one) ?? []);
  const bodies = new Map<string, PortExplanation[]>();
  for (const one of explanations) {
    const body = bodyLines(one, sheet).join('\n');
    getOrCreate(bodies, body, () => []).push(one);
  }
  const lines = [
    colours.bold(terminal(questionLine(first, several ? '' : fromText(first)))),
    ...(several ? ['', ...table(explanations, sheet)] : []),
    ...(several && sources.length > 0 ? [''] : []),
    ...sources.flatMap((text) => hanging(`  ${terminalProse(text)}`, 4, sheet.width, plain)),
  ];
  for (const [body, seen] of bodies) {
    if (several)
      lines.push('', colours.bold(terminal(`From ${seen.map(({ vantage }) => `\`${vantage}\``).join(', ')}:`)));
    lines.push(body);
  }
  return printed(lines);
}

function fromText({ vantage }: PortExplanation): string {
  return vantage === null ? '' : ` from \`${vantage}\``;
}

function questionLine({ host, port, protocol }: PortExplanation, from: string): string {
  return `${host.includes(':') ? `[${host}]` : host}:${port}/${protocol}${from}`;
}

function table(explanations: readonly PortExplanation[], { width, colours }: Sheet): string[] {
  const names = explanations.map(({ vantage }) => terminal(vantage ?? ''));
  const column = Math.max('vantage'.length, ...names.map((name) => name.length)) + 4;
  return [
    colours.dim(`${padToWidth('  vantage', column)}expectation`),
    ...explanations.flatMap((one, index) =>
      labelled(padToWidth(`  ${names[index] ?? ''}`, column), column, terminal(inShort(one)), width, plain),
    ),
  ];
}

/** What is expected from one vantage, in a line: of each address where they differ. */
function inShort({ addresses }: PortExplanation): string {
  const said = addresses.map((one) => ({ address: one.address ?? 'the name', short: shortFate(one) }));
  const [first] = said;
  if (first === undefined) return '';
  if (said.every(({ short }) => short === first.short)) return first.short;
  return said.map(({ address, short }) => `${address}: ${short}`).join('; ');
}

const SHORT: Readonly<Record<Exclude<AddressExplanation['fate'], 'judged' | 'observed'>, string>> = {
  'exposure-only': 'judged only if it is open',
  'not-seen': 'not seen',
  'not-resolved': 'not resolved',
  nothing: 'nothing',
  'not-from-here': 'nothing',
  'other-family': 'nothing',
  'family-not-seen': 'not seen',
  'leads-elsewhere': 'must not lead here',
  'out-of-bounds': 'out of scope',
};

function shortFate({ fate, winners }: AddressExplanation): string {
  const expected =
    winners.length === 0
      ? ''
      : `${expectationText(winners)} (${winners.map(({ entry }) => place(entry.position)).join(', ')})`;
  if (fate === 'judged' || fate === 'observed') return expected;
  return expected === '' ? SHORT[fate] : `${expected}, ${SHORT[fate]}`;
}

function bodyLines(explanation: PortExplanation, sheet: Sheet): string[] {
  // Addresses of which the same is to be said stand together.
  const alike = new Map<string, string[]>();
  for (const address of explanation.addresses) {
    const lines = addressLines(address, explanation, sheet).join('\n');
    getOrCreate(alike, lines, (): string[] => []).push(terminal(address.address ?? explanation.host));
  }
  return [
    ...aboutName(explanation, sheet.hosts).flatMap((text) => hanging(terminal(text), 2, sheet.width, plain)),
    ...[...alike].flatMap(([lines, addresses]) => [
      '',
      ...hanging(addresses.join(', '), 2, sheet.width, sheet.colours.bold),
      lines,
    ]),
  ];
}

/** What to know about the name before its addresses. */
function aboutName(
  { host, addresses, named, unresolved, resolvesTo }: PortExplanation,
  hosts: readonly string[],
): string[] {
  const found = addresses.some(({ address }) => address !== null);
  const isName = addresses.every(({ address }) => address !== host);
  const codes = unresolved.map(
    ({ family, code }) =>
      `It does not resolve${family === null ? '' : ` over IPv${family}`} (${code})${found ? ', which is inconclusive' : ''}.`,
  );
  return [
    ...(isName && named.length === 0 ? [notNamed(hosts)] : []),
    ...resolvesTo.map((one) => `It must lead ${leadText(one)} (${place(one.position)}).`),
    ...codes,
  ];
}

function notNamed(hosts: readonly string[]): string {
  return hosts.length === 0
    ? 'The policy does not name this host.'
    : `The policy does not name this host. It names ${firstFew(hosts, MOST_HOSTS)}.`;
}

function addressLines(address: AddressExplanation, explanation: PortExplanation, { width, colours }: Sheet): string[] {
  const { winners, passedOver, nearest, waivers, controls, anchors } = address;
  const line = (label: string, paint: Paint, text: string) =>
    labelled(paint(padToWidth(`  ${label}`, INDENT)), INDENT, terminalProse(text), width, plain);
  const more = (text: string) => line('', plain, text);
  const question = questionText(winners, explanation);
  return [
    ...hanging(`  ${terminalProse(fateText(address))}`, 4, width, plain),
    ...winners.flatMap((winner) => [
      ...line('wins', colours.green, spokenEntry(winner)),
      ...more(termsOf(winner, explanation).join('; ')),
      ...winner.merged.flatMap((one) => line('agrees', colours.green, `${spoken(one)}, and says the same`)),
    ]),
    ...(question === null ? [] : line('asks', colours.cyan, question)),
    ...passedOver.flatMap((one) => {
      const label = one.why.kind === 'lost' ? 'lost' : 'set aside';
      return line(label, colours.yellow, `${spoken(one)}: ${passedOverText(one)}`);
    }),
    ...nearest.flatMap((one) => line('near', colours.dim, `${spoken(one)} of ${one.host.text.trim()}`)),
    ...controls.flatMap((text) => line('control', colours.cyan, `${text}: asked before and after, not judged`)),
    ...(anchors === null ? [] : line('anchors', colours.cyan, anchorsText(anchors))),
    ...waivers.flatMap((one) => line('waiver', colours.cyan, `${place(one.waiver.position)} ${waiverText(one)}`)),
  ];
}

/** With where its host comes from, where a file names it; the terms of a winner say that themselves. */
function spoken(one: HostEntry): string {
  const { source } = one.host;
  return source === undefined ? spokenEntry(one) : `${spokenEntry(one)} (host from ${source})`;
}

function spokenEntry(one: HostEntry): string {
  const suffix = one.entry.ports.protocol === 'udp' && !/udp/i.test(one.entry.text) ? '/udp' : '';
  return `${place(one.entry.position)} \`${entryText(one)}${suffix}\``;
}

function place({ file, line, column }: SourcePosition): string {
  return `${file}:${line}:${column}`;
}

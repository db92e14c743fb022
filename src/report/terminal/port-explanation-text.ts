// What `explain` prints about one port: which entry decides, which entries lost, and what a run would do.
import { getOrCreate } from '../../base/get-or-create.ts';

import type { SourcePosition } from '../../model/diagnostic.ts';
import type { AddressExplanation, HostEntry, PortExplanation } from '../../model/documents/port-explanation.ts';
import { terminal, terminalProse } from '../escape/terminal.ts';
import {
  entryText,
  expectationText,
  fateText,
  leadText,
  passedOverText,
  questionText,
  termsOf,
  waiverText,
} from '../text/port-explanation-words.ts';
import { type Colours, coloursOf, printed } from './terminal-layout.ts';

/** The label of every line, so that what follows stands in one column. */
const LABEL_WIDTH = 11;

/**
 * @param explanations one for each vantage that the question is answered from; at least one
 * @returns for several vantages, a table of them first; those that see the same are told together
 */
export function portExplanationText(
  explanations: readonly PortExplanation[],
  { colour }: { readonly colour: boolean },
): string {
  const colours = coloursOf(colour);
  const [first] = explanations;
  if (first === undefined) return '';
  const several = explanations.length > 1;
  const bodies = new Map<string, PortExplanation[]>();
  for (const one of explanations) {
    const body = bodyLines(one, colours).join('\n');
    getOrCreate(bodies, body, () => []).push(one);
  }
  const lines = [
    colours.bold(terminal(questionLine(first, several ? '' : fromText(first)))),
    ...(several ? ['', ...table(explanations, colours)] : []),
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

function table(explanations: readonly PortExplanation[], colours: Colours): string[] {
  const names = explanations.map(({ vantage }) => terminal(vantage ?? ''));
  const width = Math.max('vantage'.length, ...names.map((name) => name.length));
  return [
    colours.dim(`  ${'vantage'.padEnd(width)}  expectation`),
    ...explanations.map((one, index) => `  ${(names[index] ?? '').padEnd(width)}  ${terminal(inShort(one))}`),
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

function bodyLines(explanation: PortExplanation, colours: Colours): string[] {
  return [
    ...aboutName(explanation).map(terminal),
    ...explanation.addresses.flatMap((address) => ['', ...addressLines(address, explanation, colours)]),
  ];
}

/** What to know about the name before its addresses. */
function aboutName({ host, addresses, named, unresolved, resolvesTo }: PortExplanation): string[] {
  const found = addresses.some(({ address }) => address !== null);
  const isName = addresses.every(({ address }) => address !== host);
  const codes = unresolved.map(
    ({ family, code }) =>
      `It does not resolve${family === null ? '' : ` over IPv${family}`} (${code})${found ? ', which is inconclusive' : ''}.`,
  );
  return [
    ...(isName && named.length === 0 ? ['The policy does not name this host.'] : []),
    ...resolvesTo.map((one) => `It must lead ${leadText(one)} (${place(one.position)}).`),
    ...codes,
  ];
}

function addressLines(address: AddressExplanation, explanation: PortExplanation, colours: Colours): string[] {
  const { winners, passedOver, nearest, waivers, controls } = address;
  const line = (label: string, paint: (text: string) => string, text: string) =>
    `  ${paint(label.padEnd(LABEL_WIDTH))}${terminalProse(text)}`;
  const more = (text: string) => line('', String, text);
  const question = questionText(winners, explanation);
  return [
    `${colours.bold(terminal(address.address ?? explanation.host))}: ${terminalProse(fateText(address))}`,
    ...winners.flatMap((winner) => [
      line('wins', colours.green, spoken(winner)),
      more(termsOf(winner, explanation).join('; ')),
      ...winner.merged.map((one) => line('agrees', colours.green, `${spoken(one)}, and is one with it`)),
    ]),
    ...(question === null ? [] : [line('asks', colours.cyan, question)]),
    ...passedOver.map((one) =>
      line(one.why.kind === 'lost' ? 'lost' : 'set aside', colours.yellow, `${spoken(one)} ${passedOverText(one)}`),
    ),
    ...nearest.map((one) => line('near', colours.dim, `${spoken(one)} of ${one.host.text.trim()}`)),
    ...controls.map((text) => line('control', colours.cyan, `${text}: asked before and after, and not judged`)),
    ...waivers.map((one) => line('waiver', colours.cyan, `${place(one.waiver.position)} ${waiverText(one)}`)),
  ];
}

function spoken(one: HostEntry): string {
  const suffix = one.entry.ports.protocol === 'udp' && !/udp/i.test(one.entry.text) ? '/udp' : '';
  return `${place(one.entry.position)} \`${entryText(one)}${suffix}\``;
}

function place({ file, line, column }: SourcePosition): string {
  return `${file}:${line}:${column}`;
}

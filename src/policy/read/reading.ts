// Helpers that all readers of a policy file share: one element or a list, texts, words, names, controls at a key of the syntax tree.

import type { AddressDemand, Control, FamilyChoice } from '../../model/policy.ts';
import type { DiagnosticList } from '../diagnostic-list.ts';
import type { HostFileReader } from '../host-files/host-file-reader.ts';
import type { EntrySpans, NamedSpan, ParsedFile } from '../parsed-file.ts';
import { isProblem, type Problem, quoted } from '../problem.ts';
import type { SuggestService } from '../services/suggest-service.ts';
import { parseControl } from '../values/parse-control.ts';
import { childOf, type MapNode, type ScalarNode, type SyntaxNode } from '../yaml/syntax-tree.ts';

export const FAMILY_CHOICES: readonly FamilyChoice[] = ['both', 'ipv4', 'ipv6'];
export const ADDRESS_DEMANDS: readonly AddressDemand[] = ['all', 'any'];

export interface Reading {
  readonly diagnostics: DiagnosticList;
  readonly suggest: SuggestService;
  /** Filled as entries are read. */
  readonly entrySpans: EntrySpans;
  readonly hostFiles: HostFileReader;
  /** Every text of `satisfies` in the files of the run so far. */
  readonly requirements: Set<string>;
  /** Its text was made of arguments or inputs: it lies in no folder. */
  readonly isInline: boolean;
  readonly waiting: ParsedFile['waiting'];
}

/** A text or number that a parser may look at; what has another shape, or is complained of already, is left out in silence. */
export function isText(node: SyntaxNode): node is ScalarNode {
  return node.kind === 'scalar' && !node.spoilt && (typeof node.value === 'string' || typeof node.value === 'number');
}

/** One element, or a list of them. */
export function elementsOf(node: SyntaxNode | null): readonly SyntaxNode[] {
  if (node === null) return [];
  return node.kind === 'list' ? node.items : [node];
}

export function mapAt(map: MapNode, key: string): MapNode | null {
  const node = childOf(map, key);
  return node?.kind === 'map' ? node : null;
}

/** One of a closed list of words; null where it is missing, or is none of them (which the schema reports). */
export function wordAt<T extends string>(map: MapNode | null, key: string, words: readonly T[]): T | null {
  const node = map && childOf(map, key);
  return (node?.kind === 'scalar' && words.find((word) => word === node.text)) || null;
}

/** A text as it is; null where it is missing or no text. */
export function textAt(map: MapNode | null, key: string): string | null {
  const node = map && childOf(map, key);
  return node?.kind === 'scalar' && !node.spoilt && typeof node.value === 'string' ? node.value : null;
}

/** Names of roles or vantages, each once, where it stands first; null where the key is missing. */
export function namesAt(map: MapNode | null, key: string, diagnostics: DiagnosticList): NamedSpan[] | null {
  const node = map && childOf(map, key);
  if (!node) return null;
  const names = new Map<string, NamedSpan>();
  for (const element of elementsOf(node)) {
    if (!isText(element) || typeof element.value !== 'string' || names.has(element.text)) continue;
    names.set(element.text, { name: element.text, span: element, diagnostics });
  }
  return [...names.values()];
}

/** A vantage is a job of a workflow, of which a matrix has at most 256: a longer list is a mistake. */
const MOST_FROM = 256;

/** The vantages that `from` names, as `namesAt`. Whatever is read from one list of them shares it. */
export function fromAt(map: MapNode | null, diagnostics: DiagnosticList): readonly NamedSpan[] | null {
  const names = namesAt(map, 'from', diagnostics);
  const last = names?.[MOST_FROM];
  if (names === null || last === undefined) return names;
  const message = `\`from\` names ${names.length} vantages; the limit is ${MOST_FROM}.`;
  diagnostics.error(last.span, 'bad-value', message, 'remove `from` if every vantage is meant');
  return names.slice(0, MOST_FROM);
}

/** Quotes that a word processor made of straight ones; for YAML they are letters. Null for any other text. */
export function curlyQuotes(text: string): Problem | null {
  const inner = /^[“”„‟«»‘’‚‹›](.*)[“”„‟«»‘’‚‹›]$/su.exec(text.trim())?.[1];
  if (inner === undefined) return null;
  const message = `${quoted(text)} has typographic quotes, which YAML reads as part of the text.`;
  return { code: 'quote-it', message, help: `use straight quotes, or none: ${quoted(inner)}` };
}

/** Parses each text of one element or a list, and reports what is wrong with it. */
export function parsed<T extends object>(
  node: SyntaxNode | null,
  { diagnostics }: Pick<Reading, 'diagnostics'>,
  parse: (text: string) => T | Problem,
): { readonly value: T; readonly node: ScalarNode }[] {
  return elementsOf(node).flatMap((element) => {
    if (!isText(element)) return [];
    const value = curlyQuotes(element.text) ?? parse(element.text);
    if (!isProblem(value)) return [{ value, node: element }];
    diagnostics.add(element, value);
    return [];
  });
}

/** Null where the key is missing. */
export function controlsAt(map: MapNode, reading: Reading): Control[] | null {
  const node = childOf(map, 'controls');
  if (node === null) return null;
  return parsed(node, reading, (text) => parseControl(text, reading.suggest)).map(
    ({ value, node: { text }, node: at }) => ({
      ...value,
      text,
      position: reading.diagnostics.position(at),
    }),
  );
}

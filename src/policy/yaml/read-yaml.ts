// YAML text to a syntax tree: every mistake of the file as YAML sees it, in words of our own.

import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import { firstFew } from '../../base/numbers-and-lists.ts';
import { DiagnosticList } from '../diagnostic-list.ts';
import { type Problem, quoted } from '../problem.ts';
import { SyntaxTreeBuilder } from './build-syntax-tree.ts';
import { keyNeedsQuotes, needsQuotesAt, type UnquotedText } from './needs-quotes.ts';

import { lineAt, type Vocabulary } from './source-lines.ts';
import { syntaxSlip } from './syntax-slip.ts';
import type { SyntaxNode } from './syntax-tree.ts';
import { syntaxProblem } from './syntax-words.ts';
import type { TextRoom } from './text-room.ts';
import type { Variables } from './variables.ts';

/** Each such text costs another reading of the text, so a large file gets fewer. */
const MOST_READINGS = 20;
const MOST_REREAD_CHARACTERS = 200_000;
const MOST_SYNTAX_ERRORS = 10;
/** yaml can have a complaint for every character of a file; those further on come from the first ones. */
const MOST_LOOKED_AT = 50;

export interface YamlReading {
  /** Null where there is nothing to look at. */
  readonly root: SyntaxNode | null;
  readonly diagnostics: DiagnosticList;
  /** From here on the tree is not what the author meant, because the syntax broke. */
  readonly brokenAt: number;
}

/**
 * Reads one YAML document. Never throws.
 * @param vocabulary the keys of the language, for explaining a slip
 * @param room what the files of this run may hold together; this one takes its share
 */
export function readYaml(
  source: string,
  file: string,
  variables: Variables,
  room: TextRoom,
  vocabulary: Vocabulary,
): YamlReading {
  // An editor does not count a byte order mark as a character.
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const oversize = room.take(text);
  const diagnostics = new DiagnosticList(file, linesOf(oversize?.offset === 0 ? '' : text));
  if (oversize !== null) {
    const { offset, ...problem } = oversize;
    diagnostics.add({ offset, length: 1 }, problem);
    return { root: null, diagnostics, brokenAt: Number.POSITIVE_INFINITY };
  }
  const { document, unquotedTexts } = parseMasking(text);
  for (const unquoted of unquotedTexts) diagnostics.error(unquoted, 'quote-it', unquoted.message, unquoted.help);
  const brokenAt = reportSyntax(document, text, vocabulary, diagnostics);
  // A text that the broken place lies in is not what its author wrote: a quote that is never closed, say.
  const unreliable = (start: number, end: number) =>
    end >= brokenAt ||
    unquotedTexts.some((unquoted) => unquoted.offset < end && start < unquoted.offset + unquoted.length);
  const builder = new SyntaxTreeBuilder(text, diagnostics, unreliable, variables);
  const root = document.contents === null ? null : builder.build(document.contents, { offset: 0, length: 1 });
  return { root, diagnostics, brokenAt };
}

/** Where each line begins. Counted by ourselves: yaml's own count loses a line after some mistakes. */
export function linesOf(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
  return lines;
}

/**
 * Reads the text, and where something that should have been quoted breaks it, reads it again with that masked: the
 * rest of the file then shows its own mistakes in the same go.
 */
function parseMasking(text: string): { document: Document; unquotedTexts: UnquotedText[] } {
  const unquotedTexts: UnquotedText[] = [];
  let masked = text;
  for (let reading = 1; ; reading++) {
    const document = parse(masked);
    const enough = reading === MOST_READINGS || reading * text.length > MOST_REREAD_CHARACTERS;
    const found = enough ? [] : unquotedTextsIn(document, masked);
    if (found.length === 0) return { document, unquotedTexts };
    for (const unquoted of found) {
      masked =
        masked.slice(0, unquoted.offset) +
        'q'.repeat(unquoted.length) +
        masked.slice(unquoted.offset + unquoted.length);
    }
    unquotedTexts.push(...found);
  }
}

function parse(text: string): Document {
  const { stackTraceLimit } = Error;
  // Each mistake that yaml finds is an Error, and nobody reads where in yaml it was made: a trace costs more than the mistake.
  Error.stackTraceLimit = 0;
  try {
    // Merges, duplicate keys and tags are looked at by ourselves: yaml compares every key of a map with every other.
    return parseDocument(text, {
      prettyErrors: false,
      uniqueKeys: false,
      schema: 'core',
      merge: false,
      resolveKnownTags: false,
    });
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** The first error alone is looked at: those after it may be its own doing. */
function unquotedTextsIn(document: Document, text: string): UnquotedText[] {
  const unquotedTexts = new Map<number, UnquotedText>();
  const note = (unquoted: UnquotedText | null) => unquoted && unquotedTexts.set(unquoted.offset, unquoted);
  const first = document.errors[0];
  if (first) note(needsQuotesAt(text, first.pos[0]));
  else if (/::(?=[\s,\]}]|$)|[\da-f:.]\]:|\{\{/i.test(text)) {
    visit(document, {
      Pair(_, { key }) {
        if (isScalar(key) && key.range) note(keyNeedsQuotes(text, key.range[0], String(key.value)));
        if ((isSeq(key) || isMap(key)) && key.range) note(needsQuotesAt(text, key.range[0]));
      },
    });
  }
  return [...unquotedTexts.values()];
}

/** Reports what yaml itself complains of; returns where the first mistake stands that makes the rest unreliable. */
function reportSyntax(document: Document, text: string, vocabulary: Vocabulary, diagnostics: DiagnosticList): number {
  let brokenAt = Number.POSITIVE_INFINITY;
  let saidUpTo = 0;
  let tabs = false;
  for (const error of document.errors.slice(0, MOST_LOOKED_AT)) {
    if (diagnostics.size >= MOST_SYNTAX_ERRORS) break;
    const offset = Math.min(error.pos[0], Math.max(0, text.trimEnd().length - 1));
    const { line } = diagnostics.position({ offset, length: 1 });
    const broken = brokenAt < Number.POSITIVE_INFINITY;
    const isTab = error.code === 'TAB_AS_INDENT' || /^ *\t/.test(lineAt(text, offset).text);
    if (line <= saidUpTo || (isTab && tabs)) continue;
    const slip = isTab || error.code === 'MULTIPLE_DOCS' ? null : syntaxSlip(text, offset, error.message, vocabulary);
    // What has no explanation of its own, after something that has, may be its doing.
    if (broken && slip === null && !isTab) continue;
    tabs ||= isTab;
    const span = slip ?? { offset, length: 1 };
    saidUpTo = Math.max(slip?.lastLine ?? line, diagnostics.position(span).line);
    diagnostics.add(
      { offset: span.offset, length: span.length },
      slip === null ? explained(error, isTab, text) : { code: 'yaml-syntax', message: slip.message, help: slip.help },
    );
    if (error.code !== 'MULTIPLE_DOCS') brokenAt = Math.min(brokenAt, offset, span.offset);
  }
  for (const warning of document.warnings) {
    const span = { offset: warning.pos[0], length: warning.pos[1] - warning.pos[0] };
    diagnostics.add(span, tagProblem(text, span) ?? syntaxProblem(warning));
  }
  return brokenAt;
}

/** Lines whose indentation has a tab, as far as they are worth naming. */
const MOST_TABS_NAMED = 5;

function explained(error: YAMLError, isTab: boolean, text: string): Problem {
  if (!isTab) return syntaxProblem(error);
  const message = 'A tab indents this line, which YAML does not allow.';
  return { code: 'yaml-syntax', message, help: tabHelp(text) };
}

function tabHelp(text: string): string {
  const lines = text.slice(0, MOST_REREAD_CHARACTERS).split('\n');
  const numbers = lines.flatMap((line, index) => (/^ *\t/.test(line) && line.trim() !== '' ? [index + 1] : []));
  if (numbers.length < 2) return 'indent with spaces';
  return `indent with spaces, in lines ${firstFew(numbers.map(String), MOST_TABS_NAMED, String)}`;
}

/** `!443`, as other languages write "not 443". */
function tagProblem(text: string, { offset, length }: { offset: number; length: number }): Problem | null {
  const [, port] = /^!(\d{1,5})$/.exec(text.slice(offset, offset + length)) ?? [];
  if (port === undefined) return null;
  const message = `YAML takes ${quoted(`!${port}`)} for a tag, and a policy has no sign for "not".`;
  const help = `write which state the port must have, such as \`open: ${port}\`; \`blocked: all\` is about every port that no other line names`;
  return { code: 'yaml-syntax', message, help };
}

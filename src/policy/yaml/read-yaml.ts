// YAML text to a syntax tree: every mistake of the file as YAML sees it, in words of our own.

import { type Document, isScalar, isSeq, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import { DiagnosticList } from '../diagnostic-list.ts';
import type { Problem } from '../problem.ts';
import { SyntaxTreeBuilder } from './build-syntax-tree.ts';
import { keyNeedsQuotes, needsQuotesAt, type UnquotedText } from './needs-quotes.ts';

import type { SyntaxNode } from './syntax-tree.ts';
import type { TextRoom } from './text-room.ts';
import type { Variables } from './variables.ts';

/** Each such text costs another reading of the text, so a large file gets fewer. */
const MOST_READINGS = 20;
const MOST_REREAD_CHARACTERS = 200_000;
const MOST_SYNTAX_ERRORS = 10;

export interface YamlReading {
  /** Null where there is nothing to look at. */
  readonly root: SyntaxNode | null;
  readonly diagnostics: DiagnosticList;
  /** From here on the tree is not what the author meant, because the syntax broke. */
  readonly brokenAt: number;
}

/**
 * Reads one YAML document. Never throws.
 * @param room what the files of this run may hold together; this one takes its share
 */
export function readYaml(source: string, file: string, variables: Variables, room: TextRoom): YamlReading {
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
  for (const unquoted of unquotedTexts)
    diagnostics.error(unquoted, 'quote-it', unquoted.message, `quote it: \`"${unquoted.text}"\``);
  const brokenAt = reportSyntax(document, text, diagnostics);
  // A text that the broken place lies in is not what its author wrote: a quote that is never closed, say.
  const unreliable = (start: number, end: number) =>
    end >= brokenAt ||
    unquotedTexts.some((unquoted) => unquoted.offset < end && start < unquoted.offset + unquoted.length);
  const builder = new SyntaxTreeBuilder(text, diagnostics, unreliable, variables);
  const root = document.contents === null ? null : builder.build(document.contents, { offset: 0, length: 1 });
  return { root, diagnostics, brokenAt };
}

/** Where each line begins. Counted by ourselves: yaml's own count loses a line after some mistakes. */
function linesOf(text: string): LineCounter {
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
  else if (/::(?=[\s,\]}]|$)|[\da-f:.]\]:/i.test(text)) {
    visit(document, {
      Pair(_, { key }) {
        if (isScalar(key) && key.range) note(keyNeedsQuotes(text, key.range[0], String(key.value)));
        if (isSeq(key) && key.range) note(needsQuotesAt(text, key.range[0]));
      },
    });
  }
  return [...unquotedTexts.values()];
}

/** Reports what yaml itself complains of; returns where the first mistake stands that makes the rest unreliable. */
function reportSyntax(document: Document, text: string, diagnostics: DiagnosticList): number {
  let brokenAt = Number.POSITIVE_INFINITY;
  let lastLine = 0;
  for (const error of document.errors) {
    const offset = Math.min(error.pos[0], Math.max(0, text.trimEnd().length - 1));
    const { line } = diagnostics.position({ offset, length: 1 });
    const follows = brokenAt < Number.POSITIVE_INFINITY && error.code === 'UNEXPECTED_TOKEN';
    if (line === lastLine || follows || diagnostics.size >= MOST_SYNTAX_ERRORS) continue;
    lastLine = line;
    diagnostics.add({ offset, length: 1 }, syntaxProblem(error));
    if (error.code !== 'MULTIPLE_DOCS') brokenAt = Math.min(brokenAt, offset);
  }
  for (const warning of document.warnings) {
    diagnostics.add({ offset: warning.pos[0], length: warning.pos[1] - warning.pos[0] }, syntaxProblem(warning));
  }
  return brokenAt;
}

/** What the `yaml` package complains of, in the words that help the author of a policy. */
const SYNTAX_WORDS: Partial<Readonly<Record<YAMLError['code'], readonly [message: string, help: string | null]>>> = {
  TAB_AS_INDENT: ['A tab indents this line, which YAML does not allow.', 'indent with spaces'],
  MULTIPLE_DOCS: ['A policy is one YAML document, and here begins another.', 'remove the `---`, or split the file'],
  MULTILINE_IMPLICIT_KEY: ['A key must stand on one line.', 'is a colon missing, or a quote not closed?'],
  RESOURCE_EXHAUSTION: ['The file nests too deep.', null],
  TAG_RESOLVE_FAILED: ['A policy knows no tags of its own.', 'remove the tag'],
};

/** One mistake of syntax, or a tag that cannot be resolved. */
function syntaxProblem(error: YAMLError): Problem {
  const known = SYNTAX_WORDS[error.code];
  if (known) return { code: 'yaml-syntax', message: known[0], help: known[1] };
  // yaml's own sentences are good ones; only their first line, because the rest would repeat the source.
  const sentence = (error.message.split('\n')[0] ?? '').slice(0, 200);
  return { code: 'yaml-syntax', message: `This is not YAML: ${sentence.replace(/[.:]?$/, '.')}`, help: null };
}

// YAML text to a located tree: every mistake of the file as YAML sees it, in words of our own.
import { type Document, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import { DiagnosticList } from '../diagnostic-list.ts';
import { NodeLocator } from './locate-nodes.ts';
import { keyTrap, type QuoteTrap, quoteTrapAt } from './needs-quotes.ts';
import { syntaxProblem } from './syntax-problem.ts';
import type { Located } from './syntax-tree.ts';
import type { TextRoom } from './text-room.ts';
import type { Variables } from './variables.ts';

/** Each trap costs another reading of the text, so a large file gets fewer. */
const MOST_READINGS = 20;
const MOST_REREAD_CHARACTERS = 200_000;
const MOST_SYNTAX_ERRORS = 10;

export interface YamlReading {
  /** Null where there is nothing to look at. */
  readonly root: Located | null;
  readonly diagnostics: DiagnosticList;
  /** From here on the tree is not what the author meant, because the syntax broke. */
  readonly brokenAt: number;
}

/**
 * Reads one YAML document. Never throws.
 * @param room what the files of this run may hold together; this one takes its share
 */
export function readYaml(source: string, file: string, variables: Variables, room: TextRoom): YamlReading {
  // A byte order mark is no character that an editor counts.
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const oversize = room.take(text);
  const diagnostics = new DiagnosticList(file, linesOf(oversize?.offset === 0 ? '' : text));
  if (oversize !== null) {
    const { offset, ...problem } = oversize;
    diagnostics.add({ offset, length: 1 }, problem);
    return { root: null, diagnostics, brokenAt: Number.POSITIVE_INFINITY };
  }
  const { document, traps } = parseMasking(text);
  for (const trap of traps) diagnostics.error(trap, 'quote-it', trap.message, `quote it: \`"${trap.text}"\``);
  const brokenAt = reportSyntax(document, text, diagnostics);
  // A text that the broken place lies in is not what its author wrote: a quote that is never closed, say.
  const unreliable = (start: number, end: number) =>
    end >= brokenAt || traps.some((trap) => trap.offset < end && start < trap.offset + trap.length);
  const locator = new NodeLocator(text, diagnostics, unreliable, variables);
  const root = document.contents === null ? null : locator.locate(document.contents, { offset: 0, length: 1 });
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
function parseMasking(text: string): { document: Document; traps: QuoteTrap[] } {
  const traps: QuoteTrap[] = [];
  let masked = text;
  for (let reading = 1; ; reading++) {
    const document = parse(masked);
    const enough = reading === MOST_READINGS || reading * text.length > MOST_REREAD_CHARACTERS;
    const found = enough ? [] : trapsOf(document, masked);
    if (found.length === 0) return { document, traps };
    for (const trap of found) {
      masked = masked.slice(0, trap.offset) + 'q'.repeat(trap.length) + masked.slice(trap.offset + trap.length);
    }
    traps.push(...found);
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
function trapsOf(document: Document, text: string): QuoteTrap[] {
  const traps = new Map<number, QuoteTrap>();
  const note = (trap: QuoteTrap | null) => trap && traps.set(trap.offset, trap);
  const first = document.errors[0];
  if (first) note(quoteTrapAt(text, first.pos[0]));
  else if (/::(?=[\s,\]}]|$)|[\da-f:.]\]:/i.test(text)) {
    visit(document, {
      Pair(_, { key }) {
        if (isScalar(key) && key.range) note(keyTrap(text, key.range[0], String(key.value)));
        if (isSeq(key) && key.range) note(quoteTrapAt(text, key.range[0]));
      },
    });
  }
  return [...traps.values()];
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

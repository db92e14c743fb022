// The lines of a YAML text as a person sees them: indentation, dash, key, value; for explaining what yaml's parser stumbled on.

/** The keys that may stand together in a map, for each map of the language. */
export type Vocabulary = readonly (readonly string[])[];

/** What the author of a text did that yaml's parser stumbled on. */
export interface Slip {
  readonly offset: number;
  readonly length: number;
  /** Complaints about lines up to this one come from the same slip. */
  readonly lastLine: number;
  readonly message: string;
  readonly help: string;
}

export interface SourceLine {
  /** From 1. */
  readonly number: number;
  readonly offset: number;
  readonly text: string;
  /** Spaces at the beginning. */
  readonly indent: number;
  /** The dash that begins a list's element, with what follows it up to the key; empty where there is none. */
  readonly dash: string;
  /** The first word, where it may be a key; empty where there is none. */
  readonly key: string;
  /** What stands behind the key, from its colon on. */
  readonly rest: string;
}

/** A line this long was not written by hand. */
const LONGEST = 2000;

const PARTS = /^( *)((?:-[ ]+)*)(?:(["']?)([A-Za-z][\w-]*)\3(?![\w.-]))?(.*)$/;

/** The line that an offset is in. */
export function lineAt(text: string, offset: number): SourceLine {
  const begin = text.lastIndexOf('\n', Math.max(0, offset) - 1) + 1;
  let number = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < begin; at = text.indexOf('\n', at + 1)) number++;
  return { ...partsAt(text, begin), number };
}

/** Lines that are looked back or forward at. */
const MOST_LOOKED_AT = 200;

/** The lines after this one that say something, nearest first. */
export function* linesAfter(text: string, line: SourceLine): Generator<SourceLine> {
  let { offset, number } = line;
  for (let count = 0; count < MOST_LOOKED_AT; count++) {
    const newline = text.indexOf('\n', offset);
    if (newline === -1 || newline + 1 >= text.length) return;
    offset = newline + 1;
    number++;
    const next = { ...partsAt(text, offset), number };
    if (saysSomething(next)) yield next;
  }
}

/** The lines before this one that say something, nearest first. */
export function* linesBefore(text: string, line: SourceLine): Generator<SourceLine> {
  let { offset, number } = line;
  for (let count = 0; count < MOST_LOOKED_AT && offset > 0; count++) {
    offset = text.lastIndexOf('\n', offset - 2) + 1;
    number--;
    const before = { ...partsAt(text, offset), number };
    if (saysSomething(before)) yield before;
  }
}

function partsAt(text: string, begin: number): Omit<SourceLine, 'number'> {
  const newline = text.indexOf('\n', begin);
  const end = newline === -1 ? text.length : newline;
  const line = text.slice(begin, Math.min(end, begin + LONGEST)).replace(/\r$/, '');
  const [, spaces = '', dash = '', , key = '', rest = ''] = PARTS.exec(line) ?? [];
  return { offset: begin, text: line, indent: spaces.length, dash, key, rest };
}

function saysSomething({ text }: SourceLine): boolean {
  const trimmed = text.trim();
  return trimmed !== '' && !trimmed.startsWith('#');
}

/** Where the key of a line stands, counted from 0. */
export function keyColumn({ indent, dash }: SourceLine): number {
  return indent + dash.length;
}

/** A line up to its comment. */
export function withoutComment(line: string): string {
  const comment = line.search(/(?:^|\s)#/);
  return comment === -1 ? line : line.slice(0, comment);
}

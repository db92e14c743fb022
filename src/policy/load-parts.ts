// Reads the files of a run and whatever they extend, each once, and puts each upon its base.

import type { DiagnosticList } from './diagnostic-list.ts';
import { extendPart } from './merge/extend-part.ts';
import type { EntryPlaces, FilePart } from './parsed-file.ts';
import { readFilePart } from './read/read-file-part.ts';
import { beginsAsPolicy, NOT_A_POLICY } from './schema/begins-as-policy.ts';
import type { SuggestService } from './values/parse-ports.ts';
import { quoted } from './yaml/syntax-tree.ts';
import type { TextRoom } from './yaml/text-room.ts';
import type { Variables } from './yaml/variables.ts';

export interface SourceText {
  readonly file: string;
  readonly text: string;
  /** Its text was made of arguments or inputs: no reader has it before them. */
  readonly inline?: boolean;
}

/** Gives the text of the file that `from` extends, by the path written there; or why it cannot be read. */
export type LoadBase = (path: string, from: string) => SourceText | { readonly problem: string };

/** A chain longer than this is a mistake, or a trap. */
const LONGEST_CHAIN = 16;

/** A file as it was read: its diagnostics, and from where on its syntax is not to be trusted. */
export interface ReadFile {
  readonly source: SourceText;
  readonly part: FilePart | null;
  readonly diagnostics: DiagnosticList;
  readonly brokenAt: number;
}

export interface LoadOptions {
  readonly variables: Variables;
  readonly loadBase: LoadBase;
  readonly suggest: SuggestService;
  readonly places: EntryPlaces;
  /** What all files of the run may hold together. */
  readonly room: TextRoom;
}

/**
 * @returns the parts of the files that were named, as far as they could be read, and every file that was, bases included,
 *   in the order in which they were met
 */
export function loadParts(
  sources: readonly SourceText[],
  options: LoadOptions,
): { parts: FilePart[]; files: ReadFile[] } {
  const files = new Map<string, ReadFile>();
  const read = (source: SourceText): ReadFile => {
    const known = files.get(source.file);
    if (known !== undefined) return known;
    const file = readFilePart(source, options);
    files.set(source.file, file);
    return file;
  };
  const parts = sources.flatMap((source) => {
    const part = wholePart(read(source), [source.file], read, options);
    return part === null ? [] : [part];
  });
  return { parts, files: [...files.values()] };
}

function wholePart(
  { part }: ReadFile,
  chain: readonly string[],
  read: (source: SourceText) => ReadFile,
  options: LoadOptions,
): FilePart | null {
  if (part === null || part.extends === null) return part;
  const { path, span, diagnostics } = part.extends;
  const refuse = (message: string, mend: string | null): FilePart => {
    diagnostics.error(span, 'bad-extends', message, mend);
    return { ...part, incomplete: true };
  };
  const source = options.loadBase(path, part.file);
  if ('problem' in source) return refuse(`Cannot read ${quoted(path)}: ${source.problem}.`, null);
  // Its mistakes would be printed with their lines, and the path to it is not the word of whoever started the run.
  if (!beginsAsPolicy(source.text)) return refuse(`Cannot read ${quoted(path)}: ${NOT_A_POLICY}.`, null);
  if (chain.includes(source.file)) {
    const circle = [...chain.slice(chain.indexOf(source.file)), source.file].map(quoted).join(' extends ');
    return refuse(`This goes in a circle: ${circle}.`, 'let one of them extend no other');
  }
  if (chain.length >= LONGEST_CHAIN) return refuse(`More than ${LONGEST_CHAIN} files extend one another.`, null);
  const base = wholePart(read(source), [...chain, source.file], read, options);
  return base === null ? { ...part, incomplete: true } : extendPart(base, part);
}

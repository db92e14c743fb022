// Loads the files of a run and the files that they extend, each once, and merges each with its base.

import { getOrCreate } from '../base/get-or-create.ts';
import type { LoadOptions } from './load-options.ts';
import { extendFile } from './merge/extend-file.ts';
import type { ParsedFile } from './parsed-file.ts';
import { quoted } from './problem.ts';
import { parseFile } from './read/parse-file.ts';
import type { ReadFile, SourceText } from './read-file.ts';
import { beginsAsPolicy, NOT_A_POLICY } from './schema/begins-as-policy.ts';

/** A chain longer than this is a mistake, or a trap. */
const LONGEST_CHAIN = 16;

/**
 * @returns what the files that were named say, as far as they could be read, and every file that was, bases included,
 *   in the order in which they were met
 */
export function loadFiles(
  sources: readonly SourceText[],
  options: LoadOptions,
): { parsed: ParsedFile[]; files: ReadFile[] } {
  const files = new Map<string, ReadFile>();
  const read = (source: SourceText): ReadFile => {
    return getOrCreate(files, source.file, () => parseFile(source, options));
  };
  const parsed = sources.flatMap((source) => {
    const parsed = wholePart(read(source), [source.file], read, options);
    return parsed === null ? [] : [parsed];
  });
  return { parsed, files: [...files.values()] };
}

function wholePart(
  { parsed }: ReadFile,
  chain: readonly string[],
  read: (source: SourceText) => ReadFile,
  options: LoadOptions,
): ParsedFile | null {
  if (parsed === null || parsed.extends === null) return parsed;
  const { path, span, diagnostics } = parsed.extends;
  const refuse = (message: string, help: string | null): ParsedFile => {
    diagnostics.error(span, 'bad-extends', message, help);
    return { ...parsed, incomplete: true };
  };
  const source = options.loadBase(path, parsed.file, 'policy');
  if ('problem' in source) return refuse(`Cannot read ${quoted(path)}: ${source.problem}.`, null);
  // Its mistakes would be printed with their lines, and its path comes from a file, not from the user who started the run.
  if (!beginsAsPolicy(source.text)) return refuse(`Cannot read ${quoted(path)}: ${NOT_A_POLICY}.`, null);
  if (chain.includes(source.file)) {
    const circle = [...chain.slice(chain.indexOf(source.file)), source.file].map(quoted).join(' extends ');
    return refuse(`These files extend each other in a circle: ${circle}.`, 'remove `extends` from one of them');
  }
  if (chain.length >= LONGEST_CHAIN)
    return refuse(`More than ${LONGEST_CHAIN} files extend each other in a chain.`, null);
  const base = wholePart(read(source), [...chain, source.file], read, options);
  return base === null ? { ...parsed, incomplete: true } : extendFile(base, parsed);
}

// Finds a line of a policy file by its place.
import type { SourcePosition } from '../../model/diagnostic.ts';

/** Reads a place's line, without its line end; null where the file or the line is not there. Splits each source once. */
export function lineReader(sources: ReadonlyMap<string, string>): (position: SourcePosition) => string | null {
  const split = new Map<string, string[]>();
  return ({ file, line }) => {
    const source = sources.get(file);
    if (source === undefined) return null;
    // Every line end that YAML knows.
    const lines = split.get(file) ?? source.split(/\r\n|\n|\r/);
    split.set(file, lines);
    return lines[line - 1] ?? null;
  };
}

// Places in policies as a change lists them: each once, in the order of files and lines.
import type { SourcePosition } from '../model/diagnostic.ts';
import type { RuleReference } from '../model/verdict.ts';

/** @param positions null for what has no place in a file */
export function rulesOf(positions: Iterable<SourcePosition | null>): RuleReference[] {
  const rules = new Map<string, RuleReference>();
  for (const position of positions) {
    if (position === null) continue;
    const { file, line, column } = position;
    rules.set(`${file} ${line} ${column}`, { file, line, column });
  }
  return [...rules.values()].sort(
    (a, b) => (a.file === b.file ? 0 : a.file < b.file ? -1 : 1) || a.line - b.line || a.column - b.column,
  );
}

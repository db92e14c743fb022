// Mistakes of a policy that stands in arguments or inputs: its text is made by us, and a place in it leads nobody anywhere.
import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourceText } from './load-parts.ts';

/** The diagnostics of files stay as they are. */
export function withoutPlaces(diagnostics: readonly Diagnostic[], sources: readonly SourceText[]): Diagnostic[] {
  const made = new Set(sources.flatMap(({ file, inline }) => (inline === true ? [file] : [])));
  if (made.size === 0) return [...diagnostics];
  return diagnostics.map((one) => {
    const related = one.related.filter(({ file }) => !made.has(file));
    if (one.position === null || !made.has(one.position.file)) return { ...one, related };
    return { ...one, position: null, length: 1, related };
  });
}

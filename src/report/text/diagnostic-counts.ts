// How many errors and warnings lint found, as numbers and in words.
import { counted } from '../../base/numbers-and-lists.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';

export interface DiagnosticCounts {
  readonly errors: number;
  readonly warnings: number;
}

export function diagnosticCounts(diagnostics: readonly Diagnostic[]): DiagnosticCounts {
  const errors = diagnostics.filter(({ level }) => level === 'error').length;
  return { errors, warnings: diagnostics.length - errors };
}

/** `2 errors, 1 warning`; a count of 0 is left out. */
export function diagnosticCountsText(diagnostics: readonly Diagnostic[]): string {
  const { errors, warnings } = diagnosticCounts(diagnostics);
  return [
    ...(errors === 0 ? [] : [counted(errors, 'error')]),
    ...(warnings === 0 ? [] : [counted(warnings, 'warning')]),
  ].join(', ');
}

/** The files that they stand in, each once, in the order of the first diagnostic of each. */
export function filesOf(diagnostics: readonly Diagnostic[]): string[] {
  return [...new Set(diagnostics.flatMap(({ position }) => (position === null ? [] : [position.file])))];
}

// A diagnostic as one line of a fixture's `.expected.txt`.
import type { Diagnostic } from '../../src/model/diagnostic.ts';

/** `LINE:COLUMN+LENGTH code: message | help ~ related`; line breaks inside are written as `\n`. */
export function describeDiagnostic(diagnostic: Diagnostic): string {
  const { position, length, code, message, help, related } = diagnostic;
  const where = `${position?.line}:${position?.column}+${length}`;
  const others = related.map(({ line, column }) => ` ~ ${line}:${column}`).join('');
  return `${where} ${code}: ${message}${help === null ? '' : ` | ${help}`}${others}`.replaceAll('\n', '\\n');
}

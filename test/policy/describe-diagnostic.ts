// A diagnostic as one line of a fixture's `.expected.txt`.
import type { Diagnostic } from '../../src/model/diagnostic.ts';

/** `LINE:COLUMN+LENGTH code: message | mend ~ related`; line breaks inside are written as `\n`. */
export function describeDiagnostic(diagnostic: Diagnostic): string {
  const { position, length, code, message, mend, related } = diagnostic;
  const where = `${position?.line}:${position?.column}+${length}`;
  const others = related.map(({ line, column }) => ` ~ ${line}:${column}`).join('');
  return `${where} ${code}: ${message}${mend === null ? '' : ` | ${mend}`}${others}`.replaceAll('\n', '\\n');
}

// Where the help for a diagnostic's code is to be read; apart from the help itself, which most runs need not load.
import type { DiagnosticCode } from '../../model/diagnostic.ts';
import { PROJECT_URL } from '../../model/tool.ts';

/** The section of docs/diagnostics.md, as GitHub shows it. */
export function helpUri(code: DiagnosticCode): string {
  return `${PROJECT_URL}/blob/main/docs/diagnostics.md#${code}`;
}

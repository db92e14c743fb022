// The mistakes of policy files as JSON (`lint --format json`): every field always there, in a fixed order.
import type { Diagnostic } from '../../model/diagnostic.ts';
import { TOOL_VERSION } from '../../model/tool.ts';
import { diagnosticCounts } from '../text/diagnostic-counts.ts';
import { jsonText, orderedPlace } from './json-document.ts';

/** Rises when a reader of the old form would misread the new one; new fields alone do not raise it. */
const SCHEMA_VERSION = 1;

/** Spelt out, so that the order of the fields does not depend on who built the object. */
function ordered({ code, level, message, help, position, length, related }: Diagnostic): object {
  const { file = null, line = null, column = null } = position ?? {};
  return { code, level, message, help, file, line, column, length, related: related.map(orderedPlace) };
}

/** Pretty-printed, with a line end; the same diagnostics give the same bytes. Texts are as they are: JSON escapes them. */
export function diagnosticsJson(diagnostics: readonly Diagnostic[]): string {
  const { errors, warnings } = diagnosticCounts(diagnostics);
  const document = {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: 'port-policy', version: TOOL_VERSION },
    diagnostics: diagnostics.map(ordered),
    errors,
    warnings,
  };
  return jsonText(document);
}

// `expand --format json`: the rows with their fields in a fixed order, one row a line, in pieces.
import type { ExpandedRow } from '../../model/documents/expansion.ts';
import { TOOL_VERSION } from '../../model/tool.ts';
import { orderedPlace } from './json-document.ts';
import { rowPieces } from './row-pieces.ts';

export function expansionJsonPieces(rows: Iterable<ExpandedRow>): Generator<string> {
  return rowPieces({ schemaVersion: 1, tool: { name: 'port-policy', version: TOOL_VERSION } }, 'rows', ordered(rows));
}

function* ordered(rows: Iterable<ExpandedRow>): Generator<ExpandedRow> {
  for (const row of rows) yield orderedRow(row);
}

/** Spelt out, so that the order of the fields does not depend on who built the object; a forgotten field does not compile. */
function orderedRow(row: ExpandedRow): ExpandedRow {
  const { vantage, host, addresses, protocol, ports, expected, severity, reason, role, evidence } = row;
  const { source, satisfies, family, asked, fate, anyAddress, resolvesTo } = row;
  const what = { vantage, host, addresses, protocol, ports, expected, severity, reason, rule: orderedPlace(row.rule) };
  return { ...what, source, satisfies, role, evidence, family, asked, fate, anyAddress, resolvesTo };
}

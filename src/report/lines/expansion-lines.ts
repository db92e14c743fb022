// `expand --format lines`: a row a line, its fields apart by tabs, for grep, awk, sort and cut.
import type { ExpandedRow } from '../../model/documents/expansion.ts';
import { terminal } from '../escape/terminal.ts';

/** The fields in the order of a line; what is likely to be searched for comes first, and the longest text last. */
const COLUMNS = [
  ['vantage', ({ vantage }) => vantage],
  ['host', ({ host }) => host],
  ['addresses', ({ addresses }) => addresses],
  ['protocol', ({ protocol }) => protocol],
  ['ports', ({ ports }) => ports],
  ['expected', ({ expected, resolvesTo }) => (resolvesTo === null ? expected : `resolves-to ${resolvesTo}`)],
  ['asked', ({ asked }) => asked],
  ['fate', ({ fate }) => fate],
  ['severity', ({ severity }) => severity],
  ['evidence', ({ evidence }) => evidence],
  ['role', ({ role }) => role],
  ['rule', ({ rule: { file, line, column } }) => `${file}:${line}:${column}`],
  ['source', ({ source }) => source],
  ['satisfies', ({ satisfies }) => (satisfies.length === 0 ? null : satisfies.join('; '))],
  ['reason', ({ reason }) => reason],
] as const satisfies readonly (readonly [string, (row: ExpandedRow) => string | null])[];

/** Characters of a piece, about. */
const PIECE = 65_536;

/** The first line names the fields, and begins with `#`. */
export function* expansionLinePieces(rows: Iterable<ExpandedRow>): Generator<string> {
  let text = `#${COLUMNS.map(([name]) => name).join('\t')}\n`;
  for (const row of rows) {
    text += `${COLUMNS.map(([, read]) => field(read(row))).join('\t')}\n`;
    if (text.length < PIECE) continue;
    yield text;
    text = '';
  }
  yield text;
}

/** `-` where there is nothing. A backslash is doubled, so that an escape is told from a text that looks like one. */
function field(value: string | null): string {
  if (value === null) return '-';
  if (value === '-' || value === '') return `\\${value}`;
  return terminal(value.replaceAll('\\', '\\\\'));
}

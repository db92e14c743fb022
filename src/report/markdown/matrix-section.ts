// The job summary's exposure matrix: hosts by the ports that matter, a sign in each cell that reads without colour.
import { counted, grouped } from '../../base/numbers-and-lists.ts';
import type { Report } from '../../model/report.ts';
import { markdown, markdownCode } from '../escape/markdown.ts';
import { alsoText } from '../rows/machines.ts';
import { CELL_WORDS, type CellKind } from '../rows/matrix/cell-kinds.ts';
import { exposureMatrix, type Matrix, type MatrixRow } from '../rows/matrix/exposure-matrix.ts';
import type { Column } from '../rows/matrix/matrix-columns.ts';
import type { Section } from '../sections/fit-sections.ts';
import { leftOut, tableHead, tableRow } from '../sections/markdown-cells.ts';
import { clip } from '../text/clip.ts';
import { udpSuffix } from '../text/place-text.ts';
import type { SummaryOptions } from '../text/report-options.ts';

/** What GitHub's page is wide enough for; rows are cut by the size of the summary. */
const ROOM = { columns: 14, cells: 60_000 };
/** A longer matrix is folded: who looks at a summary wants to see what comes after it. */
const OPEN_ROWS = 16;

/** Of different shapes, as colours are not seen by everybody. */
const SIGNS: Readonly<Record<CellKind, string>> = {
  exposed: '❌',
  amiss: '❗',
  unsure: '❔',
  waived: '🔕',
  open: '✅',
  observed: '👁️',
  silent: '\\~',
  filtered: '–',
  closed: '○',
};

function columnTitle({ port, protocol, service }: Column): string {
  const name = service === null ? '' : `<br>${markdown(clip(service, 14))}`;
  return `${port}${udpSuffix(protocol)}${name}`;
}

function hostCell({ host, alsoHosts, address, vantage }: MatrixRow): string {
  const below = address === null ? '' : `<br>${markdownCode(address)}`;
  const also = alsoHosts.length === 0 ? '' : `<br>${markdown(alsoText(alsoHosts))}`;
  return `${markdownCode(host)}${below}${also}${vantage === null ? '' : `<br>from ${markdownCode(vantage)}`}`;
}

/** GitHub breaks a long cell at its blanks, and the row would have many lines. */
function onOneLine(ports: string): string {
  return markdown(ports).replaceAll(' ', '&nbsp;');
}

function rowOf(row: MatrixRow, { columns, hasOthers }: Matrix): string {
  const { cells, others, note } = row;
  const asked = columns.map((_, index) => {
    const kind = cells[index] ?? null;
    return kind === null ? '' : SIGNS[kind];
  });
  const rest =
    note === '' ? others.map(({ kind, ports }) => `${SIGNS[kind]}&nbsp;${onOneLine(ports)}`).join(' ') : markdown(note);
  return tableRow([hostCell(row), ...asked, ...(hasOthers ? [rest] : [])]);
}

function legend(kinds: readonly CellKind[]): string {
  return kinds.map((kind) => `${SIGNS[kind]} ${CELL_WORDS[kind][1]}`).join(' · ');
}

/** Null where no port was asked of anybody: then there is nothing to see. */
export function matrixSection(report: Report, options: SummaryOptions): Section | null {
  const whole = exposureMatrix(report, ROOM);
  if (whole.columns.length === 0 && !whole.hasOthers) return null;
  // Why a host was not asked needs a cell to stand in.
  const matrix = { ...whole, hasOthers: whole.hasOthers || whole.rows.some(({ note }) => note !== '') };
  const { columns, rows, hasOthers, crowdedOut, leftOutRows, kinds } = matrix;
  const folded = rows.length + leftOutRows > OPEN_ROWS;
  const titles = ['Host', ...columns.map(columnTitle), ...(hasOthers ? ['all other ports'] : [])];
  const rule = ['---', ...columns.map(() => ':-:'), ...(hasOthers ? ['---'] : [])];
  const table = tableHead(titles, rule);
  // A host has a row an address, and a row may be of several.
  const title = `Exposure of hosts by the ports that matter (${counted(rows.length + leftOutRows, 'row')})`;
  const crowded =
    crowdedOut === 0
      ? ''
      : `${grouped(crowdedOut)} more ${crowdedOut === 1 ? 'port that matters stands' : 'ports that matter stand'} among the others.\n\n`;
  const note = leftOut('row', options);
  return {
    head: `${folded ? `<details><summary>${title}</summary>` : '### Exposure'}\n\n${table}`,
    rows: rows.map((row) => rowOf(row, matrix)),
    tail: `${leftOutRows === 0 ? '' : note(leftOutRows)}\n${crowded}${legend(kinds)}\n\n${folded ? '</details>\n\n' : ''}`,
    leftOut: (count) => note(count),
  };
}

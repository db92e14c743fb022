// The matrix of a merged report as Markdown tables: machines by vantages, in each cell what is open, shut or not known from there.
import { counted } from '../../base/numbers-and-lists.ts';
import type { Report } from '../../model/report.ts';
import { markdown } from '../escape/markdown.ts';
import type { CellKind } from '../rows/matrix/cell-kinds.ts';
import { CELL_WORDS } from '../rows/matrix/cell-kinds.ts';
import type { VantageCell } from '../rows/merged/vantage-cells.ts';
import type { VantageColumn } from '../rows/merged/vantage-columns.ts';
import { type VantageMatrix, type VantageRow, vantageMatrix } from '../rows/merged/vantage-matrix.ts';
import type { SummaryOptions } from '../text/report-options.ts';
import { vantageText } from '../text/vantages-text.ts';
import { SIGNS } from './cell-signs.ts';
import type { Section } from './fit-sections.ts';
import { folded, leftOut, machineCell, tableHead, tableRow } from './markdown-cells.ts';

/** Cells of all tables; rows are cut by the size of the document, too. */
const MOST_CELLS = 20_000;
/** Vantages of one table: GitHub's page is 1,012 pixels wide. */
const MOST_COLUMNS = 4;
/** Machines that are seen without a click: those on which something is wrong or not known are the first. */
const MOST_OPEN = 16;
/** Characters of a name: a table must not scroll for one of them. */
const LONGEST_HOST = 40;

function cellText({ parts, note, kind }: VantageCell): string {
  if (parts.length === 0) return `${kind === null ? '' : `${SIGNS[kind]}&nbsp;`}${markdown(note)}`;
  const line = (text: string, of: CellKind) =>
    of === 'exposed' ? `<strong>${markdown(text)}</strong>` : markdown(text);
  return parts.map((part) => `${SIGNS[part.kind]}&nbsp;${line(part.text, part.kind)}`).join('<br>');
}

function columnTitle({ name, reports }: VantageColumn): string {
  const title = `from ${markdown(vantageText(name))}`;
  if (reports === 'all') return title;
  return `${title}<br>${reports === 'none' ? '❔ no report' : '❔ not covered in full'}`;
}

/** The tables of some rows: vantages that find no room beside the others stand below. */
function tablesOf({ columns }: VantageMatrix, rows: readonly VantageRow[]): { head: string; lines: string[] }[] {
  const starts = Array.from({ length: Math.ceil(columns.length / MOST_COLUMNS) }, (_, at) => at * MOST_COLUMNS);
  return starts.map((start) => ({
    head: tableHead(['Host', ...columns.slice(start, start + MOST_COLUMNS).map(columnTitle)]),
    lines: rows.map((row) =>
      tableRow([machineCell(row, LONGEST_HOST), ...row.cells.slice(start, start + MOST_COLUMNS).map(cellText)]),
    ),
  }));
}

/** Nothing for a report that is not merged, and where no port was asked of anybody. */
export function vantageMatrixSections(report: Report, options: Pick<SummaryOptions, 'reportHint'>): readonly Section[] {
  const matrix = vantageMatrix(report, MOST_CELLS);
  if (matrix.rows.length === 0) return [];
  const note = leftOut('row', options);
  const legend = `${matrix.kinds.map((kind) => `${SIGNS[kind]} ${CELL_WORDS[kind][1]}`).join(' · ')}\n\n`;
  const first = tablesOf(matrix, matrix.rows.slice(0, MOST_OPEN));
  const others = tablesOf(matrix, matrix.rows.slice(MOST_OPEN));
  const sections = first.map(({ head, lines }, index) => ({
    head: `${index === 0 ? '### What is open from where\n\n' : ''}${head}`,
    rows: lines,
    tail: `\n${index === first.length - 1 ? legend : ''}`,
    leftOut: note,
  }));
  const rest = matrix.rows.length - MOST_OPEN + matrix.leftOutRows;
  if (rest <= 0) return sections;
  const folds = others.map(({ head, lines }) =>
    folded(`${counted(rest, 'more row')}: what is open from where`, {
      head,
      rows: lines,
      unlisted: matrix.leftOutRows,
      leftOut: note,
    }),
  );
  return [...sections, ...folds];
}

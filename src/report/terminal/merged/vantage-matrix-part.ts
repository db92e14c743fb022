// The matrix of a merged report for a terminal: machines by vantages, and in each cell what is open, shut or not known from there.
import { grouped } from '../../../base/numbers-and-lists.ts';
import type { Report } from '../../../model/report.ts';
import { terminal } from '../../escape/terminal.ts';
import { machineParts } from '../../rows/machines.ts';
import { CELL_WORDS, type CellKind } from '../../rows/matrix/cell-kinds.ts';
import type { VantageCell } from '../../rows/merged/vantage-cells.ts';
import type { VantageColumn } from '../../rows/merged/vantage-columns.ts';
import { type VantageMatrix, type VantageRow, vantageMatrix } from '../../rows/merged/vantage-matrix.ts';
import { textWidth, wrapText } from '../../text/text-width.ts';
import { vantageText } from '../../text/vantages-text.ts';
import { type Colours, fitted, hanging, type Paint, plain } from '../terminal-layout.ts';

/** Cells that are printed: what is wrong is in the first rows. */
const MOST_CELLS = 800;
/** Columns of a cell that can still be read, and of a host. */
const LEAST_CELL = 15;
const MOST_HOST = 40;
const GAP = 2;

/** One column each, other than those of pages, of which some are wider on some terminals. */
const SIGNS: Readonly<Record<CellKind, string>> = {
  exposed: '✗',
  amiss: '!',
  unsure: '?',
  waived: '◆',
  open: '●',
  observed: '◌',
  silent: '~',
  filtered: '–',
  closed: '○',
};

/** Nothing for a report that is not merged, and where no port was asked of anybody. */
export function vantageMatrixPart(report: Report, width: number, colours: Colours): string[] {
  const matrix = vantageMatrix(report, MOST_CELLS);
  const { rows, columns, kinds, leftOutRows } = matrix;
  if (rows.length === 0) return [];
  const hostWidth = widthOfHosts(rows, width);
  const room = width - 2 - hostWidth;
  const perTable = Math.max(1, Math.min(columns.length, Math.floor(room / (LEAST_CELL + GAP))));
  const starts = Array.from({ length: Math.ceil(columns.length / perTable) }, (_, at) => at * perTable);
  const legend = kinds.map((kind) => `${SIGNS[kind]} ${CELL_WORDS[kind][1]}`).join(' · ');
  return [
    colours.bold('What is open from where'),
    ...starts.flatMap((start) => table(matrix, start, { perTable, hostWidth, width, colours })),
    ...(leftOutRows > 0
      ? hanging(`  … ${grouped(leftOutRows)} more rows: see the other reports`, 4, width, plain)
      : []),
    ...hanging(`  ${legend}`, 2, width, colours.dim),
    '',
  ];
}

/** A third of the line at most: what is longer goes on below. */
function widthOfHosts(rows: readonly VantageRow[], width: number): number {
  const widest = rows.reduce((most, row) => Math.max(most, ...hostLines(row).map(textWidth)), 0);
  return Math.min(widest, MOST_HOST, Math.floor(width / 3));
}

/** The name, and below it the address and other names. */
function hostLines(row: VantageRow): string[] {
  return machineParts(row)
    .map((part) => terminal(part.replace(/^,? /, '')))
    .filter((part) => part !== '');
}

interface TableLook {
  readonly perTable: number;
  readonly hostWidth: number;
  readonly width: number;
  readonly colours: Colours;
}

/** The vantages that find room beside each other: those after them have a table of their own below. */
function table(matrix: VantageMatrix, start: number, { perTable, hostWidth, width, colours }: TableLook): string[] {
  const columns = matrix.columns.slice(start, start + perTable);
  const cellWidth = Math.max(8, Math.floor((width - 2 - hostWidth) / columns.length) - GAP);
  const line = (cells: readonly Painted[][]) => beside([...cells], [hostWidth, ...columns.map(() => cellWidth)]);
  const heads = columns.map((column) => headLines(column, cellWidth, colours));
  return [
    ...line([[], ...heads]),
    ...matrix.rows.flatMap((row) => {
      const host = hostLines(row).flatMap((part) => wrapText(part, hostWidth));
      const cells = row.cells.slice(start, start + perTable);
      return line([host.map(painted(plain)), ...cells.map((cell) => cellLines(cell, cellWidth, colours))]);
    }),
  ];
}

/** A line of a cell, and how it is coloured once it has its width. */
interface Painted {
  readonly text: string;
  readonly paint: Paint;
}

const painted = (paint: Paint) => (text: string) => ({ text, paint });

function headLines({ name, reports }: VantageColumn, width: number, colours: Colours): Painted[] {
  const title = painted(colours.bold)(fitted(terminal(`from ${vantageText(name)}`), width));
  if (reports === 'all') return [title];
  const caveat = reports === 'none' ? '? no report' : '? not covered in full';
  return [title, ...wrapText(caveat, width).map(painted(colours.yellow))];
}

function cellLines({ parts, note, kind }: VantageCell, width: number, colours: Colours): Painted[] {
  if (parts.length === 0) {
    const sign = kind === null ? '' : `${SIGNS[kind]} `;
    return wrapText(`${sign}${terminal(note)}`, width).map(
      painted(kind === null ? colours.dim : paintOf(kind, colours)),
    );
  }
  return parts.flatMap((part) => {
    const lines = wrapText(terminal(part.text), width - 2);
    const lead = (index: number) => (index === 0 ? `${SIGNS[part.kind]} ` : '  ');
    return lines.map((text, index) => painted(paintOf(part.kind, colours))(`${lead(index)}${text}`));
  });
}

function paintOf(kind: CellKind, colours: Colours): Paint {
  if (kind === 'exposed') return colours.red;
  if (kind === 'amiss' || kind === 'unsure' || kind === 'waived') return colours.yellow;
  return kind === 'open' ? plain : colours.dim;
}

/** Cells side by side, each line filled up to the width of its column but for the last. */
function beside(cells: readonly (readonly Painted[])[], widths: readonly number[]): string[] {
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) => {
    const parts = cells.map((lines, column) => {
      const { text, paint } = lines[at] ?? painted(plain)('');
      const blank = ' '.repeat(Math.max(0, (widths[column] ?? 0) + GAP - textWidth(text)));
      return text === '' ? blank : `${paint(text)}${blank}`;
    });
    return `  ${parts.join('')}`;
  }).map((line) => line.trimEnd());
}

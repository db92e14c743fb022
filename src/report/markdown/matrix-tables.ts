// Lays the exposure matrix out for GitHub's page: ports that show the same are one column, and what is too wide is several tables.
import { getOrCreate } from '../../base/get-or-create.ts';
import { unitedRanges } from '../../model/port-ranges.ts';
import { CELL_WORDS, type CellKind } from '../rows/matrix/cell-kinds.ts';
import type { Matrix } from '../rows/matrix/exposure-matrix.ts';
import type { Column } from '../rows/matrix/matrix-columns.ts';
import { shown } from '../text/clip.ts';
import { portsText, udpSuffix } from '../text/places/place-text.ts';

/** Pixels of a job summary: 1,012, less what GitHub leaves free at the sides. */
const PAGE = 940;
/** Pixels: of the sides of a cell, and of a wide character in the head of a table. GitHub's text has 16 px. */
const CELL_SIDES = 27;
const CHARACTER = 9.4;
const LONGEST_SERVICE = 14;
/** Ranges that the head of a column writes out. */
const MOST_RANGES = 4;

export interface MatrixColumn {
  /** Lines: the ports, and the service of a single one. */
  readonly title: readonly string[];
  /** One for each row of the matrix. */
  readonly cells: readonly (CellKind | null)[];
}

/**
 * The columns, table by table.
 * @param hostWidth pixels of the widest host, and @param othersWidth of the column of all other ports; 0 for none
 */
export function matrixTables(matrix: Matrix, hostWidth: number, othersWidth: number): readonly MatrixColumn[][] {
  const single = matrix.columns.map((column, index) => ({
    title: titleOf([column]),
    cells: matrix.rows.map(({ cells }) => cells[index] ?? null),
  }));
  const room = PAGE - hostWidth - CELL_SIDES;
  if (sum(single) + othersWidth <= room) return [single];
  const columns = alike(matrix);
  const tables = Math.max(1, Math.ceil((sum(columns) + othersWidth) / Math.max(room, 1)));
  const share = Math.min(room, (sum(columns) + othersWidth) / tables + CELL_SIDES);
  const found: MatrixColumn[][] = [[]];
  let left = share;
  for (const column of columns) {
    const width = widthOf(column);
    if (width > left && found.at(-1)?.length !== 0) {
      found.push([]);
      left = share;
    }
    found.at(-1)?.push(column);
    left -= width;
  }
  // All other ports stand at the end, in a table of their own where they find no room.
  if (othersWidth > left + (room - share) && found.at(-1)?.length !== 0) found.push([]);
  return found;
}

/** Ports of one protocol that show the same on every host are one column, at the place of the first of them. */
function alike({ columns, rows }: Matrix): MatrixColumn[] {
  const groups = new Map<string, { readonly columns: Column[]; readonly cells: readonly (CellKind | null)[] }>();
  for (const [index, column] of columns.entries()) {
    const cells = rows.map((row) => row.cells[index] ?? null);
    getOrCreate(groups, JSON.stringify([column.protocol, cells]), () => ({ columns: [], cells })).columns.push(column);
  }
  return [...groups.values()].map((group) => ({ title: titleOf(group.columns), cells: group.cells }));
}

function titleOf(columns: readonly Column[]): string[] {
  const [first] = columns;
  if (first === undefined) return [''];
  const ranges = unitedRanges(columns.map(({ port }) => ({ first: port, last: port })));
  const ports = portsText(ranges, MOST_RANGES, udpSuffix(first.protocol));
  return columns.length > 1 || first.service === null ? [ports] : [ports, shown(first.service, LONGEST_SERVICE)];
}

/** A list of ports breaks at its blanks. */
function widthOf({ title: [ports = '', service = ''] }: MatrixColumn): number {
  const words = ports.split(' ').map((word) => word.length);
  return CELL_SIDES + CHARACTER * Math.max(3, Math.min(service.length, LONGEST_SERVICE), ...words);
}

function sum(columns: readonly MatrixColumn[]): number {
  return columns.reduce((width, column) => width + widthOf(column), 0);
}

/** Pixels of a cell whose longest part, which does not break, has so many characters. */
export function cellWidth(characters: number): number {
  return CELL_SIDES + CHARACTER * characters;
}

/** The meaning of each sign that occurs. */
export function legendText(kinds: readonly CellKind[], signs: Readonly<Record<CellKind, string>>): string {
  return kinds.map((kind) => `${signs[kind]} ${CELL_WORDS[kind][1]}`).join(' · ');
}

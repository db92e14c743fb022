// The job summary's exposure matrix: hosts by the ports that matter, a sign in each cell that reads without colour.
import { counted, grouped } from '../../base/numbers-and-lists.ts';
import type { Report } from '../../model/report.ts';
import { markdown, markdownCode } from '../escape/markdown.ts';
import { exposureMatrix, type Matrix, type MatrixRow } from '../rows/matrix/exposure-matrix.ts';
import { SIGNS } from '../sections/cell-signs.ts';
import type { Section } from '../sections/fit-sections.ts';
import { leftOut, machineCell, tableHead, tableRow } from '../sections/markdown-cells.ts';
import type { SummaryOptions } from '../text/report-options.ts';
import { cellWidth, legendText, type MatrixColumn, matrixTables } from './matrix-tables.ts';

/** Columns that people still read across; rows are cut by the size of the summary. */
const ROOM = { columns: 20, cells: 60_000 };
/** A longer matrix is folded: who looks at a summary wants to see what comes after it. */
const OPEN_ROWS = 16;
/** Characters of a name here: a table must not scroll for one of them, and the lists have all of it. */
const LONGEST_HOST = 40;

function hostCell(row: MatrixRow): string {
  return `${machineCell(row, LONGEST_HOST)}${row.vantage === null ? '' : `<br>from ${markdownCode(row.vantage)}`}`;
}

/** Pixels: a name does not break. */
function hostWidth(rows: readonly MatrixRow[]): number {
  const names = rows.flatMap(({ host, alsoHosts, address, vantage }) => [
    host,
    ...alsoHosts,
    address ?? '',
    vantage ?? '',
  ]);
  return cellWidth(Math.min(LONGEST_HOST + 2, names.reduce((most, name) => Math.max(most, name.length), 0) + 2));
}

/** GitHub breaks a long cell at its blanks, and the row would have many lines. */
function onOneLine(ports: string): string {
  return markdown(ports).replaceAll(' ', '&nbsp;');
}

function othersText({ others, note }: MatrixRow): string {
  if (note !== '') return markdown(note);
  return others.map(({ kind, ports }) => `${SIGNS[kind]}&nbsp;${onOneLine(ports)}`).join(' ');
}

function othersWidth({ rows }: Matrix): number {
  const lengths = rows.flatMap(({ others }) => others.map(({ ports }) => ports.length + 3));
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  return longest === 0 && rows.every(({ note }) => note === '') ? 0 : cellWidth(Math.max(longest, 10));
}

/** One for each table; none where no port was asked of anybody: then there is nothing to see. */
export function matrixSections(report: Report, options: SummaryOptions): readonly Section[] {
  const matrix = exposureMatrix(report, ROOM);
  if (matrix.columns.length === 0 && !matrix.hasOthers) return [];
  const { rows, crowdedOut, leftOutRows, kinds } = matrix;
  const othersRoom = othersWidth(matrix);
  const tables = matrixTables(matrix, hostWidth(rows), othersRoom);
  const isFolded = rows.length + leftOutRows > OPEN_ROWS;
  // A host has a row an address, and a row may be of several.
  const title = `Exposure of hosts by the ports that matter (${counted(rows.length + leftOutRows, 'row')})`;
  const crowded =
    crowdedOut === 0
      ? ''
      : `${grouped(crowdedOut)} more ${crowdedOut === 1 ? 'port that matters stands' : 'ports that matter stand'} among the others.\n\n`;
  const note = leftOut('row', options);
  return tables.map((columns, index) => {
    const [isFirst, isLast] = [index === 0, index === tables.length - 1];
    const end = `${crowded}${legendText(kinds, SIGNS)}\n\n${isFolded ? '</details>\n\n' : ''}`;
    const { head, lines } = tableOf(matrix, columns, isLast && othersRoom > 0);
    return {
      head: `${!isFirst ? '' : isFolded ? `<details><summary>${title}</summary>\n\n` : '### Exposure\n\n'}${head}`,
      rows: lines,
      tail: `${isLast && leftOutRows > 0 ? note(leftOutRows) : ''}\n${isLast ? end : ''}`,
      leftOut: (count: number) => note(count),
    };
  });
}

/** A table has the hosts of which it says something. */
function tableOf({ rows }: Matrix, columns: readonly MatrixColumn[], hasOthers: boolean) {
  const titles = columns.map(({ title }) => title.map((line) => markdown(line)).join('<br>'));
  const head = tableHead(
    ['Host', ...titles, ...(hasOthers ? ['all other ports'] : [])],
    ['---', ...columns.map(() => ':-:'), ...(hasOthers ? ['---'] : [])],
  );
  const lines = rows.flatMap((row, index) => {
    const kinds = columns.map(({ cells }) => cells[index] ?? null);
    const others = hasOthers ? [othersText(row)] : [];
    if (kinds.every((kind) => kind === null) && others.every((text) => text === '')) return [];
    return [tableRow([hostCell(row), ...kinds.map((kind) => (kind === null ? '' : SIGNS[kind])), ...others])];
  });
  return { head, lines };
}

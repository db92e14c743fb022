// The matrix of a merged report as an HTML table: a row a machine, a column a vantage, and in each cell the ports in words.
import { counted } from '../../../base/numbers-and-lists.ts';
import { machineParts } from '../../rows/machines.ts';
import { CELL_WORDS } from '../../rows/matrix/cell-kinds.ts';
import type { VantageCell } from '../../rows/merged/vantage-cells.ts';
import type { VantageColumn } from '../../rows/merged/vantage-columns.ts';
import type { VantageMatrix, VantageRow } from '../../rows/merged/vantage-matrix.ts';
import { shown } from '../../text/clip.ts';
import { vantageText } from '../../text/vantages-text.ts';
import { hiddenNames } from '../hidden-names.ts';
import { LeftOut } from '../shown-text.tsx';
import { Legend } from './matrix-section.tsx';

const REPORTS: Readonly<Record<VantageColumn['reports'], string>> = {
  all: '',
  some: 'a report is missing',
  none: 'no report',
};

/** A cell names its vantage, as a phone shows cells below each other. */
function Cell({ cell, column }: { readonly cell: VantageCell; readonly column: VantageColumn }) {
  const { parts, note, kind } = cell;
  return (
    <td data-from={vantageText(column.name)}>
      <div class="parts">
        {parts.map((part) => (
          <span class={`part ${part.kind}`} title={CELL_WORDS[part.kind][1]}>
            <span role="img" aria-label={`${CELL_WORDS[part.kind][1]}:`}>
              {CELL_WORDS[part.kind][0]}
            </span>{' '}
            {shown(part.text)}
          </span>
        ))}
        {parts.length > 0 ? null : (
          <span class={kind === null ? 'part' : `part ${kind}`}>
            {kind === null ? null : <span aria-hidden="true">{CELL_WORDS[kind][0]} </span>}
            {shown(note)}
          </span>
        )}
      </div>
    </td>
  );
}

/** Rows that stand for several addresses cannot be found by one of them, and so are never filtered away. */
function Row({ row, columns }: { readonly row: VantageRow; readonly columns: readonly VantageColumn[] }) {
  const [host, rest] = machineParts(row);
  return (
    <tr data-h={row.isRun ? undefined : row.alsoHosts.length > 3 ? hiddenNames(row.alsoHosts) : ''}>
      <th scope="row">
        <span>{host}</span>
        {rest === '' ? null : <small>{rest}</small>}
      </th>
      {row.cells.map((cell, index) => (
        <Cell cell={cell} column={columns[index] as VantageColumn} />
      ))}
    </tr>
  );
}

interface Props {
  readonly matrix: VantageMatrix;
  readonly open: boolean;
  readonly reportHint: string;
}

export function VantageMatrixSection({ matrix, open, reportHint }: Props) {
  const { columns, rows, leftOutRows, kinds } = matrix;
  if (rows.length === 0) return null;
  return (
    <details class="matrix" id="exposure" open={open}>
      <summary>
        <h2>
          Each machine from each vantage <span class="count">{counted(rows.length + leftOutRows, 'row')}</span>
        </h2>
      </summary>
      <Legend kinds={kinds} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard. */}
      <section class="scroller" aria-label="Machines by vantages" tabIndex={0}>
        <table class="vantages">
          <thead>
            <tr>
              <th scope="col">Host</th>
              {columns.map(({ name, reports }) => (
                <th scope="col">
                  <b>{vantageText(name)}</b>
                  {REPORTS[reports] === '' ? null : <small class="warn">{REPORTS[reports]}</small>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row row={row} columns={columns} />
            ))}
          </tbody>
        </table>
      </section>
      {leftOutRows === 0 ? null : <LeftOut rows={leftOutRows} what="rows" hint={reportHint} />}
    </details>
  );
}

// The exposure matrix as an HTML table: a sign and a colour in each cell, tooltips, and a legend.
import { counted } from '../../../base/numbers-and-lists.ts';
import { machineParts } from '../../rows/machines.ts';
import { CELL_WORDS, type CellKind } from '../../rows/matrix/cell-kinds.ts';
import type { Matrix, MatrixRow } from '../../rows/matrix/exposure-matrix.ts';
import type { Column } from '../../rows/matrix/matrix-columns.ts';
import { shown } from '../../text/clip.ts';
import { udpSuffix } from '../../text/places/place-text.ts';
import { hiddenNames } from '../hidden-names.ts';
import { LeftOut } from '../shown-text.tsx';

function portText({ port, protocol }: Column): string {
  return `${port}${udpSuffix(protocol)}`;
}

function Sign({ kind, port }: { readonly kind: CellKind; readonly port: string }) {
  const [sign, words] = CELL_WORDS[kind];
  const text = `${port}: ${words}`;
  return (
    <span role="img" aria-label={text} title={text}>
      {sign}
    </span>
  );
}

function Cell({ kind, column }: { readonly kind: CellKind | null; readonly column: Column }) {
  if (kind === null) return <td />;
  return (
    <td class={kind}>
      <Sign kind={kind} port={portText(column)} />
    </td>
  );
}

/** Rows that stand for several addresses cannot be found by one of them, and so are never filtered away. */
function Row({ row, matrix }: { readonly row: MatrixRow; readonly matrix: Matrix }) {
  const { columns, hasOthers } = matrix;
  const [host, rest] = machineParts(row);
  return (
    <tr data-h={row.isRun ? undefined : row.alsoHosts.length > 3 ? hiddenNames(row.alsoHosts) : ''}>
      <th scope="row">
        <span>{host}</span>
        {rest === '' ? null : <small>{rest}</small>}
        {row.vantage === null ? null : <small class="from">from {row.vantage}</small>}
      </th>
      {row.note !== '' ? (
        <td class="nothing" colspan={columns.length + (hasOthers ? 1 : 0)}>
          {row.note}
        </td>
      ) : (
        <>
          {columns.map((column, index) => (
            <Cell kind={row.cells[index] ?? null} column={column} />
          ))}
          {hasOthers ? (
            <td class="others">
              {row.others.map(({ kind, ports }) => (
                <span class={kind} title={CELL_WORDS[kind][1]}>
                  <span role="img" aria-label={`${CELL_WORDS[kind][1]}:`}>
                    {CELL_WORDS[kind][0]}
                  </span>{' '}
                  {ports}
                </span>
              ))}
            </td>
          ) : null}
        </>
      )}
    </tr>
  );
}

/** What the signs of the cells mean. */
export function Legend({ kinds }: { readonly kinds: readonly CellKind[] }) {
  return (
    <ul class="legend">
      {kinds.map((kind) => (
        <li class={kind}>
          <span class="sample">{CELL_WORDS[kind][0]}</span> {CELL_WORDS[kind][1]}
        </li>
      ))}
    </ul>
  );
}

interface Props {
  readonly matrix: Matrix;
  readonly open: boolean;
  readonly reportHint: string;
}

export function MatrixSection({ matrix, open, reportHint }: Props) {
  const { columns, rows, hasOthers, crowdedOut, leftOutRows, kinds } = matrix;
  if (rows.length === 0) return null;
  return (
    <details class="matrix" id="exposure" open={open}>
      <summary>
        <h2>
          Exposure <span class="count">{counted(rows.length + leftOutRows, 'row')}</span>
        </h2>{' '}
        <span class="note">every machine by the ports that matter</span>
      </summary>
      <Legend kinds={kinds} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard. */}
      <section class="scroller" aria-label="Exposure matrix" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Host</th>
              {columns.map((column) => (
                <th scope="col" class="port" title={column.service === null ? undefined : shown(column.service, 60)}>
                  <span>
                    {portText(column)}
                    {column.service === null ? null : <small> {shown(column.service, 14)}</small>}
                  </span>
                </th>
              ))}
              {hasOthers ? (
                <th scope="col" class="others">
                  All other ports
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row row={row} matrix={matrix} />
            ))}
          </tbody>
        </table>
      </section>
      {crowdedOut === 0 ? null : (
        <p class="left-out">
          {counted(crowdedOut, 'more port')} that {crowdedOut === 1 ? 'matters' : 'matter'} found no column here, and{' '}
          {crowdedOut === 1 ? 'is' : 'are'} among the others.
        </p>
      )}
      {leftOutRows === 0 ? null : <LeftOut rows={leftOutRows} what="rows" hint={reportHint} />}
    </details>
  );
}

// The matrix of a merged report as data: machines by vantages, and in each cell how the ports of the machine are from there.
import { getOrCreate } from '../../../base/get-or-create.ts';
import type { Report } from '../../../model/report.ts';
import { shown } from '../../text/clip.ts';
import { isNextAddress } from '../consecutive-addresses.ts';
import { compareMachines, type Machine } from '../machines.ts';
import { CELL_KINDS, type CellKind } from '../matrix/cell-kinds.ts';
import { rowsByMachine } from '../rows-by-machine.ts';
import { CellDraft, emptyCell, type VantageCell } from './vantage-cells.ts';
import { isMissingReport, type VantageColumn, vantageColumns } from './vantage-columns.ts';

export interface VantageRow {
  /** The address itself where the policy names it so, else the first of its names. */
  readonly host: string;
  /** Its other names, in natural order. */
  readonly alsoHosts: readonly string[];
  /** Null where the policy names nothing else, or nothing resolved. */
  readonly address: string | null;
  /** One for each column. */
  readonly cells: readonly VantageCell[];
  /** Several addresses in a row that show the same. */
  readonly isRun: boolean;
}

export interface VantageMatrix {
  readonly columns: readonly VantageColumn[];
  readonly rows: readonly VantageRow[];
  readonly leftOutRows: number;
  /** Kinds that occur in the rows, the most severe first. */
  readonly kinds: readonly CellKind[];
}

/** Of how severe kinds of cells a row stands before the others: who looks here wants to see what is wrong. */
const FIRST_KINDS = ['exposed', 'amiss', 'unsure'] as const;

interface Gathered {
  readonly machine: Machine;
  readonly cells: Map<string | null, CellDraft>;
}

interface Run {
  readonly first: Machine;
  last: string | null;
  /** What the row shows: rows of the same text are alike. */
  readonly texts: string;
  readonly cells: readonly VantageCell[];
  /** How severe the most severe cell is; 0 is the most severe. */
  readonly rank: number;
}

/**
 * Machines on which something is wrong or not known first, each kind by name; where they are too many, the others are left out.
 * Addresses in a row that show the same are one row.
 * @param cells how many a document has room for
 */
export function vantageMatrix(report: Report, cells: number): VantageMatrix {
  const columns = vantageColumns(report);
  const most = Math.max(1, Math.floor(cells / (columns.length + 1)));
  let runs: Run[] = [];
  let dropped = 0;
  for (const one of gather(report)) {
    const run = runOf(one, columns);
    if (run === null || joins(runs.at(-1), run)) continue;
    // A million rows, of which a few thousand are shown, must not be in memory together.
    if (runs.length > 4 * most + 1000) {
      const kept = mostSevere(runs, most);
      dropped += runs.length - kept.length;
      runs = kept;
    }
    runs.push(run);
  }
  const kept = mostSevere(runs, most);
  const rows = kept.map(rowOf);
  const present = new Set(rows.flatMap((row) => row.cells.flatMap(({ parts, kind }) => [kind, ...kindsOf(parts)])));
  return {
    columns,
    rows,
    leftOutRows: dropped + runs.length - kept.length,
    kinds: CELL_KINDS.filter((kind) => present.has(kind)),
  };
}

const kindsOf = (parts: VantageCell['parts']) => parts.map(({ kind }) => kind);

function gather(report: Report): Generator<Gathered> {
  const start = (machine: Machine): Gathered => ({ machine, cells: new Map() });
  return rowsByMachine(
    report,
    start,
    ({ cells }, verdict) => {
      if (!isMissingReport(verdict)) getOrCreate(cells, verdict.vantage, () => new CellDraft()).add(verdict);
    },
    'all vantages',
  );
}

/** Null for a row that says nothing: of a missing report, of a name that leads where it must. */
function runOf({ machine, cells }: Gathered, columns: readonly VantageColumn[]): Run | null {
  if ([...cells.values()].every(({ isEmpty }) => isEmpty)) return null;
  const shownCells = columns.map((column) => {
    const draft = cells.get(column.name);
    return draft === undefined || draft.isEmpty ? emptyCell(column) : draft.cell();
  });
  const ranks = shownCells.map(({ kind }) => (kind === null ? CELL_KINDS.length : CELL_KINDS.indexOf(kind)));
  return {
    first: machine,
    last: machine.address,
    texts: JSON.stringify(shownCells),
    cells: shownCells,
    rank: Math.min(...ranks),
  };
}

/** Whether a row is one with the row before: it shows the same of the next address. */
function joins(before: Run | undefined, { first, texts }: Run): boolean {
  if (before === undefined || before.texts !== texts || first.alsoHosts.length > 0) return false;
  const end = { host: before.first.host, address: before.first.address, last: before.last };
  if (!isNextAddress(end, first.host, first.address)) return false;
  before.last = first.address;
  return true;
}

function rowOf({ first, last, cells }: Run): VantageRow {
  const { host, alsoHosts, address } = first;
  const isRun = last !== address;
  return {
    host: shown(isRun ? `${host}-${last}` : host),
    alsoHosts: alsoHosts.map((name) => shown(name)),
    address: address === null || address === host ? null : shown(address, 100),
    cells,
    isRun,
  };
}

function mostSevere(runs: readonly Run[], most: number): Run[] {
  const place = ({ rank }: Run) => Math.min(rank, FIRST_KINDS.length);
  return [...runs].sort((a, b) => place(a) - place(b) || compareMachines(a.first, b.first)).slice(0, most);
}

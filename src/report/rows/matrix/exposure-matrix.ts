// The exposure matrix as data: machines by ports, a kind in each cell, all other ports as ranges at the end of the row.
import { getOrCreate } from '../../../base/get-or-create.ts';
import type { PortRange } from '../../../model/policy.ts';
import { parseRanges, unitedRanges } from '../../../model/port-ranges.ts';
import type { Report } from '../../../model/report.ts';
import type { Verdict } from '../../../model/verdict.ts';
import { PROTOCOLS, type Protocol } from '../../../model/words.ts';
import { shown } from '../../text/clip.ts';
import { portsText, udpSuffix } from '../../text/places/place-text.ts';
import { isNextAddress } from '../consecutive-addresses.ts';
import { noteOf } from '../exposure.ts';
import { compareMachines, type Machine } from '../machines.ts';
import { rowsByMachine } from '../rows-by-machine.ts';
import { CELL_KINDS, type CellKind, cellKind, moreSevere } from './cell-kinds.ts';
import { type Column, matrixColumns } from './matrix-columns.ts';

/** How much of a matrix a document has room for. */
export interface MatrixRoom {
  /** Ports that get a column of their own. */
  readonly columns: number;
  readonly cells: number;
}

/** Ranges of one kind that a row's last cell writes out; the rest is counted. */
const MOST_RANGES = 2;

export interface MatrixRow {
  /** The address itself where the policy names it so, else the first of its names. */
  readonly host: string;
  /** Its other names, in natural order. */
  readonly alsoHosts: readonly string[];
  /** Null where the policy names nothing else, or nothing resolved. */
  readonly address: string | null;
  /** Null unless it is another one than the report's. */
  readonly vantage: string | null;
  /** One for each column; null where the port was not asked. */
  readonly cells: readonly (CellKind | null)[];
  readonly others: readonly { readonly kind: CellKind; readonly ports: string }[];
  /** Why nothing was asked there; empty where something was. */
  readonly note: string;
  /** Several addresses in a row that show the same. */
  readonly isRun: boolean;
}

export interface Matrix {
  readonly columns: readonly Column[];
  readonly rows: readonly MatrixRow[];
  readonly hasOthers: boolean;
  /** Ports that matter and found no column: they are among the others. */
  readonly crowdedOut: number;
  readonly leftOutRows: number;
  /** Kinds that occur, the most severe first. */
  readonly kinds: readonly CellKind[];
}

interface Gathered {
  readonly machine: Machine;
  readonly cells: Map<number, CellKind>;
  readonly others: Map<CellKind, Map<Protocol, PortRange[]>>;
  note: string | null;
}

/** Column index by port, for each protocol in ascending order of the ports. */
type Index = Readonly<Record<Protocol, readonly (readonly [port: number, column: number])[]>>;

function indexOf(columns: readonly Column[]): Index {
  const of = (protocol: Protocol) =>
    columns.flatMap((column, index) => (column.protocol === protocol ? [[column.port, index] as const] : []));
  return { tcp: of('tcp'), udp: of('udp') };
}

/** Puts one verdict into its columns, and its ports without a column into the others. */
function place(row: Gathered, verdict: Verdict, protocol: Protocol, index: Index): void {
  const kind = cellKind(verdict);
  const rest: PortRange[] = [];
  for (const { first, last } of parseRanges(verdict.ports)) {
    let from = first;
    for (const [port, column] of index[protocol]) {
      if (port < first || port > last) continue;
      row.cells.set(column, moreSevere(kind, row.cells.get(column)));
      if (port > from) rest.push({ first: from, last: port - 1 });
      from = port + 1;
    }
    if (from <= last) rest.push({ first: from, last });
  }
  if (rest.length === 0) return;
  const ofKind = getOrCreate(row.others, kind, () => new Map<Protocol, PortRange[]>());
  const ranges = getOrCreate(ofKind, protocol, () => []);
  // No spread: a range list may be longer than a call has room for arguments.
  for (const range of rest) ranges.push(range);
}

/** One for each machine. */
function* gather(report: Report, index: Index): Generator<Gathered> {
  const start = (machine: Machine): Gathered => ({ machine, cells: new Map(), others: new Map(), note: null });
  const rows = rowsByMachine(report, start, (row, verdict) => {
    const { protocol, ports } = verdict;
    if (protocol === null || ports === null) row.note ??= noteOf(verdict);
    else place(row, verdict, protocol, index);
  });
  for (const row of rows) if (hasSomething(row)) yield row;
}

/** A name that leads where it must has nothing to show here. */
function hasSomething({ cells, others, note }: Gathered): boolean {
  return cells.size + others.size > 0 || note !== null;
}

function othersOf({ others }: Gathered): MatrixRow['others'] {
  return CELL_KINDS.flatMap((kind) => {
    const byProtocol = others.get(kind);
    if (byProtocol === undefined) return [];
    const texts = PROTOCOLS.flatMap((protocol) => {
      const ranges = byProtocol.get(protocol);
      return ranges === undefined ? [] : [portsText(unitedRanges(ranges), MOST_RANGES, udpSuffix(protocol))];
    });
    return [{ kind, ports: texts.join(', ') }];
  });
}

interface Run {
  readonly first: Machine;
  last: string | null;
  /** What the row shows: rows of the same text are alike. */
  readonly texts: string;
  readonly row: MatrixRow;
}

/** The most severe rows in the order of their names, with addresses in a row that show the same as one; and how many more there are. */
function rowsOf(report: Report, columns: readonly Column[], most: number): { rows: MatrixRow[]; leftOut: number } {
  let runs: Run[] = [];
  let dropped = 0;
  for (const one of gather(report, indexOf(columns))) {
    const { host, alsoHosts, address, vantage } = one.machine;
    const cells = columns.map((_, index) => one.cells.get(index) ?? null);
    const isAsked = one.cells.size + one.others.size > 0;
    const [others, note] = [othersOf(one), isAsked ? '' : (one.note ?? '')];
    const texts = JSON.stringify([vantage, cells, others, note]);
    const before = runs.at(-1);
    const run = before && { host: before.first.host, address: before.first.address, last: before.last };
    if (before?.texts === texts && run && alsoHosts.length === 0 && isNextAddress(run, host, address)) {
      before.last = address;
      continue;
    }
    const row = {
      host: shown(host),
      alsoHosts: alsoHosts.map((name) => shown(name)),
      address: address === null || address === host ? null : shown(address, 100),
      vantage: vantage === report.vantage || vantage === null ? null : shown(vantage),
      cells,
      others,
      note,
      isRun: false,
    };
    // A million rows, of which a few thousand are shown, must not be in memory together.
    if (runs.length > 4 * most + 1000) {
      const kept = mostSevere(runs, most);
      dropped += runs.length - kept.length;
      runs = kept;
    }
    runs.push({ first: one.machine, last: address, texts, row });
  }
  const kept = mostSevere(runs, most);
  const rows = kept
    .sort((a, b) => compareMachines(a.first, b.first))
    .map(({ first, last, row }) =>
      last === first.address ? row : { ...row, host: shown(`${first.host}-${last}`), isRun: true },
    );
  return { rows, leftOut: dropped + runs.length - kept.length };
}

/** Machines by ports; where they are too many, the rows on which nothing is wrong are left out first. */
export function exposureMatrix(report: Report, room: MatrixRoom): Matrix {
  const { columns, crowdedOut } = matrixColumns(report.verdicts, room.columns);
  const { rows, leftOut } = rowsOf(report, columns, Math.floor(room.cells / (columns.length + 2)));
  const present = new Set(rows.flatMap(({ cells, others }) => [...cells, ...others.map(({ kind }) => kind)]));
  return {
    columns,
    rows,
    hasOthers: rows.some(({ others }) => others.length > 0),
    crowdedOut,
    leftOutRows: leftOut,
    kinds: CELL_KINDS.filter((kind) => present.has(kind)),
  };
}

/** The most severe cell of a row, as a rank; 0 is the most severe. */
function severityRank({ cells, others, note }: MatrixRow): number {
  let least: number = note === '' ? CELL_KINDS.length : CELL_KINDS.indexOf('unsure');
  for (const kind of [...cells, ...others.map((other) => other.kind)])
    if (kind !== null) least = Math.min(least, CELL_KINDS.indexOf(kind));
  return least;
}

/** The most severe runs, and of those equally severe the first by name. */
function mostSevere(runs: readonly Run[], most: number): Run[] {
  if (runs.length <= most) return [...runs];
  const ranked = runs.map((run) => ({ run, rank: severityRank(run.row) }));
  return ranked
    .sort((a, b) => a.rank - b.rank || compareMachines(a.run.first, b.run.first))
    .slice(0, most)
    .map(({ run }) => run);
}

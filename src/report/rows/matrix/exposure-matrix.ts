// The exposure matrix as data: hosts by ports, a kind in each cell, all other ports as ranges at the end of the row.
import { getOrCreate } from '../../../base/get-or-create.ts';
import type { PortRange } from '../../../model/policy.ts';
import { parseRanges, unitedRanges } from '../../../model/port-ranges.ts';
import type { Report } from '../../../model/report.ts';
import type { Verdict } from '../../../model/verdict.ts';
import { PROTOCOLS, type Protocol } from '../../../model/words.ts';
import { shown } from '../../text/clip.ts';
import { portsText, udpSuffix } from '../../text/place-text.ts';
import { isNextAddress } from '../consecutive-addresses.ts';
import { noteOf } from '../exposure.ts';
import { compareAddresses, compareNaturally } from '../most-severe-first.ts';
import { CELL_KINDS, type CellKind, cellKind, moreSevere } from './cell-kinds.ts';
import { type Column, matrixColumns } from './matrix-columns.ts';

/** How much of a matrix a document has room for. */
export interface MatrixRoom {
  /** Ports that get a column of their own. */
  readonly columns: number;
  readonly cells: number;
}

/** Ranges of one kind that a row's last cell writes out; the rest is counted. */
const MOST_RANGES = 4;

export interface MatrixRow {
  readonly host: string;
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
  readonly host: string;
  readonly address: string | null;
  readonly vantage: string | null;
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

/** One for each host and address. A report keeps the verdicts of an address together, so only one has to be in memory. */
function* gather({ verdicts }: Report, index: Index): Generator<Gathered> {
  let row: Gathered | null = null;
  for (const verdict of verdicts) {
    const { host, address, vantage, protocol, ports } = verdict;
    if (row === null || row.host !== host || row.address !== address || row.vantage !== vantage) {
      if (row !== null && hasSomething(row)) yield row;
      row = { host, address, vantage, cells: new Map(), others: new Map(), note: null };
    }
    if (protocol === null || ports === null) row.note ??= noteOf(verdict);
    else place(row, verdict, protocol, index);
  }
  if (row !== null && hasSomething(row)) yield row;
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
  readonly first: Pick<Gathered, 'host' | 'address'>;
  last: string | null;
  /** What the row shows: rows of the same text are alike. */
  readonly texts: string;
  readonly row: MatrixRow;
}

function inOrder(a: Run, b: Run): number {
  return (
    compareNaturally(a.first.host, b.first.host) ||
    compareAddresses(a.first.address, b.first.address) ||
    compareNaturally(a.row.vantage ?? '', b.row.vantage ?? '')
  );
}

/** The rows in the order of their names, with addresses in a row that show the same as one. */
function rowsOf(report: Report, columns: readonly Column[]): MatrixRow[] {
  const runs: Run[] = [];
  for (const one of gather(report, indexOf(columns))) {
    const cells = columns.map((_, index) => one.cells.get(index) ?? null);
    const isAsked = one.cells.size + one.others.size > 0;
    const [others, note] = [othersOf(one), isAsked ? '' : (one.note ?? '')];
    const texts = JSON.stringify([one.vantage, cells, others, note]);
    const before = runs.at(-1);
    const run = before && { host: before.first.host, address: before.first.address, last: before.last };
    if (before?.texts === texts && run && isNextAddress(run, one.host, one.address)) {
      before.last = one.address;
      continue;
    }
    const row = {
      host: shown(one.host),
      address: one.address === null || one.address === one.host ? null : shown(one.address, 100),
      vantage: one.vantage === report.vantage || one.vantage === null ? null : shown(one.vantage),
      cells,
      others,
      note,
      isRun: false,
    };
    runs.push({ first: { host: one.host, address: one.address }, last: one.address, texts, row });
  }
  return runs
    .sort(inOrder)
    .map(({ first, last, row }) =>
      last === first.address ? row : { ...row, host: shown(`${first.host}-${last}`), isRun: true },
    );
}

/** Hosts and addresses by ports; where they are too many, the rows on which nothing is wrong are left out first. */
export function exposureMatrix(report: Report, room: MatrixRoom): Matrix {
  const { columns, crowdedOut } = matrixColumns(report.verdicts, room.columns);
  const all = rowsOf(report, columns);
  const most = Math.floor(room.cells / (columns.length + 2));
  const rows = all.length <= most ? all : mostSevere(all, most);
  const present = new Set(rows.flatMap(({ cells, others }) => [...cells, ...others.map(({ kind }) => kind)]));
  return {
    columns,
    rows,
    hasOthers: rows.some(({ others }) => others.length > 0),
    crowdedOut,
    leftOutRows: all.length - rows.length,
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

/** The most severe rows, in the order that they have. */
function mostSevere(rows: readonly MatrixRow[], most: number): MatrixRow[] {
  const ranked = rows.map((row, index) => ({ row, index, rank: severityRank(row) }));
  const kept = ranked.sort((a, b) => a.rank - b.rank || a.index - b.index).slice(0, most);
  return kept.sort((a, b) => a.index - b.index).map(({ row }) => row);
}

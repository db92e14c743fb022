// An index of claims by host and port, so that overlapping ones are found without comparing each with each.
import { getOrCreate } from '../../base/get-or-create.ts';
import type { Entry } from '../../model/policy.ts';
import { UDP_SERVICES } from '../../model/udp-services.ts';
import { EXPECTED_STATES } from '../../model/words.ts';
import { type EntryClaim, patternKey } from './claim.ts';

/**
 * Rectangles of one size (addresses by ports) lie in a grid whose cells have that size: two that overlap are in the
 * same cell or in neighbouring ones. A set of several ranges lies in a cell for each.
 */
export class OverlapIndex {
  /**
   * By what claims expect and how large they are and in which row of addresses, then by the column of their ports.
   * Most rows are empty, and a set like `top-1000` lies in every column: rows are looked up first.
   */
  readonly #rows = new Map<string, Map<number, Map<string, EntryClaim>>>();

  /** A number for each set of ports and each set of vantages that has come by: their texts may be long. */
  readonly #ranges = new Map<string, number>();
  readonly #rangesByText = new Map<string, number>();
  readonly #seen = new Map<string, number>();
  readonly #seenBySet = new Map<EntryClaim['from'], number>();

  #rangesOf({ ports: { ranges }, text }: Entry): number {
    return getOrCreate(this.#rangesByText, text, () =>
      numberOf(this.#ranges, ranges.map(({ first, last }) => `${first}-${last}`).join()),
    );
  }

  #seenOf(from: EntryClaim['from']): number {
    if (from === null) return -1;
    return getOrCreate(this.#seenBySet, from, () => numberOf(this.#seen, [...from].sort().join()));
  }

  /** Of claims alike in all that matters here, the first stands for the others. */
  add(claim: EntryClaim): void {
    const { entry, family, from, host } = claim;
    const alike = `${family} ${this.#rangesOf(entry)} ${patternKey(host.pattern)} ${this.#seenOf(from)}`;
    const columns = columnsOf(entry.ports, false);
    for (const key of ownKeys(claim)) {
      const row = getOrCreate(this.#rows, key, () => new Map<number, Map<string, EntryClaim>>());
      for (const column of columns) {
        const cell = row.get(column);
        if (cell === undefined) row.set(column, new Map([[alike, claim]]));
        else if (!cell.has(alike)) cell.set(alike, claim);
      }
    }
  }

  /** Those that may share a port of an address with a claim and say something else of it. One may come several times. */
  *rivalsOf(claim: EntryClaim): Generator<EntryClaim> {
    const rows = rowKeys(claim, true);
    let columns: ReadonlySet<number> | null = null;
    for (const says of sayingsAgainst(claim.entry)) {
      for (const key of rows) {
        const row = this.#rows.get(`${says} ${key}`);
        if (row === undefined) continue;
        // A set in the column of its own may share a port with any other.
        columns ??= columnsOf(claim.entry.ports, true);
        for (const column of columns === EVERYWHERE ? row.keys() : columns) yield* row.get(column)?.values() ?? [];
      }
    }
  }
}

function numberOf(numbers: Map<string, number>, text: string): number {
  return getOrCreate(numbers, text, () => numbers.size);
}

/** What others may say of a port that an entry speaks of, so that the two disagree. */
function sayingsAgainst({ expected, speaks }: Entry): string[] {
  const states = EXPECTED_STATES.filter((state) => state !== expected);
  if (speaks === null) return states;
  const others = UDP_SERVICES.filter(({ name }) => name !== speaks);
  return [...states, ...others.map(({ name }) => `${expected} ${name}`)];
}

/** Where a claim is to be found: by what it expects, and by what it has asked. */
function ownKeys(claim: EntryClaim): string[] {
  const { expected, speaks } = claim.entry;
  const rows = rowKeys(claim, false);
  const found = rows.map((row) => `${expected} ${row}`);
  return speaks === null ? found : [...found, ...rows.map((row) => `${expected} ${speaks} ${row}`)];
}

/** A set of many pieces, such as `top-1000`, would lie in every column: it lies in one of its own, which everybody looks into. */
const MOST_COLUMNS = 8;
const EVERYWHERE: ReadonlySet<number> = new Set([-2]);

/** The columns of a set of ports; those beside them too, where a rival may lie. */
function columnsOf({ count, ranges }: Entry['ports'], around: boolean): ReadonlySet<number> {
  if (ranges.length > MOST_COLUMNS) return EVERYWHERE;
  const columns = new Set<number>(around ? EVERYWHERE : []);
  // No range holds more than `count` ports: of two that share one, the beginnings are at most a column apart.
  for (const { first } of ranges) {
    const at = Math.floor(first / count);
    columns.add(at);
    if (around && count > 1) columns.add(at - 1).add(at + 1);
  }
  return columns;
}

/** The rows of a claim; those beside it too, where a rival may lie. */
function rowKeys({ entry, host: { pattern } }: EntryClaim, around: boolean): string[] {
  // The host's own entries win over those of roles, so the two never tie.
  const alike = `${entry.role === null ? 'own' : 'role'} ${entry.ports.protocol} ${entry.ports.count}`;
  if (pattern.kind === 'name') return [`${alike} ${pattern.name}`];
  const size = pattern.last - pattern.first + 1n;
  const row = pattern.first / size;
  const rows = around && size > 1n ? [row, row - 1n, row + 1n] : [row];
  return rows.map((at) => `${alike} ${pattern.family}:${size}:${at}`);
}

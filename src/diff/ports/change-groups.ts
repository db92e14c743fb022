// Compares what two policies say of every port of every host, and groups equal changes: hosts x ports x vantages.

import { cutAt } from '../../base/cut-ranges.ts';
import { getOrCreate } from '../../base/get-or-create.ts';
import type { SourcePosition } from '../../model/diagnostic.ts';
import type { PortRange } from '../../model/policy.ts';
import { PROTOCOLS, type Protocol } from '../../model/words.ts';
import { SIDES, type Side, type VantageGroup } from '../vantage-groups.ts';
import { type Cell, cellsOf, type Placed } from './cells.ts';
import { changeKey, type PointChange, type PointPlace } from './point-change.ts';
import { overlay, type ValueRange } from './port-layer-overlay.ts';

/** One of the things that policies say port by port: expectations, waivers. */
export interface Layer<T extends Placed, S> {
  /** What a policy says from a vantage group. */
  claimsOf(side: Side, vantageGroup: VantageGroup): readonly T[];
  /** What all that covers a cell amounts to; nothing covers nothing. */
  valueRanges(covering: readonly T[], cell: Cell, side: Side, vantageGroup: VantageGroup): ValueRangesByProtocol<S>;
  compare(old: S | null, now: S | null, place: PointPlace): readonly PointChange[];
  /** What is to be said of a change that is seen from nowhere; null for nothing. */
  whenUnseen(change: PointChange): PointChange | null;
  /** Ports at which the same two values may compare differently from the port before. */
  readonly edges: Readonly<Record<Protocol, readonly number[]>>;
}

export type ValueRangesByProtocol<S> = Readonly<Record<Protocol, readonly ValueRange<S>[]>>;

/** A change, and everywhere that it holds: all hosts by all ports, from all vantage groups. No point is in two of one key. */
export interface ChangeGroup {
  readonly change: PointChange;
  readonly vantageGroups: readonly VantageGroup[];
  readonly cells: readonly Cell[];
  readonly protocol: Protocol;
  /** Sorted, disjoint, never adjacent. */
  readonly ranges: readonly PortRange[];
  readonly oldRules: readonly SourcePosition[];
  readonly newRules: readonly SourcePosition[];
}

interface Piece {
  readonly change: PointChange;
  readonly vantageGroups: readonly number[];
  readonly protocol: Protocol;
  readonly ranges: { first: number; last: number }[];
  readonly oldRules: Map<string, SourcePosition>;
  readonly newRules: Map<string, SourcePosition>;
}

type Wide = Piece & { readonly cells: Cell[] };

/** Every change of one layer. Nothing is expanded: neither addresses nor ports. */
export function changeGroupsOf<T extends Placed, S>(
  layer: Layer<T, S>,
  vantageGroups: readonly VantageGroup[],
): ChangeGroup[] {
  const views = vantageGroups.flatMap((vantageGroup) => SIDES.map((side) => ({ vantageGroup, side })));
  const read = remembering(layer);
  const wide = new Map<string, Wide>();
  for (const cells of cellsOf(views.map(({ vantageGroup, side }) => layer.claimsOf(side, vantageGroup)))) {
    const said = cells.map(({ cell, lists }) =>
      views.map(({ vantageGroup, side }, index) => read(lists[index] ?? [], cell, side, vantageGroup)),
    );
    for (const protocol of PROTOCOLS) {
      const valueRanges = said.map((ofCell) => ofCell.map((ofView) => ofView[protocol]));
      for (const [index, pieces] of piecesOf(layer, protocol, valueRanges).entries())
        for (const [key, piece] of pieces) widen(wide, key, piece, (cells[index] as { cell: Cell }).cell);
    }
  }
  return [...wide.values()].map(({ cells, vantageGroups: indexes, ranges, oldRules, newRules, change, protocol }) => ({
    change,
    protocol,
    ranges,
    vantageGroups: indexes.map((index) => vantageGroups[index] as VantageGroup),
    cells: joined(cells),
    oldRules: [...oldRules.values()],
    newRules: [...newRules.values()],
  }));
}

/** The same claims in many cells (a network around its hosts) are read once. */
function remembering<T extends Placed, S>({ valueRanges }: Layer<T, S>): Layer<T, S>['valueRanges'] {
  const nothing = { tcp: [], udp: [] };
  const known = new Map<string, ValueRangesByProtocol<S>>();
  const groupIds = new Map<VantageGroup, number>();
  return (covering, cell, side, vantageGroup) => {
    if (covering.length === 0) return nothing;
    const id = getOrCreate(groupIds, vantageGroup, () => groupIds.size);
    const key = `${side} ${id} ${cell.family} ${covering.map(({ order }) => order).join()}`;
    return getOrCreate(known, key, () => valueRanges(covering, cell, side, vantageGroup));
  };
}

/** What one change is in one cell, at ports that are alike. */
interface Found {
  readonly changes: PointChange[];
  readonly vantageGroups: number[];
}

/**
 * What changed in the cells of one host, each by itself: its ports grouped by what changed, and for whom.
 * @param valueRanges for each cell, what each view says of it: old and new of a vantage group side by side
 */
function piecesOf<S>(
  layer: Pick<Layer<never, S>, 'compare' | 'whenUnseen' | 'edges'>,
  protocol: Protocol,
  valueRanges: readonly (readonly (readonly ValueRange<S>[])[])[],
): Map<string, Piece>[] {
  const pieces = valueRanges.map(() => new Map<string, Piece>());
  const views = valueRanges[0]?.length ?? 0;
  for (const atom of overlay(valueRanges.flat())) {
    for (const range of cutAt(atom, layer.edges[protocol])) {
      const compare = comparingOnce(layer, { protocol, port: range.first });
      const found = valueRanges.map((_, index) =>
        foundIn(atom.value.slice(index * views, (index + 1) * views), compare),
      );
      for (const [index, of] of found.entries()) {
        for (const [key, { changes, vantageGroups }] of of) {
          const isSeen = found.some((other) => other.get(key)?.changes.some(({ blind }) => blind === null));
          const told = isSeen ? changes : changes.flatMap((change) => layer.whenUnseen(change) ?? []);
          add(pieces[index] as Map<string, Piece>, told, vantageGroups, protocol, range);
        }
      }
    }
  }
  return pieces;
}

type Compare<S> = (old: S | null, now: S | null) => readonly { readonly key: string; readonly change: PointChange }[];

/** Most vantage groups, and both families of a name, have the very same values. */
function comparingOnce<S>({ compare }: Pick<Layer<never, S>, 'compare'>, place: PointPlace): Compare<S> {
  const known = new Map<S | null, Map<S | null, ReturnType<Compare<S>>>>();
  return (old, now) => {
    const byNow = getOrCreate(known, old, () => new Map<S | null, ReturnType<Compare<S>>>());
    return getOrCreate(byNow, now, () =>
      compare(old, now, place).map((change) => ({ key: changeKey(change), change })),
    );
  };
}

/** By what makes changes alike: who sees it, and who would. */
function foundIn<S>(values: readonly (S | null)[], compare: Compare<S>): Map<string, Found> {
  const found = new Map<string, Found>();
  for (let vantageGroup = 0; vantageGroup * 2 < values.length; vantageGroup++) {
    for (const { key, change } of compare(values[vantageGroup * 2] ?? null, values[vantageGroup * 2 + 1] ?? null)) {
      const known = getOrCreate(found, key, () => ({ changes: [], vantageGroups: [] }));
      if (!known.changes.includes(change)) known.changes.push(change);
      if (known.vantageGroups.at(-1) !== vantageGroup) known.vantageGroups.push(vantageGroup);
    }
  }
  return found;
}

function add(
  pieces: Map<string, Piece>,
  changes: readonly PointChange[],
  vantageGroups: readonly number[],
  protocol: Protocol,
  { first, last }: PortRange,
): void {
  const [change] = changes;
  if (change === undefined) return;
  const id = `${protocol} ${vantageGroups.join()} ${changeKey(change)}`;
  const piece = getOrCreate(pieces, id, () => emptyPiece(change, protocol, vantageGroups));
  const before = piece.ranges.at(-1);
  if (before !== undefined && before.last + 1 === first) before.last = last;
  else piece.ranges.push({ first, last });
  for (const { oldRule, newRule } of changes) {
    note(piece.oldRules, oldRule);
    note(piece.newRules, newRule);
  }
}

function emptyPiece(change: PointChange, protocol: Protocol, vantageGroups: readonly number[]): Piece {
  return { change, protocol, vantageGroups, ranges: [], oldRules: new Map(), newRules: new Map() };
}

function note(rules: Map<string, SourcePosition>, rule: SourcePosition | null): void {
  if (rule !== null) rules.set(`${rule.file} ${rule.line} ${rule.column}`, rule);
}

/** Cells with the same change at the same ports are one row. */
function widen(wide: Map<string, Wide>, id: string, piece: Piece, cell: Cell): void {
  const key = `${id} ${piece.ranges.map(({ first, last }) => `${first}-${last}`).join()}`;
  const known = wide.get(key);
  if (known === undefined) {
    wide.set(key, { ...piece, cells: [cell] });
    return;
  }
  known.cells.push(cell);
  for (const rule of piece.oldRules.values()) note(known.oldRules, rule);
  for (const rule of piece.newRules.values()) note(known.newRules, rule);
}

/** Runs that touch are one. Cells come in ascending order. */
function joined(cells: readonly Cell[]): Cell[] {
  const merged: Cell[] = [];
  for (const cell of cells) {
    const before = merged.at(-1);
    if (before !== undefined && touches(before, cell)) merged[merged.length - 1] = { ...before, last: cell.last };
    else merged.push(cell);
  }
  return merged;
}

function touches(a: Cell, b: Cell): boolean {
  return a.host === null && b.host === null && a.family === b.family && a.last + 1n === b.first;
}

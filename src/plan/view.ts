// A run's view of its policy: its vantage, its own scope, `--only`; and what of an item is judged from there.
import type { Only } from '../model/plan.ts';
import type { Entry, HostItem, Policy, Scope, Vantage } from '../model/policy.ts';
import type { Family } from '../model/words.ts';

export interface View {
  /** Null: the nameless one. */
  readonly vantage: Vantage | null;
  /** The run's own scope, which has the last word; null where it has none. */
  readonly runScope: Scope | null;
  /** What alone is asked; empty: everything. */
  readonly only: readonly Only[];
}

export const WHOLE_VIEW: View = { vantage: null, runScope: null, only: [] };

/** Whether a policy says from where anything is judged, or waived: a run of it must then say where it is. */
export function usesFrom({ hosts, waivers }: Policy): boolean {
  return (
    waivers.some(({ from }) => from !== null) ||
    hosts.some(({ from, entries }) => from !== null || entries.some((entry) => entry.from !== null))
  );
}

/** Whether something with this `from` is judged from there. A policy that uses `from` is not run without a vantage. */
export function isJudgedFrom({ vantage }: Pick<View, 'vantage'>, from: readonly string[] | null): boolean {
  return from === null || (vantage !== null && from.includes(vantage.name));
}

/** The entries of an item that are judged from there; empty where the item itself is not. */
export function entriesSeen(item: HostItem, view: Pick<View, 'vantage'>): readonly Entry[] {
  if (!isJudgedFrom(view, item.from)) return [];
  return item.entries.every(({ from }) => from === null)
    ? item.entries
    : item.entries.filter(({ from }) => isJudgedFrom(view, from));
}

/** The vantages that an item and its entry are both judged from; `all` where neither names any. */
export function namesBoth(item: HostItem['from'], entry: Entry['from'], all: readonly string[]): readonly string[] {
  if (item === null || entry === null) return item ?? entry ?? all;
  return item.filter((name) => entry.includes(name));
}

export const BOTH_FAMILIES: readonly Family[] = [4, 6];

/** The families that an item asks of a name, seen from anywhere. */
export function familiesOf({ family }: Pick<HostItem, 'family'>): readonly Family[] {
  if (family === 'ipv4') return [4];
  return family === 'ipv6' ? [6] : BOTH_FAMILIES;
}

/** The policy's controls and those of the vantage. */
export function controlsSeen(policy: Policy, { vantage }: Pick<View, 'vantage'>): Policy['controls'] {
  if (vantage === null) return policy.controls;
  const known = new Set(policy.controls.map(({ text }) => text));
  return [...policy.controls, ...vantage.controls.filter(({ text }) => !known.has(text))];
}

// Which requirements (`satisfies`) an entry, a whole host or entries that decide together stand for.
import type { Entry, HostItem } from '../model/policy.ts';

/** To be spread into what may have requirements; empty where there are none. */
export interface Satisfying {
  readonly satisfies?: readonly string[];
}

const NOTHING: Satisfying = {};

/** Each text once, in the order of the lists; one list alone is not copied, as thousands of entries share it. */
export function satisfying(lists: readonly (readonly string[] | undefined)[]): Satisfying {
  const [first, ...others] = lists.filter((list) => list !== undefined).filter(({ length }) => length > 0);
  if (first === undefined) return NOTHING;
  if (others.length === 0) return { satisfies: first };
  return { satisfies: [...new Set([...first, ...others.flat()])] };
}

type OfItem = Pick<HostItem, 'satisfies'>;

/** What one entry of an item stands for. */
export function satisfyingEntry(item: OfItem, entry: Pick<Entry, 'satisfies'>): Satisfying {
  return satisfying([item.satisfies, entry.satisfies]);
}

/** What is not known of a host where none of its ports can be asked: its item's requirements, and those of every entry that judges. */
export function satisfyingHost(item: OfItem, entries: readonly Entry[]): Satisfying {
  const lists = new Set(entries.map(({ expected, satisfies }) => (expected === 'observe' ? undefined : satisfies)));
  return satisfying([item.satisfies, ...lists]);
}

/** Every requirement of a policy, each once, in its order: of each item its own, then those of its entries. */
export function requirementsOf(hosts: readonly Pick<HostItem, 'satisfies' | 'entries'>[]): string[] {
  const texts = new Set<string>();
  const seen = new Set<readonly unknown[]>();
  const add = (list: readonly string[] = []) => {
    if (seen.has(list)) return;
    seen.add(list);
    for (const text of list) texts.add(text);
  };
  for (const { satisfies, entries } of hosts) {
    add(satisfies);
    // Items that have nothing but one role share its list of entries.
    if (seen.has(entries)) continue;
    seen.add(entries);
    for (const entry of entries) add(entry.satisfies);
  }
  return [...texts];
}

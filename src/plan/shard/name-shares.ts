// Which shard each name of a policy belongs to: by the policy alone, as DNS may answer each shard differently.
import { getOrCreate } from '../../base/get-or-create.ts';
import type { Entry } from '../../model/policy.ts';
import { portSet, unitedRanges } from '../../model/port-ranges.ts';
import { PROTOCOLS } from '../../model/words.ts';
import type { NarrowedItem } from '../narrow.ts';

export interface NameShares {
  /** By name as the policy writes it, in the order of the policy: its shard, from 1. */
  readonly shardOf: ReadonlyMap<string, number>;
  /** Ports of the names of each shard, if each had one address; the first is that of shard 1. */
  readonly loads: readonly number[];
}

/** Names with the most ports first, each to the shard that has the fewest so far. */
export function sharesOfNames(items: readonly NarrowedItem[], of: number): NameShares {
  const ports = portsByName(items);
  const order = [...ports.keys()];
  const place = new Map(order.map((name, index) => [name, index]));
  const heaviestFirst = [...order].sort(
    (a, b) => (ports.get(b) ?? 0) - (ports.get(a) ?? 0) || (place.get(a) ?? 0) - (place.get(b) ?? 0),
  );
  const loads = new Array<number>(of).fill(0);
  const chosen = new Map<string, number>();
  for (const name of heaviestFirst) {
    const shard = leastOf(loads);
    loads[shard] = (loads[shard] as number) + (ports.get(name) ?? 0);
    chosen.set(name, shard + 1);
  }
  return { shardOf: new Map(order.map((name) => [name, chosen.get(name) as number])), loads };
}

/** The index of the smallest number, and of equal ones the first. */
export function leastOf(loads: readonly number[]): number {
  let least = 0;
  for (let i = 1; i < loads.length; i++) if ((loads[i] as number) < (loads[least] as number)) least = i;
  return least;
}

/** A name that only has to lead somewhere counts as one port. */
function portsByName(items: readonly NarrowedItem[]): ReadonlyMap<string, number> {
  const ports = new Map<string, number>();
  for (const { item, entries } of items) {
    // An item may have ten thousand names.
    const count = Math.max(1, countOf(entries));
    for (const { pattern } of item.hosts)
      if (pattern.kind === 'name') ports.set(pattern.name, getOrCreate(ports, pattern.name, () => 0) + count);
  }
  return ports;
}

function countOf(entries: readonly Entry[]): number {
  let count = 0;
  for (const protocol of PROTOCOLS) {
    const own = entries.filter(({ ports }) => ports.protocol === protocol);
    count += portSet(protocol, unitedRanges(own.flatMap(({ ports }) => ports.ranges))).count;
  }
  return count;
}

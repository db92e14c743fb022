// Violations as a set that can be compared between nights: without times, addresses and lines, which change.
import { getOrCreate } from '../../base/get-or-create.ts';
import type { PortRange } from '../../model/policy.ts';
import {
  countPorts,
  holdsPort,
  parseRanges,
  rangesWithout,
  sharedRanges,
  unitedRanges,
} from '../../model/port-ranges.ts';
import type { Report } from '../../model/report.ts';
import type { Verdict } from '../../model/verdict.ts';
import type { Protocol } from '../../model/words.ts';

/** What is wrong. Closed and filtered are one kind where open was intended, as they may alternate from night to night. */
export const VIOLATION_KINDS = ['unexpected-open', 'not-open', 'other-state', 'leads-elsewhere'] as const;
export type ViolationKind = (typeof VIOLATION_KINDS)[number];

/**
 * Violations alike in everything but the port. The address is left out: a name behind a load balancer shows another one each
 * night. Where the violation is about a name, there is no protocol and the one port 0.
 */
export interface ViolationGroup {
  readonly kind: ViolationKind;
  readonly vantage: string | null;
  readonly host: string;
  readonly protocol: Protocol | null;
  /** Merged, ascending. */
  readonly ports: readonly PortRange[];
}

/** By the identity of a group; in the order of the keys, so that the same set gives the same bytes. */
export type ViolationSet = ReadonlyMap<string, ViolationGroup>;

/** Stands for the ports where the violation is about a name. */
export const WHOLE_NAME: readonly PortRange[] = [{ first: 0, last: 0 }];

export function kindOf({ expected, state, ports }: Verdict): ViolationKind {
  if (ports === null) return 'leads-elsewhere';
  if (expected === 'open') return 'not-open';
  return state === 'open' ? 'unexpected-open' : 'other-state';
}

export function groupKey({ kind, vantage, host, protocol }: Omit<ViolationGroup, 'ports'>): string {
  return JSON.stringify([kind, vantage, host, protocol]);
}

/** One set of groups that may repeat. */
export function setOf(groups: Iterable<ViolationGroup>): ViolationSet {
  const gathered = new Map<string, { group: ViolationGroup; ports: PortRange[] }>();
  for (const group of groups) {
    const { ports } = getOrCreate(gathered, groupKey(group), () => ({ group, ports: [] }));
    for (const range of group.ports) ports.push(range);
  }
  return new Map(
    [...gathered]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, { group, ports }]) => [key, { ...group, ports: unitedRanges(ports) }]),
  );
}

export function violationsOf({ verdicts }: Pick<Report, 'verdicts'>): ViolationSet {
  return setOf(verdicts.filter(({ verdict }) => verdict === 'violation').map(groupOf));
}

function groupOf(verdict: Verdict): ViolationGroup {
  const { vantage, host, protocol, ports } = verdict;
  return { kind: kindOf(verdict), vantage, host, protocol, ports: ports === null ? WHOLE_NAME : parseRanges(ports) };
}

/** Whether the set holds a violation, or some of its ports. By binary search for a single port, as there may be tens of thousands. */
export function isIn(set: ViolationSet, verdict: Verdict): boolean {
  const group = groupOf(verdict);
  const held = set.get(groupKey(group))?.ports ?? [];
  return group.ports.some((range) =>
    range.first === range.last ? holdsPort(held, range.first) : sharedRanges([range], held).length > 0,
  );
}

/** What is in the first set and not in the second. */
export function minus(a: ViolationSet, b: ViolationSet): ViolationSet {
  return setOf(
    [...a].flatMap(([key, group]) => {
      const ports = rangesWithout(group.ports, b.get(key)?.ports ?? []);
      return ports.length === 0 ? [] : [{ ...group, ports }];
    }),
  );
}

export function union(a: ViolationSet, b: ViolationSet): ViolationSet {
  return setOf([...a.values(), ...b.values()]);
}

/** How many violations: ports, and names that lead elsewhere. */
export function sizeOf(set: ViolationSet): number {
  return [...set.values()].reduce((sum, { ports }) => sum + countPorts(ports), 0);
}

// Ports that an entry of a requirement names and that another entry decides, which does not stand for the requirement: exceptions to it.
import { getOrCreate } from '../../base/get-or-create.ts';
import type { AppliedEntry, Segment } from '../../model/plan.ts';
import type { AddressRange, Entry, HostReference, PortSet } from '../../model/policy.ts';
import { countPorts, rangesText, sharedRanges, unitedRanges } from '../../model/port-ranges.ts';
import { PROTOCOLS } from '../../model/words.ts';
import { addressesText } from '../address-text.ts';
import type { Claim } from '../claim/claim.ts';
import { satisfyingEntry } from '../satisfies.ts';
import type { WorkBudget } from '../work-budget.ts';
import type { LostEntry } from './lost-entries.ts';

/** Ports of one protocol that one entry decides and that a requirement loses to it, at all of their addresses. */
export interface PortException {
  readonly requirement: string;
  /** The one that decides. */
  readonly entry: Entry;
  readonly protocol: PortSet['protocol'];
  /** `5432`, `22,8000-8100`. */
  readonly ports: string;
  /** Ports of all addresses together. */
  readonly count: number;
  /** Where, each once: names, and addresses as text; of many the first. */
  readonly hosts: readonly string[];
  /** Whether there are more than `hosts` says. */
  readonly more: boolean;
}

/** Hosts of one exception that are kept. */
const MOST_HOSTS = 20;

/** What is lost at each address that the same claims cover. */
interface LostThere {
  readonly requirement: string;
  readonly decider: AppliedEntry;
  readonly protocol: PortSet['protocol'];
  readonly ports: string;
  readonly count: number;
  /** The entries that name these ports for the requirement: which claim, and which of its entries. */
  readonly of: readonly { readonly claim: number; readonly entry: Entry }[];
}

interface Gathered extends Omit<LostThere, 'of' | 'count'> {
  count: bigint;
  readonly hosts: Set<string>;
  more: boolean;
  readonly of: Map<HostReference, Set<Entry>>;
}

/** Gathers them range by range. */
export class PortExceptions {
  readonly #found = new Map<string, Gathered>();

  /** @param lost of `exceptionsIn`, for these claims or for others alike */
  note(claims: readonly Claim[], range: AddressRange, lost: readonly LostThere[]): void {
    for (const { of, count, ...one } of lost) {
      const { decider, requirement, protocol, ports } = one;
      const { file, line, column } = decider.entry.position;
      const key = JSON.stringify([requirement, file, line, column, decider.entry.expected, protocol, ports]);
      const known = getOrCreate(this.#found, key, (): Gathered => {
        return { ...one, count: 0n, hosts: new Set(), more: false, of: new Map() };
      });
      known.count += (range.last - range.first + 1n) * BigInt(count);
      const host = decider.host ?? addressesText(range);
      if (known.hosts.size < MOST_HOSTS) known.hosts.add(host);
      else if (!known.hosts.has(host)) known.more = true;
      for (const { claim, entry } of of) {
        const reference = claims[claim]?.reference;
        if (reference !== undefined) getOrCreate(known.of, reference, () => new Set<Entry>()).add(entry);
      }
    }
  }

  /** @param lost what is told as a whole: an entry that decides nothing at its host has no exceptions there */
  all(lost: readonly LostEntry[]): PortException[] {
    // A file of hosts has a hundred thousand of them: looked up, and not searched through for each.
    const byHost = new Map<HostReference, LostEntry[]>();
    for (const one of lost) getOrCreate(byHost, one.reference, () => []).push(one);
    return [...this.#found.values()].flatMap(({ requirement, decider, protocol, ports, count, hosts, more, of }) => {
      const isTold = [...of].every(([reference, entries]) => {
        const here = byHost.get(reference) ?? [];
        return [...entries].every((entry) =>
          here.some((one) => one.entry === entry && one.satisfies.includes(requirement)),
        );
      });
      if (isTold) return [];
      return [{ requirement, entry: decider.entry, protocol, ports, count: Number(count), hosts: [...hosts], more }];
    });
  }
}

/** @param segments what these claims come to at an address that all of them cover */
export function exceptionsIn(
  claims: readonly Claim[],
  segments: readonly Segment[],
  budget: WorkBudget,
): readonly LostThere[] {
  const named = new Map<string, { readonly claim: number; readonly entry: Entry }[]>();
  claims.forEach(({ item, entries }, claim) => {
    for (const entry of entries) {
      if (entry.expected === 'observe') continue;
      for (const text of satisfyingEntry(item, entry).satisfies ?? [])
        getOrCreate(named, text, () => []).push({ claim, entry });
    }
  });
  return [...named].flatMap(([requirement, of]) => lostTo(requirement, of, segments, budget));
}

function lostTo(
  requirement: string,
  of: LostThere['of'],
  segments: readonly Segment[],
  budget: WorkBudget,
): LostThere[] {
  // What is only observed is checked for nobody, whoever it stands for.
  const others = segments.filter(({ appliedEntries }) =>
    appliedEntries.every(
      ({ entry, satisfies = [] }) => entry.expected === 'observe' || !satisfies.includes(requirement),
    ),
  );
  if (others.length === 0) return [];
  return PROTOCOLS.flatMap((protocol) => {
    const mine = of.filter(({ entry }) => entry.ports.protocol === protocol);
    const wanted = unitedRanges(mine.flatMap(({ entry }) => entry.ports.ranges));
    if (wanted.length === 0) return [];
    return others.flatMap(({ ports, appliedEntries }): LostThere[] => {
      const [decider] = appliedEntries;
      if (ports.protocol !== protocol || decider === undefined) return [];
      if (!budget.take(wanted.length + ports.ranges.length)) return [];
      const lost = sharedRanges(wanted, ports.ranges);
      if (lost.length === 0) return [];
      const losers = mine.filter(({ entry }) => sharedRanges(entry.ports.ranges, lost).length > 0);
      return [{ requirement, decider, protocol, ports: rangesText(lost), count: countPorts(lost), of: losers }];
    });
  });
}

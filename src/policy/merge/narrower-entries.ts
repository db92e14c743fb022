// Which ports of a host are decided by entries with fewer ports, so that a tie of wider ones does not matter there.
import { getOrCreate } from '../../base/get-or-create.ts';
import type { HostItem, PortRange } from '../../model/policy.ts';
import { sharedRanges } from '../../model/port-ranges.ts';
import { type EntryClaim, patternKey, type VantageName } from './claim.ts';

export class NarrowerEntries {
  readonly #items: readonly HostItem[];
  #byHost: Map<string, HostItem[]> | null = null;
  // What one file may make us look at: past it, a tie is reported although a narrower entry may decide it.
  #budget = 5_000_000;

  constructor(items: readonly HostItem[]) {
    this.#items = items;
  }

  /** The first run of ports that both claims hold and nothing narrower decides from there; null where there is none. */
  undecided(a: EntryClaim, b: EntryClaim, vantageName: VantageName): PortRange | null {
    const shared = sharedRanges(a.entry.ports.ranges, b.entry.ports.ranges);
    if (shared.length === 0) return null;
    const decided = this.#decidedBy(a, b, vantageName);
    for (const { first, last } of shared) {
      let from = first;
      for (const range of decided) {
        if (range.last < from) continue;
        if (range.first > from) break;
        from = range.last + 1;
      }
      if (from > last) continue;
      const next = decided.find((range) => range.first > from);
      return { first: from, last: Math.min(last, (next?.first ?? last + 1) - 1) };
    }
    return null;
  }

  #decidedBy(a: EntryClaim, b: EntryClaim, vantageName: VantageName): readonly PortRange[] {
    const ofRoles = a.entry.role !== null;
    if ((a.entry.ports.count === 1 && !ofRoles) || this.#budget <= 0) return [];
    // An entry on the host of either side covers all that the two hosts share.
    const keys = new Set([patternKey(a.host.pattern), patternKey(b.host.pattern)]);
    const decided: PortRange[] = [];
    for (const item of [...keys].flatMap((key) => this.#itemsOf(key))) {
      const { family } = item;
      this.#budget -= item.entries.length;
      if (this.#budget <= 0) return [];
      if (family !== 'both' && (family !== a.family || family !== b.family)) continue;
      for (const entry of item.entries) {
        if (entry.ports.protocol !== a.entry.ports.protocol) continue;
        const own = ofRoles && entry.role === null;
        const narrower = own ? entry.ports.count <= a.entry.ports.count : entry.ports.count < a.entry.ports.count;
        if (!narrower || !isSeen(vantageName, item.from) || !isSeen(vantageName, entry.from)) continue;
        this.#budget -= entry.ports.ranges.length;
        for (const range of entry.ports.ranges) decided.push(range);
      }
    }
    return decided.sort((x, y) => x.first - y.first);
  }

  #itemsOf(key: string): readonly HostItem[] {
    if (this.#byHost === null) {
      this.#byHost = new Map();
      for (const item of this.#items) {
        for (const { pattern } of item.hosts) {
          getOrCreate(this.#byHost, patternKey(pattern), () => []).push(item);
        }
      }
    }
    return this.#byHost.get(key) ?? [];
  }
}

function isSeen(vantageName: VantageName, from: readonly string[] | null): boolean {
  return from === null || (vantageName !== null && from.includes(vantageName));
}

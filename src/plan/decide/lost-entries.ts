// Entries that decide no port of a host for a requirement of theirs: other entries win all of them, and none of these stands for it.
import { getOrCreate } from '../../base/get-or-create.ts';
import type { Segment } from '../../model/plan.ts';
import type { Entry, HostReference, PortSet } from '../../model/policy.ts';
import { sharedRanges } from '../../model/port-ranges.ts';
import type { Claim } from '../claim/claim.ts';
import { satisfyingEntry } from '../satisfies.ts';
import type { WorkBudget } from '../work-budget.ts';

/** One entry at one of its hosts, with the requirements of which nothing of it is checked there. */
export interface LostEntry {
  readonly reference: HostReference;
  readonly entry: Entry;
  readonly satisfies: readonly string[];
}

/** What each claim on some addresses lacks there, in their order. */
type Missing = readonly (readonly LostEntry[])[];

/** Gathers them range by range: an entry that decides a port at one address of its host has not lost there. */
export class LostEntries {
  /**
   * By item and host: what it lacks at every address so far. Two policies that extend one base have its hosts both, and each gives
   * the item roles of its own.
   */
  readonly #lost = new Map<Claim['item'], Map<HostReference, readonly LostEntry[]>>();

  /** @param missing of `missingIn`, for these claims or for others alike */
  note(claims: readonly Claim[], missing: Missing): void {
    claims.forEach(({ item, reference }, index) => {
      const here = missing[index] ?? [];
      const ofItem = getOrCreate(this.#lost, item, () => new Map<HostReference, readonly LostEntry[]>());
      const known = ofItem.get(reference);
      if (known === undefined)
        ofItem.set(reference, here.length === 0 ? NONE : here.map((one) => ({ ...one, reference })));
      else if (known.length > 0)
        ofItem.set(
          reference,
          known.flatMap((one) => inBoth(one, here)),
        );
    });
  }

  all(): LostEntry[] {
    return [...this.#lost.values()].flatMap((ofItem) => [...ofItem.values()].flat());
  }
}

const NONE: readonly LostEntry[] = [];

function inBoth(one: LostEntry, here: readonly LostEntry[]): LostEntry[] {
  const other = here.find(({ entry }) => entry === one.entry);
  const satisfies = one.satisfies.filter((text) => other?.satisfies.includes(text));
  return satisfies.length === 0 ? [] : [{ ...one, satisfies }];
}

/** @param segments what these claims come to at an address that all of them cover */
export function missingIn(claims: readonly Claim[], segments: readonly Segment[], budget: WorkBudget): Missing {
  if (!claims.some(hasRequirements)) return [];
  // By entry, as it won: an item that names the same role may have won with it, for requirements of its own.
  const won = new Map<Entry, Set<string>>();
  const byText = new Map<string, PortSet[]>();
  for (const { ports, appliedEntries } of segments) {
    // What is only observed counts for no requirement, whatever another name at the address is judged by.
    const judging = appliedEntries.filter(({ entry }) => entry.expected !== 'observe');
    for (const { entry, satisfies = [] } of judging) {
      const texts = getOrCreate(won, entry, () => new Set<string>());
      for (const text of satisfies) texts.add(text);
    }
    for (const text of new Set(judging.flatMap(({ satisfies = [] }) => satisfies)))
      getOrCreate(byText, text, (): PortSet[] => []).push(ports);
  }
  return claims.map(({ item, reference, entries }) =>
    entries.flatMap((entry): readonly LostEntry[] => {
      const { satisfies = [] } = satisfyingEntry(item, entry);
      // Most win some of their ports.
      if (satisfies.length === 0 || entry.expected === 'observe') return NONE;
      const texts = won.get(entry);
      const missing = satisfies.filter(
        (text) => texts?.has(text) !== true && !sharesPort(entry.ports, byText.get(text) ?? [], budget),
      );
      return missing.length === 0 ? NONE : [{ reference, entry, satisfies: missing }];
    }),
  );
}

function hasRequirements({ item, entries }: Claim): boolean {
  return item.satisfies !== undefined || entries.some(({ satisfies }) => satisfies !== undefined);
}

function sharesPort({ protocol, ranges }: PortSet, others: readonly PortSet[], budget: WorkBudget): boolean {
  return others.some(
    (other) =>
      other.protocol === protocol &&
      budget.take(other.ranges.length + ranges.length) &&
      sharedRanges(ranges, other.ranges).length > 0,
  );
}

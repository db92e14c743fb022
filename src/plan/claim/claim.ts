// Step 3 of a plan, claim: which hosts of the policy cover which addresses, and which of their names could not be resolved.
import type { NameCheck, Unresolved } from '../../model/plan.ts';
import type { Entry, HostItem, HostReference } from '../../model/policy.ts';
import type { Family } from '../../model/words.ts';
import type { NarrowedItem } from '../narrow.ts';
import type { ResolvedPolicy } from '../resolve.ts';
import { satisfying, satisfyingHost } from '../satisfies.ts';
import type { WorkBudget } from '../work-budget.ts';
import { ABSENT, type Answers, answersAbout, whatFailed, withoutUnmeant } from './answers.ts';
import { checkNames, mayBeThisMachine, type NameChecks } from './name-checks.ts';

/** One host of the policy on a range of addresses, as far as it is judged from this vantage. */
export interface Claim {
  readonly item: HostItem;
  /** The one of its hosts that led here. */
  readonly reference: HostReference;
  readonly entries: readonly Entry[];
  /** The name that led here; null where the policy names the addresses. */
  readonly host: string | null;
  readonly family: Family;
  readonly first: bigint;
  readonly last: bigint;
  /** How many addresses the host covers; a name counts as one. */
  readonly size: bigint;
  /** Where the host stands in the policy: earlier is smaller. */
  readonly order: number;
  /** The name leads to the machine that checks, and the policy does not say that it should. */
  readonly isThisMachine?: true;
}

export interface ClaimedPolicy extends ResolvedPolicy {
  /** In the order of the policy. */
  readonly claims: readonly Claim[];
  readonly unresolved: readonly Unresolved[];
  readonly nameChecks: readonly NameCheck[];
}

/** @param budget once it is spent, some names are not checked, and the rest is of no use */
export function claim(resolved: ResolvedPolicy, budget: WorkBudget): ClaimedPolicy {
  // Where a name must not lead, it is not followed, whichever item says so.
  const checks = checkNames(resolved, budget);
  const failures = new FailedNames();
  const claims: Claim[] = [];
  let order = 0;
  for (const narrowed of resolved.items) {
    const { item, entries } = narrowed;
    for (const reference of item.hosts) {
      const { pattern } = reference;
      order++;
      if (pattern.kind === 'name') {
        const answers = withoutUnmeant(answersAbout(resolved, narrowed.families, pattern), narrowed.familiesSeen);
        failures.note(narrowed, reference, pattern.name, answers);
        if (entries.length > 0) claims.push(...claimsOfName(narrowed, reference, pattern.name, answers, checks, order));
      } else if (entries.length > 0) {
        const { family, first, last } = pattern;
        claims.push({ item, reference, entries, host: null, family, first, last, size: last - first + 1n, order });
      }
    }
  }
  return { ...resolved, claims, unresolved: failures.unresolved(), nameChecks: checks.checks };
}

function claimsOfName(
  { item, entries }: NarrowedItem,
  reference: HostReference,
  name: string,
  { addresses }: Answers,
  checks: NameChecks,
  order: number,
): Claim[] {
  return addresses
    .filter((address) => !checks.leadsElsewhere(name, address))
    .map(({ family, value, own }): Claim => {
      const covered = { item, reference, entries, host: name, family, first: value, last: value, size: 1n, order };
      return own && !mayBeThisMachine(item, name, { family, value }) ? { ...covered, isThisMachine: true } : covered;
    });
}

/** Names that could not be resolved, each once, however many items have them. */
class FailedNames {
  readonly #failures = new Map<string, Unresolved>();
  /** Names that have an address. */
  readonly #found = new Set<string>();

  note(
    { item, entries, familiesSeen }: NarrowedItem,
    { position, source }: HostReference,
    name: string,
    answers: Answers,
  ): void {
    if (answers.addresses.length > 0) this.#found.add(name);
    const failure = entries.length === 0 ? null : whatFailed(answers, familiesSeen);
    if (failure === null) return;
    // Of several items the first says where; but a resolver that failed outweighs a record that is not there.
    const known = this.#failures.get(name);
    const satisfies = satisfying([known?.satisfies, satisfyingHost(item, entries).satisfies]);
    const from = source === undefined ? {} : { source };
    if (known === undefined) this.#failures.set(name, { host: name, position, ...from, ...failure, ...satisfies });
    else if (known.code === ABSENT && failure.code !== ABSENT)
      this.#failures.set(name, { ...known, ...failure, ...satisfies });
    else this.#failures.set(name, { ...known, ...satisfies });
  }

  unresolved(): Unresolved[] {
    // An item may ask for one family alone, and another of the same name for the other: only where no item found any
    // address is it the whole name that failed.
    return [...this.#failures.values()].map((one) => (this.#found.has(one.host) ? one : { ...one, family: null }));
  }
}

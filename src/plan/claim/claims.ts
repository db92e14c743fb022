// Which items of a policy cover which addresses, once names are resolved and what is out of bounds is cut away.
import { askedName, type WrittenName } from '../../model/addresses/host-name.ts';
import type { NameCheck, OutOfScope, Resolution, Unresolved } from '../../model/plan.ts';
import type { AddressRange, Entry, HostItem, HostPattern, HostReference, Policy } from '../../model/policy.ts';
import type { Family } from '../../model/words.ts';
import { addressText } from '../address-text.ts';
import { cutAtOnly } from '../scope/allowed.ts';
import { type Bounds, boundsOf } from '../scope/bounds.ts';
import { ipv4Behind, type Pref64 } from '../scope/embedded-ipv4.ts';
import { pref64Of } from '../scope/nat64.ts';
import { controlsSeen, entriesSeen, familiesOf, familiesSeen, isJudgedFrom, type View } from '../view.ts';
import { WorkBudget } from '../work-budget.ts';
import { ABSENT, type Answers, answersOf, MAPPED, mayBeThisMachine, mayLeadTo, nameCheckOf } from './name-checks.ts';

/** One item of the policy on one range of addresses, as far as it is judged from this vantage. */
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
}

export interface Claims {
  readonly claims: readonly Claim[];
  readonly unresolved: readonly Unresolved[];
  readonly outOfScope: readonly OutOfScope[];
  readonly nameChecks: readonly NameCheck[];
}

/** One family of a name that the resolver had no address for. */
type Failure = Answers['failures'][number];

/**
 * Every name that a run asks DNS for: those of hosts and controls that are looked at from this vantage, and those that a scope
 * lists, in the families that anything asks of them.
 */
export function namesOf(policy: Policy, view: View): { name: string; families: Family[] }[] {
  const names = new Map<string, Set<Family>>();
  const ask = (pattern: HostPattern, asked: readonly Family[]) => {
    if (pattern.kind !== 'name' || asked.length === 0) return;
    const written = askedName(pattern);
    const families = names.get(written) ?? new Set();
    for (const family of asked) families.add(family);
    names.set(written, families);
  };
  for (const item of policy.hosts) {
    if (isIdle(item, view)) continue;
    // Both, whatever the vantage sees: it matters whether a name without an address that it could reach has any.
    for (const { pattern } of item.hosts) ask(pattern, familiesOf(item));
  }
  for (const { pattern } of controlsSeen(policy, view)) ask(pattern, familiesSeen(policy.defaults, view));
  const scopes = new Set(policy.hosts.flatMap(({ scopes }) => scopes));
  for (const element of [...[...scopes].flat(), ...(view.runScope ?? [])])
    if (element.kind === 'name') ask({ ...element, kind: 'name' }, familiesOf({ family: 'both' }));
  return [...names].map(([name, families]) => ({ name, families: [...families].sort() }));
}

/** The items that have something to say of their hosts from this vantage. */
export function itemsSeen({ hosts }: Pick<Policy, 'hosts'>, view: View): readonly HostItem[] {
  return hosts.filter((item) => !isIdle(item, view));
}

/** Whether an item has nothing to say of its hosts from this vantage. */
function isIdle(item: HostItem, view: View): boolean {
  if (entriesSeen(item, view).length > 0) return false;
  return item.resolvesTo === null || !isJudgedFrom(view, item.from);
}

/**
 * @param resolutions one for each name and family of `namesOf`
 * @param budget once it is spent, some claims are left out, and the rest is of no use
 */
export function claimsOf(
  policy: Policy,
  resolutions: readonly Resolution[],
  view: View,
  budget = new WorkBudget(),
): Claims {
  const items = itemsSeen(policy, view);
  const collector = new ClaimCollector(items, resolutions, view, budget);
  // Where a name must not lead, it is not followed, whichever item says so.
  for (const item of items) collector.checkNames(item);
  for (const item of items) collector.add(item);
  return collector.collected();
}

/** Elements of a scope that are looked at in the time of one step. */
const ELEMENTS_A_STEP = 64;
/** Steps for each piece that scopes leave of a host: it has texts, and is compared with those of others. */
const STEPS_A_PIECE = 8;

class ClaimCollector {
  readonly #view: View;
  readonly #budget: WorkBudget;
  readonly #bounds: Bounds;
  readonly #pref64: readonly Pref64[];
  readonly #resolutions: ReadonlyMap<string, Resolution>;
  /** Addresses that a name has and must not have. */
  readonly #elsewhere = new Set<string>();
  readonly #claims: Claim[] = [];
  readonly #failures = new Map<string, Unresolved>();
  readonly #found = new Set<string>();
  readonly #outOfScope = new Map<string, OutOfScope>();
  readonly #nameChecks: NameCheck[] = [];
  #order = 0;

  constructor(items: readonly HostItem[], resolutions: readonly Resolution[], view: View, budget: WorkBudget) {
    this.#view = view;
    this.#budget = budget;
    this.#resolutions = new Map(
      resolutions.map((resolution) => [`${resolution.family} ${resolution.name}`, resolution]),
    );
    this.#bounds = boundsOf(items, view.runScope, resolutions);
    this.#pref64 = pref64Of(resolutions);
  }

  checkNames(item: HostItem): void {
    if (item.resolvesTo === null) return;
    const steps = 1 + item.resolvesTo.within.length / ELEMENTS_A_STEP;
    for (const { pattern } of item.hosts) {
      if (pattern.kind !== 'name' || !this.#budget.take(steps)) continue;
      const answers = this.#answers(item, pattern);
      this.#nameChecks.push(nameCheckOf(pattern.name, item.resolvesTo, answers, this.#pref64));
      for (const address of answers.addresses)
        if (!mayLeadTo(item, address, this.#pref64))
          this.#elsewhere.add(`${pattern.name} ${address.family} ${address.value}`);
    }
  }

  add(item: HostItem): void {
    const entries = entriesSeen(item, this.#view);
    for (const reference of item.hosts) {
      const { pattern } = reference;
      this.#order++;
      if (pattern.kind === 'name') this.#addName(item, entries, reference, pattern);
      else this.#claim(item, entries, reference, null, pattern, pattern.last - pattern.first + 1n);
    }
  }

  #addName(item: HostItem, entries: readonly Entry[], reference: HostReference, written: WrittenName): void {
    const { name } = written;
    const seen = familiesSeen(item, this.#view);
    const answers = withoutUnmeant(this.#answers(item, written), seen);
    if (answers.addresses.length > 0) this.#found.add(name);
    for (const { family, value, own } of answers.addresses) {
      if (this.#elsewhere.has(`${name} ${family} ${value}`)) continue;
      if (own && !mayBeThisMachine(item, name, { family, value })) {
        if (entries.length > 0) this.#leaveOut(name, { family, first: value, last: value }, 'this-machine', reference);
      } else this.#claim(item, entries, reference, name, { family, first: value, last: value }, 1n);
    }
    if (entries.length === 0) return;
    const failure = whatFailed(answers, seen);
    if (failure === null) return;
    // Of several items the first says where; but a resolver that failed outweighs a record that is not there.
    const known = this.#failures.get(name);
    if (known === undefined) this.#failures.set(name, { host: name, position: reference.position, ...failure });
    else if (known.code === ABSENT && failure.code !== ABSENT) this.#failures.set(name, { ...known, ...failure });
  }

  #answers(item: HostItem, written: WrittenName): Answers {
    const name = askedName(written);
    return answersOf(
      familiesOf(item).map((family) => {
        const answer = this.#resolutions.get(`${family} ${name}`);
        if (answer === undefined) throw new Error(`no resolution for ${name} over IPv${family}`);
        return answer;
      }),
    );
  }

  #claim(
    item: HostItem,
    entries: readonly Entry[],
    reference: HostReference,
    host: string | null,
    range: AddressRange,
    size: bigint,
  ): void {
    const elements = item.scopes.reduce((sum, scope) => sum + scope.length, this.#view.runScope?.length ?? 0);
    if (entries.length === 0 || !this.#budget.take(1 + elements / ELEMENTS_A_STEP)) return;
    const cuts = cutAtOnly(range, this.#view.only).map((piece) => this.#bounds(piece, item.scopes));
    const [inside, outside] = [cuts.flatMap((cut) => cut.inside), cuts.flatMap((cut) => cut.outside)];
    if (!this.#budget.take(STEPS_A_PIECE * (inside.length + outside.length))) return;
    for (const { family, first, last } of inside)
      this.#claims.push({ item, reference, entries, host, family, first, last, size, order: this.#order });
    for (const { range: out, bound } of outside) this.#leaveOut(host ?? reference.text, out, bound, reference);
  }

  #leaveOut(host: string, range: AddressRange, bound: OutOfScope['bound'], { position }: HostReference): void {
    const [first, last] = [addressText(range.family, range.first), addressText(range.family, range.last)];
    const address = range.first === range.last ? first : null;
    const outside = address ?? `${first}-${last}`;
    const known = { host, address, outside, range, bound, ...standingFor(range, this.#pref64) };
    this.#outOfScope.set(`${host} ${outside} ${bound}`, { ...known, position });
  }

  collected(): Claims {
    // An item may ask for one family alone, and another of the same name for the other: only where no item found any
    // address is it the whole name that failed.
    const unresolved = [...this.#failures.values()].map((one) =>
      this.#found.has(one.host) ? one : { ...one, family: null },
    );
    return {
      claims: this.#claims,
      unresolved,
      outOfScope: [...this.#outOfScope.values()],
      nameChecks: this.#nameChecks,
    };
  }
}

function standingFor({ family, first, last }: AddressRange, pref64: readonly Pref64[]): { standsFor?: string } {
  const behind = family === 6 && first === last ? ipv4Behind(first, pref64) : [];
  const texts = [...new Set(behind.map((value) => addressText(4, value)))];
  return texts.length === 0 ? {} : { standsFor: texts.join(' and ') };
}

/**
 * An IPv6 record may hold an IPv4 address (`::ffff:198.51.100.2`), which is then asked over IPv4 like any other. Where IPv4 is not meant,
 * or the vantage has none, that address is left out, and the record counts as a failure of its family: it is there, and not checked.
 * @param seen the families that the item asks and the vantage has
 */
function withoutUnmeant(answers: Answers, seen: readonly Family[]): Answers {
  const { addresses, failures } = answers;
  const isMeant = ({ family, asked }: Answers['addresses'][number]) => family === asked || seen.includes(family);
  if (addresses.every(isMeant)) return answers;
  const lost = new Set(addresses.filter((address) => !isMeant(address)).map(({ asked }) => asked));
  const mapped = [...lost].map((family) => ({ family, code: MAPPED }));
  return { ...answers, addresses: addresses.filter(isMeant), failures: [...failures, ...mapped] };
}

/**
 * A family that the name does not have is no failure while the other has an address that the vantage can see; a resolver that
 * fails always is. Of a family that the vantage lacks nothing is missed, unless the name has no address at all.
 * @param seen the families that the item asks and the vantage has; empty where nothing of the item can be seen from here
 */
function whatFailed({ addresses, failures }: Answers, seen: readonly Family[]): Failure | null {
  const matters = failures.filter(({ family }) => addresses.length === 0 || seen.includes(family));
  const broken = matters.find(({ code }) => code !== ABSENT);
  if (broken !== undefined) return broken;
  // What this vantage could have reached is not there: that nothing of it was asked must not look like a name that holds.
  const isReached = addresses.some(({ family }) => seen.length === 0 || seen.includes(family));
  return isReached ? null : (matters[0] ?? null);
}

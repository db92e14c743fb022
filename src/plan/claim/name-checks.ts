// `resolves-to`: checks that a name leads only where the policy says.
import { getOrCreate } from '../../base/get-or-create.ts';
import { type AddressList, addressList, holdsAddress } from '../../model/addresses/allowed-addresses.ts';
import type { Pref64 } from '../../model/addresses/embedded-ipv4.ts';
import { meansThisMachine } from '../../model/addresses/host-name.ts';
import type { NameCheck } from '../../model/plan.ts';
import type { HostItem, ResolvesTo } from '../../model/policy.ts';
import { addressText } from '../address-text.ts';
import type { ResolvedPolicy } from '../resolve.ts';
import { satisfying, satisfyingHost } from '../satisfies.ts';
import type { WorkBudget } from '../work-budget.ts';
import { ABSENT, type AnsweredAddress, type Answers, answersAbout } from './answers.ts';

export interface NameChecks {
  readonly checks: readonly NameCheck[];
  /** Whether a name has that address and must not have it. */
  readonly leadsElsewhere: (name: string, address: Pick<AnsweredAddress, 'family' | 'value'>) => boolean;
}

/** Checks every name that the policy binds. */
export function checkNames(resolved: ResolvedPolicy, budget: WorkBudget): NameChecks {
  const { items, pref64 } = resolved;
  const checks: NameCheck[] = [];
  const expectsFor = requirementsByName(items);
  const elsewhere = new Set<string>();
  for (const { item, families } of items) {
    const { resolvesTo } = item;
    if (resolvesTo === null) continue;
    for (const { pattern, source } of item.hosts) {
      if (pattern.kind !== 'name' || !budget.takeLookup(resolvesTo.within.length)) continue;
      const answers = answersAbout(resolved, families, pattern);
      const all = satisfying([item.satisfies, expectsFor.get(pattern.name)]).satisfies;
      checks.push({
        ...nameCheckOf(pattern.name, resolvesTo, answers, pref64),
        ...(source === undefined ? {} : { source }),
        ...satisfying([item.satisfies]),
        ...(all === undefined ? {} : { expectsFor: all }),
      });
      for (const address of answers.addresses)
        if (!mayLeadTo(item, address, pref64)) elsewhere.add(addressKey(pattern.name, address));
    }
  }
  return { checks, leadsElsewhere: (name, address) => elsewhere.has(addressKey(name, address)) };
}

/** What every item that names a name stands for there. */
function requirementsByName(items: ResolvedPolicy['items']): ReadonlyMap<string, readonly string[]> {
  const byName = new Map<string, readonly string[]>();
  for (const { item, entries } of items) {
    const { satisfies = [] } = satisfyingHost(item, entries);
    if (satisfies.length === 0) continue;
    for (const { pattern } of item.hosts)
      if (pattern.kind === 'name')
        byName.set(pattern.name, satisfying([byName.get(pattern.name), satisfies]).satisfies ?? []);
  }
  return byName;
}

function addressKey(name: string, { family, value }: Pick<AnsweredAddress, 'family' | 'value'>): string {
  return `${name} ${family} ${value}`;
}

/** Sorted once for each `resolves-to`, however many names it binds. */
const lists = new WeakMap<ResolvesTo, AddressList>();

function listOf(resolvesTo: ResolvesTo): AddressList {
  return getOrCreate(lists, resolvesTo, () => addressList(resolvesTo.within));
}

/**
 * Whether a name may lead to an address; everywhere, where the policy does not bind it. One that stands for an IPv4 address may where
 * that one may: a resolver with DNS64 makes them up.
 * @param pref64 the NAT64 prefixes that the network announces
 */
export function mayLeadTo(
  { resolvesTo }: Pick<HostItem, 'resolvesTo'>,
  address: Pick<AnsweredAddress, 'family' | 'value'>,
  pref64: readonly Pref64[],
): boolean {
  return resolvesTo === null || holdsAddress(listOf(resolvesTo), address, pref64);
}

/** Whether the policy says that a name leads to this machine: by the name itself, or as its `resolves-to` is that address, or loopback. */
export function mayBeThisMachine(
  { resolvesTo }: Pick<HostItem, 'resolvesTo'>,
  name: string,
  { family, value }: Pick<AnsweredAddress, 'family' | 'value'>,
): boolean {
  if (meansThisMachine(name)) return true;
  return (resolvesTo?.within ?? []).some(
    (range) =>
      range.family === family &&
      range.first <= value &&
      value <= range.last &&
      (range.first === range.last || (family === 4 && range.first >> 24n === 127n && range.last >> 24n === 127n)),
  );
}

function nameCheckOf(
  host: string,
  resolvesTo: ResolvesTo,
  { addresses, failures, unvouched }: Answers,
  pref64: readonly Pref64[],
): NameCheck {
  const sorted = [...addresses].sort((a, b) => a.family - b.family || (a.value < b.value ? -1 : 1));
  const texts = (wanted: boolean) => [
    ...new Set(
      sorted
        .filter((address) => mayLeadTo({ resolvesTo }, address, pref64) === wanted)
        .map(({ family, value }) => addressText(family, value)),
    ),
  ];
  // That a name must not exist is a pass only where somebody vouches for the resolver that says so.
  const doubts = resolvesTo.within.length === 0 ? unvouched : [];
  const broken = [...failures.filter(({ code }) => code !== ABSENT), ...doubts];
  const [first] = broken;
  const whole = new Set(broken.map(({ family }) => family)).size > 1;
  const failure = first === undefined ? null : { ...first, family: whole ? null : first.family };
  return { host, resolvesTo, inside: texts(true), outside: texts(false), failure };
}

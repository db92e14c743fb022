// Which items of a policy cover which addresses, once names are resolved.
import type { Resolution, Unresolved } from '../model/plan.ts';
import type { HostItem, HostPattern, Policy } from '../model/policy.ts';
import type { Family } from '../model/words.ts';
import { addressValue } from './address-text.ts';

/** One item of the policy on one run of addresses. */
export interface Claim {
  readonly item: HostItem;
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

/** One family of a name that the resolver had no address for. */
interface Failure {
  readonly family: Family;
  readonly code: string;
}

/** The families that an item asks of a name. */
export function familiesOf({ family }: Pick<HostItem, 'family'>): readonly Family[] {
  if (family === 'ipv4') return [4];
  return family === 'ipv6' ? [6] : [4, 6];
}

/** Every name of the policy, its controls' too, with the families that any item asks of it (of a control: `defaults`). */
export function namesOf(policy: Policy): { name: string; families: Family[] }[] {
  const names = new Map<string, Set<Family>>();
  const ask = (pattern: HostPattern, asked: readonly Family[]) => {
    if (pattern.kind !== 'name') return;
    const families = names.get(pattern.name) ?? new Set();
    for (const family of asked) families.add(family);
    names.set(pattern.name, families);
  };
  for (const item of policy.hosts) for (const { pattern } of item.hosts) ask(pattern, familiesOf(item));
  for (const { pattern } of policy.controls) ask(pattern, familiesOf(policy.defaults));
  return [...names].map(([name, families]) => ({ name, families: [...families].sort() }));
}

/**
 * @param resolutions one for each name and family of `namesOf`
 */
export function claimsOf(
  policy: Policy,
  resolutions: readonly Resolution[],
): { claims: Claim[]; unresolved: Unresolved[] } {
  const answers = new Map(resolutions.map((resolution) => [`${resolution.family} ${resolution.name}`, resolution]));
  const claims: Claim[] = [];
  const failures = new Map<string, Unresolved>();
  const found = new Set<string>();
  for (const item of policy.hosts) {
    for (const { pattern, position } of item.hosts) {
      const order = claims.length;
      if (pattern.kind === 'addresses') {
        const { family, first, last } = pattern;
        claims.push({ item, host: null, family, first, last, size: last - first + 1n, order });
        continue;
      }
      const { name } = pattern;
      const failed: Failure[] = [];
      let anyAddress = false;
      for (const family of familiesOf(item)) {
        const answer = answers.get(`${family} ${name}`);
        if (answer === undefined) throw new Error(`no resolution for ${name} over IPv${family}`);
        if (answer.code !== null) failed.push({ family, code: answer.code });
        for (const address of answer.addresses) {
          const { value } = addressValue(address);
          claims.push({ item, host: name, family, first: value, last: value, size: 1n, order });
          anyAddress = true;
        }
      }
      if (anyAddress) found.add(name);
      const failure = whatFailed(failed, anyAddress);
      if (failure !== null && !failures.has(name)) failures.set(name, { host: name, position, ...failure });
    }
  }
  // An item may ask for one family alone, and another of the same name for the other: only where no item found any
  // address is it the whole name that failed.
  const unresolved = [...failures.values()].map((one) => (found.has(one.host) ? one : { ...one, family: null }));
  return { claims, unresolved };
}

/** A family that the name does not have is no failure while the other has an address; a resolver that fails always is. */
function whatFailed(failed: readonly Failure[], anyAddress: boolean): Failure | null {
  const broken = failed.find(({ code }) => code !== 'ENOTFOUND');
  return broken ?? (anyAddress ? null : (failed[0] ?? null));
}

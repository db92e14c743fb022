// From where two policies are compared: every vantage that either declares, those alike in all that either says of them at once.
import { getOrCreate } from '../base/get-or-create.ts';
import type { Policy, Vantage } from '../model/policy.ts';

export type Side = 'old' | 'new';
export const SIDES = ['old', 'new'] as const satisfies readonly Side[];

/** Vantages that neither policy tells apart; `names` is null for the nameless one, where neither declares any. */
export interface VantageGroup {
  readonly names: readonly string[] | null;
  /** What each policy sees from there. */
  readonly old: { readonly vantage: Vantage | null };
  readonly new: { readonly vantage: Vantage | null };
}

/**
 * At least one. What a policy says without `from` holds from every vantage, and so from one that it does not declare. What it
 * would see from there: as much as the other policy does, so that a vantage that came or went hides nothing by itself (that
 * it did is told apart, as `vantage-added` or `-removed`); but a policy without any vantage sees everything.
 */
export function vantageGroupsOf(old: Policy, now: Policy): VantageGroup[] {
  const names = vantageNames(old, now);
  if (names.length === 0) return [{ names: null, old: { vantage: null }, new: { vantage: null } }];
  const alike = new Map<string, VantageGroup & { names: string[] }>();
  const [olds, news] = [fromLists(old), fromLists(now)];
  for (const name of names) {
    const [before, after] = [vantageOf(old, name, now), vantageOf(now, name, old)];
    const key = `${signature(before, olds)} / ${signature(after, news)}`;
    getOrCreate(alike, key, () => ({ names: [], old: { vantage: before }, new: { vantage: after } })).names.push(name);
  }
  return [...alike.values()];
}

/** Every name that either declares, sorted. */
export function vantageNames(old: Policy, now: Policy): string[] {
  return [...new Set([...old.vantages, ...now.vantages].map(({ name }) => name))].sort();
}

/** The vantage as the policy declares it; else as it would be, were it declared there with no controls. */
export function vantageOf({ vantages, file }: Policy, name: string, other: Policy): Vantage {
  const declared = vantages.find((one) => one.name === name);
  if (declared !== undefined) return declared;
  const theirs = vantages.length === 0 ? undefined : other.vantages.find((one) => one.name === name);
  const { families = [4, 6], cannotSee = [], openOnly = false } = theirs ?? {};
  const position = { file, line: 1, column: 1 };
  return { name, families, cannotSee, openOnly, controls: [], sources: [], position };
}

/** Each `from` of a policy once. */
function fromLists({ hosts, waivers }: Policy): ReadonlySet<string>[] {
  const all = [...waivers, ...hosts, ...hosts.flatMap(({ entries }) => entries)].flatMap(({ from }) =>
    from === null ? [] : [from],
  );
  return [...new Map(all.map((from) => [from.join(), new Set(from)])).values()];
}

function signature({ name, families, cannotSee, openOnly }: Vantage, lists: readonly ReadonlySet<string>[]): string {
  const blind = cannotSee.flatMap(({ protocol, ranges }) =>
    ranges.map(({ first, last }) => `${protocol} ${first}-${last}`),
  );
  const heard = lists.map((from) => (from.has(name) ? '1' : '0')).join('');
  return [heard, [...families].sort().join(), blind.sort().join(), String(openOnly)].join(' ');
}

/** The vantages of some groups, as a change lists them: sorted names; null where it is all of them, or the nameless one. */
export function vantagesOf(some: readonly VantageGroup[], all: readonly VantageGroup[]): string[] | null {
  if (some.length === all.length) return null;
  return some.flatMap(({ names }) => names ?? []).sort();
}

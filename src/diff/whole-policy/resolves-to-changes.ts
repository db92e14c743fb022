// Changes of `resolves-to`: where names may lead now and might not before, and the other way round.
import { getOrCreate } from '../../base/get-or-create.ts';
import { addressRangeSet, without } from '../../model/addresses/address-ranges.ts';
import type { PolicyChange } from '../../model/documents/policy-diff.ts';
import type { Policy } from '../../model/policy.ts';
import { hostsText } from '../phrases.ts';
import { plainChange } from '../plain-change.ts';
import { rulesOf } from '../rules.ts';
import type { VantageGroup } from '../vantage-groups.ts';
import { vantagesOf } from '../vantage-groups.ts';
import { type Binding, bindingsOf, bindingText, everyAddress } from './name-bindings.ts';

/** One name, and the vantage groups from which the same changed of it. */
interface Found extends Pick<PolicyChange, 'mark' | 'was' | 'now'> {
  readonly name: string;
  readonly old: Binding;
  readonly new: Binding;
  readonly vantageGroups: VantageGroup[];
}

const UNBOUND: Binding = { allowed: new Map(), positions: [] };

export function resolvesToChanges(old: Policy, now: Policy, vantageGroups: readonly VantageGroup[]): PolicyChange[] {
  const byName = new Map<string, Found>();
  for (const vantageGroup of vantageGroups) {
    const [olds, news] = [bindingsOf(old, vantageGroup.old), bindingsOf(now, vantageGroup.new)];
    for (const name of new Set([...olds.keys(), ...news.keys()])) {
      const pair = { old: olds.get(name) ?? UNBOUND, new: news.get(name) ?? UNBOUND };
      const texts = { was: bindingText(pair.old), now: bindingText(pair.new) };
      const marks = [
        ...(allowsMore(pair.new, pair.old) ? (['weakening'] as const) : []),
        ...(allowsMore(pair.old, pair.new) ? (['tightening'] as const) : []),
      ];
      for (const mark of marks) {
        const key = JSON.stringify([name, mark, texts]);
        const known = getOrCreate(byName, key, () => ({ name, mark, ...texts, ...pair, vantageGroups: [] }));
        known.vantageGroups.push(vantageGroup);
      }
    }
  }
  return joined([...byName.values()]).map((names) => changeOf(names, vantageGroups));
}

/** Whether a name may lead anywhere by the first that it may not by the second. */
function allowsMore(first: Binding, second: Binding): boolean {
  return ([4, 6] as const).some((family) => {
    const bound = second.allowed.get(family);
    if (bound === undefined) return false;
    return (first.allowed.get(family) ?? [everyAddress(family)]).some(
      (run) => without(run, addressRangeSet(bound)).length > 0,
    );
  });
}

/** Names of which the same changed, from the same places. */
function joined(found: readonly Found[]): Found[][] {
  const groups = new Map<string, Found[]>();
  for (const one of found) {
    const key = JSON.stringify([one.mark, one.was, one.now, one.vantageGroups.map(({ names }) => names)]);
    getOrCreate(groups, key, () => []).push(one);
  }
  return [...groups.values()];
}

function changeOf(found: readonly Found[], all: readonly VantageGroup[]): PolicyChange {
  const [{ mark, was, now, vantageGroups }] = found as [Found];
  const hosts = found.map(({ name }) => ({ host: name, family: null })).sort((a, b) => (a.host < b.host ? -1 : 1));
  return plainChange({
    kind: 'resolves-to',
    mark,
    severity: mark === 'weakening' ? 'medium' : null,
    vantages: vantagesOf(vantageGroups, all),
    hosts,
    was,
    now,
    oldRules: rulesOf(found.flatMap(({ old }) => old.positions)),
    newRules: rulesOf(found.flatMap((one) => one.new.positions)),
    sentence: sentenceOf(hostsText(hosts), was, now, mark),
  });
}

function sentenceOf(names: string, was: string | null, now: string | null, mark: PolicyChange['mark']): string {
  const before = allowedBefore(was);
  if (now === null) return `${names} may lead anywhere now, ${before}.`;
  if (now === 'none') return `${names} must lead nowhere now, ${before}.`;
  return mark === 'weakening'
    ? `${names} may lead into ${now} now, ${before}.`
    : `${names} must lead into ${now} now, ${before}.`;
}

function allowedBefore(was: string | null): string {
  if (was === null) return 'where nothing was said of it before';
  return was === 'none' ? 'where no address was allowed before' : `where ${was} was allowed before`;
}

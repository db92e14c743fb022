// Where names may lead now, and might not before; and the other way round.
import type { PolicyChange } from '../../model/documents/policy-diff.ts';
import type { Policy } from '../../model/policy.ts';
import { addressRangeSet, without } from '../../plan/address-ranges.ts';
import { hostsText } from '../phrases.ts';
import { plainChange } from '../plain-change.ts';
import { rulesOf } from '../rules.ts';
import type { Seat } from '../vantage-groups.ts';
import { vantagesOf } from '../vantages-of.ts';
import { type Binding, bindingsOf, bindingText, everyAddress } from './name-bindings.ts';

/** One name, and the seats from which the same changed of it. */
interface Found extends Pick<PolicyChange, 'mark' | 'was' | 'now'> {
  readonly name: string;
  readonly old: Binding;
  readonly new: Binding;
  readonly seats: Seat[];
}

const UNBOUND: Binding = { allowed: new Map(), positions: [] };

export function resolvesToChanges(old: Policy, now: Policy, seats: readonly Seat[]): PolicyChange[] {
  const byName = new Map<string, Found>();
  for (const seat of seats) {
    const [olds, news] = [bindingsOf(old, seat.old), bindingsOf(now, seat.new)];
    for (const name of new Set([...olds.keys(), ...news.keys()])) {
      const pair = { old: olds.get(name) ?? UNBOUND, new: news.get(name) ?? UNBOUND };
      const texts = { was: bindingText(pair.old), now: bindingText(pair.new) };
      const marks = [
        ...(allowsMore(pair.new, pair.old) ? (['weakening'] as const) : []),
        ...(allowsMore(pair.old, pair.new) ? (['tightening'] as const) : []),
      ];
      for (const mark of marks) {
        const key = JSON.stringify([name, mark, texts]);
        const known = byName.get(key) ?? { name, mark, ...texts, ...pair, seats: [] };
        byName.set(key, known);
        known.seats.push(seat);
      }
    }
  }
  return joined([...byName.values()]).map((names) => changeOf(names, seats));
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
    const key = JSON.stringify([one.mark, one.was, one.now, one.seats.map(({ names }) => names)]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function changeOf(found: readonly Found[], all: readonly Seat[]): PolicyChange {
  const [{ mark, was, now, seats }] = found as [Found];
  const hosts = found.map(({ name }) => ({ host: name, family: null })).sort((a, b) => (a.host < b.host ? -1 : 1));
  return plainChange({
    kind: 'resolves-to',
    mark,
    severity: mark === 'weakening' ? 'medium' : null,
    vantages: vantagesOf(seats, all),
    hosts,
    was,
    now,
    oldRules: rulesOf(found.flatMap(({ old }) => old.positions)),
    newRules: rulesOf(found.flatMap((one) => one.new.positions)),
    sentence: `${hostsText(hosts)} ${leads(was, now, mark)}.`,
  });
}

function leads(was: string | null, now: string | null, mark: PolicyChange['mark']): string {
  const before =
    was === null
      ? 'where nothing was said of it before'
      : was === 'none'
        ? 'where no address was allowed before'
        : `where ${was} was allowed before`;
  if (now === null) return `may lead anywhere now, ${before}`;
  if (now === 'none') return `must lead nowhere now, ${before}`;
  return mark === 'weakening' ? `may lead into ${now} now, ${before}` : `must lead into ${now} now, ${before}`;
}

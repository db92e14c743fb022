// Changes of `controls`, the endpoints that vouch for the machine that asks: added and removed, and for which vantages.
import { getOrCreate } from '../../base/get-or-create.ts';
import type { PolicyChange } from '../../model/documents/policy-diff.ts';
import type { Control, Policy } from '../../model/policy.ts';
import { controlsSeen } from '../../plan/view.ts';
import { plainChange } from '../plain-change.ts';
import { rulesOf } from '../rules.ts';
import { vantageNames, vantageOf } from '../vantage-groups.ts';

interface Found {
  readonly control: Control;
  /** The vantages that have it on one side alone; null for the nameless one. */
  readonly names: (string | null)[];
}

/** A control less makes a run inconclusive, never green by mistake; but a green run then rests on less evidence. */
export function controlChanges(old: Policy, now: Policy): PolicyChange[] {
  const declared = vantageNames(old, now);
  const names = declared.length === 0 ? [null] : declared;
  const [lost, gained] = [onlyIn(old, now, names), onlyIn(now, old, names)];
  return [
    ...[...lost].map(({ control, names: of }) => {
      const place = { vantages: vantagesOf(of, names), oldRules: rulesOf([control.position]) };
      const sentence = `The control ${control.text} vouches no more: with less that answers, less silence counts as evidence.`;
      return plainChange({
        kind: 'control-removed',
        mark: 'weakening',
        severity: 'low',
        was: control.text,
        now: null,
        ...place,
        sentence,
      });
    }),
    ...[...gained].map(({ control, names: of }) => {
      const place = { vantages: vantagesOf(of, names), newRules: rulesOf([control.position]) };
      const sentence = `The control ${control.text} vouches now for the machine that asks.`;
      return plainChange({
        kind: 'control-added',
        mark: 'tightening',
        was: null,
        now: control.text,
        ...place,
        sentence,
      });
    }),
  ];
}

function onlyIn(one: Policy, other: Policy, names: readonly (string | null)[]): Found[] {
  const found = new Map<string, Found>();
  for (const name of names) {
    const known = new Set(seen(other, name, one).map(endpointOf));
    for (const control of seen(one, name, other)) {
      const endpoint = endpointOf(control);
      if (known.has(endpoint)) continue;
      const entry = getOrCreate(found, endpoint, () => ({ control, names: [] }));
      entry.names.push(name);
    }
  }
  return [...found.values()];
}

function seen(policy: Policy, name: string | null, other: Policy): Policy['controls'] {
  return controlsSeen(policy, { vantage: name === null ? null : vantageOf(policy, name, other) });
}

function endpointOf({ pattern, port, protocol }: Control): string {
  const host = pattern.kind === 'name' ? pattern.name : `${pattern.family}:${pattern.first}`;
  return `${host} ${port}/${protocol}`;
}

function vantagesOf(of: readonly (string | null)[], all: readonly (string | null)[]): string[] | null {
  return of.length === all.length ? null : of.filter((name) => name !== null);
}

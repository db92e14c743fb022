// Changes of requirements (`satisfies`) that are about no port: one that came or went, and names whose addresses count for another one.
import { getOrCreate } from '../../base/get-or-create.ts';
import type { SourcePosition } from '../../model/diagnostic.ts';
import type { PolicyChange } from '../../model/documents/policy-diff.ts';
import type { Policy } from '../../model/policy.ts';
import { requirementsOf } from '../../plan/satisfies.ts';
import { isJudgedFrom, type View } from '../../plan/view.ts';
import { hostsText } from '../phrases.ts';
import { plainChange } from '../plain-change.ts';
import { rulesOf } from '../rules.ts';
import type { VantageGroup } from '../vantage-groups.ts';
import { vantagesOf } from '../vantage-groups.ts';

/** The requirements that both policies have. */
export function requirementsInBoth(old: Policy, now: Policy): ReadonlySet<string> {
  const before = new Set(requirementsOf(old.hosts));
  return new Set(requirementsOf(now.hosts).filter((text) => before.has(text)));
}

export function requirementChanges(
  old: Policy,
  now: Policy,
  inBoth: ReadonlySet<string>,
  vantageGroups: readonly VantageGroup[],
): PolicyChange[] {
  return [
    ...goneRequirements(old, inBoth),
    ...newRequirements(now, inBoth),
    ...nameChanges(old, now, inBoth, vantageGroups),
  ];
}

function goneRequirements(old: Policy, inBoth: ReadonlySet<string>): PolicyChange[] {
  return [...placesOf(old)].flatMap(([text, positions]) =>
    inBoth.has(text)
      ? []
      : [
          plainChange({
            kind: 'requirement-removed',
            mark: 'weakening',
            severity: 'low',
            was: text,
            now: null,
            oldRules: rulesOf(positions),
            sentence: `The requirement "${text}" is gone: no report will say any more whether it is satisfied.`,
          }),
        ],
  );
}

function newRequirements(now: Policy, inBoth: ReadonlySet<string>): PolicyChange[] {
  return [...placesOf(now)].flatMap(([text, positions]) =>
    inBoth.has(text)
      ? []
      : [
          plainChange({
            kind: 'requirement-added',
            mark: 'tightening',
            was: null,
            now: text,
            newRules: rulesOf(positions),
            sentence: `The requirement "${text}" is new: every report will say whether it is satisfied.`,
          }),
        ],
  );
}

/** Every requirement, with each entry and each `resolves-to` that stands for it. */
function placesOf({ hosts }: Policy): Map<string, SourcePosition[]> {
  const places = new Map<string, SourcePosition[]>(requirementsOf(hosts).map((text) => [text, []]));
  for (const { satisfies = [], entries, resolvesTo } of hosts) {
    if (resolvesTo !== null) for (const text of satisfies) places.get(text)?.push(resolvesTo.position);
    for (const { satisfies: own = [], position } of entries)
      for (const text of [...satisfies, ...own]) places.get(text)?.push(position);
  }
  return places;
}

/** Of one name, what changed of the requirements that where it leads counts for; and from which vantage groups. */
interface Found {
  readonly name: string;
  readonly text: string;
  readonly isNew: boolean;
  readonly positions: readonly SourcePosition[];
  readonly vantageGroups: VantageGroup[];
}

/** Where a name leads (`resolves-to`) counts for the requirements of its item. */
function nameChanges(
  old: Policy,
  now: Policy,
  inBoth: ReadonlySet<string>,
  all: readonly VantageGroup[],
): PolicyChange[] {
  const found = new Map<string, Found>();
  for (const vantageGroup of all) {
    const [was, is] = [boundFor(old, vantageGroup.old, inBoth), boundFor(now, vantageGroup.new, inBoth)];
    for (const [from, to, isNew] of [
      [was, is, false],
      [is, was, true],
    ] as const)
      for (const [key, { name, text, positions }] of from) {
        if (to.has(key)) continue;
        const known = getOrCreate(found, `${isNew} ${key}`, () => ({
          name,
          text,
          isNew,
          positions,
          vantageGroups: [],
        }));
        known.vantageGroups.push(vantageGroup);
      }
  }
  return joined([...found.values()]).map((names) => nameChange(names, all));
}

type Bound = Pick<Found, 'name' | 'text'> & { readonly positions: SourcePosition[] };

function boundFor({ hosts }: Policy, view: Pick<View, 'vantage'>, inBoth: ReadonlySet<string>): Map<string, Bound> {
  const bound = new Map<string, Bound>();
  for (const { hosts: references, satisfies = [], resolvesTo, from } of hosts) {
    if (resolvesTo === null || satisfies.length === 0 || !isJudgedFrom(view, from)) continue;
    for (const { pattern } of references) {
      if (pattern.kind !== 'name') continue;
      for (const text of satisfies) {
        if (!inBoth.has(text)) continue;
        const { name } = pattern;
        getOrCreate(bound, JSON.stringify([name, text]), () => ({ name, text, positions: [] })).positions.push(
          resolvesTo.position,
        );
      }
    }
  }
  return bound;
}

/** Names of which the same changed, from the same places. */
function joined(found: readonly Found[]): Found[][] {
  const groups = new Map<string, Found[]>();
  for (const one of found) {
    const key = JSON.stringify([one.isNew, one.text, one.vantageGroups.map(({ names }) => names)]);
    getOrCreate(groups, key, () => []).push(one);
  }
  return [...groups.values()];
}

function nameChange(found: readonly Found[], all: readonly VantageGroup[]): PolicyChange {
  const [{ text, isNew, vantageGroups }] = found as [Found];
  const hosts = found.map(({ name }) => ({ host: name, family: null })).sort((a, b) => (a.host < b.host ? -1 : 1));
  const rules = rulesOf(found.flatMap(({ positions }) => positions));
  const about = { vantages: vantagesOf(vantageGroups, all), hosts };
  return isNew
    ? plainChange({
        ...about,
        kind: 'requirement-widened',
        mark: 'tightening',
        was: null,
        now: text,
        newRules: rules,
        sentence: `Where ${hostsText(hosts)} may lead will count for the requirement "${text}" too.`,
      })
    : plainChange({
        ...about,
        kind: 'requirement-narrowed',
        mark: 'weakening',
        severity: 'low',
        was: text,
        now: null,
        oldRules: rules,
        sentence: `Where ${hostsText(hosts)} may lead will not count for the requirement "${text}" any more: a report can call it satisfied, wherever that is.`,
      });
}

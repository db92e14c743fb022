// Changes of `vantages`: added and removed, what each of them cannot see, and from where its probes must leave.
import { sourceText } from '../../model/addresses/source-text.ts';
import type { PolicyChange } from '../../model/documents/policy-diff.ts';
import type { Policy, Vantage } from '../../model/policy.ts';
import { rangeText, unitedRanges } from '../../model/port-ranges.ts';
import type { Protocol } from '../../model/words.ts';
import { PROTOCOLS } from '../../model/words.ts';
import { plainChange } from '../plain-change.ts';
import type { ValueRange } from '../ports/port-layer-overlay.ts';
import { overlay } from '../ports/port-layer-overlay.ts';
import { rulesOf } from '../rules.ts';
import { vantageNames } from '../vantage-groups.ts';

export function vantageChanges(old: Policy, now: Policy): PolicyChange[] {
  return vantageNames(old, now).flatMap((name) => {
    const [before, after] = [old, now].map(({ vantages }) => vantages.find((one) => one.name === name));
    if (before !== undefined && after !== undefined)
      return [...blindnessChanges(before, after), ...exposureChanges(before, after), ...sourceChanges(before, after)];
    return [after === undefined ? gone(before as Vantage, now) : come(after, old)];
  });
}

function gone({ name, position }: Vantage, { vantages }: Policy): PolicyChange {
  const sentence =
    vantages.length === 0
      ? `Nothing is checked from ${name} by that name any more: no vantage is declared.`
      : `Nothing is checked from ${name} any more.`;
  const rules = { oldRules: rulesOf([position]) };
  return plainChange({
    kind: 'vantage-removed',
    mark: 'weakening',
    // Without any vantage there is one nameless place left, from which everything is judged.
    severity: vantages.length === 0 ? 'medium' : 'high',
    vantages: [name],
    was: name,
    now: null,
    ...rules,
    sentence,
  });
}

function come({ name, position }: Vantage, { vantages }: Policy): PolicyChange {
  const sentence =
    vantages.length === 0
      ? `The policy now declares that it is checked from ${name}.`
      : `The policy is now checked from ${name} too.`;
  const rules = { newRules: rulesOf([position]) };
  return plainChange({
    kind: 'vantage-added',
    mark: 'tightening',
    vantages: [name],
    was: null,
    now: name,
    ...rules,
    sentence,
  });
}

function blindnessChanges(before: Vantage, after: Vantage): PolicyChange[] {
  const [lost, gained] = [newlyBlind(before, after), newlyBlind(after, before)];
  const { name } = after;
  const change = (mark: PolicyChange['mark'], sentence: string) =>
    plainChange({
      kind: 'vantage-sight',
      mark,
      severity: mark === 'weakening' ? 'low' : null,
      vantages: [name],
      was: blindText(before),
      now: blindText(after),
      oldRules: rulesOf([before.position]),
      newRules: rulesOf([after.position]),
      sentence,
    });
  return [
    ...(lost.length === 0 ? [] : [change('weakening', `The vantage ${name} can no longer see ${lost.join(', ')}.`)]),
    ...(gained.length === 0 ? [] : [change('tightening', `The vantage ${name} can see ${gained.join(', ')} now.`)]),
  ];
}

/** From one that judges everything to one that judges exposures alone, or back. */
function exposureChanges(before: Vantage, after: Vantage): PolicyChange[] {
  if (before.openOnly === after.openOnly) return [];
  const { name } = after;
  const text = ({ openOnly }: Vantage) => (openOnly ? 'open-only' : 'everything');
  return [
    plainChange({
      kind: 'vantage-sight',
      mark: after.openOnly ? 'weakening' : 'tightening',
      severity: after.openOnly ? 'high' : null,
      vantages: [name],
      was: text(before),
      now: text(after),
      oldRules: rulesOf([before.position]),
      newRules: rulesOf([after.position]),
      sentence: after.openOnly
        ? `From the vantage ${name} only open ports that must not be open are judged any more: a service that is down is not noticed, and nothing there passes.`
        : `From the vantage ${name} everything is judged now, and no longer open ports alone.`,
    }),
  ];
}

/** Who may be the vantage. Which of two places is the right one, nobody can say by the policies. */
function sourceChanges(before: Vantage, after: Vantage): PolicyChange[] {
  const [was, now] = [before, after].map(({ sources }) => (sources.length === 0 ? null : sourceText(sources)));
  if (was === now || was === undefined || now === undefined) return [];
  return [
    plainChange({
      kind: 'vantage-source',
      mark: now === null ? 'weakening' : was === null ? 'tightening' : 'neutral',
      severity: now === null ? 'low' : null,
      vantages: [after.name],
      was: was?.replaceAll('`', '') ?? null,
      now: now?.replaceAll('`', '') ?? null,
      oldRules: rulesOf([before.position]),
      newRules: rulesOf([after.position]),
      sentence: sourceSentence(after.name, was, now),
    }),
  ];
}

function sourceSentence(name: string, was: string | null, now: string | null): string {
  if (now === null)
    return `Any machine may be the vantage ${name} now; before, its probes had to leave from ${was}. A run on the wrong machine is no longer noticed.`;
  if (was === null)
    return `The probes of the vantage ${name} must leave from ${now} now; before, any machine could be ${name}.`;
  return `The probes of the vantage ${name} must leave from ${now} now; before, they had to leave from ${was}. What a run sees from there may differ.`;
}

/** What the second cannot see, and the first can. */
function newlyBlind(before: Vantage, after: Vantage): string[] {
  const families = before.families.filter((family) => !after.families.includes(family)).map((family) => `IPv${family}`);
  const ports = PROTOCOLS.flatMap((protocol) => {
    const ranges = overlay([layer(before, protocol), layer(after, protocol)]);
    return portTexts(
      ranges.filter(({ value }) => value[0] === null),
      protocol,
    );
  });
  return [...families, ...ports];
}

function blindText(vantage: Vantage): string | null {
  const families = ([4, 6] as const)
    .filter((family) => !vantage.families.includes(family))
    .map((family) => `IPv${family}`);
  const ports = PROTOCOLS.flatMap((protocol) => portTexts(layer(vantage, protocol), protocol));
  const texts = [...families, ...ports];
  return texts.length === 0 ? null : `cannot see ${texts.join(', ')}`;
}

/** The ports that it cannot see, each once. */
function layer({ cannotSee }: Vantage, protocol: Protocol): ValueRange<true>[] {
  const sets = cannotSee.filter((set) => set.protocol === protocol);
  const valueRanges = sets.map(({ ranges }) =>
    ranges.map(({ first, last }): ValueRange<true> => ({ first, last, value: true })),
  );
  return overlay(valueRanges).map(({ first, last }) => ({ first, last, value: true }));
}

function portTexts(valueRanges: readonly Pick<ValueRange<unknown>, 'first' | 'last'>[], protocol: Protocol): string[] {
  return unitedRanges(valueRanges).map((range) => `${rangeText(range)}/${protocol}`);
}

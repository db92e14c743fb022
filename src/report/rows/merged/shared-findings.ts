// Findings that several vantages have alike, as one that names all of them: the same ports of the same machines, for the same reason.
import { getOrCreate } from '../../../base/get-or-create.ts';
import type { Verdict } from '../../../model/verdict.ts';
import { vantagesText } from '../../text/vantages-text.ts';
import { alikeTexts, withoutName } from '../alike-verdicts.ts';
import type { VerdictGroup } from '../verdict-groups.ts';

/** A finding, and all vantages that see it: each of its ports is so from each of them. */
export interface SharedFinding extends VerdictGroup {
  /** In the order in which the findings came. */
  readonly vantages: readonly (string | null)[];
}

/** All vantages that see a finding. */
export function vantagesOf(group: VerdictGroup | SharedFinding): readonly (string | null)[] {
  return 'vantages' in group ? group.vantages : [group.verdict.vantage];
}

/** With more machines, what two vantages see is hardly ever alike, and finding it out costs much. */
const MOST_PLACES = 4096;

/**
 * The groups, those that differ in their vantage alone as one. What is new from one vantage, and was so already from another, stays
 * two findings. The order is that of the first of each.
 * @param groups of one kind of verdict; `count` of a finding is the sum of theirs
 */
export function sharedFindings(groups: readonly VerdictGroup[]): readonly SharedFinding[] {
  const found = new Map<string, VerdictGroup[]>();
  for (const [index, group] of groups.entries())
    getOrCreate(found, group.places.length > MOST_PLACES ? String(index) : keyOf(group), () => []).push(group);
  return [...found.values()].map(joined);
}

function keyOf({ verdict, isNew, severity, expected, rules, places }: VerdictGroup): string {
  const { state, cause, evidence, vantage, waiver } = verdict;
  const where = places.map(({ host, address, ports }) => [host, address, ports]);
  const texts = withoutName(alikeTexts(verdict), vantage ?? '');
  return JSON.stringify([isNew, severity, expected, rules, state, cause, evidence, waiver, where, texts]);
}

function joined(groups: readonly VerdictGroup[]): SharedFinding {
  const [first] = groups as readonly [VerdictGroup];
  const vantages = groups.map(({ verdict }) => verdict.vantage);
  if (groups.length === 1) return { ...first, vantages };
  return {
    ...first,
    verdict: { ...first.verdict, ...textsFor(first.verdict, vantages), rttMs: null },
    count: groups.reduce((sum, { count }) => sum + count, 0),
    vantages,
  };
}

/** A text that names its vantage names all of them: it is the same of each. */
function textsFor({ explanation, advice, vantage }: Verdict, vantages: readonly (string | null)[]) {
  const all = (text: string) =>
    vantage === null ? text : text.replaceAll(`the vantage ${vantage}`, () => `the vantages ${vantagesText(vantages)}`);
  return { explanation: all(explanation), advice: all(advice) };
}

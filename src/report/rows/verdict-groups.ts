// Verdict groups: one cause, once. Verdicts that say the same of several ports, addresses and policy lines are one finding.
import { getOrCreate } from '../../base/get-or-create.ts';
import { isSaidOfPort } from '../../model/alike-texts.ts';
import type { Drift } from '../../model/documents/drift.ts';
import type { PortRange } from '../../model/policy.ts';
import { countPorts, parseRanges, unitedRanges } from '../../model/port-ranges.ts';
import type { Report } from '../../model/report.ts';
import type { RuleReference, Verdict } from '../../model/verdict.ts';
import {
  EXPECTED_STATES,
  type ExpectedState,
  PROTOCOLS,
  type Severity,
  severityRank,
  type VerdictKind,
} from '../../model/words.ts';
import { alikeTexts } from './alike-verdicts.ts';
import { type GroupPlace, GroupPlaces, sortedRules } from './group-places.ts';
import { type Machines, machineKey, machinesOf } from './machines.ts';
import { compareVerdicts } from './most-severe-first.ts';
import { NewSinceBaseline } from './new-since-baseline.ts';

export interface VerdictGroup {
  /** The most severe verdict at the first place: its texts speak for all. */
  readonly verdict: Verdict;
  /** One for each machine, in natural order. */
  readonly places: readonly GroupPlace[];
  /** Verdicts, a port each, as the totals count them: a port that two items of the policy name counts twice. */
  readonly count: number;
  /** The worst; null for a pass and for what is not judged. */
  readonly severity: Severity | null;
  /** Null without a baseline, and where the baseline does not say whether it was so. */
  readonly isNew: boolean | null;
  /** Whatever the policy wants of these ports; more than one where nothing is known of them. */
  readonly expected: readonly ExpectedState[];
  /** All policy lines, by file and line. */
  readonly rules: readonly RuleReference[];
  /** False where the texts of the others differ in the port or the machine that they name, or in what was measured. */
  readonly sameTexts: boolean;
}

export interface GroupOptions {
  /** Those to group; all of the kind by default. */
  readonly only?: (verdict: Verdict) => boolean;
  /** What a group may not span: several machines, or several files of a policy. */
  readonly apart?: 'machine' | 'file';
}

interface Draft {
  verdict: Verdict;
  severity: Severity | null;
  count: number;
  sameTexts: boolean;
  readonly isNew: boolean | null;
  readonly expected: ExpectedState[];
  readonly places: GroupPlaces;
}

/**
 * What verdicts must share to be one group, besides whether they are new. Where nothing is known of a port, what it should be
 * makes no difference. Of what is only observed, each open port has its own line.
 */
function groupKey(verdict: Verdict, apart: GroupOptions['apart']): string {
  const { vantage, protocol, ports, expected, state, cause, evidence, rule, waiver } = verdict;
  const wanted = state === 'unknown' ? '' : expected;
  const waived = waiver === null ? '' : `${waiver.until} ${waiver.owner} ${waiver.reason}`;
  const observed = verdict.verdict === 'not-judged' && state === 'open' ? `${protocol} ${ports}` : '';
  const place = apart === 'machine' ? machineKey(verdict) : apart === 'file' ? rule.file : '';
  return `${JSON.stringify([vantage, wanted, state, cause, evidence, waived, observed, place])}\n${alikeTexts(verdict)}`;
}

/**
 * The verdicts of one kind, with those alike in one group: what is new comes first, then the most severe. Every port of a verdict
 * is in exactly one group; the order of the verdicts makes no difference.
 * @param kind `violation`, `inconclusive`, `waived` or `not-judged`; passes are merged already and not shown one by one
 */
export function verdictGroups(
  report: Pick<Report, 'verdicts'> & { readonly drift: Drift | null },
  kind: VerdictKind,
  { only, apart }: GroupOptions = {},
): VerdictGroup[] {
  const found = report.verdicts.filter((one) => one.verdict === kind && (only === undefined || only(one)));
  if (found.length === 0) return [];
  const machines = machinesOf(report);
  const baseline = new NewSinceBaseline(report);
  const drafts = new Map<string, Draft>();
  for (const verdict of found) {
    const key = groupKey(verdict, apart);
    const parts = baseline.partsOf(verdict);
    for (const { isNew, ranges } of parts) {
      const draft = getOrCreate(drafts, `${isNew}${key}`, () => newDraft(verdict, isNew));
      draft.count += parts.length === 1 ? verdict.count : countPorts(ranges);
      add(draft, verdict, ranges, machines);
    }
  }
  return Array.from(drafts.values(), groupOf).sort(compareGroups);
}

/** A group of one verdict, for what is merged already; it bears the name that the verdict has. */
export function soleGroup(verdict: Verdict): VerdictGroup {
  const draft = newDraft(verdict, null);
  draft.count = verdict.count;
  add(draft, verdict, unitedRanges(parseRanges(verdict.ports)), NO_OTHER_NAMES);
  return groupOf(draft);
}

const NO_OTHER_NAMES = machinesOf({ verdicts: [] });

function newDraft(verdict: Verdict, isNew: boolean | null): Draft {
  return {
    verdict,
    severity: verdict.severity,
    count: 0,
    sameTexts: true,
    isNew,
    expected: [],
    places: new GroupPlaces(),
  };
}

function add(draft: Draft, verdict: Verdict, ranges: readonly PortRange[], machines: Machines): void {
  const { explanation, advice, expected, severity } = verdict;
  const lead = draft.verdict;
  draft.sameTexts &&= lead.explanation === explanation && lead.advice === advice && !isSaidOfPort(explanation);
  if (severityRank(severity) < severityRank(draft.severity)) draft.severity = severity;
  if (compareVerdicts(verdict, lead) < 0) draft.verdict = verdict;
  if (expected !== null && !draft.expected.includes(expected)) draft.expected.push(expected);
  draft.places.add(verdict, ranges, machines);
}

function groupOf({ places, expected, ...draft }: Draft): VerdictGroup {
  const sorted = places.sorted();
  const [first] = sorted;
  const wanted = EXPECTED_STATES.filter((state) => expected.includes(state));
  const rules =
    sorted.length === 1 && first !== undefined ? first.rules : sortedRules(sorted.flatMap(({ rules: own }) => own));
  return { ...draft, places: sorted, expected: wanted, rules };
}

function compareGroups(a: VerdictGroup, b: VerdictGroup): number {
  return (
    Number(b.isNew === true) - Number(a.isNew === true) ||
    severityRank(a.severity) - severityRank(b.severity) ||
    compareVerdicts(a.verdict, b.verdict)
  );
}

/** How many ports and names some groups are about, together. */
export function countOf(groups: readonly Pick<VerdictGroup, 'count'>[]): number {
  return groups.reduce((sum, { count }) => sum + count, 0);
}

/** How many different ports a group has at all of its machines together; a machine without a port counts as one. */
export function countPlaces({ places }: Pick<VerdictGroup, 'places'>): number {
  return places.reduce(
    (sum, { ports }) =>
      sum +
      Math.max(
        1,
        PROTOCOLS.reduce((count, one) => count + countPorts(ports[one]), 0),
      ),
    0,
  );
}

// Verdict groups: one cause, once. Verdicts that say the same of several ports, addresses and policy lines are one finding.
import { getOrCreate } from '../../base/get-or-create.ts';
import { isSaidOfPort } from '../../model/alike-texts.ts';
import type { PortRange } from '../../model/policy.ts';
import { countPorts, parseRanges, unitedRanges } from '../../model/port-ranges.ts';
import type { Report } from '../../model/report.ts';
import type { RuleReference, Verdict } from '../../model/verdict.ts';
import {
  EXPECTED_STATES,
  type ExpectedState,
  PROTOCOLS,
  type Protocol,
  type Severity,
  severityRank,
  type VerdictKind,
} from '../../model/words.ts';
import { alikeTexts } from './alike-verdicts.ts';
import { compareMachines, type Machine, type Machines, machineKey, machinesOf } from './machines.ts';
import { compareVerdicts } from './most-severe-first.ts';
import { NewSinceBaseline } from './new-since-baseline.ts';

/** What a group says of one machine. */
export interface GroupPlace extends Machine {
  /** The ports, by protocol; both empty where it is about no port, as where a name did not resolve. */
  readonly ports: Readonly<Record<Protocol, readonly PortRange[]>>;
  /** Of a single port. */
  readonly service: string | null;
  /** The policy lines that say so, by file and line. */
  readonly rules: readonly RuleReference[];
}

export interface VerdictGroup {
  /** The most severe verdict at the first place: its texts speak for all. */
  readonly verdict: Verdict;
  /** One for each machine, in natural order. */
  readonly places: readonly GroupPlace[];
  /** Verdicts, a port each, as the totals count them: a port that two items of the policy name counts twice. */
  readonly count: number;
  /** The worst; null for a pass and for what is not judged. */
  readonly severity: Severity | null;
  /** Null without a baseline. */
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

interface PlaceDraft {
  readonly machine: Machine;
  readonly ranges: Record<Protocol, PortRange[]>;
  readonly services: Map<string, string>;
  readonly rules: Map<string, RuleReference>;
}

interface Draft {
  verdict: Verdict;
  severity: Severity | null;
  count: number;
  sameTexts: boolean;
  readonly isNew: boolean | null;
  readonly expected: Set<ExpectedState>;
  readonly places: Map<string, PlaceDraft>;
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
  report: Pick<Report, 'verdicts' | 'drift'>,
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
  return [...drafts.values()].map(groupOf).sort(compareGroups);
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
    expected: new Set(),
    places: new Map(),
  };
}

function add(draft: Draft, verdict: Verdict, ranges: readonly PortRange[], machines: Machines): void {
  const { explanation, advice, protocol, service, expected, severity, rule } = verdict;
  const lead = draft.verdict;
  draft.sameTexts &&= lead.explanation === explanation && lead.advice === advice && !isSaidOfPort(explanation);
  if (severityRank(severity) < severityRank(draft.severity)) draft.severity = severity;
  if (compareVerdicts(verdict, lead) < 0) draft.verdict = verdict;
  if (expected !== null) draft.expected.add(expected);
  const place = getOrCreate(draft.places, machineKey(verdict), () => ({
    machine: machines.of(verdict),
    ranges: { tcp: [], udp: [] },
    services: new Map(),
    rules: new Map(),
  }));
  const line = JSON.stringify([rule.file, rule.line]);
  const known = place.rules.get(line);
  if (known === undefined || rule.column < known.column) place.rules.set(line, rule);
  if (protocol === null) return;
  // No spread: a range list may be longer than a call has room for arguments.
  for (const range of ranges) place.ranges[protocol].push(range);
  if (service !== null) place.services.set(`${protocol} ${verdict.ports}`, service);
}

function groupOf({ places, expected, ...draft }: Draft): VerdictGroup {
  const sorted = [...places.values()].sort((a, b) => compareMachines(a.machine, b.machine)).map(placeOf);
  const wanted = EXPECTED_STATES.filter((state) => expected.has(state));
  return { ...draft, places: sorted, expected: wanted, rules: sortedRules(sorted.flatMap(({ rules }) => rules)) };
}

function placeOf({ machine, ranges, services, rules }: PlaceDraft): GroupPlace {
  const ports = { tcp: unitedRanges(ranges.tcp), udp: unitedRanges(ranges.udp) };
  const isSingle = countPorts(ports.tcp) + countPorts(ports.udp) === 1;
  const [service = null] = isSingle ? [...services.values()].sort() : [];
  return { ...machine, ports, service, rules: sortedRules([...rules.values()]) };
}

/** Each line once, by file and line. */
function sortedRules(rules: readonly RuleReference[]): RuleReference[] {
  const [only] = rules;
  if (only !== undefined && rules.every((rule) => rule.line === only.line && rule.file === only.file)) return [only];
  const lines = new Map(rules.map((rule) => [JSON.stringify([rule.file, rule.line]), rule]));
  return [...lines.values()].sort((a, b) =>
    a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1,
  );
}

function compareGroups(a: VerdictGroup, b: VerdictGroup): number {
  return (
    Number(b.isNew === true) - Number(a.isNew === true) ||
    severityRank(a.severity) - severityRank(b.severity) ||
    compareVerdicts(a.verdict, b.verdict)
  );
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

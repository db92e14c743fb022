// What the rows of an expansion, the plan of a check and `explain` do not agree on, for one policy from one vantage.
import type { ExpandedRow } from '../../../src/model/documents/expansion.ts';
import type { AddressExplanation, PortQuestion } from '../../../src/model/documents/port-explanation.ts';
import type { NameQuestion, Plan, Resolution } from '../../../src/model/plan.ts';
import type { Policy } from '../../../src/model/policy.ts';
import { rangesText, unitedRanges } from '../../../src/model/port-ranges.ts';
import { addressText, addressValue } from '../../../src/plan/address-text.ts';
import { expandView } from '../../../src/plan/expand/expand-view.ts';
import { expandedRows } from '../../../src/plan/expand/expanded-rows.ts';
import { explainPort, namesToExplain } from '../../../src/plan/explain/explain-port.ts';
import type { View } from '../../../src/plan/view.ts';
import { WorkBudget } from '../../../src/plan/work-budget.ts';
import { makePlan, namesOf } from '../plan-of.ts';
import { type RangeRow, rangeRows } from './range-rows.ts';

/** What DNS says of names; none of an expansion that does not ask it. */
export type Answers = (names: readonly NameQuestion[]) => Resolution[];

const NOWHERE: Answers = (names) =>
  names.flatMap(({ name, families }) =>
    families.map((family): Resolution => ({ name, family, addresses: [], code: 'ENOTFOUND' })),
  );

/** How much there is to compare; more of a policy is left out, and says so. */
export interface Compared {
  rows: number;
  addresses: number;
  questions: number;
}

/** Ports and places of one policy that `explain` is asked about. */
const MOST_PORTS = 4;
const MOST_PLACES = 5;

/**
 * @param view its `only` is empty: an expansion has none
 * @param compared counts what was held against each other
 * @returns a line each; none where all three agree
 */
export function disagreements(policy: Policy, view: View, answers: Answers, compared: Compared): string[] {
  const resolved = rowsFor(policy, view, answers(namesOf(policy, view)));
  const written = rowsFor(policy, view, null);
  return [
    ...overlaps(resolved),
    ...overlaps(written),
    ...againstPlan(policy, view, answers, resolved, compared),
    ...againstExplanations(policy, view, answers, resolved, true, compared),
    ...againstExplanations(policy, view, NOWHERE, written, false, compared),
  ];
}

function rowsFor(policy: Policy, view: View, resolutions: readonly Resolution[] | null): ExpandedRow[] {
  const budget = new WorkBudget();
  const rows = [...expandedRows([expandView(policy, resolutions, view, budget)])];
  if (budget.isSpent) throw new Error('too much to expand');
  return rows;
}

/** No two rows have the same host, address, protocol and port. */
function overlaps(rows: readonly ExpandedRow[]): string[] {
  const found: string[] = [];
  const known: RangeRow[] = [];
  for (const row of rangeRows(rows)) {
    const twin = known.find(
      (one) =>
        one.judgedFor === row.judgedFor &&
        one.row.protocol === row.row.protocol &&
        one.family === row.family &&
        one.first <= row.last &&
        row.first <= one.last &&
        one.ports.some((a) => row.ports.some((b) => a.first <= b.last && b.first <= a.last)),
    );
    if (twin !== undefined) found.push(`two rows overlap: ${JSON.stringify(twin.row)} and ${JSON.stringify(row.row)}`);
    known.push(row);
  }
  return found;
}

/** Every row that is asked is in the plan, and nothing else is. */
function againstPlan(
  policy: Policy,
  view: View,
  answers: Answers,
  rows: readonly ExpandedRow[],
  compared: Compared,
): string[] {
  const { plan } = makePlan(policy, answers(namesOf(policy, view)), { ...view, mayObserveOnly: true });
  // A check of it is refused, which is told beside the rows.
  if (plan === null) return [];
  const asked = rangeRows(rows.filter((row) => row.asked === 'yes' && row.ports !== null));
  const found: string[] = [];
  const count = asked.reduce((sum, { first, last }) => sum + Number(last - first + 1n), 0);
  compared.rows += asked.length;
  // Each of its addresses, if they are few; where the rows hold more, or fewer, the sum of all says so.
  for (const planned of plan.addresses.slice(0, 400)) {
    const { family, value } = addressValue(planned.address);
    compared.addresses++;
    const here = asked.filter((one) => one.family === family && one.first <= value && value <= one.last);
    const wanted = grouped(
      planned.segments.flatMap(({ ports, appliedEntries }) =>
        appliedEntries.map(({ host, entry, evidence, addresses }) => {
          const { file, line, column } = entry.position;
          const said = [host, entry.expected, evidence, addresses === 'any', file, line, column, entry.role];
          return { key: `${ports.protocol} ${JSON.stringify(said)}`, ranges: ports.ranges };
        }),
      ),
    );
    const told = grouped(here.map((one) => ({ key: `${one.row.protocol} ${saidOf(one)}`, ranges: one.ports })));
    if (told !== wanted) found.push(`${planned.address}: the rows say\n${told}\nthe plan\n${wanted}`);
  }
  const probes = probesOf(asked);
  if (probes !== plan.probes)
    found.push(`the rows have ${probes} probes on ${count} addresses, the plan ${plan.probes}`);
  return [...found, ...namesAgainst(plan, rows)];
}

/** What failed of names is a row, and every name that must lead somewhere is one. */
function namesAgainst(plan: Plan, rows: readonly ExpandedRow[]): string[] {
  const lost = new Set(rows.filter((row) => row.addresses === null && row.ports !== null).map(({ host }) => host));
  const failed = new Set(plan.unresolved.map(({ host }) => host));
  const bound = rows.filter((row) => row.resolvesTo !== null).map(({ host }) => host);
  const checks = plan.nameChecks.map(({ host }) => host);
  return [
    ...[...failed].filter((host) => !lost.has(host)).map((host) => `${host} is not resolved, and no row says so`),
    ...[...lost]
      .filter((host) => !failed.has(host))
      .map((host) => `${host} is resolved, and a row says that it is not`),
    // From a vantage that sees open ports alone these are not judged, and are no rows.
    ...(bound.length > 0 && `${bound.sort()}` !== `${checks.sort()}` ? [`resolves-to: ${bound} and ${checks}`] : []),
  ];
}

function saidOf({ row, judgedFor }: RangeRow): string {
  const { expected, evidence, anyAddress, rule, role } = row;
  return JSON.stringify([judgedFor, expected, evidence, anyAddress, rule.file, rule.line, rule.column, role]);
}

function grouped(all: readonly { key: string; ranges: RangeRow['ports'] }[]): string {
  const byKey = new Map<string, RangeRow['ports'][number][]>();
  for (const { key, ranges } of all) byKey.set(key, [...(byKey.get(key) ?? []), ...ranges]);
  return [...byKey]
    .map(([key, ranges]) => `${key} ${rangesText(unitedRanges(ranges))}`)
    .sort()
    .join('\n');
}

/** Each port of an address once, however many rows judge it. */
function probesOf(rows: readonly RangeRow[]): number {
  const byPlace = new Map<string, RangeRow[]>();
  for (const row of rows) {
    const key = `${row.row.protocol} ${row.row.addresses}`;
    byPlace.set(key, [...(byPlace.get(key) ?? []), row]);
  }
  return [...byPlace.values()].reduce((sum, all) => {
    const { first, last } = all[0] as RangeRow;
    const ports = unitedRanges(all.flatMap((one) => one.ports));
    return sum + Number(last - first + 1n) * ports.reduce((count, one) => count + one.last - one.first + 1, 0);
  }, 0);
}

/** @param knowsDns whether the rows are those of `--resolve` */
function againstExplanations(
  policy: Policy,
  view: View,
  answers: Answers,
  rows: readonly ExpandedRow[],
  knowsDns: boolean,
  compared: Compared,
): string[] {
  const places = rangeRows(rows.filter((row) => row.ports !== null));
  const ports = [...new Set(places.flatMap((one) => one.ports.flatMap(({ first, last }) => [first, last, last + 1])))];
  const spots = new Map<string, PortQuestion['pattern']>();
  for (const { family, first, last, row } of places) {
    if (row.addresses === null) spots.set(row.host, nameOf(policy, row.host));
    else
      for (const value of [first, last])
        spots.set(addressText(family, value), { kind: 'addresses', family, first: value, last: value });
  }
  // Hosts that have no row at all are asked about as well.
  for (const { hosts } of policy.hosts)
    for (const { pattern } of hosts)
      if (pattern.kind === 'name') spots.set(pattern.name, pattern);
      else spots.set(addressText(pattern.family, pattern.first), { ...pattern, last: pattern.first });
  const found: string[] = [];
  for (const [text, pattern] of spread([...spots], MOST_PLACES)) {
    for (const port of spread(
      ports.filter((one) => one <= 65_535),
      MOST_PORTS,
    )) {
      for (const protocol of ['tcp', 'udp'] as const) {
        const question: PortQuestion = { pattern, port, protocol };
        const resolutions = answers(namesToExplain(policy, [view], question));
        const { addresses } = explainPort(policy, resolutions, view, question, '2026-06-15');
        for (const one of addresses) {
          compared.questions++;
          const told = explainedText(one, knowsDns);
          const said = rowsText(one, places, question, knowsDns);
          if (told !== said)
            found.push(`${text}:${port}/${protocol} at ${one.address}: explain says\n${told}\nthe rows\n${said}`);
        }
      }
    }
  }
  return found;
}

function explainedText({ winners, fate, address }: AddressExplanation, knowsDns: boolean): string {
  if (winners.length === 0) return fate === 'out-of-bounds' || fate === 'leads-elsewhere' ? fate : 'nothing';
  const said = winners.map(({ applied: { host, entry, evidence, addresses }, host: reference }) => {
    const { file, line, column } = entry.position;
    const text = host ?? reference.text.trim();
    return JSON.stringify([text, entry.expected, evidence, addresses === 'any', file, line, column, entry.role]);
  });
  // A role may bring the same entry to two items, of which one decides in each family.
  return [...(address === null && !knowsDns ? [] : [fate]), ...[...new Set(said)].sort()].join('\n');
}

function rowsText(
  { address }: AddressExplanation,
  places: readonly RangeRow[],
  { pattern, port, protocol }: PortQuestion,
  knowsDns: boolean,
): string {
  const spot = address === null ? null : addressValue(address);
  const here = places.filter(
    ({ row, family, first, last, ports }) =>
      (spot === null
        ? row.addresses === null && pattern.kind === 'name' && row.host === pattern.name
        : row.addresses !== null && family === spot.family && first <= spot.value && spot.value <= last) &&
      row.protocol === protocol &&
      ports.some((range) => range.first <= port && port <= range.last),
  );
  if (here.length === 0) return 'nothing';
  const fates = [...new Set(here.map(({ row }) => row.fate))];
  // A port that one name only observes and another judges is judged.
  const [fate = ''] = fates.length > 1 ? fates.filter((one) => one !== 'observed') : fates;
  if (fate === 'out-of-bounds' || fate === 'leads-elsewhere') return fate;
  const said = new Set(here.map(({ row }) => saidOf({ row, judgedFor: row.host } as RangeRow)));
  return [...(spot === null && !knowsDns ? [] : [fate]), ...[...said].sort()].join('\n');
}

function nameOf({ hosts }: Policy, name: string): PortQuestion['pattern'] {
  for (const item of hosts)
    for (const { pattern } of item.hosts) if (pattern.kind === 'name' && pattern.name === name) return pattern;
  throw new Error(`the policy has no host ${name}`);
}

/** Some of a list, from all over it. */
function spread<T>(all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all;
  return Array.from({ length: most }, (_, index) => all[Math.floor((index * all.length) / most)] as T);
}

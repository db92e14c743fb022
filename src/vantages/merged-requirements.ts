// The requirements of a merge: those that its reports list, with what no vantage checked of them, and with every report that it lacks.
import { getOrCreate } from '../base/get-or-create.ts';
import { counted } from '../base/numbers-and-lists.ts';
import type { RequirementParts } from '../model/documents/requirements.ts';
import type { Report, RequirementException, UncheckedPart } from '../model/report.ts';
import type { Verdict } from '../model/verdict.ts';
import type { VantageReports } from './ordered-reports.ts';
import type { Shortfall } from './shortfall.ts';

/** What a run could not see, no other vantage can check in its place; all else that it did not check is in another report, or is missing. */
const STAYING: ReadonlySet<UncheckedPart['kind']> = new Set<UncheckedPart['kind']>([
  'cannot-see',
  'other-entry-decides',
]);

/** So many missing reports are told one by one. */
const MOST_TOLD = 8;

/** @returns one for each requirement of the policy, in its order: every report lists all of them */
export function mergedRequirements(
  vantages: readonly VantageReports[],
  shortfalls: readonly Shortfall[],
): RequirementParts[] {
  const reports = vantages.flatMap(({ reports }) => reports);
  const missing = shortfallParts(shortfalls);
  const texts = new Set<string>();
  for (const { report } of reports) {
    for (const { requirement } of report.requirements ?? []) texts.add(requirement);
    // A report that was changed may have verdicts of a requirement that it does not list.
    for (const text of textsOf(report.verdicts)) texts.add(text);
  }
  if (texts.size === 0) return [];
  const unchecked = new Map([...texts].map((text) => [text, new Map<string, UncheckedPart>()]));
  const exceptions = mergedExceptions(reports.map(({ report }) => report));
  for (const { path, report } of reports) {
    const listed = new Map(report.requirements?.map((one) => [one.requirement, one.unchecked ?? []]));
    for (const [text, parts] of unchecked) {
      const own = listed.get(text) ?? [unknownTo(path)];
      for (const part of own)
        if (STAYING.has(part.kind) || part.kind === 'no-report') parts.set(part.explanation, part);
    }
  }
  return [...unchecked].map(([requirement, parts]) => ({
    requirement,
    unchecked: [...missing, ...parts.values()],
    exceptions: exceptions.get(requirement) ?? [],
  }));
}

/** What is an exception from one vantage stays one: the others do not check that port from there. The policy is the same, so are the sentences. */
function mergedExceptions(reports: readonly Report[]): ReadonlyMap<string, readonly RequirementException[]> {
  const byText = new Map<string, Map<string, RequirementException>>();
  for (const { requirements = [] } of reports)
    for (const { requirement, exceptions = [] } of requirements)
      for (const one of exceptions)
        getOrCreate(byText, requirement, () => new Map<string, RequirementException>()).set(one.explanation, one);
  return new Map([...byText].map(([text, all]) => [text, [...all.values()]]));
}

function textsOf(verdicts: readonly Verdict[]): Set<string> {
  const texts = new Set<string>();
  let last: Verdict['satisfies'];
  for (const { satisfies } of verdicts) {
    if (satisfies === undefined || satisfies === last) continue;
    last = satisfies;
    for (const text of satisfies) texts.add(text);
  }
  return texts;
}

/** A report of another version of port-policy, or a changed one. */
function unknownTo(path: string): UncheckedPart {
  return { kind: 'no-report', explanation: `${path} does not know this requirement: an older port-policy wrote it.` };
}

function shortfallParts(shortfalls: readonly Shortfall[]): UncheckedPart[] {
  const hosts = [...new Set(shortfalls.map(({ host }) => host))];
  const told = hosts.slice(0, MOST_TOLD).map((host): UncheckedPart => {
    return { kind: 'no-report', explanation: `There is no report that counts for ${host}.` };
  });
  const more = hosts.length - told.length;
  if (more === 0) return told;
  return [
    ...told,
    { kind: 'no-report', explanation: `There is no report that counts for ${counted(more, 'place')} more.` },
  ];
}

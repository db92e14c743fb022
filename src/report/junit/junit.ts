// JUnit XML from a report, for anything that shows test results: a test suite for each host or vantage, a test case for each verdict.

import { getOrCreate } from '../../base/get-or-create.ts';
import { counted, firstFew } from '../../base/numbers-and-lists.ts';
import type { Report } from '../../model/report.ts';
import type { Verdict } from '../../model/verdict.ts';
import { hasSeveralVantages } from '../rows/cases/case-text.ts';
import { FirstOfCause } from '../rows/cases/first-of-cause.ts';
import { type Machine, machineKey, machinesOf, machineText } from '../rows/machines.ts';
import { NewSinceBaseline } from '../rows/new-since-baseline.ts';
import { requirementsText } from '../rows/requirement-words.ts';
import { durationText } from '../text/counts-text.ts';
import { driftLine, driftTotalsText, requirementLine, sinceText } from '../text/drift-words.ts';
import { greenBasis, greenBasisText } from '../text/green-basis.ts';
import { policyText } from '../text/places/policy-place.ts';
import { partTexts } from '../text/run-extent-text.ts';
import { waitText } from '../text/wait-text.ts';
import { CaseNames, nameText, proseText } from './junit-cases.ts';
import type { JunitCase, JunitReport, JunitSuite } from './junit-types.ts';
import { junitXml } from './junit-xml.ts';
import {
  casesOf,
  countPorts,
  countsOf,
  fileOf,
  MOST_LISTED,
  type Naming,
  properties,
  secondsOf,
  timestamp,
} from './suite-parts.ts';
import { vantageSuites } from './vantage-suites.ts';

/** The suite of the run, and the file as a whole. */
const RUN = 'port-policy';
const MOST_WARNINGS = 100;
const MOST_CHANGES = 100;

interface Group {
  /** Of a machine with several names all of them, else the name that the policy has, with all its addresses. */
  readonly machine: Machine;
  readonly verdicts: Verdict[];
}

/** Hosts in the order of the report; an address that several items of the policy name is one. */
function groupsOf(report: Report): Group[] {
  const machines = machinesOf(report);
  const groups = new Map<string, Group>();
  for (const verdict of report.verdicts) {
    const { host, vantage } = verdict;
    const machine = machines.of(verdict);
    const key = machine.alsoHosts.length > 0 ? machineKey(verdict) : JSON.stringify([host, vantage, 'alone']);
    getOrCreate(groups, key, () => ({ machine, verdicts: [] })).verdicts.push(verdict);
  }
  return [...groups.values()];
}

/** `203.0.113.3, also db1.example.com`; a name alone, as its addresses are properties and stand in the names of cases. */
function suiteName({ host, alsoHosts, address, vantage }: Machine, severalVantages: boolean): string {
  const name = alsoHosts.length === 0 ? host : machineText({ host, alsoHosts, address });
  return nameText(severalVantages ? `${name} from ${vantage ?? 'the nameless vantage'}` : name);
}

/**
 * The warnings of the run as a skipped case: readers show only the texts of cases, and a skipped one neither passes nor fails.
 */
function warningsCase({ warnings }: Report): JunitCase[] {
  if (warnings.length === 0) return [];
  const rest = warnings.length - MOST_WARNINGS;
  const lines = [
    ...warnings.slice(0, MOST_WARNINGS).map(proseText),
    ...(rest > 0 ? [`${counted(rest, 'more warning')} left out here.`] : []),
  ];
  const message = `${counted(warnings.length, 'warning')}: to be read before the rest is trusted`;
  const outcome = { kind: 'skipped', type: 'warning', message, lines } as const;
  return [{ classname: RUN, name: 'warnings of the run', time: 0, outcome, output: [] }];
}

/** What changed since the baseline, where anything did, as another such case. */
function driftCase({ drift }: Report): JunitCase[] {
  const requirements = drift?.requirements ?? [];
  if (drift === null || drift.changes.length + requirements.length === 0) return [];
  const all = [...requirements.map(requirementLine), ...drift.changes.slice(0, MOST_CHANGES).map(driftLine)];
  const rest = drift.changes.length + requirements.length - MOST_CHANGES;
  const lines = [
    ...all.slice(0, MOST_CHANGES).map(proseText),
    ...(rest > 0 ? [`${counted(rest, 'more change')} left out here.`] : []),
  ];
  const message = nameText(`Since ${sinceText(drift)}: ${driftTotalsText(drift)}`);
  const outcome = { kind: 'skipped', type: 'drift', message, lines } as const;
  return [{ classname: RUN, name: 'changes since the baseline', time: 0, outcome, output: [] }];
}

/** Cases that are about the run and no port: each is skipped. */
function runCases(report: Report): JunitCase[] {
  return [...warningsCase(report), ...driftCase(report)];
}

/** `port-policy`; of a run that was told to leave something out: `port-policy, 2 of 40 ports checked, by --only`. */
function runName(report: Report): string {
  return nameText([RUN, ...partTexts(report)].join(', '));
}

/** What is known of the run itself. */
function runSuite(report: Report): JunitSuite {
  const { tool, result, vantage, seed, run, policies, totals, drift, wait } = report;
  const cases = runCases(report);
  return {
    name: runName(report),
    counts: { tests: cases.length, failures: 0, errors: 0, skipped: cases.length },
    time: 0,
    timestamp: timestamp(report.startedAt),
    hostname: vantage === null ? null : nameText(vantage),
    file: null,
    properties: properties({
      version: tool.version,
      result,
      vantage,
      vantages: firstFew(
        (report.vantages ?? []).map(({ name }) => name ?? 'the nameless vantage'),
        MOST_LISTED,
      ),
      startedAt: report.startedAt,
      finishedAt: report.finishedAt,
      duration: durationText(report.durationMs),
      // A merge asked nothing itself.
      seed: report.vantages === undefined ? `${seed}` : null,
      policies: firstFew(
        policies.map(({ path }) => policyText(path)),
        MOST_LISTED,
      ),
      repository: run.repository,
      commit: run.commit,
      run: run.url,
      ports: `${totals.probes}`,
      violations: `${totals.violation}`,
      inconclusive: `${totals.inconclusive}`,
      waived: `${totals.waived}`,
      pass: `${totals.pass}`,
      passEvidence: greenBasisText(greenBasis(report)),
      notJudged: `${totals.notJudged}`,
      requirements: requirementsText(report),
      drift: drift === null ? null : `since ${sinceText(drift)}: ${driftTotalsText(drift)}`,
      wait: wait === null ? null : waitText(wait),
    }),
    cases,
  };
}

function hostSuite(report: Report, group: Group, naming: Naming): JunitSuite {
  const { machine, verdicts } = group;
  const { host, alsoHosts, vantage } = machine;
  const addresses = [...new Set(verdicts.flatMap(({ address }) => (address === null ? [] : [address])))];
  return {
    name: suiteName(machine, naming.severalVantages),
    counts: countsOf(verdicts),
    time: secondsOf(verdicts),
    timestamp: timestamp(report.startedAt),
    hostname: vantage === null ? null : nameText(vantage),
    file: fileOf(verdicts),
    properties: properties({
      host,
      alsoHosts: firstFew(alsoHosts, MOST_LISTED),
      addresses: firstFew(addresses, MOST_LISTED),
      vantage,
      ports: `${countPorts(verdicts)}`,
    }),
    cases: casesOf(verdicts, naming),
  };
}

function* suitesOf(report: Report): Generator<JunitSuite> {
  yield runSuite(report);
  const common = { names: new CaseNames(), baseline: new NewSinceBaseline(report) };
  if (report.vantages !== undefined) {
    yield* vantageSuites(report, { ...common, severalVantages: hasSeveralVantages(report) });
    return;
  }
  const groups = groupsOf(report);
  const severalVantages = new Set(groups.map(({ machine }) => machine.vantage)).size > 1;
  const naming = { ...common, causes: new FirstOfCause(), severalVantages };
  for (const group of groups) yield hostSuite(report, group, naming);
}

/** One suite for the run itself, then one for each host; of a merged report, one for each vantage. */
function junitReport(report: Report): JunitReport {
  const counts = countsOf(report.verdicts);
  const more = runCases(report).length;
  return {
    name: runName(report),
    counts: { ...counts, tests: counts.tests + more, skipped: counts.skipped + more },
    time: report.durationMs / 1000,
    suites: suitesOf(report),
  };
}

/** The text of the file in pieces, each of which ends in a line end. */
export function junitPieces(report: Report): Generator<string> {
  return junitXml(junitReport(report));
}

/**
 * The whole of it as one text. A violation is a failure, what could not be checked an error, what is waived or not judged is
 * skipped: readers count the first two alike, so that nothing unknown looks green.
 */
export function junit(report: Report): string {
  return [...junitPieces(report)].join('');
}

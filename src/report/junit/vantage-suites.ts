// The test suites of a merged report: one for each vantage, with when, where and by which run it looked; and for each that is missing.
import { getOrCreate } from '../../base/get-or-create.ts';
import { firstFew } from '../../base/numbers-and-lists.ts';
import type { MergedVantage, Report } from '../../model/report.ts';
import type { Verdict } from '../../model/verdict.ts';
import { FirstOfCause } from '../rows/cases/first-of-cause.ts';
import { greenBasis, greenBasisText } from '../text/green-basis.ts';
import { nameText } from './junit-cases.ts';
import type { JunitSuite } from './junit-types.ts';
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

/** In the order of the report, those of which there is no report behind them. */
function verdictsByVantage({ vantages = [], verdicts }: Report): Map<string | null, Verdict[]> {
  const found = new Map<string | null, Verdict[]>(vantages.map(({ name }) => [name, []]));
  for (const verdict of verdicts) getOrCreate(found, verdict.vantage, () => []).push(verdict);
  return found;
}

function sum(verdicts: readonly Verdict[], kind: Verdict['verdict']): string {
  return `${verdicts.reduce((total, { verdict, count }) => total + (verdict === kind ? count : 0), 0)}`;
}

/** What is known of how a vantage looked; nothing of one whose reports are missing. */
function factsOf(facts: MergedVantage | undefined): Readonly<Record<string, string | null>> {
  if (facts === undefined) return { reports: '0' };
  const { startedAt, finishedAt, shards, sources, run } = facts;
  return {
    reports: `${shards}`,
    sources: firstFew(sources, MOST_LISTED),
    startedAt,
    finishedAt,
    repository: run.repository,
    commit: run.commit,
    run: run.url,
  };
}

/** A suite for each vantage; what is missing of it is an error. */
export function* vantageSuites(report: Report, naming: Omit<Naming, 'causes'>): Generator<JunitSuite> {
  const known = new Map((report.vantages ?? []).map((facts) => [facts.name, facts]));
  for (const [name, verdicts] of verdictsByVantage(report)) {
    const facts = known.get(name);
    yield {
      name: nameText(`from ${name ?? 'the nameless vantage'}`),
      counts: countsOf(verdicts),
      time: secondsOf(verdicts),
      timestamp: timestamp(facts?.startedAt ?? report.startedAt),
      hostname: name === null ? null : nameText(name),
      file: fileOf(verdicts),
      properties: properties({
        vantage: name,
        ...factsOf(facts),
        ports: `${countPorts(verdicts)}`,
        violations: sum(verdicts, 'violation'),
        inconclusive: sum(verdicts, 'inconclusive'),
        waived: sum(verdicts, 'waived'),
        pass: sum(verdicts, 'pass'),
        passEvidence: greenBasisText(greenBasis({ verdicts })),
        notJudged: sum(verdicts, 'not-judged'),
      }),
      // A text of ours says "this vantage", so what explains it is a case of the same one.
      cases: casesOf(verdicts, { ...naming, causes: new FirstOfCause() }),
    };
  }
}

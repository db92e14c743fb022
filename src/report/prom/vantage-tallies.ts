// What each vantage of a report comes to, as numbers: verdicts by kind and severity, the result, whether it is whole, and its times.
import { getOrCreate } from '../../base/get-or-create.ts';
import { utcMilliseconds } from '../../base/utc-milliseconds.ts';
import { isKeptOutByRun, type TellingVerdict, whyIncomplete } from '../../model/documents/partial-run.ts';
import type { Report } from '../../model/report.ts';
import type { Verdict } from '../../model/verdict.ts';
import { type RunResult, SEVERITIES, type Severity, VERDICTS, type VerdictKind } from '../../model/words.ts';
import { NewSinceBaseline } from '../rows/new-since-baseline.ts';
import { newPorts } from '../rows/new-violations.ts';
import { labelValue } from './metrics-text.ts';

/** A vantage as a label has it, and what is known of it. */
export interface VantageTally {
  /** The value of the label; empty for the nameless vantage. */
  readonly vantage: string;
  /** Ports, and names that could not be resolved, by what they were judged. */
  readonly byVerdict: Readonly<Record<VerdictKind, number>>;
  /** Violations; `unknown` where the report does not say how severe. */
  readonly bySeverity: Readonly<Record<Severity | 'unknown', number>>;
  readonly probes: number;
  readonly missingReports: number;
  /** Null without a baseline. */
  readonly newViolations: number | null;
  readonly result: RunResult;
  /** Whether it stands for a whole audit of this vantage. */
  readonly isComplete: boolean;
  readonly startedAt: number | null;
  readonly finishedAt: number | null;
  /** When what it says was seen: as it began, or when the scan ended that was judged. */
  readonly measuredAt: number | null;
}

class Tally {
  readonly byVerdict = Object.fromEntries(VERDICTS.map((kind) => [kind, 0])) as Record<VerdictKind, number>;
  readonly bySeverity = Object.fromEntries([...SEVERITIES, 'unknown'].map((severity) => [severity, 0])) as Record<
    Severity | 'unknown',
    number
  >;
  /** One verdict of each kind that says why a run is not complete. */
  readonly telling = new Map<string, TellingVerdict>();
  probes = 0;
  missingReports = 0;
  newViolations = 0;

  add(verdict: Verdict, baseline: NewSinceBaseline): void {
    const { verdict: kind, severity, cause, ports, count } = verdict;
    this.byVerdict[kind] += count;
    this.telling.set(`${cause} ${isKeptOutByRun(verdict)}`, verdict);
    if (ports !== null) this.probes += count;
    if (cause === 'no-report') this.missingReports++;
    if (kind !== 'violation') return;
    this.bySeverity[severity ?? 'unknown'] += count;
    this.newViolations += newPorts(verdict, baseline);
  }

  /** As of a whole report; of a vantage of which nothing was judged nothing is known. */
  get result(): RunResult {
    if (this.byVerdict.violation > 0) return 'fail';
    const isKnown = this.byVerdict.inconclusive === 0 && VERDICTS.some((kind) => this.byVerdict[kind] > 0);
    return isKnown ? 'pass' : 'inconclusive';
  }
}

/** In the order of the report; of a merge, the vantages of which no report is there come last. Names that are alike as labels are one. */
export function vantageTallies(report: Report): VantageTally[] {
  const baseline = new NewSinceBaseline(report);
  const facts = factsByVantage(report);
  const tallies = new Map<string, Tally>([...facts.keys()].map((vantage) => [vantage, new Tally()]));
  for (const verdict of report.verdicts) {
    const vantage = report.vantages === undefined ? report.vantage : verdict.vantage;
    getOrCreate(tallies, labelValue(vantage ?? ''), () => new Tally()).add(verdict, baseline);
  }
  return [...tallies].map(([vantage, tally]) => {
    const { byVerdict, bySeverity, probes, missingReports, newViolations, telling, result } = tally;
    return {
      vantage,
      byVerdict,
      bySeverity,
      probes,
      missingReports,
      newViolations: report.drift === null ? null : newViolations,
      // Of one run its own: of a shard in which nothing is to be asked, too.
      result: report.vantages === undefined ? report.result : result,
      isComplete: whyIncomplete(ofVantage(report, vantage), [...telling.values()]) === null,
      startedAt: facts.get(vantage)?.startedAt ?? null,
      finishedAt: facts.get(vantage)?.finishedAt ?? null,
      measuredAt: facts.get(vantage)?.measuredAt ?? null,
    };
  });
}

/** The report as one about a vantage of it alone. */
function ofVantage(report: Report, label: string): Report {
  if (report.vantages === undefined) return report;
  return { ...report, vantages: report.vantages.filter(({ name }) => labelValue(name ?? '') === label) };
}

type Times = Pick<VantageTally, 'startedAt' | 'finishedAt' | 'measuredAt'>;

/** The times of each vantage that is heard, by its label; of several that are alike as labels, the oldest. */
function factsByVantage({ vantage, vantages, startedAt, finishedAt, scan }: Report): Map<string, Times> {
  if (vantages === undefined) {
    const measuredAt = scan === null ? startedAt : scan.finishedAt;
    return new Map([[labelValue(vantage ?? ''), timesOf(startedAt, finishedAt, measuredAt)]]);
  }
  const facts = new Map<string, Times>();
  for (const one of vantages) {
    const label = labelValue(one.name ?? '');
    const [times, other] = [timesOf(one.startedAt, one.finishedAt, one.startedAt), facts.get(label)];
    if (other === undefined || (times.startedAt ?? 0) < (other.startedAt ?? 0)) facts.set(label, times);
  }
  return facts;
}

function timesOf(startedAt: string, finishedAt: string, measuredAt: string | null): Times {
  return {
    startedAt: secondsOf(startedAt),
    finishedAt: secondsOf(finishedAt),
    measuredAt: measuredAt === null ? null : secondsOf(measuredAt),
  };
}

/** Since 1970; null for a text that is not a time. */
function secondsOf(time: string): number | null {
  const milliseconds = utcMilliseconds(time);
  return Number.isNaN(milliseconds) ? null : milliseconds / 1000;
}

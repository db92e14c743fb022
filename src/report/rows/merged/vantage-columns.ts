// The vantages of a merged report, those of which a report is missing too, and what each of them saw.
import type { Report } from '../../../model/report.ts';
import type { Verdict } from '../../../model/verdict.ts';

/** A vantage, and whether all of its reports are there: of a divided run each part has one. */
export interface VantageColumn {
  /** Null for the nameless vantage. */
  readonly name: string | null;
  readonly reports: 'all' | 'some' | 'none';
}

type Seen = Pick<Report, 'verdicts' | 'vantages'>;

/** Whether a verdict says that a report is missing, and nothing of any machine. */
export function isMissingReport({ cause }: Pick<Verdict, 'cause'>): boolean {
  return cause === 'no-report';
}

/** Those that reports are there of, in the order of the merged report, then those that no report is there of. */
export function vantageColumns({ verdicts, vantages = [] }: Seen): readonly VantageColumn[] {
  const missing = new Set(verdicts.filter(isMissingReport).map(({ vantage }) => vantage));
  const named = vantages.map(({ name }) => name);
  const none = [...missing].filter((name) => !named.includes(name));
  return [
    ...named.map((name) => ({ name, reports: missing.has(name) ? ('some' as const) : ('all' as const) })),
    ...none.map((name) => ({ name, reports: 'none' as const })),
  ];
}

/** What says that a report is missing, in the order of the report. */
export function missingReports({ verdicts }: Pick<Report, 'verdicts'>): readonly Verdict[] {
  return verdicts.filter(isMissingReport);
}

/** The part of a merged report that one vantage saw, as a report of that vantage has it. */
export function reportOfVantage(report: Report, name: string | null): Report {
  const verdicts = report.verdicts.filter((one) => one.vantage === name && !isMissingReport(one));
  return { ...report, vantage: name, verdicts };
}

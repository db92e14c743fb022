// `baseline`: adds to a report what changed since an earlier one. The comparison is loaded only where there is a baseline.
import type { Drift } from '../../model/documents/drift.ts';
import type { Report } from '../../model/report.ts';
import { serviceName } from '../../policy/services/service-names.ts';

export interface ComparedReports {
  readonly drift: Drift;
  /** Why the comparison may mislead: a sentence each. */
  readonly caveats: readonly string[];
}

/** @param now may have a drift of its own, which is not looked at */
export async function compareTwoReports(baseline: Report, now: Report): Promise<ComparedReports> {
  const [{ compareReports }, { caveatsOf }] = await Promise.all([
    import('../../drift/compare-reports.ts'),
    import('../../drift/caveats.ts'),
  ]);
  return { drift: compareReports(baseline, now, serviceName), caveats: caveatsOf(baseline, now) };
}

/** The report with its drift, and a warning for each reason to doubt it; the report itself without a baseline. */
export async function withDrift(report: Report, baseline: Report | undefined): Promise<Report> {
  if (baseline === undefined) return report;
  const { drift, caveats } = await compareTwoReports(baseline, report);
  return { ...report, warnings: [...report.warnings, ...caveats], drift };
}

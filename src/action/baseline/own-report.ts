// Whether a report that an earlier run left is one of the same audit as this run's: never another vantage's, shard's or job's.
import { isMerged, type Report } from '../../model/report.ts';

/** What this run is, as its report would say. */
export interface OwnAudit {
  /** As `run.audit` of a report: key and instance. */
  readonly audit: string;
  readonly merged: boolean;
  readonly vantage: string | null;
  /** `2/8`; null for a run that is not divided. */
  readonly shard: string | null;
  /** As reports name them; empty for a merge. */
  readonly policies: readonly string[];
}

/**
 * How surely a report is of the same audit: it was told the same, it has the same job and policies, or an older version wrote it, which
 * does not say of which job it is.
 */
export const LIKENESSES = ['same', 'same-job', 'by-what-it-says'] as const;
export type Likeness = (typeof LIKENESSES)[number];

/**
 * @param run the number of the run whose artifact it is: a job may upload reports of other runs too
 * @returns null where it is of another run, vantage, shard or job
 */
export function likenessOf(report: Report, run: number, own: OwnAudit): Likeness | null {
  const { shard, vantage } = report;
  if (report.run.url?.endsWith(`/actions/runs/${run}`) !== true) return null;
  if (isMerged(report) !== own.merged) return null;
  // The first of one is all of it.
  if ((shard === null || shard.of === 1 ? null : `${shard.index}/${shard.of}`) !== own.shard) return null;
  if (own.vantage !== null && vantage !== own.vantage) return null;
  const { audit } = report.run;
  if (audit === own.audit) return 'same';
  if (audit !== undefined) return keyOf(audit) === keyOf(own.audit) ? 'same-job' : null;
  // It was made before reports said of which audit they are.
  const paths = new Set(report.policies.map(({ path }) => path));
  return vantage === own.vantage && own.policies.every((path) => paths.has(path)) ? 'by-what-it-says' : null;
}

function keyOf(audit: string): string {
  return audit.split('-')[0] ?? '';
}

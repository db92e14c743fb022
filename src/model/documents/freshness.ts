// Freshness, what `fresh` says: how long ago the last complete audit began, of reports and of scheduled workflows.

/** Why an audit is fresh or not. Published in the JSON of `fresh`; those of a workflow are GitHub's own words. */
export const FRESHNESS_REASONS = [
  'fresh',
  'too-old',
  'in-the-future',
  // Of a report that is not a complete audit.
  'one-shard',
  'only-a-part',
  'outside-scope',
  'cancelled',
  'out-of-time',
  'not-at-source',
  'report-missing',
  'vantage-missing',
  'open-only',
  'nothing-heard',
  'undated-scan',
  // Of a workflow.
  'no-complete-run',
  'disabled_inactivity',
  'disabled_manually',
  'disabled_fork',
  'deleted',
  'not-found',
  'unknown-state',
  'not-known',
] as const;
export type FreshnessReason = (typeof FRESHNESS_REASONS)[number];

/** One audit, and how long ago it began. */
export interface AuditAge {
  readonly source: 'report' | 'workflow';
  /** Of a report its path; of a workflow its file or id, with `OWNER/REPOSITORY/` before it where it is of another repository. */
  readonly name: string;
  /** Of a report: the policies and the vantages, `prod.yml from internet`. Empty for a workflow, of which that is not known. */
  readonly covers: string;
  readonly reason: FreshnessReason;
  /** What the reason leaves open: which shard, the state that GitHub gives, why it could not be learnt. May be empty. */
  readonly detail: string;
  /** RFC 3339, of the last complete audit; null where there is none, or none is known. */
  readonly startedAt: string | null;
  /** Milliseconds since it began; below 0 where that is in the future. */
  readonly ageMs: number | null;
  /** A report's result, or the conclusion that GitHub gives of a run; null where there is no complete audit. */
  readonly result: string | null;
  /** Conclusions of runs that began after the last complete one and are none: `cancelled`, `timed_out`, `no-runner`. */
  readonly newerIncomplete: readonly string[];
  /** The run in the browser; null where it is not known. */
  readonly url: string | null;
}

export interface Freshness {
  readonly fresh: boolean;
  readonly maxAgeMs: number;
  readonly audits: readonly AuditAge[];
}

/** What an audit may have at most, where nobody says: a night may be late, and two may not be missing. */
export const DEFAULT_MAX_AGE_MS = 36 * 3_600_000;

/** In place of GitHub's word, of a failed run of which no runner took a job: it waited for a day, and checked nothing. */
export const NO_RUNNER = 'no-runner';

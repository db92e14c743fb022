// What a merge is given and what it gives: reports with their paths, the rules, one report or the reasons why there is none.
import type { Report, RunIdentity } from '../model/report.ts';

/** A report and the file that it was read from, as sentences name it. */
export interface GivenReport {
  readonly path: string;
  readonly report: Report;
}

export interface MergeRules {
  readonly toolVersion: string;
  /** Milliseconds since 1970. */
  readonly nowMs: number;
  /** How old a report may be, in milliseconds from the beginning of its run; null: of any age. */
  readonly withinMs: number | null;
  /** Vantages that must have a report, besides those that the policy declares. */
  readonly expectVantages: readonly string[];
  /** The run of the workflow that merges. */
  readonly run: RunIdentity;
}

export type MergeOutcome =
  | { readonly kind: 'report'; readonly report: Report }
  /** A whole sentence for each reason why the reports cannot be merged, with the files that it is about. */
  | { readonly kind: 'unusable'; readonly problems: readonly string[] };

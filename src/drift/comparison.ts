// What two runs that are compared have in common: whether each asked all of its policy, and whether it was the same policy.
import type { Report } from '../model/report.ts';

/** The baseline, or this run, asked a part of its policy: what it says nothing of is neither new nor gone, an address included. */
export interface PartialRuns {
  readonly before: boolean;
  readonly after: boolean;
}

/** What two runs have in common, and what not. */
export interface Comparison {
  readonly partial: PartialRuns;
  /** Both had the same policy, and looked from the same place. */
  readonly alike: boolean;
}

/** Whether two runs were judged by the same policy: by the texts, whatever their files are called. */
export function isSamePolicy(one: Pick<Report, 'policies'>, other: Pick<Report, 'policies'>): boolean {
  return hashes(one.policies) === hashes(other.policies);
}

/** Whether two runs read the same files of hosts (`hosts-in`). */
export function hasSameHosts(one: Pick<Report, 'hostFiles'>, other: Pick<Report, 'hostFiles'>): boolean {
  return hashes(one.hostFiles ?? []) === hashes(other.hostFiles ?? []);
}

function hashes(files: Report['policies']): string {
  return files
    .map(({ sha256 }) => sha256)
    .sort()
    .join();
}

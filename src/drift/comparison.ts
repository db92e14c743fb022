// What two runs that are compared have in common: whether each asked all of its policy, and whether it was the same policy.
import { byHosts, keyOfTexts, keysOfHosts } from '../model/documents/same-files.ts';
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
  return keyOfTexts(one.policies) === keyOfTexts(other.policies);
}

/** Whether two runs read the same hosts from files (`hosts-in`): under one policy, each file at its place too. */
export function hasSameHosts(
  one: Pick<Report, 'policies' | 'hostFiles'>,
  other: Pick<Report, 'policies' | 'hostFiles'>,
): boolean {
  const [was = [], is = []] = [one.hostFiles, other.hostFiles];
  if (was.length === 0 || !isSamePolicy(one, other)) {
    const [before, after] = [byHosts(was), byHosts(is)];
    const sameHosts = before !== null && after !== null && keyOfTexts(before) === keyOfTexts(after);
    return sameHosts || keyOfTexts(was) === keyOfTexts(is);
  }
  const keys = keysOfHosts(other.policies, is);
  return keysOfHosts(one.policies, was).some((key) => keys.includes(key));
}

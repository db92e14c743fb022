// What a merge lacks, in words: `the vantage vpc has no report that counts`. Plain text, escaped by nobody yet.
import { counted, listed } from '../../../base/numbers-and-lists.ts';
import type { Verdict } from '../../../model/verdict.ts';
import { shown } from '../../text/clip.ts';

/** Missing reports that a sentence names; the rest is counted. */
const MOST = 3;
const LONGEST = 80;

/** As a clause. @param missing verdicts of missing reports, at least one */
export function noReportsText(missing: readonly Pick<Verdict, 'host'>[]): string {
  const names = missing.map(({ host }) => shown(host, LONGEST));
  return names.length === 1
    ? `${names[0]} has no report that counts`
    : `${listed(names, MOST)} have no report that counts`;
}

/** What could not be checked, as the subject of a sentence: `1 report is missing or does not count, and 3 ports or names ...`. */
export function uncheckedText(inconclusive: number, missing: readonly Pick<Verdict, 'host'>[]): string {
  const ports = counted(inconclusive - missing.length, 'port or name', 'ports or names');
  if (missing.length === 0) return `${ports} could not be checked`;
  const reports = noReportsText(missing);
  return missing.length === inconclusive ? reports : `${reports}, and ${ports} could not be checked`;
}

// Vantages that the policy declares, or that the merge is told to expect, and that have no report.

import { byText } from '../../base/by-text.ts';
import type { Elsewhere } from '../elsewhere.ts';
import type { VantageReports } from '../ordered-reports.ts';
import type { Shortfall } from '../shortfall.ts';
import { placeName } from '../vantage-names.ts';

/**
 * @param expected besides those that the policy declares
 * @param elsewhere knows why some are
 */
export function missingVantages(
  vantages: readonly VantageReports[],
  declared: readonly string[],
  expected: readonly string[],
  elsewhere: Elsewhere,
): Shortfall[] {
  const there = new Set(vantages.map(({ key }) => key));
  const known = new Set(declared);
  return [...new Set([...declared, ...[...expected].sort(byText)])]
    .filter((key) => !there.has(key))
    .map((key) => ({
      key,
      host: placeName(key, null),
      explanation: known.has(key)
        ? `The policy declares the vantage \`${key}\`, and none of the reports is from there: what can be reached from \`${key}\` is not known.`
        : `A report from the vantage \`${key}\` was expected, and it is not there: what can be reached from \`${key}\` is not known. The policy does not declare this vantage.`,
      advice: known.has(key)
        ? `Look at the job that checks from \`${key}\`: it must upload its report.json even when it fails, and this merge must download it. If \`${key}\` is not used any more, remove it from \`vantages\` in the policy.`
        : `Check the spelling of \`${key}\` where the merge expects it, or declare it under \`vantages\` in the policy and check from there.`,
      ...elsewhere.ofVantage(key),
    }));
}

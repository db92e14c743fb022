// How a report says that its run asked a part of its policy (`only`): who compares reports has to know.
import type { Report } from '../report.ts';

/** The warning of such a run begins so. */
export const ONLY_A_PART = 'Only a part of the policy was checked';

export function isPartial({ warnings }: Pick<Report, 'warnings'>): boolean {
  return warnings.some((warning) => warning.startsWith(ONLY_A_PART));
}

// How a report says that its run asked only a part of its policy (`only`, a shard), for those who compare reports.
import type { Report } from '../report.ts';

/** The warning of such a run. */
export function onlyAPart(part: string): string {
  return `Only a part of the policy was checked: ${part}. The result says nothing about the rest.`;
}

const [BEGINNING = ''] = onlyAPart('').split(':');

/**
 * Whether a report says nothing of some of its policy: because of `only`, or because it is of one part of a divided run. In a
 * merged report the vantage is in front of the warning.
 */
export function isPartial({ warnings, shard }: Pick<Report, 'warnings' | 'shard'>): boolean {
  return shard !== null || isNarrowed({ warnings });
}

/** Whether its run asked only a part of its policy because of `only`. */
export function isNarrowed({ warnings }: Pick<Report, 'warnings'>): boolean {
  return warnings.some((warning) => warning.startsWith(BEGINNING) || warning.includes(`: ${BEGINNING}`));
}

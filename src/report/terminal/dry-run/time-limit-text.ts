// Whether a run can be over within its time limit, said before it begins: in a dry run, and at the start of a check.
import { durationText } from '../../text/counts-text.ts';

/**
 * @param time seconds, if every port answers at once, and if every port is silent
 * @param limitMs in milliseconds; null: no limit
 * @returns nothing where the time is enough, whatever the ports do; else a sentence
 */
export function timeLimitNotes(
  { least, most }: { readonly least: number; readonly most: number },
  limitMs: number | null,
): string[] {
  if (limitMs === null || most * 1000 <= limitMs) return [];
  const limit = durationText(limitMs);
  return cannotFit({ least }, limitMs)
    ? [
        `The time limit of ${limit} is too short: to send all probes takes ${durationText(least * 1000)} at this pace. What is not known when the time is over is inconclusive. Raise the limit, or check fewer ports in each run (--only).`,
      ]
    : [
        `The time limit of ${limit} is too short if many ports are silent. What is not known when the time is over is inconclusive.`,
      ];
}

/** Whether not even the sending can be over in time. */
export function cannotFit({ least }: { readonly least: number }, limitMs: number | null): boolean {
  return limitMs !== null && least * 1000 > limitMs;
}

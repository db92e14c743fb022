// Lengths of time in words, for sentences about the age of a report.
import { counted } from '../../base/numbers-and-lists.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Rounded down: `1 minute`, `26 hours`, `3 days`. */
export function ageText(milliseconds: number): string {
  if (milliseconds < 2 * HOUR_MS) return counted(Math.floor(milliseconds / MINUTE_MS), 'minute');
  if (milliseconds < 3 * DAY_MS) return counted(Math.floor(milliseconds / HOUR_MS), 'hour');
  return counted(Math.floor(milliseconds / DAY_MS), 'day');
}

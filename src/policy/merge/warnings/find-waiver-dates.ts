// Warns of waivers that have ended or soon will.
import type { ParsedFile } from '../../parsed-file.ts';
import { quoted } from '../../problem.ts';

/** Time enough to correct what is waived, or to argue for another date. */
const WARN_DAYS = 14;

/** Hosts that a message looks at; `quoted` cuts what is too long to be shown. */
const MOST_NAMED = 20;

/** @param today `YYYY-MM-DD` in UTC */
export function findWaiverDates(files: readonly ParsedFile[], today: string): void {
  for (const { waivers } of files) {
    for (const { waiver, span, diagnostics } of waivers) {
      const left = daysBetween(today, waiver.until);
      const named = waiver.hosts.slice(0, MOST_NAMED).map(({ text }) => text);
      const hosts = quoted(named.join(', '));
      const help = 'fix what it excuses and remove it, or give it a later date and say why';
      if (left < 0) {
        const message = `The waiver for ${hosts} ended on ${waiver.until} and excuses nothing any more.`;
        diagnostics.warn(span, 'expired-waiver', message, help);
      } else if (left <= WARN_DAYS) {
        const when = left === 0 ? 'today' : left === 1 ? 'tomorrow' : `in ${left} days`;
        diagnostics.warn(span, 'expiring-waiver', `The waiver for ${hosts} ends ${when}, on ${waiver.until}.`, help);
      }
    }
  }
}

/** Whole days from one date to another; negative where the other is past. */
function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar (Howard Hinnant's algorithm, public domain). */
function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

// Times in scans: seconds since 1970 to RFC 3339, by arithmetic alone, as this folder has no clock.

/** The last second of the year 9999, which is as far as RFC 3339 goes. */
const LAST = 253_402_300_799;

/** @returns null for anything else */
export function utcTime(seconds: number): string | null {
  if (!Number.isInteger(seconds) || seconds < 0 || seconds > LAST) return null;
  const [date, clock] = [civilDate(Math.floor(seconds / 86_400)), seconds % 86_400];
  const parts = [Math.floor(clock / 3600), Math.floor(clock / 60) % 60, clock % 60];
  return `${date}T${parts.map((part) => `${part}`.padStart(2, '0')).join(':')}Z`;
}

/** Days since 1970-01-01 to year, month and day, by counting eras of 400 years that begin in March: leap days come last. */
function civilDate(days: number): string {
  const sinceEra = days + 719_468;
  const era = Math.floor(sinceEra / 146_097);
  const day = sinceEra - era * 146_097;
  const year = Math.floor((day - Math.floor(day / 1460) + Math.floor(day / 36_524) - Math.floor(day / 146_096)) / 365);
  const dayOfYear = day - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const fullYear = year + era * 400 + (month <= 2 ? 1 : 0);
  return [`${fullYear}`.padStart(4, '0'), ...[month, dayOfMonth].map((n) => `${n}`.padStart(2, '0'))].join('-');
}

/** @returns the time if the text is one in UTC, without what is finer than a second; null else */
export function utcTimeOf(text: unknown): string | null {
  if (typeof text !== 'string') return null;
  const [, time] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d{1,9})?Z$/.exec(text) ?? [];
  return time === undefined ? null : `${time}Z`;
}

/** The later of two; null is earlier than any. */
export function laterTime(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? b : a;
}

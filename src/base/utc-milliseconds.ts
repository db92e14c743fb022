// RFC 3339 times in UTC to milliseconds since 1970, by arithmetic alone, for folders that have no clock.

const FORM = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,3})\d*)?Z$/;

/** What is finer than a millisecond is cut off. @returns NaN for a text that is not a time in UTC */
export function utcMilliseconds(text: string): number {
  const match = FORM.exec(text);
  if (match === null) return Number.NaN;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 60) return Number.NaN;
  const milliseconds = Number((match[7] ?? '0').padEnd(3, '0'));
  return ((daysSince1970(year, month, day) * 24 + hour) * 60 + minute) * 60_000 + second * 1000 + milliseconds;
}

/** Counts years from March on: leap days come last. */
function daysSince1970(year: number, month: number, day: number): number {
  const fromMarch = (month + 9) % 12;
  const years = month <= 2 ? year - 1 : year;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leapDays + Math.floor((153 * fromMarch + 2) / 5) + day - 1 - 719_468;
}

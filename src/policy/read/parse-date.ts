// The last day of a waiver: `2027-01-31`, and what is wrong with a date in another form.
import type { Problem } from '../problem.ts';
import { quoted } from '../problem.ts';

/** A day of the calendar, `2027-01-31`, as RFC 3339 has it. */
export function parseDate(text: string): string | Problem {
  const day = text.trim();
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!match) {
    return { code: 'bad-date', message: `${quoted(text)} is not a date. Use \`YYYY-MM-DD\`.`, help: helpFor(day) };
  }
  const [year, month, date] = match.slice(1).map(Number) as [number, number, number];
  const days = daysOf(year, month);
  if (date >= 1 && date <= days) return day;
  const help =
    days === 0
      ? 'write a month from 01 to 12, such as `2027-01-31`'
      : `use ${quoted(written(year, month, days))}, the last day of that month`;
  return { code: 'bad-date', message: `The calendar has no ${quoted(text)}.`, help };
}

/** 0 for a month that does not exist. */
function daysOf(year: number, month: number): number {
  return [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function helpFor(text: string): string {
  if (/^(?:never|none|no|forever|permanent|unlimited|open|always)$/i.test(text))
    return 'a waiver must end: give a day on which somebody looks at it again, such as `2027-01-31`';
  const day = otherForm(text);
  return day === null ? 'such as `2027-01-31`' : `use ${quoted(day)}`;
}

/** The day that a text means in another form, where it can mean one day only: `30.6.2027`, `06/30/2027`, `2027/6/30`, `20270630`. */
function otherForm(text: string): string | null {
  const yearFirst = /^(\d{4})[-/.]?(\d{1,2})[-/.]?(\d{1,2})(?:[T ].*)?$/.exec(text);
  if (yearFirst !== null) {
    const [year, month, date] = yearFirst.slice(1).map(Number) as [number, number, number];
    return dayOf(year, month, date);
  }
  const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text);
  if (yearLast === null) return null;
  const [one, other, year] = [Number(yearLast[1]), Number(yearLast[3]), Number(yearLast[4])];
  // With dots the day stands first; with slashes that depends on the country, unless one of the two cannot be a month.
  if (yearLast[2] === '.' || one > 12 || one === other) return dayOf(year, other, one);
  return other > 12 ? dayOf(year, one, other) : null;
}

function dayOf(year: number, month: number, date: number): string | null {
  return date >= 1 && date <= daysOf(year, month) ? written(year, month, date) : null;
}

function written(year: number, month: number, date: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

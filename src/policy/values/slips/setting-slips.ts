// Durations, counts and rates in the words that people use: `5 min`, `3 times`, `1k`, `1000 per second`, `none`.
import { withSingleBlanks } from './plain-text.ts';
import { LONGEST_SLIP } from './port-slip.ts';

const SECONDS_OF_UNIT: readonly (readonly [unit: RegExp, seconds: number])[] = [
  [/^(?:ms|msecs?|millis?|milliseconds?|millisec)$/, 0.001],
  [/^(?:s|secs?|seconds?|sek|sekunden?)$/, 1],
  [/^(?:m|mins?|minutes?|minuten?)$/, 60],
  [/^(?:h|hrs?|hours?|stunden?|std)$/, 3600],
  [/^(?:d|days?|tage?)$/, 86_400],
];

const NUMBER_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const DURATION = /^(?:(?:after|about|pt|~)\s*)?([\d.,]+|a|an|[a-z]{1,5}?)[\s-]*([a-z]+)\.?$/;
const COUNT =
  /^[+~]?(\d[\d_,' ]*?|[a-z]+)(?:\.0+)?\s?(?:x|times?|tries|attempts?|retries|probes?|ports?|connections?)?$/;
const RATE =
  /^(\d[\d_,.]*k?)\s?(?:(?:packets?|probes?|connections?|ports?|requests?|req|pkts?|p)\s?)?(?:\/|per|a|p|in)?\s?(?:1\s?)?([a-z]*)$/;
/** `pps`, `rps`, `Hz`: so many a second without saying so. */
const PER_SECOND = /^(?:|ps|pps|rps|qps|cps|hz|s|secs?|seconds?|sekunde)$/;

function plainOf(text: string): string {
  return withSingleBlanks(text.trim().toLowerCase());
}

/** The seconds of a duration in other words; null for what is none. */
export function secondsMeant(text: string): number | null {
  if (text.length > LONGEST_SLIP) return null;
  const [, number = '', unit = ''] = DURATION.exec(plainOf(text)) ?? [];
  const amount = amountOf(number);
  const seconds = SECONDS_OF_UNIT.find(([one]) => one.test(unit))?.[1];
  return amount === null || seconds === undefined ? null : amount * seconds;
}

function amountOf(number: string): number | null {
  if (number === 'a' || number === 'an') return 1;
  const amount = /^\d+(?:[.,]\d+)?$/.test(number) ? Number(number.replace(',', '.')) : NUMBER_WORDS.indexOf(number);
  return amount < 0 ? null : amount;
}

/** The whole number of a count in other words; null for what is none. */
export function countMeant(text: string): number | null {
  if (text.length > LONGEST_SLIP) return null;
  const plain = plainOf(text);
  const thousands = /^(\d+(?:\.\d+)?)k$/.exec(plain)?.[1];
  if (thousands !== undefined) return Math.round(Number(thousands) * 1000);
  if (/^\d+e\d$/.test(plain)) return Number(plain);
  const number = COUNT.exec(plain)?.[1] ?? '';
  if (/^\d/.test(number)) return Number(number.replace(/[_,' ]/g, ''));
  const word = NUMBER_WORDS.indexOf(number);
  return word < 0 ? null : word;
}

/** The attempts a second of a rate in other words; null for what is none. */
export function perSecondMeant(text: string): number | null {
  if (text.length > LONGEST_SLIP) return null;
  const [, number = '', unit = ''] = RATE.exec(plainOf(text)) ?? [];
  const count = number === '' ? null : countMeant(number);
  if (count === null) return null;
  if (PER_SECOND.test(unit)) return count;
  const seconds = SECONDS_OF_UNIT.find(([one]) => one.test(unit))?.[1];
  return seconds === undefined ? null : count / seconds;
}

/** Whether a text says that there is no limit. */
export function isAuto(text: string): boolean {
  return /^(?:auto|automatic(?:ally)?|adaptive|dynamic|default|learnt?|learned)$/i.test(text);
}

export function isUnlimited(text: string): boolean {
  return /^(?:none|no|off|null|false|never|inf|infinite|infinity|∞|max|maximum|all|any|-1|0|no limit|unlimited)$/i.test(
    text.trim(),
  );
}

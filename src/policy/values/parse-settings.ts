// The values of `defaults` and `limits`: durations, rates and counts, each to a number or to what is wrong with it.
import type { Problem } from '../problem.ts';
import { quoted } from '../problem.ts';

const SHORTEST_MS = 100;
const LONGEST_MS = 60_000;

/** The most that a count or rate may be: past it, it is a slip of the finger or should be `unlimited`. */
const MOST = 1_000_000_000;

/** `1500ms`, `2s`, `1.5s`, to milliseconds. */
export function parseDuration(text: string): number | Problem {
  const match = /^(\d+(?:\.\d+)?)\s*(ms|s)$/.exec(text.trim());
  if (!match) {
    const bare = text.trim();
    if (/^\d+$/.test(bare)) {
      const help = `${quoted(`${bare}ms`)} or ${quoted(`${bare}s`)}`;
      return { code: 'bad-duration', message: `${quoted(text)} is no duration: the unit is missing.`, help };
    }
    return { code: 'bad-duration', message: `${quoted(text)} is no duration.`, help: 'such as `1500ms` or `2s`' };
  }
  const ms = Math.round(Number(match[1]) * (match[2] === 's' ? 1000 : 1));
  if (ms >= SHORTEST_MS && ms <= LONGEST_MS) return ms;
  const message = `${quoted(text)} is out of range: a timeout is from ${SHORTEST_MS}ms to ${LONGEST_MS / 1000}s.`;
  return { code: 'bad-duration', message, help: null };
}

/** A whole number from 1 to `most`. */
export function parseCount(text: string, most = MOST): number | Problem {
  const trimmed = text.trim();
  const count = /^[1-9]\d*$/.test(trimmed) ? Number(trimmed) : Number.NaN;
  if (count <= most) return count;
  const range = most === MOST ? 'from 1' : `from 1 to ${most}`;
  return { code: 'bad-number', message: `${quoted(text)} is not a whole number ${range}.`, help: null };
}

/** A whole number from 1, or `unlimited`, which is null. */
export function parseLimit(text: string): number | null | Problem {
  if (text.trim() === 'unlimited') return null;
  const count = parseCount(text);
  return typeof count === 'number' ? count : { ...count, help: 'a number such as `1000`, or `unlimited`' };
}

/** `1000/s`, to attempts a second; or `unlimited`, which is null. */
export function parseRate(text: string): number | null | Problem {
  const trimmed = text.trim();
  if (trimmed === 'unlimited') return null;
  const match = /^([1-9]\d*)\s*\/\s*s$/.exec(trimmed);
  if (match && Number(match[1]) <= MOST) return Number(match[1]);
  const help = /^[1-9]\d*$/.test(trimmed) ? quoted(`${trimmed}/s`) : 'a rate such as `1000/s`, or `unlimited`';
  return { code: 'bad-number', message: `${quoted(text)} is not a rate.`, help };
}

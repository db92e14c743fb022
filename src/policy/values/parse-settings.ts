// The values of `defaults` and `limits`: durations, rates and counts, each to a number or to what is wrong with it.
import type { RateLimit } from '../../model/policy.ts';
import type { Problem } from '../problem.ts';
import { quoted } from '../problem.ts';
import { parseWait } from './parse-wait.ts';
import { countMeant, isAuto, isUnlimited, perSecondMeant, secondsMeant } from './slips/setting-slips.ts';

const SHORTEST_MS = 100;
const LONGEST_MS = 60_000;

/** The most that a count or rate may be: past it, it is a slip of the finger or should be `unlimited`. */
const MOST = 1_000_000_000;

/** `1500ms`, `2s`, `1.5s`, to milliseconds. */
export function parseDuration(text: string): number | Problem {
  const match = /^(\d+(?:\.\d+)?)\s*(ms|s)$/.exec(text.trim());
  if (!match) return badDuration(text);
  const ms = Math.round(Number(match[1]) * (match[2] === 's' ? 1000 : 1));
  if (ms >= SHORTEST_MS && ms <= LONGEST_MS) return ms;
  const message = `${quoted(text)} is out of range: a timeout is from ${SHORTEST_MS}ms to ${LONGEST_MS / 1000}s.`;
  return { code: 'bad-duration', message, help: `write ${quoted(withinRange(ms))}` };
}

function badDuration(text: string): Problem {
  const bare = text.trim();
  if (/^\d+$/.test(bare)) {
    const number = Number(bare);
    const readings = [
      ...(number >= SHORTEST_MS && number <= LONGEST_MS ? [`${number}ms`] : []),
      ...(number >= 1 && number * 1000 <= LONGEST_MS ? [`${number}s`] : []),
    ];
    const help =
      readings.length === 0 ? 'write it like `1500ms` or `2s`' : `write ${readings.map(quoted).join(' or ')}`;
    return { code: 'bad-duration', message: `${quoted(text)} has no unit. Use \`ms\` or \`s\`.`, help };
  }
  const seconds = secondsMeant(bare);
  const help = seconds === null ? 'write it like `1500ms` or `2s`' : `write ${quoted(withinRange(seconds * 1000))}`;
  return { code: 'bad-duration', message: `${quoted(text)} is not a duration. Use \`ms\` or \`s\`.`, help };
}

/** The nearest duration that is allowed, as the author should write it. */
function withinRange(milliseconds: number): string {
  const ms = Math.round(Math.min(LONGEST_MS, Math.max(SHORTEST_MS, milliseconds)));
  return ms % 1000 === 0 ? `${ms / 1000}s` : `${ms}ms`;
}

/** A whole number from 1 to `most`. */
export function parseCount(text: string, most = MOST): number | Problem {
  const trimmed = text.trim();
  const count = /^[1-9]\d*$/.test(trimmed) ? Number(trimmed) : Number.NaN;
  if (count <= most) return count;
  const range = most === MOST ? 'from 1' : `from 1 to ${most}`;
  const meant = countMeant(trimmed);
  const help = meant === null ? null : `write ${quoted(String(Math.min(most, Math.max(1, meant))))}`;
  return { code: 'bad-number', message: `${quoted(text)} is not a whole number ${range}.`, help };
}

/** A whole number from 1, or `unlimited`, which is null. */
export function parseLimit(text: string): number | null | Problem {
  if (text.trim() === 'unlimited') return null;
  const count = parseCount(text);
  if (typeof count === 'number') return count;
  const help = isUnlimited(text)
    ? 'write `unlimited`'
    : (count.help ?? 'write a number such as `1000`, or `unlimited`');
  return { ...count, help };
}

/** `10m`, to the milliseconds that a run may take; or `unlimited`, which is null. */
export function parseRunTime(text: string): number | null | Problem {
  if (text.trim() === 'unlimited') return null;
  if (isUnlimited(text))
    return { code: 'bad-duration', message: `${quoted(text)} is not a time limit.`, help: 'write `unlimited`' };
  const ms = parseWait(text, 'a time limit');
  return typeof ms === 'number' ? ms : { code: 'bad-duration', message: `${ms.problem}.`, help: null };
}

/** `1000/s`, to attempts a second; `auto`; or `unlimited`, which is null. */
export function parseRate(text: string): RateLimit | Problem {
  const trimmed = text.trim();
  if (trimmed === 'unlimited') return null;
  if (trimmed === 'auto') return trimmed;
  const match = /^([1-9]\d*)\s*\/\s*s$/.exec(trimmed);
  if (match && Number(match[1]) <= MOST) return Number(match[1]);
  const meant = perSecondMeant(trimmed);
  const fixed = meant === null ? null : `${Math.min(MOST, Math.max(1, Math.round(meant)))}/s`;
  const known = fixed === null ? 'write a rate such as `1000/s`, `auto` or `unlimited`' : `write ${quoted(fixed)}`;
  const help = isUnlimited(text) ? 'write `unlimited`' : isAuto(trimmed) ? 'write `auto`' : known;
  return { code: 'bad-number', message: `${quoted(text)} is not a rate. Use \`NUMBER/s\`.`, help };
}

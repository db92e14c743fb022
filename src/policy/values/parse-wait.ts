// How long a run keeps asking (`wait`), may take (`time-limit`, `limits.duration`) or may lie back (`max-age`): `90s`, `1h30m`, `2d`.
import { secondsMeant } from './slips/setting-slips.ts';

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** No duration is longer; the patterns below are not meant for whole books. */
const LONGEST_TEXT = 100;
const SHORTEST_MS = 1000;
/** A day: a job of GitHub's own ends after six hours, one of a self-hosted runner after five days. */
const LONGEST_MS = 24 * 3_600_000;
/** Of an age: an audit that runs once a year is the rarest that anybody calls regular. */
const OLDEST_MS = 366 * 24 * 3_600_000;

/**
 * @param what what the duration is, as the sentence of a mistake calls it
 * @returns milliseconds, or what is wrong with the text, as a sentence without a full stop
 */
export function parseWait(
  text: string,
  what: 'a wait' | 'a time limit' | 'an age' = 'a wait',
): number | { readonly problem: string } {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_TEXT) return { problem: `a duration has at most ${LONGEST_TEXT} characters` };
  if (/^\d+$/.test(trimmed))
    return { problem: `\`${trimmed}\` has no unit: write \`${trimmed}s\` for seconds, \`${trimmed}m\` for minutes` };
  const isAge = what === 'an age';
  if (isAge && !/^(\d+(\.\d+)?[smhd])+$/.test(trimmed))
    return { problem: `\`${text}\` is not a duration: write \`36h\` or \`7d\`` };
  if (!isAge && !/^(\d+(\.\d+)?[smh])+$/.test(trimmed)) {
    const seconds = secondsMeant(trimmed);
    const write = seconds === null ? '`90s`, `2m` or `1h30m`' : `\`${waitText(seconds)}\``;
    return { problem: `\`${text}\` is not a duration: write ${write}` };
  }
  let ms = 0;
  for (const [, number, unit = ''] of trimmed.matchAll(/(\d+(?:\.\d+)?)([smhd])/g))
    ms += Number(number) * (UNITS[unit] ?? 0);
  if (ms >= SHORTEST_MS && ms <= (isAge ? OLDEST_MS : LONGEST_MS)) return Math.round(ms);
  if (isAge) return { problem: `\`${text}\` is out of range: an age is from 1s to 366d` };
  return { problem: `\`${text}\` is out of range: ${what} is from 1s to 24h` };
}

/** The nearest wait that is allowed, in the largest unit that has no remainder. */
function waitText(seconds: number): string {
  const within = Math.min(LONGEST_MS / 1000, Math.max(SHORTEST_MS / 1000, Math.round(seconds)));
  if (within % 3600 === 0) return `${within / 3600}h`;
  return within % 60 === 0 ? `${within / 60}m` : `${within}s`;
}

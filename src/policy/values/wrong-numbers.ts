// What is said of numbers that no port has, and of ranges whose ends are the wrong way round.
import type { Protocol } from '../../model/words.ts';
import { quoted } from '../problem.ts';

export const LAST_PORT = 65_535;

/** Past this many ports a range that was turned round is most likely not what its author means. */
const NARROW = 1000;

/** Up to so many ports a shortened end is likely (`5432-40`, `8000-100`); beside a narrow range that was turned round, up to so many. */
const SHORTENED = { alone: 101, besideTurned: 16 };

export const NUMBER_HELP = 'write a number from 1 to 65535';

export function isPort(number: number): boolean {
  return number >= 1 && number <= LAST_PORT;
}

export function tooLow(text: string): string {
  return `${quoted(text)} is not a port: the lowest port is 1.`;
}

export function tooHigh(text: string): string {
  return `${quoted(text)} is not a port: the highest port is 65535.`;
}

/** Of a range. */
export function outside(text: string): string {
  return `${quoted(text)} is out of range: ports go from 1 to 65535.`;
}

/** The same range, within the numbers that ports have and from the lower to the higher; else what numbers those are. */
export function rangeHelp(low: number, high: number, protocol: Protocol): string {
  const [from, to] = [Math.max(1, Math.min(low, high)), Math.min(LAST_PORT, Math.max(low, high))];
  return from > to ? NUMBER_HELP : `write ${quoted(suffix(`${from}-${to}`, protocol))}`;
}

/**
 * `8100-8000` means 8000-8100, and `443-80` means 80-443. Where that would be thousands of ports, `5432-40` most likely means
 * 5432-5440, as pages of a book are written. That is offered second where it is a few ports (`137-39`): a reader may
 * copy it, and that opens them. Where neither is likely, the two ports alone are offered, too.
 */
export function backwardsHelp(low: string, high: string, protocol: Protocol): string {
  const turned = quoted(suffix(`${Number(high)}-${Number(low)}`, protocol));
  const isNarrow = Number(low) - Number(high) <= NARROW;
  const full = Number(`${low.slice(0, -high.length)}${high}`);
  const most = isNarrow ? SHORTENED.besideTurned : SHORTENED.alone;
  if (high.length < low.length && full > Number(low) && full - Number(low) < most && isPort(full)) {
    const meant = quoted(suffix(`${low}-${full}`, protocol));
    return isNarrow ? `write ${turned}, or ${meant}` : `write ${meant}`;
  }
  if (isNarrow || high.length === low.length) return `write ${turned}`;
  const both = [low, high].map((port) => suffix(String(Number(port)), protocol)).join(', ');
  return `write ${turned} for all ports between them, or ${quoted(`[${both}]`)} for these two`;
}

function suffix(body: string, protocol: Protocol): string {
  return protocol === 'tcp' ? body : `${body}/udp`;
}

// What `auto` means for `limits.rate` and `limits.per-host`: where it begins, its ceiling, and how it compares with numbers.
import type { Limits, RateLimit } from '../policy.ts';

/** The two limits of the pace, in attempts a second. */
type PaceLimit = 'rate' | 'perHost';

/** A pace that is learnt begins here: no firewall that minds its neighbours takes this for an attack. */
export const AUTO_START: Readonly<Record<PaceLimit, number>> = { rate: 1000, perHost: 200 };
/** And rises no higher than this. */
export const AUTO_CEILING: Readonly<Record<PaceLimit, number>> = { rate: 10_000, perHost: 2000 };

/** The most that a limit allows, in attempts a second: of `auto` its ceiling; null is unlimited. */
function mostOf(limit: RateLimit, which: PaceLimit): number | null {
  return limit === 'auto' ? AUTO_CEILING[which] : limit;
}

/** The limits of the pace, and among how many runs that of all addresses together is divided. */
type PaceLimits = Pick<Limits, PaceLimit | 'dividedBy'>;

/** The fastest that a run may ever go, in attempts a second; null is unlimited. */
export function fastestPace({ rate, perHost, dividedBy }: PaceLimits): Readonly<Record<PaceLimit, number | null>> {
  return {
    rate: rate === 'auto' ? partOf(AUTO_CEILING.rate, dividedBy) : rate,
    perHost: mostOf(perHost, 'perHost'),
  };
}

/** The pace that a run begins with, in attempts a second; null is unlimited. */
export function firstPace({ rate, perHost, dividedBy }: PaceLimits): Readonly<Record<PaceLimit, number | null>> {
  return {
    rate: rate === 'auto' ? partOf(AUTO_START.rate, dividedBy) : rate,
    perHost: perHost === 'auto' ? AUTO_START.perHost : perHost,
  };
}

/**
 * The limits of one part of a divided run: `rate` is of all parts together, as they may run at the same time. `per-host` is not
 * divided, as an address is asked by one part alone, nor what a machine has of its own.
 * @param parts 1: the run is not divided
 */
export function dividedLimits(limits: Limits, parts: number): Limits {
  if (parts === 1) return limits;
  const { rate } = limits;
  return { ...limits, rate: typeof rate === 'number' ? partOf(rate, parts) : rate, dividedBy: parts };
}

/** A part of a pace, in attempts a second: never more than its part, and so that it is short to write. */
function partOf(pace: number, parts = 1): number {
  const part = pace / parts;
  return part >= 10 ? Math.floor(part) : Math.floor(part * 1000) / 1000;
}

/** The stricter of some limits: `auto` counts as its ceiling, and a number as high as that yields to `auto`. */
export function strictestRate(limits: readonly RateLimit[], which: PaceLimit): RateLimit {
  let strictest: RateLimit = null;
  for (const limit of limits) {
    const [most, least] = [mostOf(limit, which), mostOf(strictest, which)];
    if (most === null) continue;
    if (least === null || most < least || (most === least && limit === 'auto')) strictest = limit;
  }
  return strictest;
}

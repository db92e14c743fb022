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

/** The fastest that a run may ever go, in attempts a second; null is unlimited. */
export function fastestPace(limits: Pick<Limits, PaceLimit>): Readonly<Record<PaceLimit, number | null>> {
  return { rate: mostOf(limits.rate, 'rate'), perHost: mostOf(limits.perHost, 'perHost') };
}

/** The pace that a run begins with, in attempts a second; null is unlimited. */
export function firstPace({ rate, perHost }: Pick<Limits, PaceLimit>): Readonly<Record<PaceLimit, number | null>> {
  return {
    rate: rate === 'auto' ? AUTO_START.rate : rate,
    perHost: perHost === 'auto' ? AUTO_START.perHost : perHost,
  };
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

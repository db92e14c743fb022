// How long a plan will take to probe, before a packet is sent: from the pace alone, and with every port silent.
import type { Plan } from '../model/plan.ts';
import type { Defaults, Limits } from '../model/policy.ts';

export interface ExpectedTime {
  /** Seconds if every port answers at once. */
  readonly least: number;
  /** Seconds if every port is silent and asked as often as `attempts` says. */
  readonly most: number;
}

/** A round that asks silent ports again goes at half the pace, after a pause of at most this many seconds. */
const PAUSE_SECONDS = 0.5;
const SLOWER = 2;

export function expectedTime(plan: Plan, defaults: Defaults, limits: Limits): ExpectedTime {
  const busiest = plan.addresses.reduce((most, { probes }) => Math.max(most, probes), 0);
  const sending = Math.max(
    plan.probes / (limits.rate ?? Number.POSITIVE_INFINITY),
    busiest / (limits.perHost ?? Number.POSITIVE_INFINITY),
  );
  const timeout = defaults.timeoutMs / 1000;
  // With all sockets waiting, the bound on them is a pace too.
  const waiting = (plan.probes * timeout) / (limits.inFlight ?? Number.POSITIVE_INFINITY);
  const round = Math.max(sending, waiting) + timeout;
  const again = defaults.attempts - 1;
  return { least: sending, most: round + again * (SLOWER * Math.max(sending, waiting) + timeout + PAUSE_SECONDS) };
}

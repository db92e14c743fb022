// Estimates how long a plan takes to probe: at least, by its pace alone; at most, if every port is silent.
import { getOrCreate } from '../base/get-or-create.ts';
import { fastestPace, firstPace } from '../model/pace/pace-limits.ts';
import type { Plan, PlannedAddress, Segment } from '../model/plan.ts';
import type { Defaults, Limits } from '../model/policy.ts';
import { needsClosedTold, questionOfPort } from '../model/udp-services.ts';
import type { Family } from '../model/words.ts';

export interface ExpectedTime {
  /** Seconds if every port answers at once. */
  readonly least: number;
  /** Seconds if every port is silent, or as slow as a closed UDP port, and asked as often as `attempts` says. */
  readonly most: number;
}

/** A round that asks silent ports again goes at half the pace, after a pause of at most this many seconds. */
const PAUSE_SECONDS = 0.5;
const SLOWER = 2;

/**
 * Seconds between two questions to UDP ports that may be closed: a Linux target sends one ICMP error a second to one peer over
 * IPv4, and ten over IPv6 (net.ipv4.icmp_ratelimit and its IPv6 twin), and the rest of its closed ports look silent.
 */
const CLOSED_PACE: Readonly<Record<Family, number>> = { 4: 1.05, 6: 0.11 };
/** How often a port is asked at that pace before its silence is believed, and how many such questions an address gets. */
const TIMES_ASKED_SLOWLY = 2;
const MOST_ASKED_SLOWLY = 256;

export function expectedTime(plan: Plan, defaults: Defaults, limits: Limits): ExpectedTime {
  const busiest = plan.addresses.reduce((most, { probes }) => Math.max(most, probes), 0);
  const sendingAt = ({ rate, perHost }: ReturnType<typeof fastestPace>) =>
    Math.max(plan.probes / (rate ?? Number.POSITIVE_INFINITY), busiest / (perHost ?? Number.POSITIVE_INFINITY));
  // A pace that is learnt goes to its ceiling where ports answer, and stays what it was where nobody does.
  const [quickest, sending] = [sendingAt(fastestPace(limits)), sendingAt(firstPace(limits))];
  const timeout = defaults.timeoutMs / 1000;
  // With all sockets waiting, the bound on them is a pace too.
  const waiting = (plan.probes * timeout) / (limits.inFlight ?? Number.POSITIVE_INFINITY);
  const round = Math.max(sending, waiting) + timeout;
  const again = (defaults.attempts - 1) * (SLOWER * Math.max(sending, waiting) + timeout + PAUSE_SECONDS);
  // Addresses are asked at their own pace side by side, and while silent ports are asked again.
  return { least: quickest, most: round + Math.max(again, tellingClosed(plan.addresses)) };
}

/** Seconds until the slowest address has told closed UDP ports from silent ones. */
function tellingClosed(addresses: readonly PlannedAddress[]): number {
  // Addresses of a network share their segments.
  const counts = new Map<readonly Segment[], number>();
  let slowest = 0;
  for (const { family, segments } of addresses) {
    const count = getOrCreate(counts, segments, () => askedSlowly(segments));
    slowest = Math.max(slowest, count * CLOSED_PACE[family]);
  }
  return slowest;
}

/** How many questions an address with these segments gets at that pace if all its ports stay silent. */
function askedSlowly(segments: readonly Segment[]): number {
  let count = 0;
  for (const { ports, appliedEntries } of segments) {
    if (ports.protocol !== 'udp') continue;
    const speaks = appliedEntries.find(({ entry }) => entry.speaks !== null)?.entry.speaks;
    for (const { first, last } of ports.ranges) {
      for (let port = first; port <= last; port++) {
        const question = speaks ?? questionOfPort(port);
        if (appliedEntries.some(({ entry }) => needsClosedTold(entry.expected, question))) count += TIMES_ASKED_SLOWLY;
        if (count >= MOST_ASKED_SLOWLY) return MOST_ASKED_SLOWLY;
      }
    }
  }
  return count;
}

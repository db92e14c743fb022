// The pace of a sweep (attempts a second, in all and to one address; sockets at once), and how much slower asking again goes.

export interface Pace {
  /** Attempts a second in all; null is unlimited. */
  readonly rate: number | null;
  /** Attempts a second at one address; null is unlimited. */
  readonly perHost: number | null;
  /** Sockets at once. */
  readonly inFlight: number;
}

/** How long it takes to send those probes at a pace, once each, in milliseconds. */
export function sendingMs(
  addressOf: { readonly [index: number]: number },
  probes: readonly number[],
  { rate, perHost }: Pace,
): number {
  const inAll = rate === null ? 0 : (1000 * probes.length) / rate;
  if (perHost === null) return inAll;
  const counts = new Map<number, number>();
  let most = 0;
  for (const index of probes) {
    const address = addressOf[index] as number;
    const count = (counts.get(address) ?? 0) + 1;
    counts.set(address, count);
    if (count > most) most = count;
  }
  return Math.max(inAll, (1000 * most) / perHost);
}

/**
 * Whether a sweep should wait no longer for an address than its own round trips ask for.
 *
 * One that its pace holds back anyway keeps the policy's whole timeout: the kernel sends a second SYN after a second, which
 * costs no place in the pace, where a second socket would.
 * @param probes what the sweep is to ask, once each
 */
export function isQuick(
  addressOf: { readonly [index: number]: number },
  probes: readonly number[],
  pace: Pace,
  timeoutMs: number,
): boolean {
  return sendingMs(addressOf, probes, pace) < timeoutMs;
}

/** Without a pace of its own, a run that loses something on the way asks again at this one: attempts a second, and to one address. */
const LOSSY_RATE = 4000;
const LOSSY_PER_HOST = 800;
/** The pace is halved this often at most where a host drops by the rate: 100 a second from `unlimited`, 6 from the default. */
export const MOST_STEPS = 3;

/**
 * Asking again goes slower: half the pace; a quarter where something is lost on the way, as that may be the pace's own doing.
 * @param steps how often that was not slow enough so far, up to `MOST_STEPS`
 */
export function slower({ rate, perHost, inFlight }: Pace, lossy: boolean, steps = 0): Pace {
  const by = (pace: number | null, unlimited: number) => {
    if (!lossy) return pace === null ? null : pace / 2;
    return (pace === null ? unlimited : pace / 4) / 2 ** steps;
  };
  return { rate: by(rate, LOSSY_RATE), perHost: by(perHost, LOSSY_PER_HOST), inFlight };
}

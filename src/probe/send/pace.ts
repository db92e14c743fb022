// The pace of a sweep (attempts a second, in all and to one address; sockets at once), and how much slower asking again goes.

/** What may leave a second: in all, and to one address. Null is unlimited. */
export interface SendLimits {
  readonly rate: number | null;
  readonly perHost: number | null;
}

export interface Pace {
  /** Attempts a second in all; null is unlimited. */
  readonly rate: number | null;
  /** Attempts a second at one address; null is unlimited. */
  readonly perHost: number | null;
  /** Sockets at once. */
  readonly inFlight: number;
  /** Where the pace is learnt: what it begins with; `rate` and `perHost` are the most that it may become. */
  readonly start?: SendLimits | undefined;
  /** Where the pace is learnt: what UDP keeps to, as servers and closed ports limit their replies. */
  readonly udp?: SendLimits;
  /** Where the pace is learnt: what asking that address again goes by, in attempts a second. */
  readonly perHostOf?: (address: number) => number;
}

/** How long it takes to send those probes at a pace, once each, in milliseconds; of one that is learnt, at the most. */
export function sendingMs(
  addressOf: { readonly [index: number]: number },
  probes: readonly number[],
  pace: Pace,
): number {
  const { rate, perHost } = pace.start ?? pace;
  const inAll = rate === null ? 0 : (1000 * probes.length) / rate;
  if (perHost === null) return inAll;
  const counts = new Map<number, number>();
  for (const index of probes) {
    const address = addressOf[index] as number;
    counts.set(address, (counts.get(address) ?? 0) + 1);
  }
  let slowest = 0;
  for (const [address, count] of counts) slowest = Math.max(slowest, count / (pace.perHostOf?.(address) ?? perHost));
  return Math.max(inAll, 1000 * slowest);
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
export function slower(pace: Pace, lossy: boolean, steps = 0): Pace {
  const { perHostOf, udp } = pace;
  const by = (pace: number | null, unlimited: number) => {
    if (!lossy) return pace === null ? null : pace / 2;
    return (pace === null ? unlimited : pace / 4) / 2 ** steps;
  };
  const both = ({ rate, perHost }: SendLimits) => ({
    rate: by(rate, LOSSY_RATE),
    perHost: by(perHost, LOSSY_PER_HOST),
  });
  return {
    ...pace,
    ...both(pace),
    start: undefined,
    ...(udp === undefined ? {} : { udp: both(udp) }),
    ...(perHostOf === undefined ? {} : { perHostOf: (address) => by(perHostOf(address), LOSSY_PER_HOST) as number }),
  };
}

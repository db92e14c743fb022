// The connection budget of each port: how many connections it has seen of a run, and whether it may see another.
import { getOrCreate } from '../../base/get-or-create.ts';
import { type ConnectionLimit, carefulService, connectionLimit } from '../../model/services/careful-services.ts';

/** A run that waits asks anew each round: beyond so many times its limit, a service that locks out is not pinged any more. */
export const WAITING_TIMES = 3;

/** A sample of what is lost on the way, or somebody to be heard before or after a silence. */
export type Purpose = 'sample' | 'bracket';

interface Seen {
  count: number;
  /** In earlier rounds of a run that waits. */
  before: number;
  /** When the last ones were opened, in milliseconds; only of services that limit them by time. */
  readonly recent: number[];
}

/**
 * Counts over all batches of a run, and over its rounds where it waits. `Asker` tells it of each question and of each
 * connection, whoever asks: that is the one place where a port that has had its share is asked no more.
 */
export class Connections {
  readonly #seen = new Map<string, Map<number, Seen>>();

  /** A run that waits begins another round. */
  nextRound(): void {
    for (const ports of this.#seen.values())
      for (const seen of ports.values()) {
        seen.before += seen.count;
        seen.count = 0;
      }
  }

  /**
   * A question is about to leave. It counts now where that port has accepted a connection before, answered or not, as many may
   * be under way; else `opened` counts it, if it is answered.
   * @returns `spent` where the port has had its share, so that the question must not leave
   */
  leaves(address: string, port: number): 'counted' | 'first' | 'spent' {
    const seen = this.#of(address, port);
    if (seen === undefined) return 'first';
    if (seen.count >= connectionLimit(port).most) return 'spent';
    count(seen, port);
    return 'counted';
  }

  /** A port accepted a connection that was not counted when it was asked for. */
  opened(address: string, port: number): void {
    const ports = getOrCreate(this.#seen, address, () => new Map<number, Seen>());
    count(
      getOrCreate(ports, port, () => ({ count: 0, before: 0, recent: [] })),
      port,
    );
  }

  count(address: string, port: number): number {
    return this.#of(address, port)?.count ?? 0;
  }

  /** How long to wait before that port may be asked for that purpose, in milliseconds; infinite where it never may again. */
  waitMs(address: string, port: number, purpose: Purpose): number {
    const seen = this.#of(address, port);
    const limit = connectionLimit(port);
    const forBrackets = purpose === 'bracket' ? 0 : limit.kept;
    if (limit.most - forBrackets <= 0) return Number.POSITIVE_INFINITY;
    if (seen === undefined) return 0;
    if (left(seen, port, limit) <= forBrackets) return Number.POSITIVE_INFINITY;
    const { window } = limit;
    if (window === null) return 0;
    const inWindow = window.count - (purpose === 'bracket' ? 0 : window.kept);
    if (inWindow <= 0) return Number.POSITIVE_INFINITY;
    const nth = seen.recent.at(-inWindow);
    return nth === undefined ? 0 : Math.max(0, nth + window.ms - performance.now());
  }

  #of(address: string, port: number): Seen | undefined {
    return this.#seen.get(address)?.get(port);
  }
}

/** How many connections a port may still see. */
function left(seen: Seen, port: number, { most }: ConnectionLimit): number {
  const inRound = most - seen.count;
  if (carefulService(port) === null) return inRound;
  return Math.min(inRound, WAITING_TIMES * most - seen.before - seen.count);
}

function count(seen: Seen, port: number): void {
  seen.count++;
  const { window } = connectionLimit(port);
  if (window !== null && seen.recent.push(performance.now()) > window.count) seen.recent.shift();
}

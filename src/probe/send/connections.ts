// The connection budget of each port: how many connections it has seen of a run, and whether it may see another.
import { carefulService, MOST_OF_CAREFUL } from './careful-services.ts';

/** No port sees more connections of a run than this, whatever its service. */
export const MOST_CONNECTIONS = 1000;
/** So many of those are kept for the questions before and after a silence: measuring loss must not use them up. */
const KEPT = 200;
const KEPT_OF_CAREFUL = 9;
/** A run that waits asks anew each round: no port of such a service sees more of all of them than this. */
export const MOST_OF_CAREFUL_WAITING = 60;
/** Of a window, so many are kept for them. */
const KEPT_OF_WINDOW = 3;

/** A sample of what is lost on the way, or somebody to be heard before or after a silence. */
export type Purpose = 'sample' | 'bracket';

interface Seen {
  count: number;
  /** In earlier rounds of a run that waits. */
  before: number;
  /** When the last ones were opened, in milliseconds; only of services that limit them by time. */
  readonly recent: number[];
}

/** Counts over all batches of a run, and over its rounds where it waits. */
export class Connections {
  readonly #seen = new Map<string, Seen>();

  /** A run that waits begins another round. */
  nextRound(): void {
    for (const seen of this.#seen.values()) {
      seen.before += seen.count;
      seen.count = 0;
    }
  }

  /** A connection to that port was tried, or opened by a sweep. */
  opened(address: string, port: number): void {
    const key = `${address} ${port}`;
    const seen = this.#seen.get(key);
    const window = carefulService(port)?.window ?? null;
    if (seen === undefined)
      this.#seen.set(key, { count: 1, before: 0, recent: window === null ? [] : [performance.now()] });
    else {
      seen.count++;
      if (window !== null && seen.recent.push(performance.now()) > window.count) seen.recent.shift();
    }
  }

  count(address: string, port: number): number {
    return this.#seen.get(`${address} ${port}`)?.count ?? 0;
  }

  /** How long to wait before that port may be asked for that purpose, in milliseconds; infinite where it never may again. */
  waitMs(address: string, port: number, purpose: Purpose): number {
    const careful = carefulService(port);
    const seen = this.#seen.get(`${address} ${port}`);
    const kept = purpose === 'bracket' ? 0 : careful === null ? KEPT : KEPT_OF_CAREFUL;
    const most = (careful === null ? MOST_CONNECTIONS : MOST_OF_CAREFUL) - kept;
    if (seen === undefined) return 0;
    if (seen.count >= most) return Number.POSITIVE_INFINITY;
    if (careful !== null && seen.before + seen.count >= MOST_OF_CAREFUL_WAITING - kept) return Number.POSITIVE_INFINITY;
    const window = careful?.window ?? null;
    if (window === null) return 0;
    const inWindow = window.count - (purpose === 'bracket' ? 0 : KEPT_OF_WINDOW);
    const nth = seen.recent.at(-inWindow);
    return nth === undefined ? 0 : Math.max(0, nth + window.ms - performance.now());
  }
}

// How often other programs move the ICMP counters while we ask nothing, and whether a question stands out of that.
import { sleep } from '../../base/sleep.ts';
import type { Family } from '../../model/words.ts';
import type { IcmpCounters } from '../machine/icmp-counters.ts';

/** A port is called REJECTed only if an RST would have looked like one in fewer than 1 of so many cases. */
const UNLIKELY = 1e-4;
/** Idle windows between two questions: a random number, so that a sender with a fixed interval cannot keep step with us. */
const FEWEST_IDLE = 5;
const MOST_IDLE = 14;
/** So many idle windows in all; past that the counters are looked at no more, whatever is left to tell. */
const MOST_WINDOWS = 2000;
/** No idle window is shorter: a timer is not finer than this, in milliseconds. */
const SHORTEST_MS = 1;

interface IdleWindow {
  readonly ms: number;
  readonly moved: boolean;
}

/**
 * Idle windows of one family, taken between the questions of one phase.
 *
 * Other programs draw ICMP errors too: a second run, a metrics sender to a closed port. Where that is all that moves the
 * counter, a window with a question is like any window without one, so which of them moved is a matter of chance.
 */
export class Background {
  readonly #counters: Pick<IcmpCounters, 'read'>;
  readonly #family: Family;
  readonly #random: () => number;
  readonly #windows: IdleWindow[] = [];

  constructor(counters: Pick<IcmpCounters, 'read'>, family: Family, random: () => number) {
    this.#counters = counters;
    this.#family = family;
    this.#random = random;
  }

  /** Takes some idle windows as long as a question took, and lets some time pass. @param ms length of a window */
  async watch(ms: number): Promise<void> {
    const length = Math.max(SHORTEST_MS, Math.ceil(ms));
    const count = FEWEST_IDLE + Math.floor(this.#random() * (MOST_IDLE - FEWEST_IDLE + 1));
    await sleep(length * this.#random());
    for (let i = 0; i < count && this.#windows.length < MOST_WINDOWS; i++) {
      const before = this.#counters.read(this.#family);
      await sleep(length);
      const after = this.#counters.read(this.#family);
      if (before === null || after === null) return;
      this.#windows.push({ ms: length, moved: after.received !== before.received });
    }
  }

  /**
   * Whether so many questions that all moved the counter stand out of what moves it anyway.
   *
   * Of n + m windows n had a question and all of these moved; of the m idle ones, a moved. If the question made no
   * difference, the chance that all n are among the n + a that moved is C(n + a, n) / C(n + m, n) (Fisher's exact test).
   * @param questions n
   * @param ms the longest of their windows; idle ones that were shorter do not count
   */
  standsOut(questions: number, ms: number): boolean {
    const idle = this.#windows.filter((window) => window.ms >= Math.floor(ms));
    const moved = idle.filter((window) => window.moved).length;
    let chance = 1;
    for (let i = 1; i <= questions; i++) chance *= (moved + i) / (idle.length + i);
    return chance < UNLIKELY;
  }
}

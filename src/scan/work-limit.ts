// A limit on the work that reading a scan may cost: a short line may repeat a long list for each of a million hosts.

/** Ranges of ports that may be handled one by one: a network of 65,536 hosts takes some 300,000, a hostile text any number. */
const MOST_RANGES = 4_000_000;

/** What is then to be said of the text. */
export const TOO_MUCH = 'lists too many ports of too many hosts one by one to be read here';

export class WorkLimit {
  #left = MOST_RANGES;

  /** @returns false once it was too much; then nothing more is to be done */
  spend(ranges: number): boolean {
    this.#left -= ranges;
    return this.#left >= 0;
  }

  get exceeded(): boolean {
    return this.#left < 0;
  }
}

// What a tool said of each port, and how much of it is wrong: the lab knows the truth.

/** The answers of one run: address to port to state. */
export class Answers {
  /** @type {Map<string, Map<number, string>>} */
  #said = new Map();

  /** @param {'open' | 'closed' | 'filtered' | 'unknown' | 'not-open'} state */
  say(address, ports, state) {
    const ofAddress = this.#said.get(address) ?? new Map();
    this.#said.set(address, ofAddress);
    for (const port of ports) ofAddress.set(port, state);
  }

  /** What was said of a port; undefined where nothing was. */
  of(address, port) {
    return this.#said.get(address)?.get(port);
  }
}

/** @param {string} text `1-21,80` @returns {number[]} */
export function expand(text) {
  return text.split(',').flatMap((range) => {
    const [first, last = first] = range.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

/**
 * What may be said of a port that is truly so. `unheard` is a silent port that nothing vouches for: a tool that has the
 * word must say that it does not know; one that has not may say filtered.
 */
const RIGHT = {
  open: ['open'],
  closed: ['closed', 'not-open'],
  silent: ['filtered', 'not-open'],
  unheard: ['unknown'],
};

/**
 * Compares what a tool said with the truth.
 * @param {Answers} answers
 * @param {Iterable<{ address: string, port: number, truth: keyof typeof RIGHT }>} ports
 * @param {boolean} knowsUnknown whether the tool has a word for "could not be known"
 * @returns {{ wrong: number, unknown: number, kinds: Record<string, number> }} `unknown`: it said that it does not know
 *   what it could have known; `kinds`: the wrong ones, as "open called filtered"
 */
export function judge(answers, ports, knowsUnknown) {
  let wrong = 0;
  let unknown = 0;
  const kinds = {};
  for (const { address, port, truth } of ports) {
    const said = answers.of(address, port) ?? 'nothing';
    if (RIGHT[truth].includes(said)) continue;
    if (truth === 'unheard' && !knowsUnknown && RIGHT.silent.includes(said)) continue;
    if (said === 'unknown') {
      unknown++;
      continue;
    }
    wrong++;
    const kind = `${truth} called ${said}`;
    kinds[kind] = (kinds[kind] ?? 0) + 1;
  }
  return { wrong, unknown, kinds };
}

// Parts of verdicts that are the same text or place, kept once: reports repeat a few of them hundreds of thousands of times.

/** With more different parts than this hardly any are shared, and a cache of them would only cost memory. */
const MOST_PARTS = 50_000;

export class SharedParts {
  readonly #texts = new Map<string, string>();
  readonly #objects = new Map<string, object>();

  /** Copied, because a piece of a text keeps all of the text that it was cut from in memory. */
  text<T extends string | null>(text: T): T {
    if (text === null) return text;
    const known = this.#texts.get(text);
    if (known !== undefined) return known as T;
    if (this.#texts.size >= MOST_PARTS) this.#texts.clear();
    const copy = Buffer.from(text, 'utf16le').toString('utf16le');
    this.#texts.set(copy, copy);
    return copy as T;
  }

  /** @param key what tells it from others of its kind */
  object<T extends object>(key: string, value: T): T {
    const known = this.#objects.get(key) as T | undefined;
    if (known !== undefined) return known;
    if (this.#objects.size >= MOST_PARTS) this.#objects.clear();
    this.#objects.set(key, value);
    return value;
  }
}

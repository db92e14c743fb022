// A streaming JSON tokenizer: a window over a text that comes in pieces, and where a JSON value in it ends.

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const [BRACE, END_BRACE, BRACKET, END_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d];
const [COMMA, COLON] = [0x2c, 0x3a];

/** The longest value. A value that has not ended by then lacks a quote or a bracket, and might be longer than a string can be. */
const LONGEST = 100_000_000;

/** The text is not JSON. */
export class NotJson extends Error {}

export class TextWindow {
  readonly #pieces: Iterator<string>;
  #text = '';
  #at = 0;
  /** Characters before the window. */
  #before = 0;

  constructor(pieces: Iterable<string>) {
    this.#pieces = pieces[Symbol.iterator]();
  }

  /** @param least how many characters to have from here on, if there are as many; what has been read is dropped */
  #fill(least: number): boolean {
    const more: string[] = [];
    let length = this.#text.length - this.#at;
    const had = length;
    while (length < least) {
      const { value, done } = this.#pieces.next();
      if (done === true) break;
      more.push(value);
      length += value.length;
    }
    this.#before += this.#at;
    this.#text = [this.#text.slice(this.#at), ...more].join('');
    this.#at = 0;
    return length > had;
  }

  /** The next character that is not white space, without taking it; '' at the end. */
  peek(): string {
    for (;;) {
      while (this.#at < this.#text.length) {
        const code = this.#text.charCodeAt(this.#at);
        if (code !== 0x20 && (code < 0x09 || code > 0x0d)) return this.#text.charAt(this.#at);
        this.#at++;
      }
      if (!this.#fill(1)) return '';
    }
  }

  /** @throws NotJson where something else stands there */
  take(char: string): void {
    if (this.peek() !== char || char === '') throw this.broken();
    this.#at++;
  }

  /**
   * The text of the value that begins here, as far as brackets and quotes tell where it ends.
   * @throws NotJson where the text ends before it does
   */
  value(): string {
    this.peek();
    for (;;) {
      const end = endOfValue(this.#text, this.#at);
      if (end === this.#at) throw this.broken();
      if (end >= 0) {
        const text = this.#text.slice(this.#at, end);
        this.#at = end;
        return text;
      }
      // Twice as much each time, because the value is scanned from its beginning again.
      const length = this.#text.length - this.#at;
      if (length > LONGEST) throw this.broken();
      if (!this.#fill(2 * length + 1)) throw this.#endedEarly();
    }
  }

  broken(): NotJson {
    if (this.peek() === '') return this.#endedEarly();
    return new NotJson(`at character ${this.#before + this.#at + 1}`);
  }

  #endedEarly(): NotJson {
    const end = this.#before + this.#text.length;
    return new NotJson(`it ends in the middle, after ${end} characters: only a part of it was written or copied`);
  }
}

/** @returns -1 where the text ends first; a word or number must have something behind it */
function endOfValue(text: string, at: number): number {
  let depth = 0;
  for (let i = at; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) {
      i = endOfString(text, i);
      if (i < 0) return -1;
      if (depth === 0) return i + 1;
    } else if (code === BRACE || code === BRACKET) depth++;
    else if (code === END_BRACE || code === END_BRACKET) {
      if (depth === 0) return i;
      if (--depth === 0) return i + 1;
    } else if (depth === 0 && (code === COMMA || code === COLON || code <= 0x20)) return i;
  }
  return -1;
}

/** @returns where the closing quote stands; -1 if it does not close */
function endOfString(text: string, at: number): number {
  for (let end = text.indexOf('"', at + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return end;
  }
  return -1;
}

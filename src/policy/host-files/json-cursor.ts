// Reads JSON with the place of everything, without recursion and without making a tree: time and memory are linear in the text.

/** What a file breaks the rules of JSON by, and where. */
export interface JsonMistake {
  readonly offset: number;
  /** `cut off`: the text ends where more must come. `too deep`: more levels than anybody writes. */
  readonly kind: 'cut off' | 'not JSON' | 'too deep' | 'more behind it';
}

/** Terraform's state and the inventories of clouds have some ten levels. */
export const DEEPEST_JSON = 1000;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const [OPEN_LIST, CLOSE_LIST, OPEN_MAP, CLOSE_MAP] = [0x5b, 0x5d, 0x7b, 0x7d];

export type JsonKind = 'text' | 'number' | 'boolean' | 'null' | 'list' | 'map';

/** A cursor in a JSON text. Everything but `mistake` expects a text without one. */
export class JsonCursor {
  readonly #text: string;
  at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Reads the whole text (RFC 8259). @returns its first mistake; null where it has none, and the cursor is at the beginning again */
  mistake(): JsonMistake | null {
    this.at = 0;
    const kind = this.#checkValue();
    if (kind === null) this.#space();
    const found = kind ?? (this.at < this.#text.length ? 'more behind it' : null);
    if (found === null) {
      this.at = 0;
      return null;
    }
    return { offset: this.at, kind: found === 'not JSON' && this.at >= this.#text.length ? 'cut off' : found };
  }

  /** The kind of the value that the cursor comes to next. */
  kind(): JsonKind {
    this.#space();
    const code = this.#text.charCodeAt(this.at);
    if (code === QUOTE) return 'text';
    if (code === OPEN_LIST) return 'list';
    if (code === OPEN_MAP) return 'map';
    if (code === 0x74 || code === 0x66) return 'boolean';
    return code === 0x6e ? 'null' : 'number';
  }

  /** The text that the cursor stands at. */
  text(): string {
    this.#space();
    const begin = this.at;
    this.#string();
    const raw = this.#text.slice(begin + 1, this.at - 1);
    return raw.includes('\\') ? (JSON.parse(this.#text.slice(begin, this.at)) as string) : raw;
  }

  /** Goes behind the value that the cursor stands at. */
  skip(): void {
    this.#checkValue();
  }

  /** Goes into the list or map that the cursor is at. @returns whether there is a first element */
  enter(): boolean {
    this.#space();
    this.at++;
    this.#space();
    const code = this.#text.charCodeAt(this.at);
    if (code !== CLOSE_LIST && code !== CLOSE_MAP) return true;
    this.at++;
    return false;
  }

  /** Behind the element that was read last. @returns whether there is one more */
  next(): boolean {
    this.#space();
    const isMore = this.#text.charCodeAt(this.at) === COMMA;
    this.at++;
    return isMore;
  }

  /** The key that the cursor is at; then the cursor is at its value. */
  key(): string {
    const key = this.text();
    this.#space();
    this.at++;
    return key;
  }

  /** Goes behind one value, checking it. @returns what is wrong, with the cursor at it */
  #checkValue(): JsonMistake['kind'] | null {
    /** The closing brackets that are still to come. */
    const closing: number[] = [];
    for (;;) {
      this.#space();
      const code = this.#text.charCodeAt(this.at);
      if (code === OPEN_LIST || code === OPEN_MAP) {
        if (closing.length >= DEEPEST_JSON) return 'too deep';
        this.at++;
        closing.push(code === OPEN_LIST ? CLOSE_LIST : CLOSE_MAP);
        this.#space();
        if (this.#text.charCodeAt(this.at) !== closing.at(-1)) {
          if (code === OPEN_MAP && !this.#checkKey()) return 'not JSON';
          continue;
        }
      } else if (!this.#scalar(code)) return 'not JSON';
      // Behind a value, or at the end of an empty list or map.
      for (;;) {
        const close = closing.at(-1);
        if (close === undefined) return null;
        this.#space();
        const here = this.#text.charCodeAt(this.at);
        if (here === close) {
          this.at++;
          closing.pop();
          continue;
        }
        if (here !== COMMA) return 'not JSON';
        this.at++;
        this.#space();
        if (close === CLOSE_MAP && !this.#checkKey()) return 'not JSON';
        break;
      }
    }
  }

  #checkKey(): boolean {
    if (this.#text.charCodeAt(this.at) !== QUOTE || !this.#string()) return false;
    this.#space();
    if (this.#text.charCodeAt(this.at) !== COLON) return false;
    this.at++;
    return true;
  }

  #scalar(code: number): boolean {
    if (code === QUOTE) return this.#string();
    if (code === 0x74) return this.#word('true');
    if (code === 0x66) return this.#word('false');
    return code === 0x6e ? this.#word('null') : this.#number();
  }

  #word(word: string): boolean {
    for (const letter of word) {
      if (this.#text[this.at] !== letter) return false;
      this.at++;
    }
    return true;
  }

  /** From the quote to behind the quote that ends it. */
  #string(): boolean {
    this.at++;
    for (; ; this.at++) {
      const code = this.#text.charCodeAt(this.at);
      if (code === QUOTE) {
        this.at++;
        return true;
      }
      if (Number.isNaN(code) || code < 0x20) return false;
      if (code !== BACKSLASH) continue;
      this.at++;
      const escaped = this.#text[this.at] ?? '';
      if (escaped === 'u') {
        for (let digits = 0; digits < 4; digits++) {
          this.at++;
          if (!/^[0-9a-f]$/i.test(this.#text[this.at] ?? '')) return false;
        }
      } else if (escaped === '' || !'"\\/bfnrt'.includes(escaped)) return false;
    }
  }

  #number(): boolean {
    if (this.#text[this.at] === '-') this.at++;
    if (this.#text[this.at] === '0') this.at++;
    else if (!this.#digits()) return false;
    if (this.#text[this.at] === '.') {
      this.at++;
      if (!this.#digits()) return false;
    }
    if (this.#text[this.at] === 'e' || this.#text[this.at] === 'E') {
      this.at++;
      if (this.#text[this.at] === '+' || this.#text[this.at] === '-') this.at++;
      return this.#digits();
    }
    return true;
  }

  #digits(): boolean {
    const begin = this.at;
    for (;;) {
      const code = this.#text.charCodeAt(this.at);
      if (!(code >= 0x30 && code <= 0x39)) return this.at > begin;
      this.at++;
    }
  }

  /** Goes behind blanks, tabs and line ends, the only ones that JSON knows. */
  #space(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
      this.at++;
    }
  }
}

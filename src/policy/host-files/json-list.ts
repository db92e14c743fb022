// The elements of a JSON file: follows a pointer (RFC 6901) to a text, a list of texts or a map of them, and says how far it leads.
import { firstFew, plainCounted } from '../../base/numbers-and-lists.ts';
import { pointerText } from './host-file-path.ts';
import { DEEPEST_JSON, JsonCursor, type JsonKind, type JsonMistake } from './json-cursor.ts';
import { type FileProblem, type ListedElement, type ListedElements, placeText } from './listed-hosts.ts';

/** A key that is longer, or has other signs than a key has, is not repeated: its line says where it is. */
const PLAIN_KEY = /^[\w.@:/~ -]{1,100}$/;
/** Keys that a message names. */
const MOST_KEYS = 8;

const KINDS: Readonly<Record<JsonKind, string>> = {
  text: 'a text',
  number: 'a number',
  boolean: '`true` or `false`',
  null: '`null`',
  list: 'a list',
  map: 'a map',
};

/**
 * @param file as the source of its hosts names it
 * @param steps empty: the whole file
 */
export function elementsOfJson(text: string, file: string, steps: readonly string[]): ListedElements {
  const lines = new LinesOf(text, file);
  const cursor = new JsonCursor(text);
  const mistake = cursor.mistake();
  if (mistake !== null) return notJson(mistake, lines.at(mistake.offset));
  const place = (count: number) => (count === 0 ? file : `${file}#${pointerText(steps.slice(0, count))}`);
  for (let count = 0; count < steps.length; count++) {
    const problem = follow(cursor, steps[count] as string, place(count), lines);
    if (problem !== null) return problem;
  }
  const whole = place(steps.length);
  const inside = `${file}#${pointerText(steps)}`;
  const kind = cursor.kind();
  if (kind === 'text') {
    const host = cursor.text();
    return { elements: [{ text: host, kind: 'text', place: () => whole }] };
  }
  if (kind === 'list') return { elements: elementsOfList(cursor, inside) };
  if (kind === 'map') {
    const twice = keyThatStandsTwice(cursor, whole, lines);
    return twice ?? { elements: elementsOfMap(cursor, inside, lines) };
  }
  const message = `${placeText(whole)} is ${KINDS[kind]}, not a text, a list of texts or a map of them.`;
  return { message, help: 'point at the hosts: `./outputs.json#/web_ips/value`' };
}

function notJson({ kind }: JsonMistake, place: string): FileProblem {
  const at = placeText(place);
  if (kind === 'cut off')
    return {
      message: `${at}: the JSON ends there, and is not complete.`,
      help: 'write the file again, and to its end',
    };
  if (kind === 'too deep')
    return {
      message: `${at}: the JSON nests more than ${DEEPEST_JSON} levels deep.`,
      help: 'write the list of hosts to a file of its own',
    };
  if (kind === 'more behind it')
    return {
      message: `${at}: more text follows behind the JSON value.`,
      help: 'write one JSON value to the file, such as one list',
    };
  return {
    message: `${at}: this is not valid JSON.`,
    help: 'a file that is not JSON is named without `#`, and has one host a line',
  };
}

/** Goes one step of a pointer. @returns why it leads nowhere; null where the cursor is at the value */
function follow(cursor: JsonCursor, step: string, place: string, lines: LinesOf): FileProblem | null {
  const kind = cursor.kind();
  if (kind === 'map') return followKey(cursor, step, place, lines);
  if (kind === 'list') return followNumber(cursor, step, place);
  const message = `The pointer leads to nothing: ${placeText(place)} is ${KINDS[kind]}, and has nothing below it.`;
  return { message, help: 'shorten the pointer' };
}

function followKey(cursor: JsonCursor, step: string, place: string, lines: LinesOf): FileProblem | null {
  const begin = cursor.at;
  const keys = new Set<string>();
  let found: number | null = null;
  for (let isMore = cursor.enter(); isMore; isMore = cursor.next()) {
    cursor.kind();
    const at = cursor.at;
    const key = cursor.key();
    if (keys.has(key)) return twice(place, key, lines.at(at));
    keys.add(key);
    if (key === step) found = cursor.at;
    cursor.skip();
  }
  if (found !== null) {
    cursor.at = found;
    return null;
  }
  cursor.at = begin;
  const plain = [...keys].filter((key) => PLAIN_KEY.test(key));
  const there = plain.length === 0 ? `${keys.size} keys` : `the keys ${keysText(plain, keys.size)}`;
  const message = `The pointer leads to nothing: ${placeText(place)} has no key ${keyText(step)}. It has ${keys.size === 0 ? 'no keys' : there}.`;
  return { message, help: 'correct the pointer, or the step that writes the file' };
}

function keysText(plain: readonly string[], all: number): string {
  const shown = plain.slice(0, MOST_KEYS).map((key) => `\`${key}\``);
  const rest = all - shown.length;
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : firstFew(shown, MOST_KEYS);
}

function keyText(key: string): string {
  return `\`${key.length > 100 ? `${key.slice(0, 97)}…` : key}\``;
}

function followNumber(cursor: JsonCursor, step: string, place: string): FileProblem | null {
  const wanted = /^(?:0|[1-9]\d{0,8})$/.test(step) ? Number(step) : null;
  let count = 0;
  for (let isMore = cursor.enter(); isMore; isMore = cursor.next()) {
    if (count === wanted) return null;
    cursor.skip();
    count++;
  }
  if (wanted === null) {
    const message = `The pointer leads to nothing: ${placeText(place)} is a list, and ${keyText(step)} is not the number of an element.`;
    return { message, help: 'elements are counted from 0; without a number, the pointer means the whole list' };
  }
  const message = `The pointer leads to nothing: ${placeText(place)} is a list of ${plainCounted(count, 'element')}, counted from 0.`;
  return { message, help: 'without a number, the pointer means the whole list' };
}

/** A reader of JSON takes the first or the last of two; whichever that is, the other's host would never be checked. */
function twice(place: string, key: string, line: string): FileProblem {
  const message = PLAIN_KEY.test(key)
    ? `${placeText(place)} has the key \`${key}\` twice, the second time at ${placeText(line)}.`
    : `${placeText(place)} has one key twice, the second time at ${placeText(line)}.`;
  return { message, help: 'correct the step that writes the file: of two values of one key, most programs read one' };
}

function keyThatStandsTwice(cursor: JsonCursor, place: string, lines: LinesOf): FileProblem | null {
  const begin = cursor.at;
  const keys = new Set<string>();
  for (let isMore = cursor.enter(); isMore; isMore = cursor.next()) {
    cursor.kind();
    const at = cursor.at;
    const key = cursor.key();
    if (keys.has(key)) return twice(place, key, lines.at(at));
    keys.add(key);
    cursor.skip();
  }
  cursor.at = begin;
  return null;
}

function* elementsOfList(cursor: JsonCursor, place: string): Generator<ListedElement> {
  let count = 0;
  for (let isMore = cursor.enter(); isMore; isMore = cursor.next()) {
    const index = count++;
    yield elementAt(cursor, () => `${place}/${index}`);
  }
}

function* elementsOfMap(cursor: JsonCursor, place: string, lines: LinesOf): Generator<ListedElement> {
  for (let isMore = cursor.enter(); isMore; isMore = cursor.next()) {
    cursor.kind();
    const at = cursor.at;
    const key = cursor.key();
    yield elementAt(cursor, () => (PLAIN_KEY.test(key) ? `${place}${pointerText([key])}` : lines.at(at)));
  }
}

function elementAt(cursor: JsonCursor, place: () => string): ListedElement {
  const kind = cursor.kind();
  if (kind === 'text') return { text: cursor.text(), kind: 'text', place };
  cursor.skip();
  return { text: null, kind, place };
}

/** `outputs.json:12`. Places are asked for from the beginning to the end, so that no line is counted twice. */
class LinesOf {
  readonly #text: string;
  readonly #file: string;
  #offset = 0;
  #line = 1;

  constructor(text: string, file: string) {
    this.#text = text;
    this.#file = file;
  }

  at(offset: number): string {
    if (offset < this.#offset) [this.#offset, this.#line] = [0, 1];
    for (let end = this.#text.indexOf('\n', this.#offset); end !== -1 && end < offset; ) {
      this.#line++;
      this.#offset = end + 1;
      end = this.#text.indexOf('\n', this.#offset);
    }
    return `${this.#file}:${this.#line}`;
  }
}

// Splits JSON into records without building it: 100 MB need not be in memory as objects, and a file that breaks off is read up to there.

const [QUOTE, BACKSLASH, NEWLINE] = [0x22, 0x5c, 0x0a];
const [BRACE, END_BRACE, BRACKET, END_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d];
const [COMMA, COLON] = [0x2c, 0x3a];

/** One record is a port and a banner at most; of a report, a list of ports. What is longer is none. */
const LONGEST_RECORD = 1024 * 1024;
/** A value beside the records, such as a report's warnings. */
const LONGEST_MEMBER = 16 * 1024 * 1024;

/** Where a value ends, exclusively, if it does; else how far it was looked at. */
interface End {
  readonly at: number;
  readonly whole: boolean;
}

/** @param at where the value begins, which is not a space */
function endOfValue(text: string, at: number, longest: number): End {
  const end = Math.min(text.length, at + longest);
  let depth = 0;
  let i = at;
  while (i < end) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) {
      const string = endOfString(text, i, end);
      if (!string.whole) return string;
      i = string.at;
      if (depth === 0) return string;
      continue;
    }
    if (code === BRACE || code === BRACKET) depth++;
    else if (code === END_BRACE || code === END_BRACKET) {
      // The end of what holds a bare number or word.
      if (depth === 0) return { at: i, whole: true };
      depth--;
      if (depth === 0) return { at: i + 1, whole: true };
    } else if (depth === 0 && (code === COMMA || isSpace(code))) return { at: i, whole: true };
    i++;
  }
  return { at: i, whole: false };
}

/** A line end inside a string is not JSON: somebody forgot to end it, and the next line is to be read for itself. */
function endOfString(text: string, at: number, end: number): End {
  for (let i = at + 1; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === BACKSLASH) i++;
    else if (code === QUOTE) return { at: i + 1, whole: true };
    else if (code === NEWLINE) return { at: i, whole: false };
  }
  return { at: end, whole: false };
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xfeff;
}

function afterSpace(text: string, at: number): number {
  let i = at;
  while (i < text.length && isSpace(text.charCodeAt(i))) i++;
  return i;
}

/** What the text of a value says; undefined where it is not JSON. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The objects of a list, of a text of one object a line, or of anything between: masscan has written several such forms,
 * with commas too many and lists that do not end.
 *
 * @param longest how many characters a record may have
 * @returns null for a piece that is broken, and the last time for an object that does not end where a record would: what is
 *   inside of it is none; `''` once at the end of a text that breaks off within an object
 */
export function* jsonRecords(text: string, longest = LONGEST_RECORD): Generator<string | null> {
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code) || code === COMMA || code === BRACKET || code === END_BRACKET) {
      at++;
      continue;
    }
    const end = endOfValue(text, at, longest);
    if (code === BRACE && end.whole) yield text.slice(at, end.at);
    else if (code === BRACE && end.at === text.length) yield '';
    else yield null;
    if (code === BRACE && end.at - at >= longest) return;
    // Whatever else it is, the next line is to be read for itself.
    at = code === BRACE && end.whole ? end.at : nextLine(text, Math.max(end.at, at + 1));
  }
}

function nextLine(text: string, at: number): number {
  const line = text.indexOf('\n', at);
  return line < 0 ? text.length : line + 1;
}

/** A member of an object, or one element of the list that was asked for, as text. */
export type JsonPiece =
  | { readonly kind: 'member'; readonly key: string; readonly text: string }
  | { readonly kind: 'element'; readonly text: string }
  | { readonly kind: 'cut' };

/** The members of the object that a text is, the elements of its list `listKey` one by one. `cut` where it breaks off. */
export function* jsonPieces(text: string, listKey: string): Generator<JsonPiece> {
  let at = afterSpace(text, 0) + 1;
  for (;;) {
    at = afterSpace(text, at);
    const code = text.charCodeAt(at);
    if (code === END_BRACE) return;
    if (code === COMMA) {
      at++;
      continue;
    }
    const name = code === QUOTE ? endOfString(text, at, Math.min(text.length, at + LONGEST_RECORD)) : null;
    const colon = name?.whole === true ? afterSpace(text, name.at) : -1;
    if (name === null || text.charCodeAt(colon) !== COLON) {
      yield { kind: 'cut' };
      return;
    }
    const key = `${parsed(text.slice(at, name.at))}`;
    at = afterSpace(text, colon + 1);
    if (key === listKey && text.charCodeAt(at) === BRACKET) {
      const end = yield* elements(text, at + 1);
      if (!end.whole) return;
      at = end.at;
      continue;
    }
    const end = endOfValue(text, at, LONGEST_MEMBER);
    if (!end.whole || end.at === at) {
      yield { kind: 'cut' };
      return;
    }
    yield { kind: 'member', key, text: text.slice(at, end.at) };
    at = end.at;
  }
}

function* elements(text: string, from: number): Generator<JsonPiece, End> {
  let at = from;
  for (;;) {
    at = afterSpace(text, at);
    const code = text.charCodeAt(at);
    if (code === END_BRACKET) return { at: at + 1, whole: true };
    if (code === COMMA) {
      at++;
      continue;
    }
    const end = endOfValue(text, at, LONGEST_RECORD);
    if (!end.whole || end.at === at) {
      yield { kind: 'cut' };
      return { at, whole: false };
    }
    yield { kind: 'element', text: text.slice(at, end.at) };
    at = end.at;
  }
}

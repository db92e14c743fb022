// JSON to plain values, read sign by sign: the keys of a map stay in their order, and as often as they are written.
import { Refused } from './refused.ts';

export type Json =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly elements: readonly Json[] }
  | { readonly kind: 'map'; readonly pairs: readonly (readonly [key: string, value: Json])[] }
  | { readonly kind: 'other' };

/** @throws Refused where JSON.parse would throw, too */
export function readJson(text: string): Json {
  try {
    JSON.parse(text);
  } catch {
    throw new Refused('bad-host-file: not JSON');
  }
  // What JSON.parse takes is made of these, blanks between them aside.
  const tokens = text.match(/"(?:[^"\\]|\\.)*"|[[\]{}:,]|[^\s[\]{}:,"]+/g) ?? [];
  let at = 0;
  const value = (): Json => {
    const token = tokens[at++] ?? '';
    if (token.startsWith('"')) return { kind: 'text', text: String(JSON.parse(token)) };
    if (token === '[') return { kind: 'list', elements: until(']', value) };
    if (token === '{') return { kind: 'map', pairs: until('}', pair) };
    return { kind: 'other' };
  };
  const pair = (): readonly [string, Json] => {
    const key = String(JSON.parse(tokens[at] ?? '""'));
    at += 2;
    return [key, value()];
  };
  const until = <T>(end: string, read: () => T): T[] => {
    const found: T[] = [];
    while (tokens[at] !== end) {
      if (tokens[at] === ',') at++;
      found.push(read());
    }
    at++;
    return found;
  };
  return value();
}

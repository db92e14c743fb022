// Tells a policy from another file (.env, a key, a password file) by its first keys: lines of such a file are never printed.
import { KEYS as KEYS_OF_MAPS } from './allowed-keys.ts';

const KEYS: ReadonlySet<string> = new Set(KEYS_OF_MAPS.policy);

/** So much of a text is looked at: 3,000 lines. */
const LOOKED_AT = 100_000;

/** For the end of a sentence. */
export const NOT_A_POLICY =
  'it does not begin as a policy does, with `version: 1`; none of it is shown, as it may be secret';

/**
 * The first key is one of a policy's, and so are most of those beside it: `version: "3"` begins a compose file, too. Goes by
 * the raw text, as a file that is not YAML must be told from a policy, too.
 */
export function beginsAsPolicy(text: string): boolean {
  const keys = topKeys(text.slice(0, LOOKED_AT).replace(/^\uFEFF/, ''));
  const isKnown = (key: string | null | undefined) => typeof key === 'string' && KEYS.has(key);
  return isKnown(keys[0]) && keys.filter(isKnown).length * 2 > keys.length;
}

/** A line that is not a key of a map counts as null. */
function topKeys(text: string): (string | null)[] {
  const flow = /^(?:\s|#[^\n]*\n)*\{\s*(?:"([^"\n]*)"|'([^'\n]*)'|([\w-]+))\s*:/.exec(text);
  if (flow !== null) return [flow[1] ?? flow[2] ?? flow[3] ?? null];
  const keys: (string | null)[] = [];
  let indent: string | null = null;
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (trimmed === '' || /^(?:#|---(?:\s|$)|%[A-Z])/.test(trimmed)) continue;
    const at = line.slice(0, line.length - line.trimStart().length);
    indent ??= at;
    // An element of a list may stand as far left as its key.
    if (at !== indent || (keys.length > 0 && /^(?:-\s|-$|[\]}])/.test(trimmed))) continue;
    const [, double, single, plain] = /^(?:"([^"]*)"|'([^']*)'|([\w-]+))\s*:(?:\s|$)/.exec(trimmed) ?? [];
    keys.push(double ?? single ?? plain ?? null);
  }
  return keys;
}

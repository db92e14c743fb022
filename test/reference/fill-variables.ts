// `${NAME}` and `${NAME:-default}` in every string value; keys stay as they are.
import { isMap } from './plain.ts';
import { Refused } from './refused.ts';

const VARIABLE = /\$\{([A-Za-z_][A-Za-z0-9_]*)(?:(:-)([^}]*))?\}/g;

export function fillText(text: string, variables: ReadonlyMap<string, string>): string {
  // With groups in the pattern, split() gives every match's name, sign and default between the pieces of text.
  const parts = text.split(VARIABLE);
  const filled: string[] = [];
  for (let at = 0; at < parts.length; at += 4) {
    const [piece = '', name, sign, fallback = ''] = parts.slice(at, at + 4);
    if (piece.includes('${')) throw new Refused(`bad-variable: ${text}`);
    filled.push(piece);
    if (name === undefined) continue;
    const value = variables.get(name);
    if (sign === undefined) {
      if (value === undefined) throw new Refused(`unset-variable: ${name}`);
      filled.push(value);
    } else {
      // As in POSIX sh: `:-` takes the default for what is not set, and for what is set and empty.
      filled.push(value === undefined || value === '' ? fallback : value);
    }
  }
  return filled.join('');
}

/** "Where a list may stand, a text that is one variable alone may hold several, by commas or lines." */
const LISTS = new Set(
  [
    'host',
    'roles',
    'from',
    'open',
    'blocked',
    'closed',
    'filtered',
    'observe',
    'ports',
    'resolves-to',
    'anchors',
  ].concat(['cannot-see', 'controls', 'source', 'state', 'satisfies']),
);

function fillList(text: string, variables: ReadonlyMap<string, string>): readonly string[] {
  const filled = fillText(text, variables);
  if (!/^\s*\$\{[A-Za-z_][A-Za-z0-9_]*(?::-[^}]*)?\}\s*$/.test(text)) return [filled];
  // A comma at the end of a line is part of the line break.
  const values = filled
    .trim()
    .replace(/,[^\S\n]*(\r\n?|\n)/g, '\n')
    .split(/,|\r\n?|\n/);
  if (values.some((value) => value.trim() === '')) throw new Refused(`empty-variable: ${text}`);
  return values.map((value) => value.trim());
}

/** The value with all its texts filled in, to any depth. */
export function fillVariables(value: unknown, variables: ReadonlyMap<string, string>, key = ''): unknown {
  const several = (one: string) => (LISTS.has(key) ? fillList(one, variables) : null);
  if (Array.isArray(value)) {
    return value.flatMap((one: unknown): readonly unknown[] =>
      typeof one === 'string' ? (several(one) ?? [fillText(one, variables)]) : [fillVariables(one, variables)],
    );
  }
  if (typeof value === 'string') {
    const [first, ...others] = several(value) ?? [fillText(value, variables)];
    return others.length === 0 ? first : [first, ...others];
  }
  if (!isMap(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, fillVariables(inner, variables, name)]),
  );
}

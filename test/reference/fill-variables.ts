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

/** The value with all its texts filled in, to any depth. */
export function fillVariables(value: unknown, variables: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return fillText(value, variables);
  if (Array.isArray(value)) return value.map((element) => fillVariables(element, variables));
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fillVariables(inner, variables)]));
}

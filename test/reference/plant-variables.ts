// Puts variables where a policy had values, so that it means the same once they are filled in.
import fc from 'fast-check';

/** Which of the values, and how it is written. */
export interface Planting {
  readonly at: number;
  readonly form: number;
}

export const plantings: fc.Arbitrary<readonly Planting[]> = fc.array(
  fc.record({ at: fc.nat(1000), form: fc.nat(99) }),
  { maxLength: 3 },
);

/** `scope`, `extends` and `hosts-in` know no variables, and these are numbers. */
const KEPT = new Set(['scope', 'extends', 'hosts-in', 'at-least', 'version', 'attempts', 'limits']);

/**
 * A copy with variables in it. Objects that stood in several places still do: they are YAML's anchors.
 *
 * @param prefix of the names of its variables, which no other file has
 * @param variables those that the run is to set are added here
 */
export function plantVariables<T>(
  plain: T,
  plantings: readonly Planting[],
  prefix: string,
  variables: Map<string, string>,
): T {
  const leaves = countLeaves(plain, new Set());
  const wanted = new Map(plantings.map(({ at, form }, index) => [at % Math.max(1, leaves), { form, index }]));
  const copies = new Map<object, unknown>();
  let number = 0;
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value) && isPlainList(value)) {
      const here = wanted.get(number++);
      if (here !== undefined && here.form > 0) {
        const name = `${prefix}_${here.index}`;
        return writtenList(value.map(String), here.form, name, variables);
      }
    }
    if (typeof value !== 'object' || value === null) {
      const here = isLeaf(value) ? wanted.get(number++) : undefined;
      return here === undefined ? value : written(String(value), here.form, `${prefix}_${here.index}`, variables);
    }
    const known = copies.get(value);
    if (known !== undefined) return known;
    const fresh: unknown = Array.isArray(value)
      ? value.map(copy)
      : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, KEPT.has(key) ? inner : copy(inner)]));
    copies.set(value, fresh);
    return fresh;
  };
  return copy(plain) as T;
}

/** Where a list of texts stands, one variable may stand. Keys that hold such a list all take it. */
function isPlainList(value: readonly unknown[]): boolean {
  return value.length > 0 && value.every((one) => isLeaf(one) && !/[,\r\n}]|^\s|\s$|^$/.test(String(one)));
}

/** The list as one variable: with commas, with lines, as a default; or its first elements, and the last one beside it. */
function writtenList(
  texts: readonly string[],
  form: number,
  name: string,
  variables: Map<string, string>,
): string | readonly string[] {
  const together = texts.join([',', '\n', ' , ', ',\r\n', '\r\n'][form % 5]);
  if (form <= 20) return `\${${name}:-${texts.join(',')}}`;
  if (form <= 40 && texts.length > 1) {
    variables.set(name, texts.slice(0, -1).join(','));
    return [`\${${name}}`, texts.at(-1) ?? ''];
  }
  variables.set(name, form % 2 === 0 ? together : ` ${together}\n`);
  return `\${${name}}`;
}

function isLeaf(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number';
}

function countLeaves(value: unknown, seen: Set<object>): number {
  if (typeof value !== 'object' || value === null) return isLeaf(value) ? 1 : 0;
  if (seen.has(value)) return 0;
  seen.add(value);
  const inner = Array.isArray(value)
    ? value
    : Object.entries(value).flatMap(([key, one]) => (KEPT.has(key) ? [] : [one]));
  const itself = Array.isArray(value) && isPlainList(value) ? 1 : 0;
  return inner.reduce((sum: number, one) => sum + countLeaves(one, seen), itself);
}

/** One form in a hundred is a mistake: the variable is not set. */
function written(text: string, form: number, name: string, variables: Map<string, string>): string {
  if (form === 0) return `\${${name}}`;
  if (form <= 33 && !text.includes('}')) {
    // The default counts if the variable is not set, or empty.
    if (form <= 16) variables.set(name, '');
    return `\${${name}:-${text}}`;
  }
  if (form <= 50) {
    const middle = Math.floor(text.length / 2);
    variables.set(name, text.slice(middle));
    return `${text.slice(0, middle)}\${${name}}`;
  }
  variables.set(name, text);
  return form <= 66 ? `\${${name}:-another}` : `\${${name}}`;
}

// The values of one variable that holds several, by commas or lines; a value that is missing is a mistake, and never left out.
import { ordinal } from '../../base/numbers-and-lists.ts';
import type { Problem } from '../problem.ts';
import { LONGEST_RESULT, tooLong } from './variables.ts';

/**
 * Divides what a variable stands for. A message names the variable and which of its values is wrong, and never repeats the value:
 * GitHub masks a secret as a whole, and not a part of it.
 * @returns at least one value, none of them empty and each without blanks around it; or what is wrong
 */
export function valuesOf(variable: string, text: string): readonly string[] | Problem {
  const whole = text.trim();
  if (whole === '') return emptyVariable(variable);
  const lines = whole.split(/\r\n|\r|\n/);
  const values = lines.flatMap((line, index) => valuesOfLine(line, index === lines.length - 1));
  if (isJsonList(values)) return jsonList(variable);
  const empty = values.indexOf('');
  if (empty !== -1) return emptyValue(variable, empty + 1);
  if (values.length === 1) return tooLong(variable, whole) ?? values;
  const long = values.findIndex((value) => value.length > LONGEST_RESULT);
  return long === -1 ? values : longValue(variable, long + 1);
}

/** Many write a comma at the end of each line but the last: there the comma and the line break are one division. */
function valuesOfLine(line: string, isLast: boolean): string[] {
  const values = line.split(',').map((value) => value.trim());
  return !isLast && values.length > 1 && values.at(-1) === '' ? values.slice(0, -1) : values;
}

/** `["a", "b"]`; not `[2001:db8::1]:443,[2001:db8::2]:443`. */
function isJsonList(values: readonly string[]): boolean {
  const [first = '', last = ''] = [values[0], values.at(-1)];
  return (
    values.length > 1 && first.startsWith('[') && !first.includes(']') && last.endsWith(']') && !last.includes('[')
  );
}

function emptyVariable(variable: string): Problem {
  const message = `The variable \`${variable}\` is empty, and at least one value is needed here.`;
  return {
    code: 'empty-variable',
    message,
    help: `give it a value: \`--var ${variable}=VALUE\`, or in the input \`variables\``,
  };
}

function emptyValue(variable: string, nth: number): Problem {
  const message = `The ${ordinal(nth)} value of the variable \`${variable}\` is empty.`;
  return {
    code: 'empty-variable',
    message,
    help: 'write the value that is missing, or remove the extra comma or empty line',
  };
}

function longValue(variable: string, nth: number): Problem {
  const message = `The ${ordinal(nth)} value of the variable \`${variable}\` is longer than ${LONGEST_RESULT} characters.`;
  return { code: 'bad-variable', message, help: 'put commas or line breaks between its values' };
}

function jsonList(variable: string): Problem {
  const message = `The variable \`${variable}\` is a list with brackets. Its values need only commas or line breaks between them.`;
  return {
    code: 'bad-variable',
    message,
    help: "remove the brackets and quotes; in a workflow, `join(fromJSON(LIST), ',')` does that",
  };
}

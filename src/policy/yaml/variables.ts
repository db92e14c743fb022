// `${NAME}` and `${NAME:-default}` inside the texts of a policy, replaced by what the run was given; the environment is never asked.

import { didYouMean } from '../did-you-mean.ts';
import type { Problem } from '../problem.ts';
import { quoted } from '../problem.ts';

/** What the variables of a policy stand for. */
export interface Variables {
  readonly values: ReadonlyMap<string, string>;
  /** Whether one without a value and without a default is a mistake: to a check it is, to a linter it is not known yet. */
  readonly unset: 'error' | 'skip';
  /** The names that the texts use are added here, where it is there. */
  readonly used?: Set<string>;
}

export const NO_VARIABLES: Variables = { values: new Map(), unset: 'error' };

/** A name as a shell has it (POSIX XBD 3.216). */
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Nothing but one variable. */
const LONE = /^\s*\$\{([A-Za-z_][A-Za-z0-9_]*)(?::-[^}]*)?\}\s*$/;
/** No host, port or reason is longer: such a text is a variable repeated to fill the memory. */
export const LONGEST_RESULT = 10_000;

/** A text with its variables replaced; `null`: one of them has no value, which is not a mistake here. */
export type Substituted = { readonly text: string } | Problem | null;

/** Whether a text holds what looks like a variable. */
export function hasVariable(text: string): boolean {
  return text.includes('${');
}

/** The name of the variable that a text is, with nothing beside it; null for any other text. */
export function loneVariable(text: string): string | null {
  return LONE.exec(text)?.[1] ?? null;
}

/** What is wrong with the length of one value; null where nothing is. */
export function tooLong(variable: string, value: string): Problem | null {
  if (value.length <= LONGEST_RESULT) return null;
  const message = `${quoted(`\${${variable}}`)} becomes longer than ${LONGEST_RESULT} characters.`;
  return { code: 'bad-variable', message, help: null };
}

/** `NAME=VALUE`, as `--var` and the `variables` input take it. */
export function parseAssignment(text: string): { readonly name: string; readonly value: string } | string {
  const at = text.indexOf('=');
  if (at < 0) return `${quoted(text)} is not NAME=VALUE`;
  const name = text.slice(0, at).trim();
  if (!NAME.test(name))
    return `${quoted(name)} is not a valid name for a variable: use letters, digits and \`_\`, and do not begin with a digit`;
  return { name, value: text.slice(at + 1) };
}

/** A lone variable may have any length: where it may hold several values, only each of them is short. */
export function substitute(text: string, { values, unset, used }: Variables): Substituted {
  let result = '';
  let from = 0;
  let missing = false;
  const longest = loneVariable(text) === null ? LONGEST_RESULT : Number.POSITIVE_INFINITY;
  for (let at = text.indexOf('${'); at !== -1; at = text.indexOf('${', from)) {
    const end = text.indexOf('}', at);
    const body = end === -1 ? '' : text.slice(at + 2, end);
    const colon = body.indexOf(':-');
    const name = colon === -1 ? body : body.slice(0, colon);
    if (!NAME.test(name)) return bad(text, end === -1 ? text.slice(at) : text.slice(at, end + 1));
    used?.add(name);
    const given = values.get(name);
    const value = colon === -1 ? given : given || body.slice(colon + 2);
    if (value === undefined && unset === 'error') return notSet(name, values);
    missing ||= value === undefined;
    result += text.slice(from, at) + (value ?? '');
    from = end + 1;
    if (result.length + text.length - from > longest) {
      const message = `${quoted(text)} becomes longer than ${LONGEST_RESULT} characters.`;
      return { code: 'bad-variable', message, help: null };
    }
  }
  return missing ? null : { text: result + text.slice(from) };
}

/** `${{ vars.HOST }}` is filled in by GitHub in a workflow file, and nowhere else. */
const WORKFLOW_HELP =
  'use `${HOST}` here, and in the workflow the input `variables` with the line `HOST=${{ vars.HOST }}`';

function bad(text: string, piece: string): Problem {
  const shown = quoted(piece === text ? text : piece);
  const message = `${shown} is not a variable. Use \`\${NAME}\` or \`\${NAME:-default}\`.`;
  return { code: 'bad-variable', message, help: text.includes('${{') ? WORKFLOW_HELP : null };
}

function notSet(name: string, values: ReadonlyMap<string, string>): Problem {
  const meant = didYouMean(name, values.keys());
  const set = `set it with \`--var ${name}=VALUE\` or the input \`variables\``;
  const help = meant === null ? `${set}, or write a default: \`\${${name}:-VALUE}\`` : `did you mean \`\${${meant}}\`?`;
  return { code: 'unset-variable', message: `The variable ${quoted(name)} has no value.`, help };
}

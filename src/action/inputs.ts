// The action's inputs, read once and checked; every mistake names the input and what it may be.
import { FAIL_ON, type FailOn } from '../model/exit-codes.ts';
import { DEFAULT_POLICY } from '../model/tool.ts';

export interface Inputs {
  readonly command: 'check' | 'lint';
  readonly policy: string;
  readonly failOn: FailOn;
  readonly reportDir: string;
  readonly summary: boolean;
  readonly annotations: boolean;
}

/** An input that cannot be used; the message is for the user. */
export class InputError extends Error {}

/**
 * @param read gives the text of an input, trimmed; empty where it is not set (`core.getInput`)
 * @throws InputError naming the input
 */
export function readInputs(read: (name: string) => string): Inputs {
  const policies = read('policy')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (policies.length > 1)
    throw new InputError('input `policy` names several files, which is not supported yet: name one');
  return {
    command: oneOf('command', read('command'), ['check', 'lint']),
    policy: policies[0] ?? DEFAULT_POLICY,
    failOn: oneOf('fail-on', read('fail-on'), FAIL_ON),
    reportDir: read('report-dir') || 'port-policy-report',
    summary: yesOrNo('summary', read('summary')),
    annotations: yesOrNo('annotations', read('annotations')),
  };
}

/** The first of the choices is the default. */
function oneOf<T extends string>(name: string, value: string, choices: readonly [T, ...T[]]): T {
  if (value === '') return choices[0];
  const found = choices.find((choice) => choice === value.toLowerCase());
  if (found === undefined) throw new InputError(`input \`${name}\` is \`${value}\`: it must be ${list(choices)}`);
  return found;
}

/** YAML's own spellings, as GitHub's `getBooleanInput` takes them, and those people write by habit. */
function yesOrNo(name: string, value: string): boolean {
  const word = value.toLowerCase();
  if (word === '' || word === 'true' || word === 'yes' || word === 'on') return true;
  if (word === 'false' || word === 'no' || word === 'off') return false;
  throw new InputError(`input \`${name}\` is \`${value}\`: it must be \`true\` or \`false\``);
}

function list(choices: readonly string[]): string {
  const quoted = choices.map((choice) => `\`${choice}\``);
  return `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}

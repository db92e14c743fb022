// argv to a command with its options, or a message that says what to write instead.
import { parseArgs } from 'node:util';
import { didYouMean } from '../audit.ts';
import { commandText, hostAndPorts, hostWithPorts, isHost, isPolicyFile, mayBePorts } from './argument-shapes.ts';
import { COMMANDS, type CommandName } from './command-table.ts';
import { insteadOf, ownersOf, ownersText } from './foreign-options.ts';
import { meantArguments } from './meant-arguments.ts';
import type { CommandSpec, OptionSpec } from './table/command-spec.ts';

export type Parsed =
  | {
      readonly kind: 'run';
      readonly command: CommandName;
      readonly positionals: readonly string[];
      readonly options: Options;
    }
  | { readonly kind: 'help'; readonly command: CommandName | null }
  | { readonly kind: 'version' }
  | { readonly kind: 'mistake'; readonly message: string; readonly command: CommandName | null };

/** Switches are `true` where given, options that may be repeated are lists; the rest is text. */
export type Options = Readonly<Record<string, string | true | readonly string[] | undefined>>;

/** @param argv without the program's own name */
export function parseArguments(argv: readonly string[]): Parsed {
  const [word, ...rest] = argv;
  if (word === undefined || word === '--help' || word === '-h' || word === 'help') return helpOn(rest[0]);
  if (word === '--version' || word === '-V') return { kind: 'version' };
  const command = commandNamed(word);
  if (command === null)
    return mistake(word.startsWith('-') ? noCommand(word, rest) : unknownCommand(word, '', rest), null);
  if (rest.includes('--help') || rest.includes('-h')) return { kind: 'help', command };
  return parseOptions(command, rest);
}

/** Help on an unknown command fails: a script would otherwise take the overview for an answer. */
function helpOn(word: string | undefined): Parsed {
  const command = commandNamed(word);
  if (word === undefined || word.startsWith('-') || command !== null) return { kind: 'help', command };
  return mistake(unknownCommand(word, `; the commands are ${Object.keys(COMMANDS).join(', ')}`), null);
}

function parseOptions(command: CommandName, rest: readonly string[]): Parsed {
  const spec: CommandSpec = COMMANDS[command];
  const options: Record<string, string | true | string[]> = {};
  const positionals: string[] = [];
  // The options as they were written.
  const words: string[] = [];
  // Not strict: Node's own complaints say nothing of what to write instead, ours do.
  const { tokens } = parseArgs({
    args: [...rest],
    options: typesOf(spec),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(spec.options, token.name) ? spec.options[token.name] : undefined;
    if (option === undefined) {
      // Of an option that is not known it is not known either whether it takes a value.
      const next = tokens[index + 1];
      const value = token.value ?? (next?.kind === 'positional' ? next.value : null);
      return mistake(unknownOption(token.rawName, token.name, value, command), command);
    }
    if (options[token.name] !== undefined && !option.many) return mistake(`${token.rawName} is given twice`, command);
    const problem = valueProblem(token.rawName, option, token.value, token.inlineValue ?? false);
    if (problem !== null) return mistake(problem, command);
    words.push(token.rawName, ...(token.value === undefined ? [] : [token.value]));
    const before = options[token.name];
    if (option.many) options[token.name] = [...(Array.isArray(before) ? before : []), token.value ?? ''];
    else options[token.name] = token.value ?? true;
  }
  const taken = command === 'probe' ? hostAndPorts(positionals) : positionals;
  const meant = meantArguments(command, taken, words);
  if (meant !== null) return mistake(meant, command);
  const [fewest, most] = spec.positionals;
  if (taken.length < fewest)
    return mistake(
      `${command} needs ${most > fewest ? 'at least ' : ''}${argumentsText(fewest)}: ${spec.usage}`,
      command,
    );
  if (taken.length > most) return mistake(`${command} takes ${argumentsText(most)}, not ${taken.length}`, command);
  return { kind: 'run', command, positionals: taken, options };
}

function typesOf(spec: CommandSpec): Record<string, { type: 'string' | 'boolean' }> {
  return Object.fromEntries(
    Object.entries(spec.options).map(([name, { value }]) => [
      name,
      { type: value === null ? 'boolean' : 'string' } as const,
    ]),
  );
}

function valueProblem(rawName: string, option: OptionSpec, value: string | undefined, inline: boolean): string | null {
  if (option.value === null) return value === undefined ? null : `${rawName} takes no value`;
  if (value === undefined || value === '' || (!inline && value.startsWith('--')))
    return `${rawName} needs a value: ${rawName} ${option.choices?.join('|') ?? option.value}`;
  if (option.choices === undefined || option.choices.includes(value)) return null;
  return `${rawName} cannot be ${quoted(value)}. Use one of ${option.choices.join(', ')}`;
}

/** An option, or a dash and a letter, where the command must stand. */
function noCommand(word: string, rest: readonly string[]): string {
  if (word === '-v' || word === '--v') return 'a command comes first; `port-policy --version` prints the version';
  const [name = ''] = word.replace(/^-+/, '').split('=', 1);
  const instead = insteadOf(name, rest[0] ?? null, 'check');
  return `a command comes before ${quoted(word)}, such as check${instead === null ? '' : `; ${instead}`}`;
}

/**
 * @param otherwise what is said where no command is near
 * @param rest what follows the word
 */
function unknownCommand(word: string, otherwise = '', rest: readonly string[] = []): string {
  const option = commandOfOption(word, rest);
  if (option !== null) return `there is no command ${quoted(word)}; use ${quoted(option)}`;
  const meant = meantCommand(word, rest) ?? didYouMean(word, Object.keys(COMMANDS));
  return `there is no command ${quoted(word)}${meant === null ? otherwise : `; did you mean ${quoted(meant)}?`}`;
}

/** A policy or a host where the command must stand, or a word for a command of ours: the command, whole where that can be. */
function meantCommand(word: string, rest: readonly string[]): string | null {
  const synonym = Object.hasOwn(SYNONYMS, word) ? SYNONYMS[word] : undefined;
  if (synonym !== undefined) return synonym;
  if (isPolicyFile(word)) return commandText('check', word, ...rest);
  const one = hostWithPorts(word);
  if (one !== null) return commandText('probe', one.host, [one.ports, ...rest.filter(mayBePorts)].join(','));
  if (!isHost(word)) return null;
  return rest.length > 0 && rest.every(mayBePorts)
    ? commandText('probe', word, rest.join(','))
    : commandText('probe', word, 'top-100');
}

/** An option without its dashes where the command must stand: the command that has it, `check` before all. */
function commandOfOption(word: string, rest: readonly string[]): string | null {
  if (word === 'version') return commandText('--version');
  const owner = Object.hasOwn(SYNONYMS, word) ? undefined : ownersOf(word)[0];
  if (owner === undefined) return null;
  const { options }: CommandSpec = COMMANDS[owner];
  const value = options[word]?.value ?? null;
  const given = value === null || rest.length > 0 ? rest : [value];
  return commandText(owner, `--${word}`, ...given);
}

/** What other tools call what ours do. */
const SYNONYMS: Readonly<Record<string, CommandName>> = {
  run: 'check',
  test: 'check',
  audit: 'check',
  verify: 'check',
  scan: 'probe',
  validate: 'lint',
  new: 'init',
  create: 'init',
  generate: 'init',
  compare: 'diff',
  age: 'fresh',
  freshness: 'fresh',
  stale: 'fresh',
  why: 'explain',
  ports: 'services',
};

function unknownOption(rawName: string, name: string, value: string | null, command: CommandName): string {
  const near = didYouMean(name, Object.keys(COMMANDS[command].options));
  const instead = insteadOf(name, value, command) ?? (near === null ? ownersText(name) : `did you mean --${near}?`);
  return `${command} has no option ${quoted(rawName)}${instead === null ? '' : `; ${instead}`}`;
}

function argumentsText(count: number): string {
  return count === 1 ? 'one argument' : `${count} arguments`;
}

function commandNamed(word: string | undefined): CommandName | null {
  return word !== undefined && Object.hasOwn(COMMANDS, word) ? (word as CommandName) : null;
}

function mistake(message: string, command: CommandName | null): Parsed {
  return { kind: 'mistake', message, command };
}

function quoted(text: string): string {
  return `\`${text}\``;
}

// argv to a command with its options, or a message that says what to write instead.
import { parseArgs } from 'node:util';
import { didYouMean } from '../audit.ts';
import { COMMANDS, type CommandName, type CommandSpec, NOT_YET, type OptionSpec } from './command-table.ts';

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
  if (command === null) return mistake(unknownCommand(word), null);
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
  // Not strict: Node's own complaints say nothing of what to write instead, ours do.
  const { tokens } = parseArgs({
    args: [...rest],
    options: typesOf(spec),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(spec.options, token.name) ? spec.options[token.name] : undefined;
    if (option === undefined) return mistake(unknownOption(token.rawName, token.name, command), command);
    if (options[token.name] !== undefined && !option.many) return mistake(`${token.rawName} is given twice`, command);
    const problem = valueProblem(token.rawName, option, token.value, token.inlineValue ?? false);
    if (problem !== null) return mistake(problem, command);
    const before = options[token.name];
    if (option.many) options[token.name] = [...(Array.isArray(before) ? before : []), token.value ?? ''];
    else options[token.name] = token.value ?? true;
  }
  const [fewest, most] = spec.positionals;
  if (positionals.length < fewest) return mistake(`${command} needs ${argumentsText(fewest)}: ${spec.usage}`, command);
  if (positionals.length > most) return mistake(tooMany(command, positionals, most), command);
  return { kind: 'run', command, positionals, options };
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

/** @param otherwise what is said where no command is near */
function unknownCommand(word: string, otherwise = ''): string {
  if ((NOT_YET.commands as readonly string[]).includes(word)) return `\`${word}\` is not supported yet`;
  const near = didYouMean(word, Object.keys(COMMANDS));
  const guess =
    word.endsWith('.yml') || word.endsWith('.yaml') ? `\`port-policy check ${word}\`` : near && `\`${near}\``;
  return `there is no command ${quoted(word)}${guess ? `; did you mean ${guess}?` : otherwise}`;
}

function unknownOption(rawName: string, name: string, command: CommandName): string {
  if ((NOT_YET.options as readonly string[]).includes(name)) return `${rawName} is not supported yet`;
  const near = didYouMean(name, Object.keys(COMMANDS[command].options));
  return `${command} has no option ${quoted(rawName)}${near ? `; did you mean --${near}?` : ''}`;
}

function tooMany(command: CommandName, positionals: readonly string[], most: number): string {
  const hint = command === 'probe' ? '; put commas, not spaces, between ports' : '';
  return `${command} takes ${argumentsText(most)}, not ${positionals.length}${hint}`;
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

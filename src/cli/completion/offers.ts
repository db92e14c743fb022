// What a shell offers at each place of a line: the commands, their options, and what may stand for an argument or a value.
import { COMMANDS, type CommandName } from '../command-table.ts';
import type { CommandSpec, OptionSpec } from '../table/command-spec.ts';

/** Words that may stand at a place; or files, folders, or nothing that a shell could know. */
export type Offer = readonly string[] | 'files' | 'folders' | 'nothing';

/** An argument of a command, in the order of its usage. */
export interface OfferedArgument {
  readonly label: string;
  readonly offer: Offer;
  /** It is the last one, and may be repeated. */
  readonly many: boolean;
}

export interface OfferedOption {
  /** With its dashes. */
  readonly name: string;
  readonly help: string;
  /** What stands for its value in the help; null for a switch. */
  readonly label: string | null;
  readonly offer: Offer;
  readonly many: boolean;
}

export interface OfferedCommand {
  readonly name: CommandName;
  readonly summary: string;
  readonly arguments: readonly OfferedArgument[];
  /** `--help` is the last one. */
  readonly options: readonly OfferedOption[];
}

/** Every command, in the order of the help. */
export function offeredCommands(): readonly OfferedCommand[] {
  return Object.entries(COMMANDS).map(([name, spec]: [string, CommandSpec]) => ({
    name: name as CommandName,
    summary: spec.summary,
    arguments: offeredArguments(spec.usage),
    options: [...Object.entries(spec.options).map(([option, its]) => offeredOption(option, its)), HELP],
  }));
}

/** The options that take a value, of all commands: no name is a switch in one and takes a value in another. */
export function valueOptions(commands: readonly OfferedCommand[]): readonly string[] {
  const names = commands
    .flatMap(({ options }) => options.filter(({ label }) => label !== null))
    .map(({ name }) => name);
  return [...new Set(names)];
}

/** What the words in capitals of the help stand for. */
export const PLACEHOLDERS: Readonly<Record<string, 'files' | 'folders' | 'nothing'>> = {
  POLICY: 'files',
  REPORT: 'files',
  OLD: 'files',
  NEW: 'files',
  FILE: 'files',
  DIR: 'folders',
  HOST: 'nothing',
  'HOST:PORT': 'nothing',
  'HOST[:PORTS]': 'nothing',
  PORTS: 'nothing',
  // Of a vantage or of a service: to know those, a shell would have to start port-policy at every TAB.
  NAME: 'nothing',
  'NAME=VALUE': 'nothing',
  TARGET: 'nothing',
  PLACE: 'nothing',
  DURATION: 'nothing',
  'INDEX/COUNT': 'nothing',
};

const HELP: OfferedOption = {
  name: '--help',
  help: 'say what the command does',
  label: null,
  offer: 'nothing',
  many: false,
};

function offeredOption(name: string, { value, help, choices, many }: OptionSpec): OfferedOption {
  const offer = choices ?? PLACEHOLDERS[value ?? ''] ?? 'nothing';
  return { name: `--${name}`, help, label: value, offer, many: many === true };
}

/** `[POLICY...]`, `OLD NEW`, `[policy|report]`: in brackets what may be left out, with dots what may be repeated. */
function offeredArguments(usage: string): OfferedArgument[] {
  const [, , ...words] = usage.replace(' [options]', '').split(' ');
  return words.map((word) => {
    const label = word.replace(/^\[|\]$/g, '').replace(/\.\.\.$/, '');
    const offer = label.includes('|') ? label.split('|') : (PLACEHOLDERS[label] ?? 'nothing');
    return { label, offer, many: word.includes('...') };
  });
}

// The help that teaches: what there is, what it does, how to begin, and what the exit codes mean.
import { DEFAULT_POLICY } from '../model/tool.ts';
import { textWidth, wrapText } from '../report/text/text-width.ts';
import { COMMANDS, type CommandName } from './command-table.ts';
import type { CommandSpec, OptionSpec } from './table/command-spec.ts';

/** The narrowest terminal that is common: no line is longer. */
const WIDTH = 80;
/** Where the words about an option begin. */
const OPTION_INDENT = 24;

export function helpText(command: CommandName | null): string {
  return command === null ? overview() : commandHelp(COMMANDS[command]);
}

function overview(): string {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  const commands = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return `port-policy checks that the ports of your hosts are open or blocked as you want.

Usage: port-policy COMMAND [options]

Commands:
${commands.join('\n')}

Write a policy, ${DEFAULT_POLICY}:

  version: 1
  hosts:
    - host: www.example.com
      open: [http, https]
      blocked: all            # the rest must be closed or filtered

  npx port-policy lint        # are there mistakes in it? Sends nothing.
  npx port-policy check       # are the ports as it says, seen from here?

npx fetches port-policy from npm where it is not installed.

Probe only hosts that are yours, or that you are authorised to probe.

Options: --help with any command, --version. NO_COLOR turns colour off.

Exit codes of check (--help with a command has its own):
${exitLines(COMMANDS.check).join('\n')}
`;
}

function exitLines({ exits, stops }: CommandSpec): string[] {
  const signals = 'stopped by SIGHUP, SIGINT, SIGTERM';
  return [
    ...exits.map(([code, meaning]) => `  ${String(code).padStart(3)}  ${meaning}`),
    ...(stops === 'without reports' ? [`  129, 130, 143  ${signals}`] : []),
    ...(stops === 'with reports' ? [`  129, 130, 143  ${signals} (reports are still written)`] : []),
  ];
}

function commandHelp(spec: CommandSpec): string {
  const options = Object.entries(spec.options).flatMap(([name, option]) => optionLines(name, option));
  return `${[
    `Usage: ${spec.usage}`,
    wrapText(spec.details, WIDTH).join('\n'),
    ...(options.length > 0 ? [`Options:\n${options.join('\n')}`] : []),
    `Examples:\n${exampleLines(spec.examples).join('\n')}`,
    `Exit codes:\n${exitLines(spec).join('\n')}`,
  ].join('\n\n')}\n`;
}

function optionLines(name: string, { value, help, choices }: OptionSpec): string[] {
  const left = `  --${name}${value === null ? '' : ` ${value}`}`;
  const right = choices === undefined ? help : `${help}: ${choices.join(', ')} (${choices[0]})`;
  return wrapText(right, WIDTH - OPTION_INDENT).map(
    (line, index) => (index === 0 ? left : '').padEnd(OPTION_INDENT) + line,
  );
}

/** What an example is for stands behind it; above it where one of them is too long for that. */
function exampleLines(examples: CommandSpec['examples']): string[] {
  const width = Math.max(...examples.map(([command]) => command.length));
  const beside = examples.map(([command, what]) => `  ${command.padEnd(width)}  # ${what}`);
  if (beside.every((line) => textWidth(line) <= WIDTH)) return beside;
  return examples.flatMap(([command, what]) => [`  # ${what}`, `  ${command}`]);
}

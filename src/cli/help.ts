// The help that teaches: what there is, what it does, how to begin, and what the exit codes mean.
import { DEFAULT_POLICY } from '../model/tool.ts';
import { COMMANDS, type CommandName, type CommandSpec } from './command-table.ts';

export function helpText(command: CommandName | null): string {
  return command === null ? overview() : commandHelp(COMMANDS[command]);
}

function overview(): string {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  const commands = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return `port-policy: checks that the ports of your hosts are open or blocked as you want.

Usage: port-policy COMMAND [options]

Commands:
${commands.join('\n')}

Write a policy, ${DEFAULT_POLICY}:

  version: 1
  hosts:
    - host: www.example.com
      open: [http, https]
      blocked: all            # the rest must be closed or filtered

  port-policy lint            # are there mistakes in it? Sends nothing.
  port-policy check           # are the ports as it says, seen from here?

Probe only hosts that are yours, or that you are authorised to probe.

Options: --help with any command, --version. NO_COLOR turns colour off.

${EXIT_CODES}`;
}

const EXIT_CODES = `Exit codes:
    0  the policy passes, and there is evidence for it
    1  at least one violation
    2  unusable input: the policy, an argument, or nothing to judge
    3  inconclusive: no violation, but something could not be known
  129, 130, 143  stopped by SIGHUP, SIGINT, SIGTERM (the reports are still written)
`;

function commandHelp(spec: CommandSpec): string {
  const options = Object.entries(spec.options).map(([name, { value, help, choices }]) => {
    const left = `--${name}${value === null ? '' : ` ${value}`}`;
    const right = choices === undefined ? help : `${help}: ${choices.join(', ')} (${choices[0]})`;
    return `  ${left.padEnd(20)}  ${right}`;
  });
  const width = Math.max(...spec.examples.map(([command]) => command.length));
  const examples = spec.examples.map(([command, what]) => `  ${command.padEnd(width)}  # ${what}`);
  return [
    `Usage: ${spec.usage}`,
    spec.details,
    ...(options.length > 0 ? [`Options:\n${options.join('\n')}`] : []),
    `Examples:\n${examples.join('\n')}`,
    EXIT_CODES,
  ].join('\n\n');
}

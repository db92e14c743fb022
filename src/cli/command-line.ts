// The command line as a function: argv in, exit code out. What only one command needs is loaded with it.
import { EXIT } from '../model/exit-codes.ts';
import { TOOL_VERSION } from '../model/tool.ts';
import type { CommandName } from './command-table.ts';
import { check } from './commands/check.ts';
import { probe } from './commands/probe.ts';
import type { Command } from './invocation.ts';
import { fail } from './output/complain.ts';
import { terminalOf } from './output/terminal.ts';
import { parseArguments } from './parse-arguments.ts';

/**
 * @param argv without the program's own name
 * @returns the exit code
 */
export async function commandLine(argv: readonly string[], process: NodeJS.Process): Promise<number> {
  const terminal = terminalOf(process);
  const parsed = parseArguments(argv);
  switch (parsed.kind) {
    case 'help': {
      const { helpText } = await import('./help.ts');
      terminal.out(helpText(parsed.command));
      // Help that was asked for is a success; a bare `port-policy` has done nothing that a script could rely on.
      return argv.length === 0 ? EXIT.unusable : EXIT.pass;
    }
    case 'version':
      terminal.out(`port-policy ${TOOL_VERSION}\n`);
      return EXIT.pass;
    case 'mistake':
      fail(terminal, parsed.message);
      terminal.err(`See \`port-policy ${parsed.command === null ? '' : `${parsed.command} `}--help\`.\n`);
      return EXIT.unusable;
    case 'run': {
      const { positionals, options } = parsed;
      const command = await COMMANDS[parsed.command]();
      return command({ positionals, options, terminal, process });
    }
  }
}

const COMMANDS: Readonly<Record<CommandName, () => Promise<Command>>> = {
  check: async () => check,
  probe: async () => probe,
  lint: async () => (await import('./commands/lint.ts')).lintPolicies,
  explain: async () => (await import('./commands/explain.ts')).explainPort,
  expand: async () => (await import('./commands/expand.ts')).expandPolicies,
  init: async () => (await import('./commands/init.ts')).init,
  diff: async () => (await import('./commands/diff.ts')).diff,
  fresh: async () => (await import('./commands/fresh.ts')).fresh,
  merge: async () => (await import('./commands/merge.ts')).merge,
  services: async () => (await import('./commands/services.ts')).services,
  schema: async () => (await import('./commands/schema.ts')).printSchema,
  completion: async () => (await import('./commands/completion.ts')).printCompletion,
};

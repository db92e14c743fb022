// Commands that print what port-policy knows: services, schema, completion.
import { EXIT } from '../../model/exit-codes.ts';
import type { CommandSpec } from './command-spec.ts';
import { FORMAT } from './shared-options.ts';

export const REFERENCE_COMMANDS = {
  services: {
    usage: 'port-policy services [NAME] [options]',
    summary: 'list the names of ports that a policy may use',
    details:
      "NAME is a service (docker), a number (2375), a port over UDP (53/udp) or a set of ports (top-100, known/udp). Prints the numbers, the other names and how severe it is when the port is open by mistake. Without NAME: every name that port-policy knows besides IANA's registry. Sends nothing.",
    positionals: [0, 1],
    options: { format: { ...FORMAT, choices: ['terminal', 'json'] } },
    exits: [
      [EXIT.pass, 'the names are printed'],
      [EXIT.unusable, 'no such service, number or set, or another unusable argument'],
    ],
    examples: [
      ['port-policy services docker', 'its port, and its relatives'],
      ['port-policy services 53', 'what a number stands for'],
      ['port-policy services top-100', 'what a set has in it'],
    ],
  },
  schema: {
    usage: 'port-policy schema [policy|report|expand|dry-run]',
    summary: 'print the JSON Schema of policies (for editors) or of a document',
    details:
      'Of a policy, of report.json, of what expand prints, or of what check --dry-run --format json prints. The repository has the same files in schema/.',
    positionals: [0, 1],
    options: {},
    exits: [
      [EXIT.pass, 'the schema is printed'],
      [EXIT.unusable, 'no such schema, or another unusable argument'],
    ],
    examples: [
      ['port-policy schema > port-policy.schema.json', 'then: # yaml-language-server: $schema=port-policy.schema.json'],
    ],
  },
  completion: {
    usage: 'port-policy completion bash|zsh|fish',
    summary: 'print a script that completes commands, options and files on TAB',
    details:
      'Prints the script for a shell. It completes commands, options, the values of an option that has a fixed list, and files and folders where they belong. It never starts port-policy, and it reads no policy.',
    positionals: [1, 1],
    options: {},
    exits: [
      [EXIT.pass, 'the script is printed'],
      [EXIT.unusable, 'no such shell, or another unusable argument'],
    ],
    examples: [
      ['port-policy completion bash', 'a line for ~/.bashrc: eval "$(port-policy completion bash)"'],
      ['port-policy completion zsh', 'for ~/.zshrc, after compinit: eval "$(port-policy completion zsh)"'],
      ['port-policy completion fish > ~/.config/fish/completions/port-policy.fish', 'once, for fish'],
    ],
  },
} as const satisfies Record<string, CommandSpec>;

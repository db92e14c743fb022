// The help teaches: every command, every option, the exit codes, and nothing too wide for a terminal.
import { describe, expect, it } from 'vitest';
import { COMMANDS, type CommandName } from '../../src/cli/command-table.ts';
import { helpText } from '../../src/cli/help.ts';
import { parseArguments } from '../../src/cli/parse-arguments.ts';
import { EXIT } from '../../src/model/exit-codes.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';

const names = Object.keys(COMMANDS) as CommandName[];

it('names every command with what it does', () => {
  const text = helpText(null);
  for (const name of names) expect(text).toMatch(new RegExp(`^  ${name} +\\S.*`, 'm'));
});

it('begins with a policy that is well written', () => {
  const [, indented = ''] = /^( {2}version: 1\n(?: {2}.*\n)+)/m.exec(helpText(null)) ?? [];
  const text = indented.replace(/^ {2}/gm, '');
  expect(text).toContain('hosts:');
  expect(parsePolicy(text, 'policy.yml')).toMatchObject({ policy: { hosts: [{}] }, diagnostics: [] });
});

it('says whom to probe', () => {
  expect(helpText(null)).toContain('authorised');
});

describe.each([null, ...names])('%s', (name) => {
  const text = helpText(name);

  it('fits 120 columns and ends with one line end', () => {
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
    expect(text).toMatch(/[^\n]\n$/);
    expect(text).not.toMatch(/[ \t]$/m);
  });

  it('teaches every exit code', () => {
    for (const code of Object.values(EXIT)) expect(text).toMatch(new RegExp(`^ .*\\b${code}\\b`, 'm'));
  });
});

describe.each(names)('%s', (name) => {
  const { usage, options, examples } = COMMANDS[name] as {
    usage: string;
    options: Record<string, { choices?: readonly string[] }>;
    examples: readonly (readonly [string, string])[];
  };
  const text = helpText(name);

  it('has its usage, its options with their choices, and examples', () => {
    expect(text.startsWith(`Usage: ${usage}\n`)).toBe(true);
    for (const [option, { choices = [] }] of Object.entries(options)) {
      const line = text.split('\n').find((candidate) => candidate.startsWith(`  --${option}`)) ?? '';
      expect(line).not.toBe('');
      for (const choice of choices) expect(line).toContain(choice);
    }
    for (const [command] of examples) expect(text).toContain(command);
  });

  it('has examples that the parser takes', () => {
    for (const [command] of examples) {
      const [program, ...argv] = command.replace(/ >.*/, '').split(' ');
      expect(program).toBe('port-policy');
      expect(parseArguments(argv)).toMatchObject({ kind: 'run', command: name });
    }
  });
});

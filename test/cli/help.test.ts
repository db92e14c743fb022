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

it('teaches how to run it where it is not installed', () => {
  const [, taught = ''] = /^ {2}(npx port-policy .*\n {2}npx port-policy .*)$/m.exec(helpText(null)) ?? [];
  const commands = taught.split('\n').map((line) => line.trim().replace(/ +#.*/, ''));
  expect(commands).toEqual(['npx port-policy lint', 'npx port-policy check']);
});

it('says whom to probe', () => {
  expect(helpText(null)).toContain('authorised');
});

it('says of --only that it may be repeated, and what a silent port needs', () => {
  const [, only = ''] = /\n {2}--only (.*\n(?: {24}.*\n)*)/.exec(helpText('check')) ?? [];
  expect(only).toContain('may be repeated');
  expect(only.replace(/\s+/g, ' ')).toContain(
    'a silent port needs a second port of its host that answers (HOST:22,5432)',
  );
});

it('says that probe takes HOST:PORTS as well', () => {
  expect(helpText('probe')).toContain('HOST:PORTS');
});

describe.each([null, ...names])('%s', (name) => {
  const text = helpText(name);

  it('fits 80 columns and ends with one line end', () => {
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(text).toMatch(/[^\n]\n$/);
    expect(text).not.toMatch(/[ \t]$/m);
  });
});

/** What each command can end with: those that ask the network can be stopped, and only `check` and `merge` judge. */
const ENDS: Readonly<Record<CommandName, readonly number[]>> = {
  check: Object.values(EXIT),
  probe: [EXIT.pass, EXIT.unusable, EXIT.inconclusive, EXIT.sighup, EXIT.sigint, EXIT.sigterm],
  init: [EXIT.pass, EXIT.unusable, EXIT.inconclusive, EXIT.sighup, EXIT.sigint, EXIT.sigterm],
  merge: [EXIT.pass, EXIT.fail, EXIT.unusable, EXIT.inconclusive],
  lint: [EXIT.pass, EXIT.unusable],
  explain: [EXIT.pass, EXIT.unusable],
  expand: [EXIT.pass, EXIT.unusable],
  diff: [EXIT.pass, EXIT.unusable],
  fresh: [EXIT.pass, EXIT.unusable, EXIT.inconclusive],
  services: [EXIT.pass, EXIT.unusable],
  schema: [EXIT.pass, EXIT.unusable],
  completion: [EXIT.pass, EXIT.unusable],
};

describe.each([null, ...names])('exit codes of %s', (name) => {
  const [, table = ''] = /^Exit codes.*:\n((?: .*\n)+)/m.exec(helpText(name)) ?? [];

  it('are those of this command alone', () => {
    const codes = table.split('\n').flatMap((line) => /^ +((?:\d+, )*\d+) {2}\S/.exec(line)?.[1]?.split(', ') ?? []);
    expect(codes.map(Number)).toEqual(ENDS[name ?? 'check']);
  });

  it('speak of violations only where something is judged', () => {
    expect(/violation|the policy passes/.test(table)).toBe(name === null || name === 'check' || name === 'merge');
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
      const [said = ''] = new RegExp(`^  --${option}\\b.*\\n(?: {24}.*\\n)*`, 'm').exec(text) ?? [];
      expect(said).not.toBe('');
      for (const choice of choices) expect(said).toContain(choice);
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

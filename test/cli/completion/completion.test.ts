// The completion scripts in the shells that they are for: what is offered at each place of a line, and that nothing on the line is run.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/cli/command-table.ts';
import { COMPLETIONS } from '../../../src/cli/commands/completion.ts';
import { offeredCommands, PLACEHOLDERS } from '../../../src/cli/completion/offers.ts';
import type { CommandSpec } from '../../../src/cli/table/command-spec.ts';
import { runCli } from '../run-cli.ts';
import { type TemporaryFolder, temporaryFolder } from '../temporary-folder.ts';
import { describeShell, type ShellName, wasRun, wasStarted, withProgram } from './shells.ts';

let folder: TemporaryFolder;
beforeAll(() => {
  folder = temporaryFolder();
  withProgram(folder);
  for (const name of ['policy.yml', 'my prod.yml', '$(touch pwned).yml', 'sub/within.yml'])
    folder.write(`here/${name}`, '');
});
afterAll(() => folder.remove());

const FILES = ['$(touch pwned).yml', 'my prod.yml', 'policy.yml', 'sub'];
const choices = (command: keyof typeof COMMANDS, option: string) =>
  [...((COMMANDS[command] as CommandSpec).options[option]?.choices ?? [])].sort();

const PLACES: readonly (readonly [what: string, line: string, offered: readonly string[]])[] = [
  ['a command', 'ch', ['check']],
  ['several commands', 'c', ['check', 'completion']],
  ['every command', '', Object.keys(COMMANDS).sort()],
  ['an option before a command', '--', ['--help', '--version']],
  ['a command after help', 'help c', ['check', 'completion']],
  ['nothing after two commands of help', 'help check c', []],
  ['an option', 'check --f', ['--fail-on', '--format']],
  ['no option twice', 'lint --format json --', ['--help', '--var']],
  ['one that may be repeated', 'check --var A=b --var C=d --va', ['--vantage', '--var']],
  ['an option after a file', 'check policy.yml --rep', ['--report-dir']],
  ['a choice', 'check --format ', choices('check', 'format')],
  ['a choice of this command', 'lint --format ', choices('lint', 'format')],
  ['a choice after =', 'check --format=j', ['json', 'junit']],
  ['another choice', 'merge policy.yml --fail-on v', ['violation']],
  ['a file', 'check ', FILES],
  ['a file by its first letters', 'check po', ['policy.yml']],
  ['a file with a blank', 'check my', ['my prod.yml']],
  ['a second file', 'check policy.yml po', ['policy.yml']],
  ['a file after --format', 'check --format json po', ['policy.yml']],
  ['a file after a value with =', 'check --var A=b po', ['policy.yml']],
  ['a file after a value with colons', 'check --only a.example:22 po', ['policy.yml']],
  ['a file of an option', 'check --baseline po', ['policy.yml']],
  ['a file to print into', 'init a.example > po', ['policy.yml']],
  ['a folder', 'check --report-dir ', ['sub']],
  ['nothing for a duration', 'check --wait ', []],
  ['nothing for a vantage', 'check --vantage ', []],
  ['nothing for a host', 'explain ', []],
  ['nothing within HOST:PORT', 'explain a.example:', []],
  ['a policy after HOST:PORT', 'explain a.example:22 po', ['policy.yml']],
  ['both files of diff', 'diff po', ['policy.yml']],
  ['the second of them', 'diff a.yml po', ['policy.yml']],
  ['and no third', 'diff a.yml b.yml po', []],
  ['a schema', 'schema ', ['dry-run', 'expand', 'policy', 'report']],
  ['one schema', 'schema report p', []],
  ['a shell', 'completion ', ['bash', 'fish', 'zsh']],
  ['nothing after an unknown command', 'nope po', []],
  ['no option of an unknown command', 'nope --', []],
  ['no option after --', 'check -- --f', []],
  ['a file after --', 'check -- po', ['policy.yml']],
];

const HOSTILE = [
  'check $(touch pwned)',
  'check $(touch pwned)/',
  'check `touch pwned`/',
  'check "$(touch pwned)/',
  'check <(touch pwned)/',
  'check ${x:=$(touch pwned)}/',
  'check (touch pwned)/',
  'check --format $(touch pwned)',
  'check --format=$(touch pwned)',
  'check --report-dir "`touch pwned`/',
  'check --baseline $(touch pwned)/',
  'check --var A[$(touch pwned)]=b --f',
  'check A[$(touch pwned)] po',
  '$(touch pwned) --',
  '`touch pwned` ',
  '"$(touch pwned)" po',
  "check '; touch pwned; ' --f",
];

/** What would run a word of the line, for each shell: after the first text stands the second. */
const PLANTED: Readonly<Record<ShellName, readonly [after: string, code: string]>> = {
  bash: ['COMPREPLY=()\n', 'eval ": $word"\n'],
  zsh: ['_port-policy() {\n', 'eval ": $PREFIX"\n'],
  fish: ['function __port_policy_line\n', 'eval "echo "(commandline -ct) >/dev/null\n'],
};

describe.each(['bash', 'zsh', 'fish'] as const)('in %s', (shell) => {
  const script = COMPLETIONS[shell]();

  describeShell(
    shell,
    () => folder,
    (complete) => {
      let offered: string[][];
      beforeAll(async () => {
        offered = await complete(
          script,
          PLACES.map(([, line]) => line),
        );
      });

      it.each(PLACES.map(([what, line, wanted], index) => ({ what, line, wanted, index })))(
        'offers $what: $line',
        ({ wanted, index }) => {
          expect(offered[index]).toEqual(wanted);
        },
      );

      it('starts no port-policy', () => expect(wasStarted(folder)).toBe(false));

      it('runs nothing that stands on the line', async () => {
        await complete(script, HOSTILE);
        expect(wasRun(folder)).toBe(false);
      });

      it('would be seen to run it', async () => {
        const [after, code] = PLANTED[shell];
        expect(script).toContain(after);
        const line = shell === 'fish' ? 'check (touch pwned)' : 'check $(touch pwned)';
        await complete(script.replace(after, after + code), [line]);
        expect(wasRun(folder)).toBe(true);
        rmSync(join(folder.path, 'here/pwned'));
      });

      it.runIf(shell === 'zsh')('completes from a file in $fpath as well', async () => {
        expect(await complete(script, ['ch', 'check --format=j', 'check po'], 'as a file')).toEqual([
          ['check'],
          ['json', 'junit'],
          ['policy.yml'],
        ]);
      });
    },
  );

  it('has nothing that was not evaluated when it was made', () => {
    expect(script).not.toMatch(/undefined|\[object/);
    for (const { name, options } of offeredCommands()) {
      expect(script).toContain(name);
      for (const option of options) expect(script).toContain(option.name.slice(2));
    }
  });
});

describe('what is offered', () => {
  it('is known of every word in capitals', () => {
    const inUsage = Object.values(COMMANDS).flatMap(({ usage }) => usage.match(/[A-Z][A-Z:[\]]*[A-Z]/g) ?? []);
    const ofOptions = Object.values(COMMANDS as Record<string, CommandSpec>).flatMap(({ options }) =>
      Object.values(options).flatMap(({ value, choices: its }) => (value === null || its !== undefined ? [] : [value])),
    );
    expect(Object.keys(PLACEHOLDERS).sort()).toEqual([...new Set([...inUsage, ...ofOptions])].sort());
  });

  it('is a word without a character that a shell reads', () => {
    const offers = offeredCommands().flatMap(({ name, options, arguments: places }) => [
      name,
      ...options.map((option) => option.name),
      ...[...options, ...places].flatMap(({ offer }) => (typeof offer === 'string' ? [] : offer)),
    ]);
    expect(offers.filter((word) => !/^[a-z-]+$/.test(word))).toEqual([]);
  });

  it('goes by the name of an option alone: it takes a value in every command or in none', () => {
    const kinds = new Map<string, Set<boolean>>();
    for (const { options } of offeredCommands())
      for (const { name, label } of options) kinds.set(name, (kinds.get(name) ?? new Set()).add(label !== null));
    expect([...kinds].filter(([, both]) => both.size > 1)).toEqual([]);
  });
});

describe('the command', () => {
  it.each(Object.keys(COMPLETIONS) as ShellName[])('prints the script of %s', async (shell) => {
    expect(await runCli(['completion', shell])).toMatchObject({ code: 0, stdout: COMPLETIONS[shell](), stderr: '' });
  });

  it.each([
    ['zhs', '; did you mean `zsh`?'],
    ['powershell', '. Use one of bash, zsh, fish'],
    ['toString', '. Use one of bash, zsh, fish'],
  ])('has none of %s', async (word, says) => {
    const run = await runCli(['completion', word]);
    expect(run).toMatchObject({
      code: 2,
      stdout: '',
      stderr: `port-policy: there is no completion for \`${word}\`${says}\n`,
    });
  });

  it('lists in its usage the shells that there are', () => {
    expect(COMMANDS.completion.usage).toBe(`port-policy completion ${Object.keys(COMPLETIONS).join('|')}`);
  });
});

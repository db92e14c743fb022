// Options of other tools: each is answered by something that is there.
import { describe, expect, it } from 'vitest';
import { COMMANDS, type CommandName } from '../../src/cli/command-table.ts';
import { INSTEAD, insteadOf } from '../../src/cli/foreign-options.ts';
import { parseArguments } from '../../src/cli/parse-arguments.ts';
import type { CommandSpec } from '../../src/cli/table/command-spec.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';

const commands = Object.keys(COMMANDS) as CommandName[];
const names = Object.keys(INSTEAD).flatMap((some) => some.split(' '));
const messageOf = (line: string) => {
  const parsed = parseArguments(line.split(' '));
  return parsed.kind === 'mistake' ? parsed.message : JSON.stringify(parsed);
};

it('has each name once', () => {
  expect([...new Set(names)]).toEqual(names);
});

it.each([
  ['check --timeout 5', 'check has no option `--timeout`; set `timeout: 1500ms` under `defaults:` in the policy'],
  [
    'probe h 22 --timeout 5',
    'probe has no option `--timeout`; only a policy can say that (`timeout: 1500ms` under `defaults:`), and `port-policy check` reads one',
  ],
  [
    'check --output out',
    'check has no option `--output`; use --report-dir DIR for all reports, or `--format FORMAT > FILE` for one',
  ],
  [
    'check -o out',
    'check has no option `-o`; use --report-dir DIR for all reports, or `--format FORMAT > FILE` for one',
  ],
  ['init h --output p.yml', 'init has no option `--output`; use `port-policy init > FILE`'],
  [
    'check --verbose',
    'check has no option `--verbose`; all that was found is printed as it is; `--format json` has every port with its evidence',
  ],
  [
    'check -v',
    'check has no option `-v`; all that was found is printed as it is; `--format json` has every port with its evidence',
  ],
  ['check --json', 'check has no option `--json`; use `--format json`'],
  ['lint --sarif', 'lint has no option `--sarif`; use `--format sarif`'],
  [
    'check --quiet',
    'check has no option `--quiet`; add `> /dev/null`: the exit code of check says how it went, and mistakes are still printed',
  ],
  [
    'check --config prod.yml',
    'check has no option `--config`; name the policy without an option: `port-policy check prod.yml`',
  ],
  [
    'lint --file=prod.yml',
    'lint has no option `--file`; name the policy without an option: `port-policy lint prod.yml`',
  ],
  ['check -f prod.yml', 'check has no option `-f`; name the policy without an option: `port-policy check prod.yml`'],
  [
    'probe h 22 --policy p.yml',
    'probe has no option `--policy`; probe reads no policy: `port-policy check p.yml` does',
  ],
  [
    'check --ports 22',
    'check has no option `--ports`; the policy names the ports, and --only HOST:PORTS checks a part of them',
  ],
  [
    'probe h --ports 22',
    'probe has no option `--ports`; ports are the argument after the host: `port-policy probe HOST 22`',
  ],
  ['probe -p 22 h', 'probe has no option `-p`; ports are the argument after the host: `port-policy probe HOST 22`'],
  ['lint --only a', 'lint has no option `--only`; it is an option of check'],
  ['schema --vantage a', 'schema has no option `--vantage`; it is an option of check, explain, expand and init'],
  ['check --version', 'check has no option `--version`; use `port-policy --version`'],
  [
    '--policy prod.yml',
    'a command comes before `--policy`, such as check; name the policy without an option: `port-policy check prod.yml`',
  ],
  ['-v', 'a command comes first; `port-policy --version` prints the version'],
  ['scan', 'there is no command `scan`; did you mean `probe`?'],
  ['validate', 'there is no command `validate`; did you mean `lint`?'],
])('`%s`', (line, message) => {
  expect(messageOf(line)).toBe(message);
});

describe.each(commands)('what %s says', (command) => {
  const { options }: CommandSpec = COMMANDS[command];
  const said = names.flatMap((name) => insteadOf(name, null, command) ?? []);

  it('names options that it has', () => {
    for (const text of said)
      for (const [, option = ''] of text.matchAll(/(?<![\w-])--([a-z-]+)/g))
        expect(option === 'version' || Object.hasOwn(options, option), text).toBe(true);
  });

  it('names formats that it has', () => {
    for (const text of said)
      for (const [, format = ''] of text.matchAll(/--format ([a-z]+)/g))
        expect(options.format?.choices).toContain(format);
  });

  it('names commands that are there', () => {
    for (const text of said)
      for (const [, name = ''] of text.matchAll(/port-policy ([a-z]+)/g)) expect(commands).toContain(name);
  });
});

it('names keys that a policy takes', () => {
  for (const name of names) {
    const [, line = '', where = ''] = /^set `(.+)` under `(.+):`/.exec(insteadOf(name, null, 'check') ?? '') ?? [];
    if (line === '') continue;
    const policy = `version: 1\n${where}: { ${line} }\nhosts: [{ host: www.example.com, open: 22 }]\n`;
    expect(parsePolicy(policy, 'p.yml').diagnostics).toEqual([]);
  }
});

it('takes no part of an object for a name', () => {
  for (const name of ['constructor', '__proto__', 'toString', '']) expect(insteadOf(name, null, 'check')).toBeNull();
});

// man/port-policy.1: it is what the command table gives, has every command with its options and exit codes, and readers take it.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { manPage } from '../../scripts/man-page.ts';
import { COMMANDS } from '../../src/cli/command-table.ts';
import type { CommandSpec } from '../../src/cli/table/command-spec.ts';
import { readText, root } from './markdown.ts';

const PATH = `${root}/man/port-policy.1`;
const STDERR = 2;
const page = readFileSync(PATH, 'utf8');

it('is what the command table gives', () => {
  expect(page, 'run npm run generate').toBe(manPage(readText('CHANGELOG.md')));
});

it('has the sections that people look for, in their order', () => {
  expect([...page.matchAll(/^\.SH (.*)$/gm)].map(([, name]) => name)).toEqual([
    'NAME',
    'SYNOPSIS',
    'DESCRIPTION',
    'COMMANDS',
    'OPTIONS',
    'EXIT STATUS',
    'ENVIRONMENT',
    'FILES',
    'EXAMPLES',
    'SEE ALSO',
  ]);
});

it('is of the day of the newest version', () => {
  const versions = '## Unreleased\n\n## [1.1.0] - 2027-02-03\n\n## [1.0.0] - 2026-12-01\n';
  expect(manPage(versions)).toContain('\n.TH PORT-POLICY 1 2027-02-03 ');
});

it('has the exit codes of each command apart', () => {
  const [, section = ''] = /^\.SH EXIT STATUS\n(.*?)^\.SH /ms.exec(page) ?? [];
  const codes = section
    .split(/^\.SS /m)
    .slice(1)
    .map((part) => [part.split('\n', 1)[0], [...part.matchAll(/^\.TP\n([\d, ]+)$/gm)].map(([, code]) => code)]);
  expect(codes).toEqual(
    (Object.entries(COMMANDS) as [string, CommandSpec][]).map(([name, { exits, stops }]) => [
      name,
      [...exits.map(([code]) => String(code)), ...(stops === undefined ? [] : ['129, 130, 143'])],
    ]),
  );
});

/** Readers, of which each says nothing of a page that is well made. Of a style mandoc alone speaks, so it is asked for warnings. */
const READERS = [
  ['mandoc', ['-Tlint', '-Wwarning', PATH]],
  ['groff', ['-man', '-Tutf8', '-ww', '-z', PATH]],
  ['man', ['--warnings', '-l', PATH]],
] as const;

const isThere = (program: string) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

describe.each(READERS)('%s', (program, args) => {
  if (!isThere(program))
    writeSync(STDERR, `\nMAN PAGE NOT READ by ${program}: there is none here (apt-get install mandoc groff man-db).\n`);

  it.skipIf(!isThere(program))('has no warning', () => {
    const { status, stderr, stdout } = spawnSync(program, args, {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    });
    expect(stderr + (program === 'man' ? '' : stdout)).toBe('');
    expect(status).toBe(0);
  });
});

describe.skipIf(!isThere('mandoc'))('as it is read', () => {
  const shown = () =>
    spawnSync('mandoc', ['-Tascii', '-O', 'width=200', PATH], { encoding: 'utf8' })
      .stdout.replaceAll(/.\x08/g, '')
      .replaceAll(/\s+/g, ' ');

  it.each(Object.entries(COMMANDS) as [string, CommandSpec][])('has %s with all of its help', (name, spec) => {
    const text = shown();
    for (const words of [spec.usage, spec.summary, spec.details, ...spec.exits.map(([, meaning]) => meaning)])
      expect(text).toContain(words);
    for (const [option, { value, help, choices = [] }] of Object.entries(spec.options)) {
      expect(text).toContain(`--${option}${value === null ? '' : ` ${value}`} ${help}`);
      for (const choice of choices) expect(text).toContain(choice);
    }
    for (const [command, what] of spec.examples) expect(text).toContain(`${command} ${what}`);
    expect(name).not.toBe('');
  });
});

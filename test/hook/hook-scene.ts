// A git repository made by a test, and the hook's script run in it as pre-commit runs it: by its path, in the top folder.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { parse } from 'yaml';
// The hook runs dist/, which must be that of the sources.
import '../built.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { readText, root } from '../docs/markdown.ts';

export interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly [key: string]: unknown;
}

export const [HOOK] = parse(readText('.pre-commit-hooks.yaml')) as [Hook];

export const GOOD = 'version: 1\nhosts:\n  - { host: 192.0.2.1, open: https, blocked: ssh }\n';
/** The mistake is in line 3, at column 30. */
export const BROKEN = 'version: 1\nhosts:\n  - { host: 192.0.2.1, open: htps }\n';

export interface HookRun {
  readonly code: number | null;
  readonly out: string;
}

export interface Repository {
  readonly path: string;
  readonly git: (...args: readonly string[]) => string;
  /** Writes files and adds them to the index. */
  readonly add: (files: Readonly<Record<string, string>>) => void;
  /** Writes a program of sh into a folder `bin` beside the repository, and returns its path. */
  readonly program: (name: string, script: string) => string;
  /** Runs the hook's own script. */
  readonly hook: (args?: readonly string[], environment?: Readonly<Record<string, string>>) => HookRun;
  readonly remove: () => void;
}

/** No setting of the machine reaches git: no hooks, no signing, no template. */
export const GIT_ALONE = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.com',
  NODE_DISABLE_COMPILE_CACHE: '1',
};

/** The programs of this test run before all others: its Node is the `node` that scripts find. */
export const PATH = [dirname(process.execPath), process.env.PATH ?? ''].join(delimiter);

export function repository(files: Readonly<Record<string, string>> = {}): Repository {
  const folder = temporaryFolder();
  const env = { ...GIT_ALONE, PATH, HOME: folder.path };
  const path = join(folder.path, 'repository');
  mkdirSync(path);
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: path, env, encoding: 'utf8' });
  git('init', '--quiet', '--initial-branch=main');
  const add = (added: Readonly<Record<string, string>>) => {
    for (const [name, text] of Object.entries(added)) {
      mkdirSync(dirname(join(path, name)), { recursive: true });
      writeFileSync(join(path, name), text);
    }
    git('add', '--', ...Object.keys(added));
  };
  if (Object.keys(files).length > 0) add(files);
  return {
    path,
    git,
    add,
    program: (name, script) => folder.write(`bin/${name}`, `#!/bin/sh\n${script}\n`),
    hook: (args = [], environment = {}) => {
      const { status, stdout, stderr } = spawnSync(join(root, HOOK.entry), args, {
        cwd: path,
        env: { ...env, ...environment },
        encoding: 'utf8',
      });
      return { code: status, out: `${stdout}${stderr}` };
    },
    remove: folder.remove,
  };
}

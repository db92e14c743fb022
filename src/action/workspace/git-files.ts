// Reads a file as git has it at the commit that is checked out, links followed within that commit: on a run from a fork, what an
// earlier step left in the workspace (.env, .npmrc, keys) is none of the stranger's to have read.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { decodeText } from '../../shell/decode-text.ts';
import { POLICY_BYTES } from '../../shell/read-policy-file.ts';
import { pathInWorkspace } from './inside-workspace.ts';

export type GitRead = { readonly text: string } | { readonly problem: string };

/** Git reads one file of a local repository; this is for one that hangs. */
const GIT_MS = 20_000;

/** Where nothing is known of the process that git would run as. */
export type RunGit = (gitFolder: string, args: readonly string[], input: string) => GitAnswer;
export type GitAnswer = { readonly stdout: Buffer } | { readonly problem: string };

/** @param full a path in the workspace; it need not be there */
export function readTracked(workspace: string, full: string, runGit: RunGit = git): GitRead {
  const repository = repositoryOf(workspace, full);
  if (repository === null) return refused('there is no repository of git around it');
  const path = relative(repository, full).split(sep).join('/');
  // Git is asked by lines.
  if (/[\n\r\0]/.test(path)) return refused('its name has a line end');
  const asked = runGit(join(repository, '.git'), ['cat-file', '--batch', '--follow-symlinks'], `HEAD:${path}\n`);
  return 'problem' in asked ? refused(asked.problem) : textOf(asked.stdout);
}

/**
 * The folder of the repository that a path belongs to: the deepest with a `.git` that is reached without a link, as a stranger's
 * link may lead into another repository that the workflow has checked out.
 */
export function repositoryOf(workspace: string, full: string): string | null {
  const inside = pathInWorkspace(workspace, full);
  if (inside === null) return null;
  let found: string | null = null;
  let at = workspace;
  for (const name of ['', ...inside.split(sep).slice(0, -1)]) {
    at = join(at, name);
    if (name !== '' && isLink(at)) break;
    if (existsSync(join(at, '.git'))) found = at;
  }
  return found;
}

/** Whether a link stands anywhere on the way to it from the workspace, or it is one itself. */
export function hasLinkOnTheWay(workspace: string, full: string): boolean {
  for (let at = full; at !== workspace && dirname(at) !== at; at = dirname(at)) if (isLink(at)) return true;
  return false;
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/** `<object> blob <size>`, a line end and the file; or one word for why there is none. */
function textOf(stdout: Buffer): GitRead {
  const end = stdout.indexOf(0x0a);
  const head = stdout.subarray(0, Math.max(0, end)).toString('latin1');
  const [, type, size = ''] = /^[0-9a-f]+ (\w+) (\d+)$/.exec(head) ?? [];
  if (type === undefined) return refused('git has no such file at the commit that is checked out');
  if (type !== 'blob') return refused('it is a folder');
  return decodeText(stdout.subarray(end + 1, end + 1 + Number(size)));
}

function refused(why: string): GitRead {
  return {
    problem: `on a run from a fork, links are followed and files extended only as git has them at the commit that is checked out (${why})`,
  };
}

function git(gitFolder: string, args: readonly string[], input: string): GitAnswer {
  const { error, status, stdout } = spawnSync('git', ['--git-dir', gitFolder, ...args], {
    // Not in the checkout: Windows looks for programs in the current folder first.
    cwd: dirname(process.execPath),
    env: gitEnvironment(process.env),
    input,
    timeout: GIT_MS,
    maxBuffer: POLICY_BYTES,
    windowsHide: true,
  });
  if (error !== undefined)
    return { problem: `git could not be asked: ${(error as NodeJS.ErrnoException).code ?? 'it failed'}` };
  return status === 0 ? { stdout } : { problem: 'git could not read the repository' };
}

/** Without the inputs, of which the token is one; nothing is fetched, and nothing replaced. */
function gitEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !/^(?:INPUT_|GITHUB_|ACTIONS_|GIT_)/i.test(name));
  return { ...Object.fromEntries(kept), GIT_NO_LAZY_FETCH: '1', GIT_NO_REPLACE_OBJECTS: '1', GIT_TERMINAL_PROMPT: '0' };
}

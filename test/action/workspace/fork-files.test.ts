// What a stranger's policy may lead to: on a run from a fork nothing but what git has at the commit that is checked out.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTracked } from '../../../src/action/workspace/git-files.ts';
import { baseLoader, readPolicy } from '../../../src/action/workspace/read-policy.ts';
import { type Listener, listener } from '../../cli/loopback.ts';
import { temporaryFolder } from '../../cli/temporary-folder.ts';
import { runStep } from '../runner.ts';

const SECRET = 'hunter2-the-password';
const workspace = temporaryFolder();
let open: Listener;

const FORK = {
  repository: { full_name: 'example/infrastructure' },
  pull_request: { number: 7, head: { repo: { full_name: 'stranger/infrastructure' } } },
};

function git(folder: string, ...args: string[]): void {
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...who, ...args], { cwd: folder, stdio: 'ignore' });
}

function commit(folder: string): void {
  git(folder, 'init', '-q');
  git(folder, 'add', '.');
  git(folder, 'commit', '-qm', 'checked out');
}

const extending = (path: string) => `version: 1\nextends: ${path}\nhosts: [{ host: 127.0.0.1, open: ${open.port} }]\n`;

beforeAll(async () => {
  open = await listener();
  const { path, write } = workspace;
  write('plain.yml', `version: 1\nhosts: [{ host: 127.0.0.1, open: ${open.port} }]\n`);
  write('base.yml', 'version: 1\nroles: { web: { open: https } }\n');
  write('overwritten.yml', 'version: 1\nroles: { mail: { open: smtp } }\n');
  write('deep/up.yml', extending('../base.yml'));
  write('to-base.yml', extending('./linked-base.yml'));
  symlinkSync('base.yml', join(path, 'linked-base.yml'));
  symlinkSync('plain.yml', join(path, 'linked.yml'));
  symlinkSync('deep', join(path, 'linked-folder'));
  // What an earlier step leaves there, by names that the stranger has committed nothing of.
  for (const name of ['.env', 'secrets.yml', 'private/repository.yml']) {
    symlinkSync(name, join(path, `link-to-${name.replace('/', '-')}`));
    write(`to-${name.replace('/', '-')}`, extending(`./${name}`));
    write(`to-link-${name.replace('/', '-')}`, extending(`./link-to-${name.replace('/', '-')}`));
  }
  write('to-overwritten.yml', extending('./overwritten.yml'));
  write('to-git.yml', extending('./.git/config'));
  commit(path);
  write('.env', `DATABASE_PASSWORD=${SECRET}\n`);
  write('secrets.yml', `version: 1\nhosts: [{ host: 127.0.0.1, opne: ${SECRET} }]\n`);
  write('overwritten.yml', `version: 1\nhosts: [{ host: 127.0.0.1, opne: ${SECRET} }]\n`);
  write('private/repository.yml', `version: 1\nhosts: [{ host: 127.0.0.1, opne: ${SECRET} }]\n`);
  commit(join(path, 'private'));
});

afterAll(async () => {
  await open.close();
  workspace.remove();
});

describe('on a fork', () => {
  const load = (path: string, from: string) => baseLoader(workspace.path, 'fork')(path, from);
  const named = (path: string) => readPolicy(path, workspace.path, 'fork');

  it('a file that git tracks may be extended, and a link to one followed', () => {
    const base = readFileSync(join(workspace.path, 'base.yml'), 'utf8');
    expect(load('../base.yml', 'deep/up.yml')).toEqual({ file: 'base.yml', text: base });
    expect(load('./linked-base.yml', 'to-base.yml')).toEqual({ file: 'linked-base.yml', text: base });
    expect(named('linked.yml').text).toBe(readFileSync(join(workspace.path, 'plain.yml'), 'utf8'));
    expect(named('linked-folder/up.yml').text).toContain('extends: ../base.yml');
    expect(named('plain.yml').text).toContain('127.0.0.1');
  });

  it('what a step has overwritten is read as git has it', () => {
    expect(load('./overwritten.yml', 'to-overwritten.yml')).toMatchObject({ text: expect.stringContaining('smtp') });
  });

  it.each([
    ['an untracked file', './secrets.yml', 'git has no such file at the commit that is checked out'],
    ['an untracked file that is no policy', './.env', 'git has no such file'],
    ['a tracked link to an untracked file', './link-to-secrets.yml', 'git has no such file'],
    ['a file of another repository in the workspace', './private/repository.yml', 'files of its own repository alone'],
    ['a tracked link into another repository', './link-to-private-repository.yml', 'git has no such file'],
    ['the repository itself', './.git/config', 'git has no such file'],
    ['a folder', './deep', 'it is a folder'],
    ['a name with a line end', './a\nHEAD:base.yml', 'its name has a line end'],
    ['what lies outside', '../../outside.yml', 'it lies outside the workspace'],
  ])('%s is not extended', (_, path, why) => {
    expect(load(path, 'plain.yml')).toEqual({ problem: expect.stringContaining(why) });
  });

  it.each([
    ['an untracked file', './.env', 'git has no such file'],
    ['a tracked link to an untracked file', './link-to-secrets.yml', 'git has no such file'],
    ['a file of another repository', './private/repository.yml', 'from files of its own repository alone'],
    ['what lies outside', '../../outside.txt', 'it lies outside the workspace'],
    ['a folder', './deep', 'it is a folder'],
  ])('%s is no file of hosts', (_, path, why) => {
    const read = baseLoader(workspace.path, 'fork')(path, 'plain.yml', 'hosts');
    expect(read).toEqual({ problem: expect.stringContaining(why) });
  });

  it('a tracked file of hosts is read as git has it', () => {
    const text = readFileSync(join(workspace.path, 'base.yml'), 'utf8');
    expect(baseLoader(workspace.path, 'fork')('../base.yml', 'deep/up.yml', 'hosts')).toEqual({
      file: 'base.yml',
      text,
    });
  });

  it.each(['link-to-.env', 'link-to-secrets.yml', 'link-to-private-repository.yml'])('%s is not followed', (path) => {
    expect(() => named(path)).toThrow('as git has them at the commit that is checked out');
  });

  it('nothing is followed without git, or without a repository', () => {
    const bare = temporaryFolder();
    bare.write('real.yml', 'version: 1\n');
    symlinkSync('real.yml', join(bare.path, 'link.yml'));
    // A folder that looks like a repository is none: its settings would be a stranger's.
    bare.write('HEAD', 'ref: refs/heads/main\n');
    mkdirSync(join(bare.path, 'objects'));
    mkdirSync(join(bare.path, 'refs'));
    expect(() => readPolicy('link.yml', bare.path, 'fork')).toThrow('there is no repository of git around it');
    bare.remove();
    const none = () => ({ problem: 'git could not be asked: ENOENT' });
    const read = readTracked(workspace.path, join(workspace.path, 'base.yml'), none);
    expect(read).toEqual({ problem: expect.stringContaining('git could not be asked: ENOENT') });
  });
});

describe('the built action', () => {
  const step = (policy: string, rest: object = {}) => runStep({ workspace, event: FORK, inputs: { policy, ...rest } });
  const LEADING = ['to-.env', 'to-secrets.yml', 'to-private-repository.yml', 'to-overwritten.yml', 'to-git.yml'];
  const LINKING = ['to-link-.env', 'to-link-secrets.yml', 'link-to-.env', 'link-to-secrets.yml'];

  it.concurrent.each([...LEADING, ...LINKING])('shows no word of it on a fork: %s', async (policy) => {
    const run = await step(policy);
    expect(`${run.stdout}${run.stderr}${run.summary}`).not.toContain(SECRET);
    expect(run.stdout).not.toContain('repositoryformatversion');
    expect(run.code).toBe(policy === 'to-overwritten.yml' ? 3 : 2);
  });

  it('shows no word of what is no policy on any other run', async () => {
    for (const policy of ['to-.env', 'link-to-.env', 'to-git.yml']) {
      const run = await runStep({ workspace, inputs: { policy } });
      expect(`${run.stdout}${run.summary}`).toContain('it does not begin as a policy does');
      expect(`${run.stdout}${run.stderr}${run.summary}`).not.toContain(SECRET);
      expect(run.code).toBe(2);
    }
  });

  it('lets the workflow set the pace of a fork', async () => {
    const { port } = open;
    workspace.write(
      'fast.yml',
      `version: 1\nlimits: { rate: unlimited, per-host: 50000/s, in-flight: 60000 }\ndefaults: { attempts: 10, timeout: 60s }\nhosts: [{ host: 127.0.0.1, open: ${port} }]\n`,
    );
    const run = await step('fast.yml', { scope: '127.0.0.1' });
    expect(run.code).toBe(0);
    const report = JSON.parse(readFileSync(run.outputs['report-json'] as string, 'utf8'));
    // The default: learnt, with its ceilings, and not as fast as it goes.
    expect(report.limits).toMatchObject({ rate: 10_000, perHost: 2000, learnt: expect.anything() });
    expect(report.limits.inFlight).toBeLessThanOrEqual(5000);
    expect(report.warnings).toEqual([expect.stringContaining('`limits.rate`, `limits.per-host`, `limits.in-flight`,')]);
    const own = await runStep({ workspace, inputs: { policy: 'fast.yml' } });
    expect(JSON.parse(readFileSync(own.outputs['report-json'] as string, 'utf8'))).toMatchObject({
      limits: { rate: null, perHost: 50_000 },
      warnings: [],
    });
  });
});

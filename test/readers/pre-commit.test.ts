// The hook before pre-commit itself: its manifest, `pre-commit try-repo`, and `git commit` with the hook installed. Without a network.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TemporaryFolder, temporaryFolder } from '../cli/temporary-folder.ts';
import { codeBlocks, readText, root } from '../docs/markdown.ts';
import { BROKEN, GIT_ALONE, GOOD, HOOK, type HookRun, PATH, type Repository, repository } from '../hook/hook-scene.ts';
import { describeReader } from './readers.ts';

describeReader('pre-commit', 'pre-commit', (programs) => {
  let cache: TemporaryFolder;
  /** What of this project the hook takes, in a repository of its own with the tag of the release. */
  let ours: Repository;
  let user: Repository;

  const run = (program: string, ...args: readonly string[]): HookRun => {
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd: user.path,
      encoding: 'utf8',
      env: {
        ...GIT_ALONE,
        PATH: [programs, PATH].join(delimiter),
        HOME: cache.path,
        PRE_COMMIT_HOME: join(cache.path, 'pre-commit'),
      },
    });
    return { code: status, out: `${stdout}${stderr}` };
  };
  const preCommit = (...args: readonly string[]) => run('pre-commit', ...args);

  /** The configuration that docs/cli.md shows, with our repository in place of the one on GitHub. */
  function configured(change: (text: string) => string = (text) => text): string {
    const [block] = codeBlocks(readText('docs/cli.md')).filter(({ text }) => text.includes('- id: port-policy-lint'));
    const text = block?.text ?? '';
    const here = text.replace('https://github.com/port-policy/port-policy', ours.path).replace(/rev: .*/, 'rev: v1');
    expect(here.split(ours.path)).toHaveLength(2);
    return change(`${here}\n`);
  }
  const withoutArgs = (text: string) => text.replace(/\n *args:.*/, '');

  beforeAll(() => {
    cache = temporaryFolder();
    ours = repository();
    for (const path of ['package.json', '.pre-commit-hooks.yaml', 'scripts/pre-commit', 'dist/cli', 'dist/thread']) {
      mkdirSync(join(ours.path, path, '..'), { recursive: true });
      cpSync(join(root, path), join(ours.path, path), { recursive: true });
    }
    ours.git('add', '.');
    ours.git('commit', '--quiet', '--message=release');
    ours.git('tag', 'v1');
    user = repository({ '.pre-commit-config.yaml': configured(withoutArgs), 'port-policy.yml': GOOD });
    expect(preCommit('install')).toMatchObject({ code: 0 });
  });
  afterAll(() => {
    for (const made of [cache, ours, user]) made.remove();
  });

  it('takes the manifest', () => {
    expect(preCommit('validate-manifest', join(root, '.pre-commit-hooks.yaml'))).toEqual({ code: 0, out: '' });
    writeFileSync(join(user.path, 'broken.yaml'), '- id: port-policy-lint\n');
    expect(preCommit('validate-manifest', 'broken.yaml').code).toBe(1);
  });

  it('runs it by try-repo, and shows what it linted', () => {
    const { code, out } = preCommit('try-repo', ours.path, HOOK.id, '--verbose');
    expect(out).toContain('port-policy.yml: no mistakes, no warnings');
    expect(code).toBe(0);
  });

  it('lets a commit through, and holds one with a mistake, whose line is named', () => {
    expect(run('git', 'commit', '--message=good')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/port-policy lint\.+Passed/),
    });
    user.add({ 'a b.port-policy.yml': BROKEN, 'c.port-policy.yml': GOOD });
    const { code, out } = run('git', 'commit', '--message=broken');
    expect(out).toMatch(/port-policy lint\.+Failed/);
    expect(out).toContain('a b.port-policy.yml:3:30: error[bad-service]');
    expect(code).toBe(1);
    expect(user.git('log', '--format=%s')).toBe('good\n');
    user.git('rm', '--quiet', '--force', 'a b.port-policy.yml');
    expect(run('git', 'commit', '--message=mended').code).toBe(0);
  });

  it('lints what is committed: a mistake that is not staged is left alone, and one that is staged is found', () => {
    writeFileSync(join(user.path, 'c.port-policy.yml'), BROKEN);
    expect(run('git', 'commit', '--allow-empty', '--message=not staged').code).toBe(0);
    user.git('add', '.');
    writeFileSync(join(user.path, 'c.port-policy.yml'), GOOD);
    const { code, out } = run('git', 'commit', '--message=staged');
    expect(out).toContain('c.port-policy.yml:3:30: error');
    expect(code).toBe(1);
    user.add({ 'c.port-policy.yml': GOOD });
  });

  it('finds what breaks by another file, changed or deleted', () => {
    const child = 'version: 1\nextends: ./base.yml\nhosts:\n  - { hosts-in: ./hosts.txt, roles: web }\n';
    user.add({
      'port-policy.yml': child,
      'base.yml': 'version: 1\nroles: { web: { open: https } }\n',
      'hosts.txt': '192.0.2.1\n',
    });
    expect(run('git', 'commit', '--message=child').code).toBe(0);
    user.add({ 'hosts.txt': 'https://192.0.2.1/\n' });
    expect(run('git', 'commit', '--message=hosts')).toMatchObject({
      code: 1,
      out: expect.stringContaining('hosts.txt:1'),
    });
    user.add({ 'hosts.txt': '192.0.2.2\n' });
    user.git('rm', '--quiet', 'base.yml');
    const { code, out } = run('git', 'commit', '--message=base');
    expect(out).toContain('port-policy.yml:2:10: error[bad-extends]');
    expect(code).toBe(1);
    user.git('reset', '--quiet', '--hard');
  });

  it('lints the files that args names, as docs/cli.md has them', () => {
    writeFileSync(join(user.path, '.pre-commit-config.yaml'), configured());
    user.add({ '.github/port-policy.yml': GOOD, 'policies/prod.yml': BROKEN });
    const { code, out } = preCommit('run', '--all-files');
    expect(out).toContain('policies/prod.yml:3:30: error[bad-service]');
    expect(code).toBe(1);
    user.add({ 'policies/prod.yml': GOOD });
    expect(preCommit('run', '--all-files').code).toBe(0);
  });
});

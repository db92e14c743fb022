// The script of the pre-commit hook: which files it lints, that none hides a mistake of another, and what it says without a fitting Node.
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { codeBlocks, readText } from '../docs/markdown.ts';
import { BROKEN, GOOD, HOOK, type Repository, repository } from './hook-scene.ts';

const made: Repository[] = [];
const scene = (files: Readonly<Record<string, string>> = {}) => {
  const repo = repository(files);
  made.push(repo);
  return repo;
};
afterEach(() => {
  for (const repo of made.splice(0)) repo.remove();
});

/** In place of Node: says its version, and else what it is to lint. */
const RECORDER = { node: 'case $1 in --version) echo v24.0.0 ;; *) shift; echo "$*" ;; esac' };

/** PATH of what the script calls, and of nothing else; with these programs of sh. */
function pathOf(repo: Repository, programs: Readonly<Record<string, string>>): { readonly PATH: string } {
  for (const [name, script] of Object.entries(programs)) chmodSync(repo.program(name, script), 0o755);
  const PATH = join(repo.path, '../bin');
  mkdirSync(PATH, { recursive: true });
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const program of ['sh', 'git', 'dirname']) {
    const found = folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
    symlinkSync(found as string, join(PATH, program));
  }
  return { PATH };
}

describe('which files are linted without args', () => {
  const POLICIES = [
    '.github/port-policy.yml',
    'infra/eu/port-policy.yml',
    'policies/prod.port-policy.json',
    'policies/prod.port-policy.yaml',
    'policies/prod.port-policy.yml',
    'port-policy.json',
    'port-policy.prod.yaml',
    'port-policy.prod.yml',
    'port-policy.yaml',
    'port-policy.yml',
    'prod-port-policy.yaml',
    'prod-port-policy.yml',
    'with space/$(touch x)`y`.port-policy.yml',
    'with space/*.port-policy.yml',
    'with space/two words.port-policy.yml',
    'with space/ünïcode.port-policy.yml',
  ];
  const OTHERS = [
    '.github/workflows/port-policy.yml',
    'a/.github/workflows/port-policy.yml',
    'docs/port-policy.md',
    'port-policy.schema.json',
    'port-policy/values.yml',
    'report.json',
    'supports-policy.yml',
  ];

  it('those that are called so, each in a run of its own', () => {
    const repo = scene(Object.fromEntries([...POLICIES, ...OTHERS].map((name) => [name, GOOD])));
    const { code, out } = repo.hook([], pathOf(repo, RECORDER));
    expect(out.split('\n').filter((line) => line !== '')).toEqual(POLICIES.map((name) => `lint -- ${name}`));
    expect(code).toBe(0);
  });

  it.each(['.github/port-policy.yml', 'with space/$(touch x)`y`.port-policy.yml'])('%s', (name) => {
    const repo = scene({ [name]: BROKEN });
    const { code, out } = repo.hook();
    expect(out).toContain(`${name}:3:30: error[bad-service]`);
    expect(code).toBe(2);
    repo.add({ [name]: GOOD });
    expect(repo.hook()).toEqual({ code: 0, out: `${name}: no mistakes, no warnings\n` });
  });

  it('one whose name has a line break fails rather than being left out', () => {
    expect(scene({ 'a\nb.port-policy.yml': GOOD }).hook().code).toBe(2);
  });

  it('a policy as JSON', () => {
    const policy = { version: 1, hosts: [{ host: '192.0.2.1', open: 'htps' }] };
    const { code, out } = scene({ 'port-policy.json': JSON.stringify(policy, null, 2) }).hook();
    expect(out).toContain('port-policy.json:6:15: error[bad-service]');
    expect(code).toBe(2);
  });

  it('not what git does not track', () => {
    const repo = scene({ 'port-policy.yml': GOOD });
    writeFileSync(join(repo.path, 'draft.port-policy.yml'), BROKEN);
    expect(repo.hook()).toEqual({ code: 0, out: 'port-policy.yml: no mistakes, no warnings\n' });
  });

  it('not what is deleted', () => {
    const repo = scene({ 'a.port-policy.yml': GOOD, 'b.port-policy.yml': BROKEN });
    repo.git('rm', '--quiet', '--force', 'b.port-policy.yml');
    expect(repo.hook()).toEqual({ code: 0, out: 'a.port-policy.yml: no mistakes, no warnings\n' });
  });

  it('none at all is an error, never a pass', () => {
    const { code, out } = scene({ 'exposure.yml': BROKEN }).hook();
    expect(out).toContain('port-policy-lint: git tracks no policy here by its name');
    expect(out).toContain('Name yours in `args`: https://github.com/port-policy/port-policy/blob/main/docs/cli.md#');
    expect(code).toBe(2);
  });

  it('nor is a folder without git', () => {
    const repo = scene({ 'port-policy.yml': GOOD });
    rmSync(join(repo.path, '.git'), { recursive: true });
    const { code, out } = repo.hook([], { GIT_CEILING_DIRECTORIES: repo.path });
    expect(out).toContain('port-policy-lint: git cannot list the files of this repository.');
    expect(code).toBe(2);
  });
});

describe('which files are linted with args', () => {
  it('those, whatever their names are', () => {
    const repo = scene({ 'exposure one.yml': BROKEN, 'port-policy.yml': BROKEN });
    const { code, out } = repo.hook(['exposure one.yml']);
    expect(out).toContain('exposure one.yml:3:30: error[bad-service]');
    expect(out).not.toContain('port-policy.yml:');
    expect(code).toBe(2);
  });

  it('one that is not there fails', () => {
    const { code, out } = scene({ 'port-policy.yml': GOOD }).hook(['port-policy.yml', 'gone.yml']);
    expect(out).toContain('cannot read the policy gone.yml');
    expect(code).toBe(2);
  });

  it.each([['--format'], ['port-policy.yml', '--var'], ['--help']])('an option is refused: %s', (...args) => {
    const { code, out } = scene({ 'port-policy.yml': GOOD }).hook(args);
    expect(out).toMatch(/^port-policy-lint: `--\w+` is not an argument of this hook/);
    expect(code).toBe(2);
  });
});

describe('several policies', () => {
  it('each mistake is told, whichever file comes first', () => {
    for (const [one, other] of [
      [BROKEN, GOOD],
      [GOOD, BROKEN],
      [BROKEN, BROKEN],
    ] as const) {
      const { code, out } = scene({ 'a.port-policy.yml': one, 'b.port-policy.yml': other }).hook();
      expect(code).toBe(2);
      expect(out.includes('a.port-policy.yml:3:30: error')).toBe(one === BROKEN);
      expect(out.includes('b.port-policy.yml:3:30: error')).toBe(other === BROKEN);
      const failed = [one, other].filter((text) => text === BROKEN).length;
      expect(out).toMatch(new RegExp(`\\nport-policy-lint: ${failed} of 2 policies have errors\\.\\n$`));
    }
  });

  // What a file read together with others borrows from them, and what an unreadable one keeps from being read.
  it.each([
    ['one that is not YAML', 'version: 1\nhosts: [', 'a.port-policy.yml:2'],
    ['one that is empty', '', 'a.port-policy.yml:1'],
  ])('%s hides nothing in another', (_, broken, named) => {
    const { code, out } = scene({ 'a.port-policy.yml': broken, 'b.port-policy.yml': BROKEN }).hook();
    expect(out).toContain(named);
    expect(out).toContain('b.port-policy.yml:3:30: error[bad-service]');
    expect(code).toBe(2);
  });

  it('are not read as one: what contradicts itself only together passes, and --together finds it', () => {
    const other = 'version: 1\nhosts:\n  - { host: 192.0.2.1, blocked: https }\n';
    const repo = scene({ 'a.port-policy.yml': GOOD, 'b.port-policy.yml': other });
    expect(repo.hook().code).toBe(0);
    const { code, out } = repo.hook(['--together', 'a.port-policy.yml', 'b.port-policy.yml']);
    expect(out).toContain('error[contradiction]');
    expect(code).toBe(2);
    expect(repo.hook(['--together']).code).toBe(2);
  });
});

describe('what a policy reads', () => {
  const CHILD = 'version: 1\nextends: ./base.yml\nhosts:\n  - { host: 192.0.2.1, roles: web }\n';
  const BASE = 'version: 1\nroles: { web: { open: https } }\n';

  it('a base that breaks, is changed so that its child breaks, or is deleted', () => {
    const repo = scene({ 'port-policy.yml': CHILD, 'base.yml': BASE });
    expect(repo.hook().code).toBe(0);
    repo.add({ 'base.yml': BASE.replace('https', 'htps') });
    expect(repo.hook().out).toContain('base.yml:2:23: error[bad-service]');
    repo.add({ 'base.yml': BASE.replace('web', 'site') });
    expect(repo.hook().out).toContain('port-policy.yml:4:31: error[unknown-role]');
    repo.git('rm', '--quiet', '--force', 'base.yml');
    const { code, out } = repo.hook();
    expect(out).toContain('port-policy.yml:2:10: error[bad-extends]');
    expect(code).toBe(2);
  });

  it('a base may be called as a policy is: roles alone are not a mistake', () => {
    const repo = scene({ 'base.port-policy.yml': BASE, 'port-policy.yml': CHILD.replace('base', 'base.port-policy') });
    expect(repo.hook().code).toBe(0);
  });

  it('a file of hosts', () => {
    const policy = 'version: 1\nhosts:\n  - { hosts-in: ./hosts.txt, open: https }\n';
    const repo = scene({ 'port-policy.yml': policy, 'hosts.txt': '192.0.2.1\n192.0.2.2\n' });
    expect(repo.hook().code).toBe(0);
    repo.add({ 'hosts.txt': '192.0.2.1\nhttps://192.0.2.2/\n' });
    const { code, out } = repo.hook();
    expect(out).toContain('hosts.txt:2');
    expect(code).toBe(2);
  });
});

describe('Node', () => {
  /** The hook with a Node of this version, which prints it whatever it is asked. */
  function hookOn(version: string) {
    const repo = scene({ 'port-policy.yml': GOOD });
    return repo.hook([], pathOf(repo, { node: `echo '${version}'` }));
  }

  it.each(['v18.20.4', 'v20.18.3', 'v8.0.0', 'v20.9.0'])('%s is too old, and the way out is named', (version) => {
    const { code, out } = hookOn(version);
    expect(out).toBe(
      `port-policy-lint: this hook needs Node 20.19 or later, and \`node\` is ${version}. Update it, or let pre-commit bring another: https://github.com/port-policy/port-policy/blob/main/docs/cli.md#as-a-pre-commit-hook\n`,
    );
    expect(code).toBe(2);
  });

  it.each(['v20.19.0', 'v22.0.0', 'v24.11.1', 'v100.0.0'])('%s is taken', (version) => {
    expect(hookOn(version)).toEqual({ code: 0, out: `${version}\n` });
  });

  it('none is an error that names the way out', () => {
    const repo = scene({ 'port-policy.yml': GOOD });
    const { code, out } = repo.hook([], pathOf(repo, {}));
    expect(out).toContain('port-policy-lint: there is no Node on PATH, and this hook needs Node 20.19 or later.');
    expect(code).toBe(2);
  });

  it('what answers otherwise is not a Node', () => {
    const { code, out } = hookOn('no such thing');
    expect(out).toContain('`node --version` prints "no such thing"');
    expect(code).toBe(2);
  });

  it('is the one that package.json asks for', () => {
    const { engines } = JSON.parse(readText('package.json')) as { engines: { node: string } };
    expect(engines.node).toBe('>=20.19');
    expect(HOOK.description).toContain('Node 20.19 or later');
  });
});

it('docs/cli.md has a configuration of the hook with the files that are matched', () => {
  const blocks = codeBlocks(readText('docs/cli.md')).filter(({ text }) => text.includes('port-policy-lint'));
  expect(blocks).toHaveLength(2);
});

// A project as small as the scripts of a release take one: two files, a build that copies one of them, a changelog, in git.
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const IDENTITY = ['-c', 'user.name=test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];

export interface SmallProject {
  readonly root: string;
  /** Writes files, without a commit. */
  write(files: Readonly<Record<string, string>>): void;
  commit(): void;
  git(...args: string[]): string;
  /** A script of scripts/release on this project: its exit code, and what it printed. */
  run(script: string, ...args: string[]): Promise<{ code: number; out: string }>;
  remove(): void;
}

/** @param files beside its own, or in their place */
export function smallProject(files: Readonly<Record<string, string>> = {}): SmallProject {
  const root = mkdtempSync(join(tmpdir(), 'port-policy-release-'));
  const git = (...args: string[]) =>
    execFileSync('git', [...IDENTITY, ...args], { cwd: root, encoding: 'utf8' }).trim();
  const write: SmallProject['write'] = (more) => {
    for (const [path, text] of Object.entries(more)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  };
  const commit = () => {
    git('add', '.');
    git('commit', '--quiet', '--message=all');
  };
  const repository = { type: 'git', url: 'git+https://github.com/example/small.git' };
  write({
    'package.json': JSON.stringify({ name: 'small', version: '1.2.3', files: ['dist'], repository }),
    'package-lock.json': JSON.stringify({ name: 'small', version: '1.2.3', lockfileVersion: 3, packages: {} }),
    'CHANGELOG.md': CHANGELOG,
    '.github/workflows/nightly-audit.yml': CALLED,
    'src/index.js': 'console.log(1);\n',
    'dist/index.js': 'console.log(1);\n',
    'scripts/build.mjs':
      "import { cpSync } from 'node:fs';\ncpSync('src', process.argv[2] ?? 'dist', { recursive: true });\n",
    ...files,
  });
  cpSync(join(ROOT, 'scripts/check-dist.mjs'), join(root, 'scripts/check-dist.mjs'));
  git('init', '--quiet', '--initial-branch=main');
  commit();
  return {
    root,
    write,
    commit,
    git,
    run: (script, ...args) => runScript(script, ...args, '--root', root),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

export const CALLED = 'jobs:\n  audit:\n    steps:\n      - uses: port-policy/port-policy@v1.2.3\n';

export const CHANGELOG = `# Changelog

## Unreleased

## 1.2.3 - 2026-12-01

### Added

- Something, as [a page](docs/versions.md#how-to-pin-one) and [another site](https://example.com) say.

## [1.2.2] - 2026-11-01

- Less.

[1.2.2]: https://example.com/1.2.2
`;

/** A script of scripts/release: its exit code, and what it printed. */
export async function runScript(script: string, ...args: string[]): Promise<{ code: number; out: string }> {
  try {
    const path = join(ROOT, `scripts/release/${script}.mjs`);
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [path, ...args]);
    return { code: 0, out: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout + stderr };
  }
}

// Runs .github/workflows/release.yml by nektos/act on a copy of this project, with a folder in place of GitHub and of npm's registry.
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { actPath } from '../examples/workflows/act.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const STAND_INS = fileURLToPath(new URL('./stand-ins/', import.meta.url));
const WORKFLOW = '.github/workflows/release.yml';
/** What the jobs read of the project. */
const COPIED = [
  ...[
    'src',
    'schema',
    'dist',
    'scripts/release',
    'scripts/licenses.ts',
    'scripts/check-dist.mjs',
    WORKFLOW,
    '.github/workflows/nightly-audit.yml',
    '.gitignore',
  ],
  ...['package.json', 'package-lock.json', 'README.md', 'LICENSE'],
];
/** In place of a build of half a minute: what is built from the sources that are here. */
const BUILD = `import { cpSync } from 'node:fs';\ncpSync(process.env.BUILT, process.argv[2], { recursive: true });\n`;

export const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };

export interface ReleaseRun {
  /** 0 where every job succeeded. */
  readonly code: number;
  readonly log: string;
  /** Of gh, of `npm publish`, and of what attests a bill of materials; in their order. */
  readonly calls: readonly string[];
  /** The commit that was tagged. */
  readonly commit: string;
  /** In place of GitHub: `release` has the files of the release, `visible` says `draft` or `public`. */
  readonly state: string;
}

export interface ReleaseOptions {
  readonly tag: string;
  /** Files of the project in place of its own. */
  readonly files?: Readonly<Record<string, string>>;
  /** The exit code of the tests. */
  readonly tests?: number;
  /** Whether the attestations are lost, although the job succeeded. */
  readonly unattested?: boolean;
  /** All tags of this major version at GitHub. */
  readonly tags?: readonly string[];
  /** Is given what there is to see before all is removed. */
  readonly look: (run: ReleaseRun) => void;
}

export async function runRelease({
  tag,
  files = {},
  tests = 0,
  tags = [tag],
  unattested = false,
  look,
}: ReleaseOptions): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'port-policy-release-'));
  try {
    const project = join(folder, 'project');
    const state = join(folder, 'state');
    for (const made of [state, join(state, 'artifacts'), join(folder, 'home')]) mkdirSync(made);
    for (const path of COPIED) cpSync(join(ROOT, path), join(project, path), { recursive: true });
    const all = {
      'scripts/build.mjs': BUILD,
      'CHANGELOG.md': `# Changelog\n\n## ${version} - 2026-12-01\n\n- All of it.\n`,
      '.ci/run': `echo "tests: ${tests}"\nexit ${tests}\n`,
      ...files,
    };
    for (const [path, text] of Object.entries(all)) {
      mkdirSync(dirname(join(project, path)), { recursive: true });
      writeFileSync(join(project, path), text);
    }
    git(project, 'init', '--quiet', '--initial-branch=main');
    git(project, 'remote', 'add', 'origin', 'https://github.com/port-policy/port-policy.git');
    git(project, 'add', '.');
    git(project, 'commit', '--quiet', '--message=all');
    git(project, 'tag', tag);
    const commit = git(project, 'rev-parse', 'HEAD');
    writeFileSync(join(folder, 'event.json'), JSON.stringify({ ref: `refs/tags/${tag}`, after: commit }));
    const command = [
      'push',
      `--workflows=${WORKFLOW}`,
      '--platform=ubuntu-latest=-self-hosted',
      '--action-offline-mode',
      `--eventpath=${join(folder, 'event.json')}`,
      '--secret=GITHUB_TOKEN=none',
      ...standIns(folder).map((other) => `--local-repository=${other}`),
    ];
    const home = join(folder, 'home');
    const env = {
      HOME: home,
      XDG_CACHE_HOME: join(home, 'cache'),
      XDG_CONFIG_HOME: join(home, 'config'),
      PATH: [join(STAND_INS, 'programs'), dirname(process.execPath), process.env.PATH].join(delimiter),
      STATE: state,
      UNATTESTED: unattested ? 'yes' : '',
      TAGS: tags.join(' '),
      BUILT: join(ROOT, 'dist'),
      NODE_MODULES: join(ROOT, 'node_modules'),
      NPM: execFileSync('bash', ['-c', 'command -v npm'], { encoding: 'utf8' }).trim(),
    };
    const { code, log } = await act(command, project, env);
    const calls = existsSync(join(state, 'calls')) ? readFileSync(join(state, 'calls'), 'utf8').trim().split('\n') : [];
    look({ code, log, calls, commit, state });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function act(command: string[], cwd: string, env: Record<string, string>): Promise<{ code: number; log: string }> {
  return new Promise((resolve) => {
    const options = { cwd, env, timeout: 150_000, maxBuffer: 2 ** 26 };
    execFile(actPath() as string, command, options, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), log: stdout + stderr });
    });
  });
}

/** Each action that the workflow uses, but checkout, which act does itself; act wants them as git repositories. */
function standIns(folder: string): string[] {
  const used = readFileSync(join(ROOT, WORKFLOW), 'utf8').matchAll(/uses: (\S+)@([0-9a-f]{40})/g);
  const names = new Map([...used].map(([, name, commit]) => [name as string, commit as string]));
  names.delete('actions/checkout');
  return [...names].map(([name, commit]) => {
    const repository = join(folder, name.replace('/', '-'));
    cpSync(join(STAND_INS, 'action'), repository, { recursive: true });
    git(repository, 'init', '--quiet');
    return `${name}@${commit}=${repository}`;
  });
}

function git(cwd: string, ...args: string[]): string {
  const who = ['-c', 'user.name=test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...who, ...args], { cwd, encoding: 'utf8' }).trim();
}

/** The names of the files in a folder, sorted. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder).sort();
}

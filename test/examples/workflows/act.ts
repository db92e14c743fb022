// Runs a workflow of examples/ by nektos/act, without containers, in the lab's vantage: the action is this project, hosts are the lab's.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe } from 'vitest';
// What it copies is dist/, which must be that of the sources.
import '../../built.ts';
import { describeLab } from '../../lab/describe-lab.ts';
import type { Lab } from '../../lab/lab.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const STAND_INS = fileURLToPath(new URL('./stand-ins/', import.meta.url));
const STDERR = 2;

/** The path of nektos/act: PORT_POLICY_ACT, or the one on PATH; null where there is none. */
export function actPath(): string | null {
  const candidates = [
    process.env.PORT_POLICY_ACT,
    ...(process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'act')),
  ];
  return candidates.find((path) => path && existsSync(path)) ?? null;
}

/** Like `describeLab`, and skipped loudly where there is no act. */
export function describeAct(name: string, define: () => void): void {
  if (actPath() !== null) {
    describeLab(name, define);
    return;
  }
  const how = 'install it with `go install github.com/nektos/act@v0.2.89` and set PORT_POLICY_ACT to its path';
  writeSync(STDERR, `\nWORKFLOW TESTS SKIPPED: "${name}" did not run: there is no nektos/act here; ${how}.\n`);
  describe.skip(name, define);
}

export interface WorkflowRun {
  /** 0 where every job succeeded. */
  readonly code: number | null;
  /** Without colours; each line begins with `[WORKFLOW/JOB]`. */
  readonly log: string;
  /** What the steps printed, without act's own lines and prefixes. */
  readonly printed: string;
}

export interface WorkflowOptions {
  readonly example: string;
  /** Its file in the example's folder; `workflow.yml` without this. */
  readonly workflow?: string;
  readonly event: 'push' | 'workflow_dispatch' | 'pull_request' | 'schedule';
  readonly payload?: object;
  /** Files of the repository beside the workflow and the action, by their paths; those that end in .sh can be run. */
  readonly files: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  /** Of the repository. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** Programs that stand before those of the machine; by folders. */
  readonly programs?: readonly string[];
  /** Changes the example's workflow before it is run: `wait: 5m` would take five minutes to fail. */
  readonly change?: (workflow: string) => string;
}

/** Actions of others, which no test downloads: they print what they are given, and upload-artifact that the files are there. */
const OTHERS = [
  'actions/upload-artifact',
  'actions/download-artifact',
  'actions/attest',
  'github/codeql-action/upload-sarif',
];

/** This project, which a job may use that checks nothing out, at the version that a workflow names. */
const OURS = /uses: (port-policy\/port-policy@\S+)/g;

/** The workflow of this project that others call: act would clone it, so that it is one of the caller's own here. */
const CALLED = '.github/workflows/nightly-audit.yml';
const CALLS = /uses: port-policy\/port-policy\/(\.github\/workflows\/nightly-audit\.yml)@\S+(?: # v\S+)?/;

export async function runWorkflow(lab: Lab, options: WorkflowOptions): Promise<WorkflowRun> {
  const folder = mkdtempSync(join(tmpdir(), 'port-policy-'));
  try {
    const repository = join(folder, 'infrastructure');
    makeRepository(repository, options);
    const home = join(folder, 'home');
    mkdirSync(home);
    writeFileSync(join(folder, 'event.json'), JSON.stringify(options.payload ?? {}));
    const texts = Object.values(workflowsOf(options)).join('\n');
    const others = [...standInRepositories(folder, texts), ...ourRepositories(folder, texts)];
    const command = [
      actPath() as string,
      options.event,
      '--workflows=.github/workflows/workflow.yml',
      '--platform=ubuntu-latest=-self-hosted',
      '--platform=self-hosted=-self-hosted',
      '--action-offline-mode',
      `--eventpath=${join(folder, 'event.json')}`,
      ...others.map((other) => `--local-repository=${other}`),
      ...Object.entries(options.secrets ?? {}).map(([name, value]) => `--secret=${name}=${value}`),
    ];
    const env = {
      HOME: home,
      XDG_CACHE_HOME: join(home, 'cache'),
      XDG_CONFIG_HOME: join(home, 'config'),
      PATH: [...(options.programs ?? []), dirname(process.execPath), process.env.PATH].join(delimiter),
      NODE_DISABLE_COMPILE_CACHE: '1',
      ...options.environment,
    };
    const run = await lab.run('vantage', command, { cwd: repository, env, timeoutMs: 100_000 });
    // biome-ignore lint/complexity/useRegexLiterals: a control character in a literal is no clearer
    const log = `${run.stdout}${run.stderr}`.replace(new RegExp('\\x1b\\[[0-9;]*m', 'g'), '');
    const printed = log
      .split('\n')
      .flatMap((line) => /^\[.*?\]\s+\| ?(.*)$/.exec(line)?.[1] ?? [])
      .join('\n');
    return { code: run.code, log, printed };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A repository of its own with the example's workflow. */
function makeRepository(repository: string, options: WorkflowOptions): void {
  const all = { ...workflowsOf(options), ...options.files };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(repository, path)), { recursive: true });
    writeFileSync(join(repository, path), text, { mode: path.endsWith('.sh') ? 0o755 : 0o644 });
  }
  git(repository, 'init', '--quiet', '--initial-branch=main');
  git(repository, 'remote', 'add', 'origin', 'https://github.com/example/infrastructure.git');
  git(repository, 'add', '.');
  git(repository, 'commit', '--quiet', '--message=all');
}

function ourRepositories(folder: string, workflows: string): string[] {
  const repository = join(folder, 'port-policy');
  cpSync(join(ROOT, 'dist'), join(repository, 'dist'), { recursive: true });
  cpSync(join(ROOT, 'action.yml'), join(repository, 'action.yml'));
  git(repository, 'init', '--quiet');
  const named = new Set([...workflows.matchAll(OURS)].map(([, name]) => name as string));
  return [...named].map((name) => `${name}=${repository}`);
}

/** act wants the actions of others as git repositories, at the version that the workflow names. */
function standInRepositories(folder: string, workflows: string): string[] {
  return OTHERS.flatMap((other) => {
    const version = new RegExp(`uses: ${other}@(\\S+)`).exec(workflows)?.[1];
    if (version === undefined) return [];
    const [owner, name, ...rest] = other.split('/');
    const repository = join(folder, `${owner}-${name}`);
    cpSync(join(STAND_INS, 'action'), join(repository, ...rest), { recursive: true });
    git(repository, 'init', '--quiet');
    return [`${owner}/${name}@${version}=${repository}`];
  });
}

/** By their paths: that of the example, and the one that it calls. */
function workflowsOf({ example, workflow = 'workflow.yml', change = (text) => text }: WorkflowOptions) {
  const text = readFileSync(join(ROOT, 'examples', example, workflow), 'utf8');
  const called = CALLS.test(text) ? { [CALLED]: readFileSync(join(ROOT, CALLED), 'utf8') } : {};
  return { '.github/workflows/workflow.yml': change(text.replace(CALLS, 'uses: ./$1')), ...called };
}

function git(cwd: string, ...args: string[]): void {
  const who = ['-c', 'user.name=test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...who, ...args], { cwd, stdio: 'ignore' });
}

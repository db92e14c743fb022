// Runs the built command line and action in the lab's vantage, and hands back what they reported.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../../src/model/report.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { ACTION, CLI } from '../built.ts';
import type { Lab } from './lab.ts';
import type { Namespace } from './topology.ts';

export interface Checked {
  readonly code: number | null;
  readonly report: Report;
  readonly stderr: string;
  readonly ms: number;
}

export interface CheckOptions {
  /** Put before the command: `['prlimit', '--nofile=64']`. */
  readonly prefix?: readonly string[];
  readonly timeoutMs?: number;
  /** Where it runs; in the vantage without this. */
  readonly from?: Namespace;
  /** Put after the command: `['--vantage', 'internet']`. */
  readonly args?: readonly string[];
}

/** Runs `port-policy check` on that policy in the vantage, or from where else it is told. Rejects where it reports nothing (exit code 2). */
export function checkPolicy(lab: Lab, policy: string, options: CheckOptions = {}): Promise<Checked> {
  return inFolder(async (folder) => {
    const file = join(folder, 'policy.yml');
    writeFileSync(file, policy);
    const { prefix = [], args = [], from = 'vantage' } = options;
    const command = [...prefix, process.execPath, CLI, 'check', file, '--format', 'json', ...args];
    const { code, stdout, stderr, ms } = await lab.run(from, command, {
      timeoutMs: options.timeoutMs ?? 60_000,
      env: { NODE_DISABLE_COMPILE_CACHE: '1' },
    });
    if (code === 2 || stdout === '') throw new Error(`exit code ${code}: ${stderr}`);
    return { code, report: JSON.parse(stdout) as Report, stderr, ms };
  });
}

export interface ActionRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Runs the action as the runner starts it: inputs in the environment, files for outputs and summary. */
export function runAction(
  lab: Lab,
  policy: string,
  inputs: Readonly<Record<string, string>> = {},
  more: Readonly<Record<string, string>> = {},
): Promise<ActionRun> {
  return inFolder(async (folder) => {
    for (const [name, text] of [
      ['policy.yml', policy],
      ['event.json', '{}'],
      ['output', ''],
      ['summary', ''],
    ] as const)
      writeFileSync(join(folder, name), text);
    const env: Record<string, string> = {
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      GITHUB_WORKSPACE: folder,
      INPUT_POLICY: 'policy.yml',
      ...more,
    };
    for (const [name, value] of Object.entries(inputs)) env[`INPUT_${name.toUpperCase()}`] = value;
    const { code, stdout } = await lab.run('vantage', [process.execPath, ACTION], {
      env,
      cwd: folder,
      timeoutMs: 60_000,
    });
    const outputs: Record<string, string> = {};
    const heredoc = /^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm;
    for (const [, name, , value] of readFileSync(join(folder, 'output'), 'utf8').matchAll(heredoc))
      outputs[name as string] = value as string;
    return { code, stdout, outputs, summary: readFileSync(join(folder, 'summary'), 'utf8') };
  });
}

async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'port-policy-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The verdict on one port of one address. */
export function verdictOf(report: Report, address: string, port: number): Verdict {
  const found = report.verdicts.filter((verdict) => verdict.address === address && holds(verdict.ports, port));
  if (found.length !== 1) throw new Error(`${found.length} verdicts on ${address} port ${port}`);
  return found[0] as Verdict;
}

function holds(ports: string | null, port: number): boolean {
  return (ports ?? '').split(',').some((range) => {
    const [first, last = first] = range.split('-').map(Number);
    return first !== undefined && last !== undefined && first <= port && port <= last;
  });
}

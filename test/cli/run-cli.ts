// Runs the built command line as a user does: a child process, its streams, its exit code.
import { type ChildProcess, spawn } from 'node:child_process';
import { CLI, COMPILED } from '../built.ts';

export interface CliRun {
  /** Null where a signal ended the process, and then `signal` names it. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly cwd?: string;
  /** Beside PATH and HOME, all that the process sees. */
  readonly env?: Readonly<Record<string, string>>;
  /** Standard input; empty without it. */
  readonly input?: string;
  /** Node's own arguments. */
  readonly node?: readonly string[];
  readonly onStart?: (child: ChildProcess) => void;
}

export function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliRun> {
  const { cwd, env = {}, input, node = [], onStart } = options;
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [...node, CLI, ...args], {
    ...(cwd === undefined ? {} : { cwd }),
    // Not the test runner's environment: it sets colours of its own.
    env: { PATH, HOME, ...COMPILED, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  // A process that ends without having read its input is no failure of the test.
  child.stdin.on('error', () => {});
  if (input !== undefined || onStart === undefined) child.stdin.end(input ?? '');
  onStart?.(child);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
}

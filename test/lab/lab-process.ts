// A process inside one of the lab's namespaces: started through nsenter, signalled, read from and waited for.
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import type { Namespace } from './topology.ts';

export interface StartOptions {
  /** Added to the lab's own small environment (PATH, HOME, LANG, TMPDIR); nothing else is inherited. */
  env?: Record<string, string>;
  /** Where it starts; the caller's own folder if not given. */
  cwd?: string;
  /** Its whole standard input. Not given: `/dev/null`. `open`: a pipe for `write`. `inherit`: all three are the caller's. */
  stdin?: { text: string } | 'open' | 'inherit';
}

export interface RunOptions {
  env?: Record<string, string>;
  cwd?: string;
  /** The whole standard input; `/dev/null` if not given. */
  input?: string;
  /** After this it is killed and `run` rejects, with what it wrote; 20 s if not given. */
  timeoutMs?: number;
}

/** How a process ended: exit code or signal, what it wrote, and how long it took, from just before its start. */
export interface Finished {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
  ms: number;
}

export interface LabProcess {
  /** Never rejects because of the process: a signal is an ending like another. */
  readonly finished: Promise<Finished>;
  /** What it has written until now. */
  readonly stdout: string;
  readonly stderr: string;
  /** Signals the process itself (not nsenter, not its children). Does nothing once it has ended. */
  kill(signal: NodeJS.Signals): Promise<void>;
  /** Waits until stdout or stderr holds a text; rejects if the process ends or `timeoutMs` pass (10 s) before that. */
  until(text: string | RegExp, timeoutMs?: number): Promise<void>;
  /** Writes to a standard input that was left open. */
  write(text: string): void;
  /** Calls back for every whole line of stdout, those that came before included. */
  onLine(callback: (line: string) => void): void;
}

/** What can start processes on the hosts of a lab. */
export interface ProcessStarter {
  /** Runs a command to its end. A failure of the command is a result, not a rejection. */
  run(namespace: Namespace, command: readonly string[], options?: RunOptions): Promise<Finished>;
  /** Starts a command in the background; closing the lab ends it. */
  start(namespace: Namespace, command: readonly string[], options?: StartOptions): LabProcess;
}

/** Starts `command` (nsenter and what it shall run) and gathers its output. */
export function startProcess(
  command: readonly string[],
  env: Record<string, string>,
  options: StartOptions,
): LabProcess {
  const { cwd = process.cwd(), stdin } = options;
  const [program = '', ...args] = command;
  const begun = performance.now();
  const child = spawn(program, args, {
    cwd,
    env: { ...env, ...options.env },
    stdio: stdin === 'inherit' ? 'inherit' : [stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  const watchers = new Set<() => void>();
  let end: Finished | undefined;
  const tellWatchers = () => {
    for (const watcher of [...watchers]) watcher();
  };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (text: string) => {
      output[name] += text;
      tellWatchers();
    });
  }
  const finished = new Promise<Finished>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      end = { code, signal, ...output, ms: performance.now() - begun };
      resolve(end);
      tellWatchers();
    });
  });
  // Whoever only wants to signal a process need not wait for it.
  finished.catch(() => {});
  // A process that ends without reading its input is no error of ours.
  child.stdin?.on('error', () => {});
  if (typeof stdin === 'object') child.stdin?.end(stdin.text);

  return {
    finished,
    get stdout() {
      return output.stdout;
    },
    get stderr() {
      return output.stderr;
    },
    async kill(signal) {
      const inner = await innerPid(child, () => end !== undefined);
      if (inner !== undefined) signalIfAlive(inner, signal);
    },
    until(text, timeoutMs = 10_000) {
      return new Promise<void>((resolve, reject) => {
        const fail = (why: string) =>
          done(() =>
            reject(new Error(`${command.join(' ')}: ${why} before ${text}\n${output.stdout}${output.stderr}`)),
          );
        const timer = setTimeout(() => fail(`${timeoutMs} ms passed`), timeoutMs);
        const done = (settle: () => void) => {
          clearTimeout(timer);
          watchers.delete(look);
          settle();
        };
        const look = () => {
          if (holds(output.stdout, text) || holds(output.stderr, text)) done(resolve);
          else if (end !== undefined) fail(`ended with ${end.code ?? end.signal}`);
        };
        watchers.add(look);
        look();
        finished.catch((error: Error) => fail(error.message));
      });
    },
    write(text) {
      child.stdin?.write(text);
    },
    onLine(callback) {
      let seen = 0;
      const look = () => {
        for (let stop = output.stdout.indexOf('\n', seen); stop >= 0; stop = output.stdout.indexOf('\n', seen)) {
          callback(output.stdout.slice(seen, stop));
          seen = stop + 1;
        }
      };
      watchers.add(look);
      look();
    },
  };
}

/**
 * The first child of a process, as its pid is seen from here. nsenter and unshare fork to enter a pid namespace and
 * do not hand signals on, but end as their child ended.
 */
export function firstChild(pid: number): number | undefined {
  try {
    const [first] = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ');
    return first === undefined || first === '' ? undefined : Number(first);
  } catch {
    return undefined;
  }
}

async function innerPid(child: ChildProcess, ended: () => boolean): Promise<number | undefined> {
  for (let tries = 0; tries < 200 && !ended() && child.pid !== undefined; tries++) {
    const inner = firstChild(child.pid);
    if (inner !== undefined) return inner;
    await delay(5);
  }
  return undefined;
}

function signalIfAlive(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function holds(output: string, text: string | RegExp): boolean {
  return typeof text === 'string' ? output.includes(text) : text.test(output);
}

// Starts a worker thread, and says where its bundle lies; the interface is so small that a MessageChannel can stand in for it.
import { getBuiltinModule } from 'node:process';
import type { SweepReport, ToThread } from './messages.ts';

/** What the pool uses of a `Worker`. */
export interface SweepThread {
  postMessage(message: ToThread, transfer?: ArrayBuffer[]): void;
  on(event: 'message', listener: (report: SweepReport) => void): unknown;
  /** The thread threw, or a message could not be read. */
  on(event: 'error' | 'messageerror', listener: (error: Error) => void): unknown;
  on(event: 'exit', listener: () => void): unknown;
  /** Ends the thread and closes its sockets. */
  terminate(): Promise<unknown>;
}

/**
 * Starts a thread that runs `runSweepWorker()`.
 * @param file `file:` URL of its bundle
 * @throws where the system has no thread to give
 */
export function startSweepThread(file: string): SweepThread {
  // Loaded only now: it costs a start 2 ms, and few runs are big enough for threads.
  const { Worker } = getBuiltinModule('node:worker_threads');
  return new Worker(new URL(file), { execArgv: [] }) as SweepThread;
}

/**
 * @param bundle `import.meta.url` of a file in `dist/cli/` or `dist/action/`
 * @returns the `file:` URL of `dist/thread/index.js`
 */
export function threadFileBeside(bundle: string): string {
  return new URL('../thread/index.js', bundle).href;
}

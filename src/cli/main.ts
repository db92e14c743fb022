#!/usr/bin/env node
// The command line's entry. One of the three files in which something happens at import.
import { EXIT } from '../model/exit-codes.ts';
import { keepCompiledCode } from './compile-cache.ts';

/** A bug of ours must look like neither a verdict nor a pass; Node's own code for it, 1, would look like a violation. */
function crash(error: unknown): void {
  process.stderr.write(`port-policy: internal error, nothing was concluded: ${(error as Error)?.stack ?? error}\n`);
  process.exit(EXIT.unusable);
}

/** Node ends with code 0 where nothing is left to wait for, done or not: that must not be a pass. */
const unfinished = () => crash(new Error('nothing is left to wait for, and no verdict was reached'));

process.on('uncaughtException', crash);
process.once('beforeExit', unfinished);
keepCompiledCode(process);
// Imported only now, as code that was loaded before is not kept.
import('./command-line.ts')
  .then(({ commandLine }) => commandLine(process.argv.slice(2), process))
  // A set exit code, not process.exit(): what is written to a pipe must get there first.
  .then((code) => {
    process.off('beforeExit', unfinished);
    process.exitCode = code;
  }, crash);

#!/usr/bin/env node
// The command line's entry: compile cache, crashes, exit code. One of the three files in which something happens at import.
import { runShell } from '../shell/run-shell.ts';
import { keepCompiledCode } from './compile-cache.ts';

async function main(): Promise<number> {
  keepCompiledCode(process);
  // Imported only now, as code that was loaded before is not kept.
  const { commandLine } = await import('./command-line.ts');
  return commandLine(process.argv.slice(2), process);
}

runShell(process, main, (message) => process.stderr.write(`port-policy: ${message}\n`));

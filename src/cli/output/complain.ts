// What went wrong, on standard error: one line of the command's own, or the diagnostics of a policy.
import type { PolicySource } from '../../audit.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { EXIT } from '../../model/exit-codes.ts';
import { coloursOf } from '../../report/terminal/terminal-layout.ts';
import { logSafeLine } from './log-safe.ts';
import type { Terminal } from './terminal.ts';

/** @param message one line; what the user wrote may stand in it */
export function complain(terminal: Terminal, message: string): void {
  terminal.err(`${logSafeLine(`port-policy: ${message}`)}\n`);
}

/**
 * Says in red why the input cannot be used.
 * @returns the exit code that says so
 */
export function fail(terminal: Terminal, message: string): number {
  const line = logSafeLine(`port-policy: ${message}`);
  terminal.err(`${coloursOf(terminal.errColour).red(line)}\n`);
  return EXIT.unusable;
}

/** Loads what it takes only where something is wrong. */
export async function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  files: readonly PolicySource[],
  terminal: Terminal,
  print = terminal.err,
): Promise<void> {
  if (diagnostics.length === 0) return;
  const { diagnosticsText } = await import('../../report/terminal/diagnostics-text.ts');
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  print(diagnosticsText(diagnostics, texts, { colour: print === terminal.out ? terminal.colour : terminal.errColour }));
}

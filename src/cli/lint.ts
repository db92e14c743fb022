// `lint`: everything that is wrong with policies, as text; nobody is asked anything.
import { lint, type PolicySource, type ReadOptions } from '../audit.ts';
import { EXIT } from '../model/exit-codes.ts';
import { logSafeLine } from './log-safe.ts';
import { printDiagnostics } from './print-diagnostics.ts';
import type { Terminal } from './terminal.ts';

/** @returns the exit code: warnings alone are a pass */
export async function lintPolicies(
  sources: readonly PolicySource[],
  options: ReadOptions,
  _format: string,
  terminal: Terminal,
): Promise<number> {
  const { diagnostics, files } = lint(sources, options);
  await printDiagnostics(diagnostics, files, terminal, terminal.out);
  if (diagnostics.some(({ level }) => level === 'error')) return EXIT.unusable;
  const what = diagnostics.length === 0 ? 'well written' : 'no mistakes';
  for (const { file } of sources) terminal.out(`${logSafeLine(file)}: ${what}\n`);
  return EXIT.pass;
}

// Prints what is wrong with a policy; loads what it takes only where something is.
import type { PolicySource } from '../../audit.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Terminal } from './terminal.ts';

export async function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  files: readonly PolicySource[],
  terminal: Terminal,
  print: (text: string) => void,
): Promise<void> {
  if (diagnostics.length === 0) return;
  const { diagnosticsText } = await import('../../report/terminal/diagnostics-text.ts');
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  print(diagnosticsText(diagnostics, texts, { colour: terminal.colour }));
}

// `lint`: everything that is wrong with policies, in the format that is asked for; nobody is asked anything.

import type { PolicySource, ReadOptions } from '../../audit.ts';
import { lint } from '../../audit.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { EXIT } from '../../model/exit-codes.ts';
import { TOOL_VERSION } from '../../model/tool.ts';
import { SUMMARY_BYTES } from '../../report/sections/size-limits.ts';
import type { LintFormat } from '../command-table.ts';
import { logSafeLine, logSafeReport } from '../output/log-safe.ts';
import { printDiagnostics } from '../output/print-diagnostics.ts';
import type { Terminal } from '../output/terminal.ts';

/** @returns the exit code: warnings alone are a pass */
export async function lintPolicies(
  sources: readonly PolicySource[],
  options: ReadOptions,
  format: LintFormat,
  terminal: Terminal,
): Promise<number> {
  const { diagnostics, files } = lint(sources, options);
  if (format === 'terminal') await printForPeople(diagnostics, sources, files, terminal);
  else terminal.out(logSafeReport(format, await documentOf(format, diagnostics, files)));
  return diagnostics.some(({ level }) => level === 'error') ? EXIT.unusable : EXIT.pass;
}

async function printForPeople(
  diagnostics: readonly Diagnostic[],
  sources: readonly PolicySource[],
  files: readonly PolicySource[],
  terminal: Terminal,
): Promise<void> {
  await printDiagnostics(diagnostics, files, terminal, terminal.out);
  if (diagnostics.some(({ level }) => level === 'error')) return;
  const what = diagnostics.length === 0 ? 'well written' : 'no mistakes';
  for (const { file } of sources) terminal.out(`${logSafeLine(file)}: ${what}\n`);
}

async function documentOf(
  format: Exclude<LintFormat, 'terminal'>,
  diagnostics: readonly Diagnostic[],
  files: readonly PolicySource[],
): Promise<string> {
  if (format === 'json') return (await import('../../report/json/diagnostics-json.ts')).diagnosticsJson(diagnostics);
  if (format === 'sarif') {
    const { diagnosticsSarif } = await import('../../report/sarif/diagnostics-sarif.ts');
    const [first] = files;
    return diagnosticsSarif(diagnostics, {
      toolVersion: TOOL_VERSION,
      ...(first === undefined ? {} : { policy: first.file }),
    });
  }
  const { diagnosticsMarkdown } = await import('../../report/markdown/diagnostics-markdown.ts');
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  return diagnosticsMarkdown(diagnostics, texts, { policyUrl: () => null, maxBytes: SUMMARY_BYTES });
}

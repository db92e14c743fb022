// `lint`: everything that is wrong with policies, in the format that is asked for. No host is asked anything.
import { lint, type PolicySource } from '../../audit.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { EXIT } from '../../model/exit-codes.ts';
import { TOOL_VERSION } from '../../model/tool.ts';
import { SUMMARY_BYTES } from '../../report/sections/size-limits.ts';
import { readPolicies } from '../input/read-policy.ts';
import { type Invocation, planOptions, textOf } from '../invocation.ts';
import { fail, printDiagnostics } from '../output/complain.ts';
import { logSafeLine, logSafeReport } from '../output/log-safe.ts';
import type { Terminal } from '../output/terminal.ts';
import type { LintFormat } from '../table/shared-options.ts';

/** @returns the exit code: warnings alone are a pass */
export async function lintPolicies({ positionals, options, terminal, process }: Invocation): Promise<number> {
  const read = readPolicies(positionals, { command: 'lint', argv: process.argv.slice(3) });
  if ('problem' in read) return fail(terminal, read.problem);
  const { diagnostics, files } = lint(read.sources, planOptions(options));
  const format = (textOf(options, 'format') ?? 'terminal') as LintFormat;
  if (format === 'terminal') await printForPeople(diagnostics, read.sources, files, terminal);
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
  const what = diagnostics.length === 0 ? 'no mistakes, no warnings' : 'no mistakes';
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

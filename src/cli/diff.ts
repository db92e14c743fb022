// `diff OLD NEW`: prints what two policies mean differently.

import { compare } from '../audit/compare.ts';
import type { PolicySource, ReadOptions } from '../audit.ts';
import { EXIT } from '../model/exit-codes.ts';
import { TOOL_VERSION } from '../model/tool.ts';
import { policyDiffJson } from '../report/policy-diff-json.ts';
import { policyDiffMarkdown } from '../report/policy-diff-markdown.ts';
import { policyDiffTerminal } from '../report/policy-diff-terminal.ts';
import { SUMMARY_BYTES } from '../report/summary-size.ts';
import type { FORMATS } from './commands.ts';
import { logSafeReport } from './log-safe.ts';
import { printDiagnostics } from './print-diagnostics.ts';
import type { Terminal } from './terminal.ts';

/** @returns the exit code: a difference is no failure */
export async function diffPolicies(
  old: PolicySource,
  now: PolicySource,
  options: ReadOptions,
  format: (typeof FORMATS)[number],
  terminal: Terminal,
): Promise<number> {
  const outcome = compare([old], [now], options);
  await printDiagnostics(outcome.diagnostics, outcome.files, terminal, terminal.err);
  if (outcome.kind === 'unusable') return EXIT.unusable;
  const names = { old: old.file, new: now.file };
  const { colour, columns } = terminal;
  const text =
    format === 'json'
      ? policyDiffJson(outcome.diff, { toolVersion: TOOL_VERSION })
      : format === 'markdown'
        ? policyDiffMarkdown(outcome.diff, {
            names,
            ruleUrl: () => null,
            maxBytes: SUMMARY_BYTES,
            reportHint: 'All of it is printed by --format json.',
          })
        : policyDiffTerminal(outcome.diff, { colour, columns, names });
  terminal.out(logSafeReport(format, text));
  return EXIT.pass;
}

// `diff OLD NEW`: prints what two policies mean differently, or what changed between two reports.
import { diffSources } from '../../audit/diff.ts';
import type { PolicySource, ReadOptions } from '../../audit.ts';
import { EXIT } from '../../model/exit-codes.ts';
import { TOOL_VERSION } from '../../model/tool.ts';
import { policyDiffJson } from '../../report/json/policy-diff-json.ts';
import { policyDiffMarkdown } from '../../report/markdown/policy-diff-markdown.ts';
import { SUMMARY_BYTES } from '../../report/sections/size-limits.ts';
import { policyDiffTerminal } from '../../report/terminal/policy-diff-terminal.ts';
import type { FORMATS } from '../command-table.ts';
import type { LongSource } from '../input/read-policy.ts';
import { logSafeReport } from '../output/log-safe.ts';
import { printDiagnostics } from '../output/print-diagnostics.ts';
import type { Terminal } from '../output/terminal.ts';

type Format = (typeof FORMATS)[number];

/** @returns the exit code: a difference is no failure. Or why the two cannot be compared. */
export async function diff(
  old: PolicySource | LongSource,
  now: PolicySource | LongSource,
  options: ReadOptions,
  format: Format,
  terminal: Terminal,
): Promise<number | { readonly problem: string }> {
  const [was, is] = [looksLikeReport(old), looksLikeReport(now)];
  if (was !== is) {
    const what = (report: boolean) => (report ? 'a report' : 'a policy');
    return {
      problem: `${old.file} is ${what(was)} and ${now.file} ${what(is)}: diff takes two policies, or two reports`,
    };
  }
  if (!was && 'text' in old && 'text' in now) return diffPolicies(old, now, options, format, terminal);
  if ((options.variables ?? []).length > 0)
    return { problem: '--var is for policies, and both files are reports: leave it out' };
  return (await import('./diff-reports.ts')).diffReports(old, now, format, terminal);
}

/** Policies are YAML, of which JSON is a part: a report is told by its fields, whatever else may be wrong with it. */
function looksLikeReport(source: PolicySource | LongSource): boolean {
  if ('long' in source) return true;
  const { text } = source;
  return /^\s*\{/.test(text) && text.includes('"schemaVersion"') && text.includes('"verdicts"');
}

async function diffPolicies(
  old: PolicySource,
  now: PolicySource,
  options: ReadOptions,
  format: Format,
  terminal: Terminal,
): Promise<number> {
  const outcome = diffSources([old], [now], options);
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

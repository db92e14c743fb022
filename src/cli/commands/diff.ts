// `diff OLD NEW`: prints what two policies mean differently, or what changed between two reports.
import { diffSources } from '../../audit/diff.ts';
import type { PolicySource, ReadOptions } from '../../audit.ts';
import { EXIT } from '../../model/exit-codes.ts';
import { TOOL_VERSION } from '../../model/tool.ts';
import { policyDiffJson } from '../../report/json/policy-diff-json.ts';
import { policyDiffMarkdown } from '../../report/markdown/policy-diff-markdown.ts';
import { SUMMARY_BYTES } from '../../report/sections/size-limits.ts';
import { policyDiffTerminal } from '../../report/terminal/policy-diff-terminal.ts';
import { type LongSource, readSource } from '../input/read-policy.ts';
import { formatOf, type Invocation, listOf, planOptions } from '../invocation.ts';
import { fail, printDiagnostics } from '../output/complain.ts';
import { logSafeReport } from '../output/log-safe.ts';
import type { Terminal } from '../output/terminal.ts';
import type { FORMATS } from '../table/shared-options.ts';

type Format = (typeof FORMATS)[number];

/** @returns the exit code: a difference is not a failure */
export async function diff({ positionals, options, terminal }: Invocation): Promise<number> {
  const [old = '', now = ''] = positionals;
  const before = await readSource(old, 'the policy or report');
  if ('problem' in before) return fail(terminal, before.problem);
  const after = await readSource(now, 'the policy or report');
  if ('problem' in after) return fail(terminal, after.problem);
  const format = formatOf(options) as Format;
  const [was, is] = [looksLikeReport(before), looksLikeReport(after)];
  if (was !== is) {
    const what = (report: boolean) => (report ? 'a report' : 'a policy');
    return fail(
      terminal,
      `${before.file} is ${what(was)} and ${after.file} ${what(is)}: diff takes two policies, or two reports`,
    );
  }
  if (!was && 'text' in before && 'text' in after)
    return diffPolicies(before, after, planOptions(options), format, terminal);
  if (listOf(options, 'var').length > 0)
    return fail(terminal, '--var is for policies, and both files are reports: leave it out');
  const { diffReports } = await import('./diff-reports.ts');
  return diffReports(before, after, format, terminal);
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
  await printDiagnostics(outcome.diagnostics, outcome.files, terminal);
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

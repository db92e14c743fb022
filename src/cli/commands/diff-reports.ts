// `diff OLD NEW` of two reports: prints what changed from one to the other.
import { compareTwoReports } from '../../audit/report-parts/with-drift.ts';
import type { PolicySource } from '../../audit.ts';
import { EXIT } from '../../model/exit-codes.ts';
import { TOOL_VERSION } from '../../model/tool.ts';
import { driftJson } from '../../report/json/drift-json.ts';
import { driftMarkdown } from '../../report/markdown/drift-markdown.ts';
import { machinesOf } from '../../report/rows/machines.ts';
import { SUMMARY_BYTES } from '../../report/sections/size-limits.ts';
import { driftTerminal } from '../../report/terminal/drift-terminal.ts';
import { reportIn } from '../../shell/read-earlier-report.ts';
import type { LongSource } from '../input/read-policy.ts';
import { fail } from '../output/complain.ts';
import { logSafeReport } from '../output/log-safe.ts';
import type { Terminal } from '../output/terminal.ts';
import type { FORMATS } from '../table/shared-options.ts';

/** @returns the exit code: a difference is not a failure */
export async function diffReports(
  old: PolicySource | LongSource,
  now: PolicySource | LongSource,
  format: (typeof FORMATS)[number],
  terminal: Terminal,
): Promise<number> {
  const [before, after] = [reportIn(old), reportIn(now)];
  if ('problem' in before) return fail(terminal, `${old.file} ${before.problem}${before.detail}`);
  if ('problem' in after) return fail(terminal, `${now.file} ${after.problem}${after.detail}`);
  const { drift, caveats } = await compareTwoReports(before.report, after.report);
  const shared = { names: { old: old.file, new: now.file }, caveats };
  const { colour, columns } = terminal;
  const text =
    format === 'json'
      ? driftJson(drift, { ...shared, toolVersion: TOOL_VERSION })
      : format === 'markdown'
        ? driftMarkdown(drift, {
            ...shared,
            policyUrl: () => null,
            maxBytes: SUMMARY_BYTES,
            reportHint: 'All of it is printed by --format json.',
          })
        : driftTerminal(drift, { ...shared, colour, columns, machines: machinesOf(after.report) });
  terminal.out(logSafeReport(format, text));
  return EXIT.pass;
}

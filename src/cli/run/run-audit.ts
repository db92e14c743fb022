// Runs an audit for a command: progress, signals, and what is printed of its outcome.
import type { AuditOptions, PlanOptions, PolicySource } from '../../audit.ts';
import { withForcedGc } from '../../base/force-gc.ts';
import { EXIT, exitCodeOf, type FailOn } from '../../model/exit-codes.ts';
import type { Report } from '../../model/report.ts';
import { type FormatName, formats, piecewise, type Reporter } from '../../report/formats.ts';
import { SUMMARY_BYTES } from '../../report/sections/size-limits.ts';
import { complain, fail } from '../output/complain.ts';
import { logSafeReport } from '../output/log-safe.ts';
import type { Terminal } from '../output/terminal.ts';
import { auditWithProgress } from './audit-with-progress.ts';

export interface AuditRequest {
  readonly sources: readonly PolicySource[];
  /** How long to keep asking until the policy holds; null: once. */
  readonly waitMs?: number | null;
  /** What is said beside the policies: vantage, variables, scope and the like. */
  readonly options: PlanOptions & Pick<AuditOptions, 'observations' | 'baseline'>;
  readonly format: FormatName;
  readonly failOn: FailOn;
  readonly reportDir: string | null;
  /** Prints in place of the format's own reporter. */
  readonly reportOf?: () => Promise<Reporter>;
  /** Decides the exit code in place of the result. */
  readonly exitOf?: (report: Report) => number;
  /** Options that a run like this one needs, besides its policies and its vantage. */
  readonly given?: readonly string[];
  /** Codes of diagnostics that the report says again, so that they are not printed. */
  readonly saidByReport?: readonly string[];
}

/** @returns the exit code */
export async function runAudit(request: AuditRequest, terminal: Terminal, process: NodeJS.Process): Promise<number> {
  const { sources, options, waitMs = null, reportDir } = request;
  const inTheWay = reportDir === null ? null : await (await import('./report-folder.ts')).folderProblem(reportDir);
  if (inTheWay !== null) return fail(terminal, inTheWay);
  const { outcome, stoppedWith } = await auditWithProgress(
    sources,
    options,
    waitMs,
    terminal,
    process,
    request.saidByReport,
  );
  if (outcome.kind === 'unusable') return EXIT.unusable;
  // Stopped or not, what is known is reported; the signal's own code says that it was cut short.
  const exitCode = await publish(outcome.report, request, terminal);
  return stoppedWith() ?? exitCode;
}

async function publish(report: Report, request: AuditRequest, terminal: Terminal): Promise<number> {
  const { format, failOn, reportDir, reportOf, exitOf } = request;
  const inPieces = reportOf === undefined ? piecewise[format] : undefined;
  if (inPieces !== undefined) {
    const piecesOf = await inPieces();
    for await (const piece of withForcedGc(piecesOf(report))) {
      terminal.out(logSafeReport(format, piece));
      await terminal.room();
    }
  } else terminal.out(await printed(report, request, terminal));
  const problems = reportDir === null ? [] : await (await import('./report-folder.ts')).writeReports(reportDir, report);
  for (const problem of problems) complain(terminal, problem);
  const exitCode = exitOf === undefined ? exitCodeOf(report.result, failOn) : exitOf(report);
  // What was asked for and is not there must not pass; a verdict that already fails the run says more than that.
  return problems.length > 0 && exitCode === EXIT.pass ? EXIT.unusable : exitCode;
}

async function printed(
  report: Report,
  { format, failOn, reportOf, given = [] }: AuditRequest,
  terminal: Terminal,
): Promise<string> {
  const reporter = await (reportOf ?? formats[format])();
  const text = reporter(report, {
    colour: terminal.colour,
    columns: terminal.columns,
    failOn,
    given,
    policyUrl: () => null,
    maxBytes: SUMMARY_BYTES,
    reportHint: 'All of it is printed by `--format json`.',
  });
  return logSafeReport(format, text);
}

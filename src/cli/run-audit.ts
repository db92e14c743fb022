// Runs an audit for a command: progress, signals, and what is printed of its outcome.
import {
  type AuditOptions,
  audit,
  collectingGarbage,
  type PlanOptions,
  type PolicySource,
  threadFileBeside,
} from '../audit.ts';
import { EXIT, exitCodeOf, type FailOn } from '../model/exit-codes.ts';
import type { Report } from '../model/report.ts';
import { TOOL_VERSION } from '../model/tool.ts';
import { type FormatName, formats, type Reporter } from '../report/formats.ts';
import { SUMMARY_BYTES } from '../report/summary-size.ts';
import { logSafeLine, logSafeReport } from './log-safe.ts';
import { printDiagnostics } from './print-diagnostics.ts';
import { showProgress } from './progress.ts';
import { catchStopSignals } from './stop-signals.ts';
import type { Terminal } from './terminal.ts';

export interface AuditRequest {
  readonly sources: readonly PolicySource[];
  /** What is said beside the policies: vantage, variables, scope and the like. */
  readonly options: PlanOptions & Pick<AuditOptions, 'observations' | 'baseline'>;
  readonly format: FormatName;
  readonly failOn: FailOn;
  readonly reportDir: string | null;
  /** Prints in place of the format's own reporter. */
  readonly reportOf?: () => Promise<Reporter>;
}

const NO_RUN = { repository: null, commit: null, url: null, actor: null };

/** @returns the exit code */
export async function runAudit(request: AuditRequest, terminal: Terminal, process: NodeJS.Process): Promise<number> {
  const progress = showProgress(terminal, () => performance.now());
  const stop = catchStopSignals(process);
  const outcome = await audit(request.sources, {
    ...request.options,
    toolVersion: TOOL_VERSION,
    seed: Math.floor(Math.random() * 2 ** 32),
    run: NO_RUN,
    threadFile: threadFileBeside(import.meta.url),
    now: () => new Date(),
    signal: stop.signal,
    onProgress: progress.update,
    sha256: (text) => process.getBuiltinModule('node:crypto').createHash('sha256').update(text).digest('hex'),
  });
  progress.end();
  stop.release();
  await printDiagnostics(outcome.diagnostics, outcome.files, terminal, terminal.err);
  if (outcome.kind === 'unusable') return EXIT.unusable;
  // Stopped or not, what is known is reported; the signal's own code says that it was cut short.
  const exitCode = await publish(outcome.report, request, terminal);
  return stop.exitCode() ?? exitCode;
}

async function publish(
  report: Report,
  { format, failOn, reportDir, reportOf }: AuditRequest,
  terminal: Terminal,
): Promise<number> {
  if (format === 'json' && reportOf === undefined) {
    const { reportJsonPieces } = await import('../report/report-json.ts');
    for await (const piece of collectingGarbage(reportJsonPieces(report))) {
      terminal.out(logSafeReport(format, piece));
      await terminal.room();
    }
  } else terminal.out(await printed(report, format, reportOf, terminal));
  const problem =
    reportDir === null ? null : await (await import('./write-reports.ts')).writeReports(reportDir, report);
  if (problem !== null) {
    terminal.err(`${logSafeLine(`port-policy: ${problem}`)}\n`);
    return EXIT.unusable;
  }
  return exitCodeOf(report.result, failOn);
}

async function printed(
  report: Report,
  format: FormatName,
  reportOf: AuditRequest['reportOf'],
  terminal: Terminal,
): Promise<string> {
  const reporter = await (reportOf ?? formats[format])();
  const text = reporter(report, {
    colour: terminal.colour,
    columns: terminal.columns,
    policyUrl: () => null,
    maxBytes: SUMMARY_BYTES,
    reportHint: 'All of it is printed by `--format json`.',
  });
  return logSafeReport(format, text);
}

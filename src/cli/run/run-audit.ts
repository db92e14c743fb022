// Runs an audit for a command, with progress and signals, and publishes its outcome.
import type { AuditOptions, PlanOptions, PolicySource } from '../../audit.ts';
import { exitCodeOfUnusable } from '../../model/exit-codes.ts';
import { fail } from '../output/complain.ts';
import type { Terminal } from '../output/terminal.ts';
import { auditWithProgress } from './audit-with-progress.ts';
import { type PublishRequest, publish } from './publish.ts';

export interface AuditRequest extends PublishRequest {
  readonly sources: readonly PolicySource[];
  /** How long to keep asking until the policy holds; null: once. */
  readonly waitMs?: number | null;
  /** What is said beside the policies: vantage, variables, scope and the like. */
  readonly options: PlanOptions & Pick<AuditOptions, 'observations' | 'baseline'>;
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
  const { report } = outcome;
  if (report === undefined || (outcome.kind === 'unusable' && request.exitOf !== undefined)) {
    // A command with exit codes of its own (`probe`) has no `--fail-on`.
    return exitCodeOfUnusable(outcome.diagnostics, request.exitOf === undefined ? request.failOn : 'inconclusive');
  }
  // Stopped or not, what is known is reported; the signal's own code says that it was cut short.
  const exitCode = await publish(report, request, terminal);
  return stoppedWith() ?? exitCode;
}

// Runs an audit as every command does that asks the network: with progress, stopped by a signal, and its diagnostics printed.
import {
  type Audited,
  type AuditOptions,
  audit,
  type PlanOptions,
  type PolicySource,
  type Unusable,
} from '../../audit.ts';
import { longRunLine } from '../../report/terminal/dry-run/expected-time-text.ts';
import { cannotFit, timeLimitNotes } from '../../report/terminal/dry-run/time-limit-text.ts';
import { machineOptions } from '../../shell/machine-options.ts';
import { catchStopSignals } from '../../shell/stop-signals.ts';
import { complain, printDiagnostics } from '../output/complain.ts';
import { logSafeLine } from '../output/log-safe.ts';
import { showProgress } from '../output/progress.ts';
import type { Terminal } from '../output/terminal.ts';

const NO_RUN = { repository: null, commit: null, url: null, actor: null };

export interface AuditOutcome {
  readonly outcome: Audited | Unusable;
  /** The exit code of the signal that has come so far, while the run lasted or its reports are written; null where none did. */
  readonly stoppedWith: () => number | null;
}

/**
 * @param waitMs how long to keep asking until the policy holds; null: once
 * @param unsaid codes of diagnostics that are not printed
 */
export async function auditWithProgress(
  sources: readonly PolicySource[],
  options: PlanOptions & Pick<AuditOptions, 'observations' | 'baseline'>,
  waitMs: number | null,
  terminal: Terminal,
  process: NodeJS.Process,
  unsaid: readonly string[] = [],
): Promise<AuditOutcome> {
  const progress = showProgress(terminal, () => performance.now());
  // A second signal ends the process at once, as the first one would have without us.
  const stop = catchStopSignals(process, (exitCode) => process.exit(exitCode));
  const { roundLine } = waitMs === null ? { roundLine: null } : await import('../../report/terminal/round-line.ts');
  const outcome = await audit(sources, {
    ...options,
    ...machineOptions(import.meta.url),
    run: NO_RUN,
    signal: stop.signal,
    onProgress: progress.update,
    onNames: progress.names,
    onPlanned: ({ plan, time, limitMs }) => {
      const line = longRunLine(time, plan.probes);
      // In a pipe, too: somebody may wait for it there.
      if (line !== null) progress.announce(`port-policy: ${line}`);
      for (const note of timeLimitNotes(time, limitMs))
        if (cannotFit(time, limitMs)) complain(terminal, note);
        else progress.say(note);
    },
    ...(waitMs === null || roundLine === null
      ? {}
      : { wait: { limitMs: waitMs, onRound: (news) => progress.say(logSafeLine(roundLine(news))) } }),
  });
  progress.end();
  const said = outcome.diagnostics.filter(({ code }) => !unsaid.includes(code));
  await printDiagnostics(said, outcome.files, terminal);
  return { outcome, stoppedWith: stop.exitCode };
}

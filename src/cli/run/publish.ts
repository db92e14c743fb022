// Publishes the report of a command: prints it in the format asked for, writes the report folder, and says the exit code.
import { withForcedGc } from '../../base/force-gc.ts';
import { EXIT, exitCodeOf, type FailOn } from '../../model/exit-codes.ts';
import type { Report } from '../../model/report.ts';
import { abridged } from '../../report/abridged.ts';
import { type FormatName, formats, OF_ALL_VERDICTS, piecewise, type Reporter } from '../../report/formats.ts';
import { SUMMARY_BYTES } from '../../report/sections/size-limits.ts';
import { createSha256 } from '../../shell/create-sha256.ts';
import { complain } from '../output/complain.ts';
import { logSafeReport } from '../output/log-safe.ts';
import type { Terminal } from '../output/terminal.ts';

export interface PublishRequest {
  readonly format: FormatName;
  readonly failOn: FailOn;
  readonly reportDir: string | null;
  /** Prints in place of the format's own reporter. */
  readonly reportOf?: () => Promise<Reporter>;
  /** Decides the exit code in place of the result. */
  readonly exitOf?: (report: Report) => number;
  /** Options that a run like this one needs, besides its policies and its vantage. */
  readonly given?: readonly string[];
}

/** @returns the exit code */
export async function publish(report: Report, request: PublishRequest, terminal: Terminal): Promise<number> {
  const { format, failOn, reportDir, reportOf, exitOf } = request;
  const inPieces = reportOf === undefined ? piecewise[format] : undefined;
  const shown = OF_ALL_VERDICTS.has(format) ? report : abridged(report);
  if (inPieces !== undefined) {
    const piecesOf = await inPieces();
    for await (const piece of withForcedGc(piecesOf(shown))) {
      terminal.out(logSafeReport(format, piece));
      await terminal.room();
    }
  } else terminal.out(await printed(shown, request, terminal));
  const problems = reportDir === null ? [] : await (await import('./report-folder.ts')).writeReports(reportDir, report);
  for (const problem of problems) complain(terminal, problem);
  const exitCode = exitOf === undefined ? exitCodeOf(report.result, failOn) : exitOf(report);
  // What was asked for and is not there must not pass; a verdict that already fails the run says more than that.
  return problems.length > 0 && exitCode === EXIT.pass ? EXIT.unusable : exitCode;
}

async function printed(
  report: Report,
  { format, failOn, reportOf, given = [] }: PublishRequest,
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
    hashed: { createSha256, asPrinted: (piece) => logSafeReport('json', piece) },
  });
  return logSafeReport(format, text);
}

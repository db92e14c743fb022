// The verdicts of a report as SARIF 2.1.0 for code scanning: a run for each vantage, a rule for each kind of wrong, a result for each port.
import { getOrCreate } from '../../base/get-or-create.ts';
import { endedBefore } from '../../model/causes.ts';
import type { Report } from '../../model/report.ts';
import type { Verdict } from '../../model/verdict.ts';
import { driftTotalsText, notComparedText, sinceText } from '../text/drift-words.ts';
import { partTexts } from '../text/run-extent-text.ts';
import { waitText } from '../text/wait-text.ts';
import { mergedRuns } from './merged-runs.ts';
import type { SarifContent } from './sarif-log.ts';
import { sarifPieces } from './sarif-pieces.ts';
import { verdictRun, verdictsCategory } from './verdict-run.ts';

/** In the order of the report; of a report without verdicts, the vantage that it was made from. */
function byVantage({ vantage, verdicts }: Report): Map<string | null, Verdict[]> {
  const found = new Map<string | null, Verdict[]>();
  for (const verdict of verdicts) getOrCreate(found, verdict.vantage, () => []).push(verdict);
  return found.size === 0 ? new Map([[vantage, []]]) : found;
}

/** What changed since the baseline, and what waiting came to; the changes themselves are in the other reports. */
function notesOf(report: Report): string[] {
  const { drift, wait } = report;
  const part = partTexts(report);
  const since =
    drift === null ? [] : [`Since ${sinceText(drift)}: ${driftTotalsText(drift)}. ${notComparedText(drift)}`];
  return [
    ...(part.length === 0 ? [] : [`The result is of a part: ${part.join(', ')}.`]),
    ...since,
    ...(wait === null ? [] : [waitText(wait)]),
  ];
}

function contentsOf(report: Report): SarifContent[] {
  const notes = notesOf(report);
  if (report.vantages !== undefined) return mergedRuns(report, notes);
  return Array.from(byVantage(report), ([vantage, verdicts]) =>
    verdictRun(report, verdicts, {
      automationId: verdictsCategory(vantage),
      warnings: report.warnings,
      notes,
      completed: verdicts.every(({ cause }) => !endedBefore(cause)),
    }),
  );
}

/**
 * The text of a SARIF file in pieces, with a run for each vantage; also where nothing is wrong: code scanning then closes what
 * it had. Waived violations are left out, because code scanning ignores suppressions (docs/reports.md).
 */
export function verdictsSarifPieces(report: Report): Generator<string> {
  return sarifPieces(contentsOf(report));
}

/** The whole of it as one text. */
export function verdictsSarif(report: Report): string {
  return [...verdictsSarifPieces(report)].join('');
}

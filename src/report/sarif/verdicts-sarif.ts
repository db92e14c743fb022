// The verdicts of a report as SARIF 2.1.0 for code scanning: a run for each vantage, a rule for each kind of wrong, a result for each port.
import { fnv1a64 } from '../../base/fnv1a64.ts';
import { getOrCreate } from '../../base/get-or-create.ts';
import { counted, grouped } from '../../base/numbers-and-lists.ts';
import { endedBefore } from '../../model/causes.ts';
import type { Report } from '../../model/report.ts';
import { PROJECT_URL } from '../../model/tool.ts';
import type { Verdict } from '../../model/verdict.ts';
import { sarifProse } from '../escape/sarif.ts';
import { clip } from '../text/clip.ts';
import { driftTotalsText, notComparedText, sinceText } from '../text/drift-words.ts';
import { greenBasis, greenBasisText } from '../text/green-basis.ts';
import { waitText } from '../text/wait-text.ts';
import type { SarifContent } from './sarif-log.ts';
import { sarifPieces } from './sarif-pieces.ts';
import { verdictResults } from './verdict-results.ts';
import { verdictRuleTexts } from './verdict-rule-texts.ts';

/** Warnings that are written; a policy can cause any number of them. */
const MOST_WARNINGS = 100;

/**
 * The category of an upload, whose earlier results it replaces: one for each vantage, so that one vantage does not close the alerts
 * of another. A name that had to be changed to fit gets a hash, so that two vantages never share a category.
 */
export function verdictsCategory(vantage: string | null): string {
  if (vantage === null) return 'port-policy/';
  const plain = vantage.replace(/[^\w.-]/g, '_').slice(0, 60);
  return plain === vantage && plain !== ''
    ? `port-policy/${plain}/`
    : `port-policy/${plain}-${fnv1a64(vantage).slice(0, 8)}/`;
}

/** In the order of the report; of a report without verdicts, the vantage that it was made from. */
function byVantage({ vantage, verdicts }: Report): Map<string | null, Verdict[]> {
  const found = new Map<string | null, Verdict[]>();
  for (const verdict of verdicts) getOrCreate(found, verdict.vantage, () => []).push(verdict);
  return found.size === 0 ? new Map([[vantage, []]]) : found;
}

function count(verdicts: readonly Verdict[], kind: Verdict['verdict']): number {
  return verdicts.reduce((sum, one) => sum + (one.verdict === kind ? one.count : 0), 0);
}

/** Says what is missing from the results, because GitHub takes a missing result for a fixed one. */
function missing(verdicts: readonly Verdict[]): string[] {
  const inconclusive = count(verdicts, 'inconclusive');
  const waived = count(verdicts, 'waived');
  const are = (number: number) => (number === 1 ? 'is' : 'are');
  return [
    ...(inconclusive === 0
      ? []
      : [
          `${counted(inconclusive, 'verdict')} ${are(inconclusive)} inconclusive: an earlier finding for one of these is not fixed because it is missing here.`,
        ]),
    ...(waived === 0
      ? []
      : [
          `${counted(waived, 'violation')} ${are(waived)} waived and left out: code scanning would show ${waived === 1 ? 'it' : 'them'} as if not.`,
        ]),
  ];
}

/** What the green rests on, what changed since the baseline, and what waiting came to; the changes themselves are in the other reports. */
function notesOf({ drift, wait }: Report, verdicts: readonly Verdict[]): string[] {
  const passes = count(verdicts, 'pass');
  const basis = passes === 0 ? [] : [`${grouped(passes)} as intended (${greenBasisText(greenBasis({ verdicts }))}).`];
  const since =
    drift === null ? [] : [`Since ${sinceText(drift)}: ${driftTotalsText(drift)}. ${notComparedText(drift)}`];
  return [...basis, ...since, ...(wait === null ? [] : [waitText(wait)])];
}

function contentOf(report: Report, vantage: string | null, verdicts: readonly Verdict[]): SarifContent {
  const kept = report.warnings.slice(0, MOST_WARNINGS);
  const rest = report.warnings.length - kept.length;
  return {
    tool: {
      name: 'port-policy',
      version: sarifProse(clip(report.tool.version, 100)) || 'unknown',
      informationUri: PROJECT_URL,
    },
    rules: verdictRuleTexts(),
    results: verdictResults(verdicts),
    automationId: verdictsCategory(vantage),
    warnings: [
      ...missing(verdicts),
      ...kept,
      ...(rest === 0 ? [] : [`${counted(rest, 'more warning')} left out here.`]),
    ],
    notes: notesOf(report, verdicts),
    completed: verdicts.every(({ cause }) => !endedBefore(cause)),
  };
}

/**
 * The text of a SARIF file in pieces, with a run for each vantage; also where nothing is wrong: code scanning then closes what
 * it had. Waived violations are left out, because code scanning ignores suppressions (docs/reports.md).
 */
export function verdictsSarifPieces(report: Report): Generator<string> {
  return sarifPieces([...byVantage(report)].map(([vantage, verdicts]) => contentOf(report, vantage, verdicts)));
}

/** The whole of it as one text. */
export function verdictsSarif(report: Report): string {
  return [...verdictsSarifPieces(report)].join('');
}

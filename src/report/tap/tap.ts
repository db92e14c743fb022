// report.tap: a report as TAP, the Test Anything Protocol, for harnesses that read test results of any language: a test point for each verdict.
import { counted, grouped } from '../../base/numbers-and-lists.ts';
import type { Report } from '../../model/report.ts';
import { tapComment } from '../escape/tap.ts';
import { fromVantagesText, missingText } from '../rows/merged/merged-facts.ts';
import { requirementsText } from '../rows/requirement-words.ts';
import { clip, LONGEST_PROSE } from '../text/clip.ts';
import { driftTotalsText, sinceText } from '../text/drift-words.ts';
import { headlineText } from '../text/green-basis.ts';
import { scanText } from '../text/methodology/scan-methodology.ts';
import { policyText } from '../text/places/policy-place.ts';
import { listedWarnings, partTexts, shardCaveats, timeTexts } from '../text/run-extent-text.ts';
import { waitText } from '../text/wait-text.ts';
import { testPoints } from './test-points.ts';

/** Characters a piece. */
const PIECE = 100_000;
const MOST_WARNINGS = 100;

/**
 * The version is 13, and all that follows is TAP 14 as well: readers of 14 take both, and Perl's harness 3.44, which many systems
 * have, fails a stream that says 14.
 */
function* lines(report: Report): Generator<string> {
  yield 'TAP version 13\n';
  yield planLine(report);
  for (const comment of comments(report)) yield `${tapComment(clip(comment, LONGEST_PROSE))}\n`;
  if (report.verdicts.length === 0 && report.shard === null) yield 'not ok 1 - something is judged\n';
  yield* testPoints(report);
  const rest = restOfPolicy(report);
  if (rest !== null) yield `ok ${report.verdicts.length + 1} - the rest of the policy # SKIP ${rest}\n`;
}

/** Nothing to judge is not a pass; but of a divided run one part may have nothing to ask. */
function planLine(report: Report): string {
  const { verdicts, shard } = report;
  if (verdicts.length > 0) return `1..${verdicts.length + Number(restOfPolicy(report) !== null)}\n`;
  return shard === null ? '1..1\n' : '1..0 # SKIP nothing is to be asked by this shard\n';
}

/** How much of the policy the run was told to leave out, for a harness that shows nothing of comments; null: nothing. */
function restOfPolicy({ part, verdicts }: Report): string | null {
  if (part === undefined || part.of === null || part.of <= part.checked || verdicts.length === 0) return null;
  return `${grouped(part.of - part.checked)} of ${counted(part.of, 'port')} of the policy were not to be checked`;
}

/** What the run is, how it ended, and what a reader should know before trusting it. */
function comments(report: Report): string[] {
  const { drift, wait } = report;
  const scan = scanText(report);
  const missing = missingText(report);
  const requirements = requirementsText(report);
  const warnings = listedWarnings(report);
  const rest = warnings.length - MOST_WARNINGS;
  return [
    `${['Exposure policy', ...partTexts(report)].join(', ')}: ${headlineText(report)}`,
    [
      ...(report.vantages === undefined ? [] : [fromVantagesText(report)]),
      ...(report.vantage === null ? [] : [`Vantage ${report.vantage}`]),
      ...timeTexts(report),
      ...report.policies.map(({ path }) => policyText(path)),
      `port-policy ${report.tool.version}`,
    ].join(' · '),
    ...(scan === null ? [] : [`The ports were ${scan}.`]),
    ...(missing === null ? [] : [missing]),
    ...shardCaveats(report),
    ...(drift === null ? [] : [`Since ${sinceText(drift)}: ${driftTotalsText(drift)}.`]),
    ...(wait === null ? [] : [waitText(wait)]),
    ...(requirements === null ? [] : [`Requirements: ${requirements}`]),
    ...warnings.slice(0, MOST_WARNINGS).map((warning) => `Warning: ${warning}`),
    ...(rest > 0 ? [`Warnings left out here: ${rest}`] : []),
  ];
}

/** The text of the file in pieces, each of which ends in a line end. */
export function* tapPieces(report: Report): Generator<string> {
  let piece = '';
  for (const line of lines(report)) {
    piece += line;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

/** The whole of it as one text. */
export function tap(report: Report): string {
  return [...tapPieces(report)].join('');
}

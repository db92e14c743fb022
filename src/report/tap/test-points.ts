// TAP test points from verdicts: `ok` for what is as intended, `not ok` for what is not and for what could not be checked, a directive for the rest.
import { isMerged, type Report } from '../../model/report.ts';
import type { Verdict } from '../../model/verdict.ts';
import { tapDescription, tapReason, yamlText } from '../escape/tap.ts';
import { caseStatement, caseVantage, hasSeveralVantages } from '../rows/cases/case-text.ts';
import { FirstOfCause } from '../rows/cases/first-of-cause.ts';
import { isMissingReport } from '../rows/merged/vantage-columns.ts';
import { NewSinceBaseline } from '../rows/new-since-baseline.ts';
import { answerText, causeText, evidenceText, seenWords } from '../text/cause-text.ts';
import { clip, LONGEST_NAME, LONGEST_PROSE } from '../text/clip.ts';
import { hostWithAddress } from '../text/places/place-text.ts';
import { ruleText } from '../text/places/policy-place.ts';

/** One after the other in the order of the report, each with a line end. */
export function* testPoints(report: Report): Generator<string> {
  const severalVantages = isMerged(report) && hasSeveralVantages(report);
  const baseline = new NewSinceBaseline(report);
  const causes = new FirstOfCause();
  for (const [index, verdict] of report.verdicts.entries()) {
    const number = index + 1;
    yield `${statusText(verdict)} ${number} - ${descriptionText(verdict, severalVantages)}${directiveText(verdict)}\n`;
    if (verdict.verdict === 'pass' || verdict.verdict === 'not-judged') continue;
    const sameAs = causes.of(verdict, `test ${number}`);
    yield diagnosticText(verdict, { sameAs, isNew: baseline.partsOf(verdict).some(({ isNew }) => isNew === true) });
  }
}

/** What is only observed is no failure; whatever else does not pass is not ok, and a waiver says so in its directive. */
function statusText({ verdict }: Verdict): string {
  return verdict === 'pass' || verdict === 'not-judged' ? 'ok' : 'not ok';
}

/** `db1.example.com (203.0.113.7): 5432/tcp postgresql is blocked`; ends in words of ours. */
function descriptionText(verdict: Verdict, severalVantages: boolean): string {
  const place = clip(hostWithAddress(verdict), LONGEST_NAME);
  const from = clip(caseVantage(verdict, severalVantages), LONGEST_NAME);
  return tapDescription(`${place}${from}: ${clip(caseStatement(verdict), LONGEST_NAME)}`);
}

/**
 * A waived violation fails, is known to, and must not fail the run: that is what TODO means. It is not `ok ... # SKIP`, which readers
 * count as passed. What is only observed is one that nobody judges. What could not be checked has no directive: it fails.
 */
function directiveText(verdict: Verdict): string {
  if (verdict.verdict === 'not-judged')
    return ` # SKIP ${tapReason(clip(`only observed: ${seen(verdict)}`, LONGEST_NAME))}`;
  if (verdict.verdict !== 'waived') return '';
  const { waiver } = verdict;
  if (waiver === null) return ' # TODO waived';
  const until = waiver.owner === null ? `until ${waiver.until}` : `${waiver.owner}, until ${waiver.until}`;
  return ` # TODO ${tapReason(`waived: ${clip(waiver.reason, LONGEST_PROSE)} (${clip(until, LONGEST_NAME)})`)}`;
}

/** `open (SYN-ACK in 11.8 ms)`, `unknown (no route from here)`. */
function seen(verdict: Verdict): string {
  if (isMissingReport(verdict)) return causeText(verdict.cause);
  return `${seenWords(verdict)} (${answerText(verdict)})`;
}

interface Said {
  /** The test point that explains it already. */
  readonly sameAs: string | null;
  readonly isNew: boolean;
}

/** Keys and texts on a line each, in which nothing can end the block. */
function diagnosticText(verdict: Verdict, { sameAs, isNew }: Said): string {
  const { severity, expected, explanation, advice, rule, source } = verdict;
  const facts: readonly (readonly [key: string, text: string | null])[] = [
    ['verdict', verdict.verdict],
    ['severity', severity],
    ['new', isNew ? 'not so in the baseline' : null],
    ['expected', expected],
    ['seen', seen(verdict)],
    ['evidence', evidenceText(verdict)],
    ['explanation', sameAs === null ? explanation : `Same cause as ${sameAs}, which explains it.`],
    ['advice', advice],
    ['rule', ruleText(rule)],
    ['source', source ?? null],
  ];
  const lines = facts.flatMap(([key, text]) =>
    text === null || text === '' ? [] : [`  ${key}: ${yamlText(clip(text, LONGEST_PROSE))}`],
  );
  return ['  ---', ...lines, '  ...', ''].join('\n');
}

// One SARIF run of verdicts: its category, what is missing from its results, and when and how it ran.
import { fnv1a64 } from '../../base/fnv1a64.ts';
import { counted, grouped } from '../../base/numbers-and-lists.ts';
import type { Report } from '../../model/report.ts';
import { PROJECT_URL } from '../../model/tool.ts';
import type { Verdict } from '../../model/verdict.ts';
import { sarifProse } from '../escape/sarif.ts';
import { isMissingReport } from '../rows/merged/vantage-columns.ts';
import { clip } from '../text/clip.ts';
import { greenBasis, greenBasisText } from '../text/green-basis.ts';
import type { SarifContent } from './sarif-log.ts';
import { verdictResults } from './verdict-results.ts';
import { verdictRuleTexts } from './verdict-rule-texts.ts';

/** Warnings that are written, and errors; a policy can cause any number of them. */
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

function count(verdicts: readonly Verdict[], kind: Verdict['verdict']): number {
  return verdicts.reduce((sum, one) => sum + (one.verdict === kind ? one.count : 0), 0);
}

/** The first of them, and how many more there are. */
function firstOf(texts: readonly string[], what: string): string[] {
  const rest = texts.length - MOST_WARNINGS;
  return [...texts.slice(0, MOST_WARNINGS), ...(rest > 0 ? [`${counted(rest, what)} left out here.`] : [])];
}

/** Says what is missing from the results, because GitHub takes a missing result for a fixed one. */
function missing(all: readonly Verdict[]): string[] {
  // What no report says anything of is an error of its own.
  const verdicts = all.filter((one) => !isMissingReport(one));
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

/** What the green of a run rests on. */
function basis(verdicts: readonly Verdict[]): string[] {
  const passes = count(verdicts, 'pass');
  return passes === 0 ? [] : [`${grouped(passes)} as intended (${greenBasisText(greenBasis({ verdicts }))}).`];
}

/** What a run has besides its verdicts. */
export type VerdictRunParts = Pick<
  SarifContent,
  'automationId' | 'errors' | 'warnings' | 'notes' | 'times' | 'completed'
> & {
  /** Whether each result says which vantage saw it. */
  readonly saysVantage?: boolean;
};

/**
 * The run with a result for each port that is wrong.
 * @param verdicts what it is about
 * @param parts its warnings come after those about what is missing; past 100 of them the rest is counted
 */
export function verdictRun(
  { tool }: Pick<Report, 'tool'>,
  verdicts: readonly Verdict[],
  { errors = [], warnings = [], notes = [], saysVantage = false, ...parts }: VerdictRunParts,
): SarifContent {
  return {
    tool: {
      name: 'port-policy',
      version: sarifProse(clip(tool.version, 100)) || 'unknown',
      informationUri: PROJECT_URL,
    },
    rules: verdictRuleTexts(),
    results: verdictResults(verdicts, saysVantage),
    errors: firstOf(errors, 'more error'),
    warnings: [...missing(verdicts), ...firstOf(warnings, 'more warning')],
    notes: [...basis(verdicts), ...notes],
    ...parts,
  };
}

// A finding as one item of a Markdown list: how bad, whether new, what is seen where, then why it matters and what to do.
import { andMore } from '../../base/numbers-and-lists.ts';
import type { Report } from '../../model/report.ts';
import type { Verdict } from '../../model/verdict.ts';
import { markdown } from '../escape/markdown.ts';
import { findingText } from '../rows/finding-text.ts';
import { groupAnswer, groupExpected, groupExplanation, groupSources } from '../rows/group-texts.ts';
import { vantagesOf } from '../rows/merged/shared-findings.ts';
import { isMissingReport } from '../rows/merged/vantage-columns.ts';
import type { VerdictGroup } from '../rows/verdict-groups.ts';
import { clip } from '../text/clip.ts';
import type { SummaryOptions } from '../text/report-options.ts';
import { knownSinceText } from '../text/since-text.ts';
import { fromVantages } from '../text/vantages-text.ts';
import { prose, ruleLink, severityCell } from './markdown-cells.ts';

export type FindingOptions = Pick<SummaryOptions, 'policyUrl'> & {
  /** Where the run looked from; a finding from elsewhere names its own place. */
  readonly vantage?: string | null;
  /** Where it is given, an item says whether the baseline has it. */
  readonly drift?: Report['drift'];
};

/** Lines of the policy that an item links to; the rest is counted. */
const MOST_LINES = 4;
const LONGEST_PLACES = 1200;

/** Links to the lines of the policy: `line 12`, `line 12, line 14 and 3 more`. */
function linesText({ rules }: VerdictGroup, options: FindingOptions): string {
  const links = rules.slice(0, MOST_LINES).map((rule) => ruleLink({ rule }, options));
  return andMore([...new Set(links)], rules.length - links.length);
}

/** `🔴 critical · NEW · 5432 postgresql open on db1.example.com, intended blocked · SYN-ACK in 11.8 ms · line 12` */
function headLine(group: VerdictGroup, options: FindingOptions, more: readonly string[]): string {
  const { severity, isNew, verdict } = group;
  const intended = groupExpected(group);
  const since = knownSinceText(options.drift, isNew);
  return [
    ...(severity === null || verdict.verdict !== 'violation' ? [] : [severityCell(severity)]),
    ...(isNew === true ? ['<strong>NEW</strong>'] : []),
    `<strong>${markdown(clip(findingText(group), LONGEST_PLACES))}</strong>${intended === '' ? '' : `, intended ${intended}`}`,
    ...placeWords(group, options),
    ...more,
    ...sourceWords(group),
    ...(since === '' ? [] : [since]),
  ].join(' · ');
}

/** `host from ours.txt:12`: nothing where the policy itself names the hosts. */
function sourceWords(group: VerdictGroup): string[] {
  const sources = groupSources(group);
  return sources === '' ? [] : [markdown(clip(sources, LONGEST_PLACES))];
}

/** `from internet and vpc`: of a merged report, or where the document has said another place. A missing report names its own. */
function placeWords(group: VerdictGroup, { vantage }: FindingOptions): string[] {
  const [first = null] = vantagesOf(group);
  const isElsewhere = 'vantages' in group || (first !== null && vantage !== undefined && first !== vantage);
  if (isMissingReport(group.verdict) || !isElsewhere) return [];
  return [`<strong>${markdown(fromVantages(vantagesOf(group)))}</strong>`];
}

/** The item of a finding with its reason and its advice. */
export function findingItem(group: VerdictGroup, options: FindingOptions): string {
  const { advice } = group.verdict;
  const lines = [
    headLine(group, options, [markdown(groupAnswer(group)), linesText(group, options)]),
    prose(groupExplanation(group)),
    ...(advice === '' ? [] : [`<strong>What to do:</strong> ${prose(advice)}`]),
  ];
  return `- ${lines.filter((line) => line !== '').join('<br>')}\n`;
}

/** What is seen where, on one line: for a finding whose reason is told elsewhere. */
export function findingLine(group: VerdictGroup, options: FindingOptions): string {
  return `- ${headLine(group, options, [linesText(group, options)])}\n`;
}

/** What a waiver covers, on one line: until when, why and by whom. */
export function waivedItem(group: VerdictGroup, options: FindingOptions): string {
  return `- ${headLine(group, options, waiverTexts(group.verdict, options))}\n`;
}

function waiverTexts({ severity, waiver, rule }: Verdict, options: FindingOptions): string[] {
  const how = severity === null ? [] : [severity];
  if (waiver === null) return [...how, ruleLink({ rule }, options)];
  const { until, reason, owner, file, line, column } = waiver;
  return [
    ...how,
    `until ${until}`,
    prose(reason),
    ...(owner === null ? [] : [prose(owner)]),
    ruleLink({ rule: { file, line, column } }, options),
  ];
}

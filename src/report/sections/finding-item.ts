// A finding as one item of a Markdown list: how bad, whether new, what is seen where, then why it matters and what to do.
import { andMore } from '../../base/numbers-and-lists.ts';
import type { Report } from '../../model/report.ts';
import type { Verdict } from '../../model/verdict.ts';
import { markdown } from '../escape/markdown.ts';
import {
  groupAnswer,
  groupExpected,
  groupExplanation,
  groupHosts,
  groupPlaces,
  groupPorts,
  groupSources,
  portSets,
} from '../rows/group-texts.ts';
import { vantagesOf } from '../rows/merged/shared-findings.ts';
import { isMissingReport } from '../rows/merged/vantage-columns.ts';
import type { VerdictGroup } from '../rows/verdict-groups.ts';
import { seenWords, stateText } from '../text/cause-text.ts';
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

/** `5432 postgresql open on db1.example.com (203.0.113.20)`, `gone.example.com`. Plain text, escaped by nobody yet. */
function findingText(group: VerdictGroup): string {
  const { state, ports, address, host } = group.verdict;
  if (state === null)
    return group.places.length === 1 ? `${host} ${seenWords({ state, address })}` : `leads to ${groupPlaces(group)}`;
  if (ports === null) return groupHosts(group);
  const seen = state === 'unknown' ? '' : ` ${stateText(state)}`;
  return portSets(group).length === 1
    ? `${groupPorts(group)}${seen} on ${groupHosts(group)}`
    : `${seen === '' ? '' : `${seen.trim()}: `}${groupPlaces(group)}`;
}

/** The same for a title: hosts by their names alone, each once. */
export function findingTitle(group: VerdictGroup): string {
  const hosts = new Set<string>();
  const places = group.places.flatMap((place) =>
    hosts.has(place.host) || hosts.add(place.host).size === 0 ? [] : [{ ...place, address: null, alsoHosts: [] }],
  );
  return group.verdict.state === null ? findingText(group) : findingText({ ...group, places });
}

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

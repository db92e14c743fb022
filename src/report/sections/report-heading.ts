// The heading of a run in Markdown, for the job summary and the comment: result, counts, vantage and policy files.

import { grouped } from '../../base/numbers-and-lists.ts';
import type { Drift } from '../../model/documents/drift.ts';
import { isMerged, type Report } from '../../model/report.ts';
import { markdown, markdownLink } from '../escape/markdown.ts';
import { countMachines } from '../rows/machines.ts';
import { fromVantagesText, missingText } from '../rows/merged/merged-facts.ts';
import type { VerdictGroup } from '../rows/verdict-groups.ts';
import { resultIcon } from '../text/counts-text.ts';
import { sinceText } from '../text/drift-words.ts';
import { headlineText } from '../text/green-basis.ts';
import { scanText } from '../text/methodology/scan-methodology.ts';
import { isFromInputs } from '../text/places/policy-place.ts';
import type { PolicyUrl } from '../text/report-options.ts';
import { extentText, partTexts, shardCaveats, timeTexts } from '../text/run-extent-text.ts';
import { newnessCounts, newViolationsText } from '../text/since-text.ts';
import { fileText, nameCode, prose } from './markdown-cells.ts';

const MOST_POLICIES = 5;

/** The heading of the job summary, and the facts under it. */
export function heading(report: Report, violations: readonly VerdictGroup[], policyUrl: PolicyUrl): string {
  const outcome = headlineText(report, newCount(report, violations));
  const missing = missingText(report);
  const caveats = [...(missing === null ? [] : [missing]), ...shardCaveats(report)].map(
    (text) => `⚠️ <strong>${prose(text)}</strong>\n\n`,
  );
  const title = `## ${resultIcon(report)} ${['Exposure policy', ...partTexts(report)].join(', ')}: ${outcome}`;
  return `${title}\n\n${factsText(report, violations, policyUrl, 'with times')}\n\n${caveats.join('')}`;
}

/** How many of the violations are new; null without a baseline. */
export function newCount({ drift }: Pick<Report, 'drift'>, violations: readonly VerdictGroup[]): number | null {
  if (drift === null) return null;
  return newnessCounts(violations).fresh;
}

/**
 * From where, how much, when, by which policy, and what it is compared with.
 * @param times whether to say when the run was, how long it took and who scanned; a comment leaves times out, as they would change
 *   it in every run, and says beside its result who scanned
 */
export function factsText(
  report: Report,
  violations: readonly VerdictGroup[],
  policyUrl: PolicyUrl,
  times: 'with times' | 'without',
): string {
  const hosts = countMachines(report);
  const policies = report.policies
    .slice(0, MOST_POLICIES)
    .map(({ path }) => markdownLink(fileText(path), isFromInputs(path) ? null : policyUrl(path, null)));
  if (report.policies.length > MOST_POLICIES) policies.push(`${grouped(report.policies.length - MOST_POLICIES)} more`);
  const scan = scanText(report);
  const facts = [
    ...(isMerged(report) ? [markdown(fromVantagesText(report))] : []),
    ...(report.vantage === null ? [] : [`Vantage ${nameCode(report.vantage)}`]),
    extentText(hosts, report),
    ...(times === 'without' ? [] : timeTexts(report).map((text) => markdown(text))),
    ...(scan === null || times === 'without' ? [] : [markdown(scan)]),
    policies.join(', '),
    ...(report.drift === null ? [] : [newsText(report.drift, violations)]),
  ].filter((fact) => fact !== '');
  return facts.join(' · ');
}

/** What is new and what is not; where nothing is wrong, what the run is compared with. */
function newsText(drift: Drift, violations: readonly VerdictGroup[]): string {
  const link = sinceLink(drift);
  const text = newViolationsText(drift, newnessCounts(violations), link);
  return text?.replace(/\.$/, '') ?? `compared with the report of ${link}`;
}

/** `2026-11-20 02:00 UTC`, a link to the run of the baseline. */
export function sinceLink(drift: Drift): string {
  return markdownLink(markdown(sinceText(drift)), drift.baseline.url);
}

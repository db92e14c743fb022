// The job summary's last section, the methodology: how the run was measured, and what a green run does and does not say.
import { counted, firstFew } from '../../base/numbers-and-lists.ts';
import type { Report } from '../../model/report.ts';
import { markdown, markdownCode, markdownLink } from '../escape/markdown.ts';
import { nameCode } from '../sections/markdown-cells.ts';
import { clip } from '../text/clip.ts';
import { vantageFacts } from '../text/methodology/merge-methodology.ts';
import {
  attemptsText,
  controlsSilentFirst,
  evidenceTexts,
  meaning,
  namelessPlace,
  noControlsText,
  orderText,
  paceText,
  udpText,
} from '../text/methodology/methodology.ts';
import { scanText } from '../text/methodology/scan-methodology.ts';
import { isFromInputs, policyText } from '../text/places/policy-place.ts';
import type { PolicyUrl } from '../text/report-options.ts';
import { vantageText } from '../text/vantages-text.ts';

/** A fact of which a run may have nothing to say. */
function known(title: string, text: string | null): string[] {
  return text === null ? [] : [`**${title}:** ${text}`];
}

function controls(report: Report): string[] {
  if (report.controls.length === 0) return [`**Controls:** ${noControlsText(report)}`];
  return listed(
    'Controls',
    controlsSilentFirst(report).map(
      ({ target, answered }) => `${nameCode(target)} ${answered ? 'answered' : '⚠️ **did not answer**'}`,
    ),
  );
}

function run({ run: { repository, commit, url, actor } }: Report): string[] {
  const parts = [
    ...(repository === null ? [] : [nameCode(repository)]),
    ...(commit === null ? [] : [`commit ${nameCode(commit)}`]),
    ...(actor === null ? [] : [`started by ${nameCode(actor)}`]),
    ...(url === null ? [] : [nameCode(url)]),
  ];
  return parts.length === 0 ? [] : [`**Run:** ${parts.join(', ')}`];
}

/** Bounded, as this part is never cut. */
function listed(title: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  return [`**${title}:** ${firstFew(items, 20)}`];
}

/** Vantages that are told one by one; the rest is counted. */
const MOST_VANTAGES = 24;

/** Where the probes were sent from; of a merge, a line for each vantage, with a link to its run. */
function places(report: Report): string[] {
  const { vantages, vantage } = report;
  if (vantages === undefined) return [`**From:** ${vantage === null ? namelessPlace(report) : nameCode(vantage)}`];
  const lines = vantages.slice(0, MOST_VANTAGES).map((one) => {
    const { url } = one.run;
    const facts = vantageFacts(one).map((fact) => markdown(fact));
    const name = one.name === null ? vantageText(null) : nameCode(one.name);
    return `**From ${name}:** ${[...facts, ...(url === null ? [] : [markdownLink('its run', url)])].join('; ')}`;
  });
  const rest = vantages.length - lines.length;
  return rest > 0 ? [...lines, `**From ${counted(rest, 'more vantage')}**`] : lines;
}

/** The folded part at the end: never cut, and so of bounded length. */
export function methodologySection(report: Report, policyUrl: PolicyUrl): string {
  const policies = report.policies.map(
    ({ path, sha256 }) =>
      `${isFromInputs(path) ? policyText(path) : markdownLink(nameCode(path), policyUrl(path, null))} sha256 ${markdownCode(sha256)}`,
  );
  const hostFiles = (report.hostFiles ?? []).map(
    ({ path, sha256, hosts }) => `${nameCode(path)} (${counted(hosts, 'host')}) sha256 ${markdownCode(sha256)}`,
  );
  const facts = [
    ...places(report),
    ...known('Scan', scanText(report)),
    ...listed(
      'Scope',
      report.scope.map((target) => nameCode(target)),
    ),
    ...controls(report),
    `**Evidence:** ${evidenceTexts(report)
      .map((text) => `\n  - ${text}`)
      .join('')}`,
    `**Attempts:** ${attemptsText(report)}`,
    ...known('UDP', udpText(report)),
    ...known('Pace', paceText(report)),
    ...known('Order of the ports', orderText(report)),
    `**Tool:** ${markdown(report.tool.name)} ${markdown(clip(report.tool.version, 300))}`,
    ...listed('Policy', policies),
    ...listed('Hosts from', hostFiles),
    ...run(report),
  ];
  const list = facts.map((fact) => `- ${fact}\n`).join('');
  const means = meaning(report)
    .map(([title, text]) => `**${title}** ${text}`)
    .join(' ');
  return `<details><summary>How this was measured</summary>\n\n${list}\n${means}\n\n</details>\n`;
}

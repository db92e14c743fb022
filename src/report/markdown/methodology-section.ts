// The job summary's last section, the methodology: how the run was measured, and what a green run does and does not say.
import { firstFew } from '../../base/numbers-and-lists.ts';
import type { Report } from '../../model/report.ts';
import { markdown, markdownCode } from '../escape/markdown.ts';
import { nameCode } from '../sections/markdown-cells.ts';
import { clip } from '../text/clip.ts';
import {
  attemptsText,
  controlsSilentFirst,
  evidenceTexts,
  MEANING,
  NO_CONTROLS,
  paceText,
  udpText,
} from '../text/methodology.ts';

function udp(report: Report): string[] {
  const text = udpText(report);
  return text === null ? [] : [`**UDP:** ${text}`];
}

function controls(report: Report): string[] {
  if (report.controls.length === 0) return [`**Controls:** ${NO_CONTROLS}`];
  return listed(
    'Controls',
    controlsSilentFirst(report).map(
      ({ target, answered }) => `${nameCode(target)} ${answered ? 'answered' : '⚠️ **did not answer**'}`,
    ),
  );
}

function run({ run: { repository, commit, url, actor } }: Report): string[] {
  const known = [
    ...(repository === null ? [] : [nameCode(repository)]),
    ...(commit === null ? [] : [`commit ${nameCode(commit)}`]),
    ...(actor === null ? [] : [`started by ${nameCode(actor)}`]),
    ...(url === null ? [] : [nameCode(url)]),
  ];
  return known.length === 0 ? [] : [`**Run:** ${known.join(', ')}`];
}

/** Bounded, as this part is never cut. */
function listed(title: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  return [`**${title}:** ${firstFew(items, 20)}`];
}

/** The folded part at the end: never cut, and so of bounded length. */
export function methodologySection(report: Report): string {
  const policies = report.policies.map(({ path, sha256 }) => `${nameCode(path)} sha256 ${markdownCode(sha256)}`);
  const facts = [
    `**From:** ${report.vantage === null ? 'this machine (the policy names no vantage)' : nameCode(report.vantage)}`,
    ...listed(
      'Scope',
      report.scope.map((target) => nameCode(target)),
    ),
    ...controls(report),
    `**Evidence:** ${evidenceTexts(report)
      .map((text) => `\n  - ${text}`)
      .join('')}`,
    `**Attempts:** ${attemptsText(report)}`,
    ...udp(report),
    `**Pace:** ${paceText(report)}`,
    `**Order of the ports:** from seed ${report.seed}`,
    `**Tool:** ${markdown(report.tool.name)} ${markdown(clip(report.tool.version, 300))}`,
    ...listed('Policy', policies),
    ...run(report),
  ];
  const list = facts.map((fact) => `- ${fact}\n`).join('');
  const meaning = MEANING.map(([title, text]) => `**${title}** ${text}`).join(' ');
  return `<details><summary>How this was measured</summary>\n\n${list}\n${meaning}\n\n</details>\n`;
}

// The drift between two reports as a Markdown document of its own (`diff --format markdown`).
import type { Drift } from '../../model/documents/drift.ts';
import { markdown, markdownLink } from '../escape/markdown.ts';
import { machinesOf } from '../rows/machines.ts';
import type { PolicyNames } from '../rows/policy-diff-rows.ts';
import { warningsSection } from '../sections/finding-sections.ts';
import { fitSections, fixedSection } from '../sections/fit-sections.ts';
import { nameCode } from '../sections/markdown-cells.ts';
import { driftTotalsText, isAllBetter, sinceText } from '../text/drift-words.ts';
import type { SummaryOptions } from '../text/report-options.ts';
import { driftTable, requirementDriftSections } from './drift-section.ts';

export interface DriftMarkdownOptions extends SummaryOptions {
  readonly names: PolicyNames;
  /** Why the comparison may mislead. */
  readonly caveats: readonly string[];
}

/** At most `maxBytes` bytes, the most severe first. Rows that do not fit are counted where they are missing. */
export function driftMarkdown(drift: Drift, options: DriftMarkdownOptions): string {
  const { names, caveats, maxBytes } = options;
  const icon = !isAllBetter(drift) ? '⚠️' : drift.notCompared > 0 ? '❔' : '✅';
  const [old, now] = [names.old, names.new].map((name) => nameCode(name));
  const since = markdownLink(markdown(sinceText(drift)), drift.baseline.url);
  const head = `## ${icon} Report diff: ${markdown(driftTotalsText(drift))}\n\nFrom ${old} (${since}) to ${now}\n\n`;
  const sections = [
    fixedSection(head),
    ...(caveats.length === 0 ? [] : [warningsSection(caveats, options)]),
    ...requirementDriftSections(drift, options),
    driftTable(drift, machinesOf({ verdicts: drift.changes }), options),
  ];
  return fitSections(sections, maxBytes);
}

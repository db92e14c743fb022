// What changed between two reports, in GitHub's Markdown: for a summary, or a comment.
import type { Drift } from '../model/documents/drift.ts';
import { clip } from './clip.ts';
import { driftTable } from './drift-section.ts';
import { changeCount, driftTotalsText, sinceText } from './drift-words.ts';
import { markdown, markdownCode, markdownLink } from './escape/markdown.ts';
import { fitSections, type Section } from './fit-sections.ts';
import type { PolicyNames } from './policy-diff-rows.ts';
import type { SummaryOptions } from './summary.ts';
import { warningsSection } from './summary-sections.ts';

export interface DriftMarkdownOptions extends SummaryOptions {
  readonly names: PolicyNames;
  /** Why the comparison may mislead. */
  readonly doubts: readonly string[];
}

const LONGEST_NAME = 300;

/** At most `maxBytes` bytes, the gravest first. Rows that do not fit are counted where they are missing. */
export function driftMarkdown(drift: Drift, options: DriftMarkdownOptions): string {
  const { names, doubts, maxBytes } = options;
  const icon = changeCount(drift) > 0 ? '⚠️' : drift.notCompared > 0 ? '❔' : '✅';
  const [old, now] = [names.old, names.new].map((name) => markdownCode(clip(name, LONGEST_NAME)));
  const since = markdownLink(markdown(sinceText(drift)), drift.baseline.url);
  const head = `## ${icon} Report diff: ${markdown(driftTotalsText(drift))}\n\nFrom ${old} (${since}) to ${now}\n\n`;
  const heading: Section = { head, rows: [], tail: '', leftOut: () => '' };
  const sections = [
    heading,
    ...(doubts.length === 0 ? [] : [warningsSection(doubts, options)]),
    driftTable(drift, options),
  ];
  return fitSections(sections, maxBytes);
}

// The difference of two policies as a Markdown document of its own (`diff --format markdown`).
import type { PolicyDiff } from '../../model/documents/policy-diff.ts';
import { type PolicyNames, totalsText } from '../rows/policy-diff-rows.ts';
import { fitSections, fixedSection } from '../sections/fit-sections.ts';
import { nameCode } from '../sections/markdown-cells.ts';
import { type PolicyDiffItemOptions, policyDiffSections } from '../sections/policy-diff-items.ts';

export interface PolicyDiffMarkdownOptions extends PolicyDiffItemOptions {
  readonly names: PolicyNames;
  /** UTF-8 bytes: 65,536 for a comment, 1,048,576 for a step's summary. */
  readonly maxBytes: number;
}

/** At most `maxBytes` bytes, weakenings first. Rows that do not fit are counted where they are missing. */
export function policyDiffMarkdown(diff: PolicyDiff, options: PolicyDiffMarkdownOptions): string {
  return fitSections([fixedSection(heading(diff, options)), ...policyDiffSections(diff, options)], options.maxBytes);
}

function heading(diff: PolicyDiff, { names }: PolicyDiffMarkdownOptions): string {
  const icon = diff.totals.weakening > 0 ? '⚠️' : '✅';
  const [old, now] = [names.old, names.new].map((name) => nameCode(name));
  return `## ${icon} Policy diff: ${totalsText(diff)}\n\nFrom ${old} to ${now}\n\n`;
}

// What a pull request changes in the policy, by meaning, weaker entries first: a section of its comment and its summary.
import type { PolicyDiff } from '../../model/documents/policy-diff.ts';
import { markdown } from '../escape/markdown.ts';
import { changesOf, totalsText } from '../rows/policy-diff-rows.ts';
import { fitSections, fixedSection } from '../sections/fit-sections.ts';
import { nameCode } from '../sections/markdown-cells.ts';
import { type PolicyDiffTableOptions, policyDiffSections } from '../sections/policy-diff-tables.ts';
import { clip } from '../text/clip.ts';

/** The policy of a pull request against that of its base. */
export type PolicyChangeSeen =
  | { readonly kind: 'same' }
  /** The base has no policy at that path. */
  | { readonly kind: 'new'; readonly base: string }
  | { readonly kind: 'changed'; readonly base: string; readonly diff: PolicyDiff }
  /** Why the two could not be compared, in one sentence; not escaped. */
  | { readonly kind: 'unknown'; readonly why: string };

export interface NewlyExposesOptions extends PolicyDiffTableOptions {
  /** UTF-8 bytes. */
  readonly maxBytes: number;
}

/** Empty where the policy is the base's, letter by letter. */
export function newlyExposes(change: PolicyChangeSeen, options: NewlyExposesOptions): string {
  switch (change.kind) {
    case 'same':
      return '';
    case 'unknown':
      return section(`⚠️ What this pull request changes in the policy is not known`, markdown(clip(change.why, 1000)));
    case 'new':
      return section(
        '⚠️ The policy is new with this pull request',
        `${baseText(change.base)} has none, so everything that the policy expects open is newly exposed.`,
      );
    case 'changed':
      return changed(change.diff, change.base, options);
  }
}

function changed(diff: PolicyDiff, base: string, options: NewlyExposesOptions): string {
  const weaker = diff.totals.weakening;
  const opened = changesOf(diff, 'weakening').filter(({ kind }) => kind === 'newly-open').length;
  const title =
    opened > 0
      ? `⚠️ This pull request newly exposes: ${totalsText(diff)}`
      : weaker > 0
        ? `⚠️ This pull request weakens the policy: ${totalsText(diff)}`
        : `This pull request exposes nothing new: ${totalsText(diff)}`;
  const meant = diff.changes.length === 0 ? 'The text differs, and it means the same.' : '';
  const head = section(title, `By meaning, against ${baseText(base)}. ${meant}`.trim());
  return fitSections([fixedSection(head), ...policyDiffSections(diff, options)], options.maxBytes);
}

function section(title: string, text: string): string {
  return `### ${title}\n\n${text}\n\n`;
}

function baseText(base: string): string {
  return `the base ${nameCode(base, 100)}`;
}

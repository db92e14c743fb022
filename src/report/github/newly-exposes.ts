// What a pull request changes in the policy, by meaning, weaker first: a section of its comment and of its summary.
import type { PolicyDiff } from '../../model/documents/policy-diff.ts';
import { clip } from '../clip.ts';
import { markdown, markdownCode } from '../escape/markdown.ts';
import { fitSections } from '../fit-sections.ts';
import { policyDiffSections } from '../policy-diff-markdown.ts';
import { changesOf, totalsText } from '../policy-diff-rows.ts';

/** The policy of a pull request against that of its base. */
export type PolicyChangeSeen =
  | { readonly kind: 'same' }
  /** The base has no policy at that path. */
  | { readonly kind: 'new'; readonly base: string }
  | { readonly kind: 'changed'; readonly base: string; readonly diff: PolicyDiff }
  /** Why the two could not be compared, in one sentence; not escaped. */
  | { readonly kind: 'unknown'; readonly why: string };

export interface NewlyExposesOptions {
  /** Where a line of either policy is to be seen in a browser; null where it is not. */
  readonly ruleUrl: (side: 'old' | 'new', file: string, line: number) => string | null;
  /** UTF-8 bytes. */
  readonly maxBytes: number;
  /** A sentence, in plain text, that says where the whole of it is. */
  readonly reportHint: string;
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

function changed(diff: PolicyDiff, base: string, { ruleUrl, maxBytes, reportHint }: NewlyExposesOptions): string {
  const weaker = diff.totals.weakening;
  const opened = changesOf(diff, 'weakening').filter(({ kind }) => kind === 'newly-open').length;
  const title =
    opened > 0
      ? `⚠️ This pull request newly exposes: ${totalsText(diff)}`
      : weaker > 0
        ? `⚠️ This pull request weakens the policy: ${totalsText(diff)}`
        : `This pull request exposes nothing new: ${totalsText(diff)}`;
  const options = { names: { old: 'base', new: 'head' }, ruleUrl, maxBytes, reportHint };
  const meant = diff.changes.length === 0 ? 'The text differs, and it means the same.' : '';
  const head = section(title, `By meaning, against ${baseText(base)}. ${meant}`.trim());
  return fitSections([{ head, rows: [], tail: '', leftOut: () => '' }, ...policyDiffSections(diff, options)], maxBytes);
}

function section(title: string, text: string): string {
  return `### ${title}\n\n${text}\n\n`;
}

function baseText(base: string): string {
  return `the base ${markdownCode(clip(base, 100))}`;
}

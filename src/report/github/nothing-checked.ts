// The comment of a run that could not use its inputs: it replaces an earlier comment that would no longer be true.
import { counted } from '../../base/numbers-and-lists.ts';
import { byteLength } from '../../base/utf8.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { diagnosticSentence } from '../sections/diagnostic-items.ts';
import { fitSections, type Section } from '../sections/fit-sections.ts';
import { BODY_BYTES } from '../sections/size-limits.ts';
import type { SummaryOptions } from '../text/report-options.ts';
import { runLine } from './comment.ts';
import { markerLine, type RunMark } from './marker.ts';

/** Why a run could check nothing: a mistake in a policy, or in the workflow's inputs, which has no place in a file. */
export type UnusableBecause = Pick<Diagnostic, 'message' | 'help' | 'position'>;

export interface NothingCheckedOptions extends Pick<SummaryOptions, 'policyUrl'> {
  readonly mark: RunMark;
  readonly runUrl: string | null;
}

/** The first reasons usually explain the others, and all of them are in the log. */
const MOST_REASONS = 2;

/** With its marker, of at most `BODY_BYTES` bytes. */
export function nothingChecked(
  reasons: readonly UnusableBecause[],
  { mark, runUrl, policyUrl }: NothingCheckedOptions,
): string {
  const rows = reasons.slice(0, MOST_REASONS).map((reason) => `- ${diagnosticSentence(reason, { policyUrl })}\n`);
  const more = reasons.length - rows.length;
  const section: Section = {
    head:
      '## ❌ Exposure policy: nothing was checked\n\n' +
      'The last run could not use what it was given, so whether the policy holds is **not known**.\n\n',
    rows: more === 0 ? rows : [...rows, `- and ${counted(more, 'more mistake')}\n`],
    tail: '\nAll of it is in the log of the run.\n\n',
    leftOut: () => '- and more that is too long for a comment\n',
  };
  const [first, last] = [markerLine('comment', mark), runLine(runUrl, 'The run with its log')];
  return `${first}${fitSections([section], BODY_BYTES - byteLength(first) - byteLength(last))}${last}`;
}

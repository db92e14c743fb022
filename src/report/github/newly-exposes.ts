// What a pull request changes in the policy, by meaning, weaker entries first, and what this run saw of it: for its comment and its summary.
import { counted, grouped, listed } from '../../base/numbers-and-lists.ts';
import type { PolicyChange, PolicyDiff } from '../../model/documents/policy-diff.ts';
import type { Report } from '../../model/report.ts';
import { markdown } from '../escape/markdown.ts';
import { changesOf, hostText } from '../rows/policy-diff-rows.ts';
import { fitSections, fixedSection, type Section } from '../sections/fit-sections.ts';
import { nameCode } from '../sections/markdown-cells.ts';
import { type PolicyDiffItemOptions, policyDiffSections } from '../sections/policy-diff-items.ts';
import { clip } from '../text/clip.ts';
import { changedPorts } from '../text/places/place-text.ts';
import { opensPorts, SeenByRun, seenSentence, seenWord, wasOpen } from './seen-of-change.ts';

/** The policy of a pull request against that of its base. */
export type PolicyChangeSeen =
  | { readonly kind: 'same' }
  /** The policy is in the inputs of the workflow: there is no file to compare. */
  | { readonly kind: 'not-compared' }
  /** The base has no policy at that path. */
  | { readonly kind: 'new'; readonly base: string }
  | { readonly kind: 'changed'; readonly base: string; readonly diff: PolicyDiff }
  /** Why the two could not be compared, in one sentence; not escaped. */
  | { readonly kind: 'unknown'; readonly why: string };

/** `title` answers a reviewer, in plain text; null where the result of the run does. */
export interface ChangeText {
  readonly title: string | null;
  /** One paragraph of Markdown; empty for nothing to say. */
  readonly intro: string;
  readonly sections: readonly Section[];
}

/** Ports of one host that a title names. */
const MOST_TITLED = 2;
const LONGEST_PLACE = 120;

/** What a comment or a summary says of the change. */
export function changeText(change: PolicyChangeSeen, report: Report, options: PolicyDiffItemOptions): ChangeText {
  const only = (title: string | null, intro: string): ChangeText => ({ title, intro, sections: [] });
  switch (change.kind) {
    case 'same':
      return only(null, 'This pull request does not change the policy.');
    case 'not-compared':
      return only(null, '');
    case 'unknown':
      return only(
        null,
        `⚠️ <strong>It is not known what this pull request changes in the policy.</strong> ${markdown(clip(change.why, 1000))}`,
      );
    case 'new':
      return only('This pull request adds the policy', newPolicyText(change.base, report));
    case 'changed':
      return changedText(change.diff, report, options);
  }
}

/** For the job summary, which has the result of the run already: empty where there is no change. */
export function newlyExposes(
  change: PolicyChangeSeen,
  report: Report,
  { maxBytes, ...options }: PolicyDiffItemOptions & { readonly maxBytes: number },
): string {
  if (change.kind === 'same' || change.kind === 'not-compared') return '';
  const { title, intro, sections } = changeText(change, report, options);
  const head = `### ${title === null ? 'The policy in this pull request' : `⚠️ ${markdown(title)}`}\n\n`;
  const texts = [intro, baseText(change)].filter((text) => text !== '').join(' ');
  return fitSections([fixedSection(`${head}${texts === '' ? '' : `${texts}\n\n`}`), ...sections], maxBytes);
}

/** What the policy was compared with; empty where there was nothing to compare with, or that is said already. */
export function baseText(change: PolicyChangeSeen): string {
  return change.kind === 'changed' ? `Compared with the base ${nameCode(change.base, 100)}` : '';
}

function newPolicyText(base: string, { verdicts }: Report): string {
  const opened = verdicts.filter(({ expected }) => expected === 'open');
  const count = (list: typeof opened) => list.reduce((sum, one) => sum + one.count, 0);
  const open = count(opened.filter(({ state, evidence }) => state === 'open' && evidence !== 'none'));
  const what = `${counted(count(opened), 'port')}, ${grouped(open)} of them already open, before the merge`;
  return `The base ${nameCode(base, 100)} has none, so everything that the policy expects open is newly permitted: ${what}.`;
}

function changedText(diff: PolicyDiff, report: Report, options: PolicyDiffItemOptions): ChangeText {
  const run = new SeenByRun(report);
  const weaker = changesOf(diff, 'weakening');
  const opened = weaker.filter(({ kind }) => kind === 'newly-open');
  const seenOf = (change: PolicyChange) => (opensPorts(change) ? seenSentence(run.of(change)) : '');
  const sections = policyDiffSections(diff, { ...options, seenOf });
  if (opened.length > 0) {
    return { title: openedTitle(opened, run), intro: '', sections };
  }
  if (weaker.length > 0) {
    const title = `This pull request weakens the policy in ${counted(weaker.length, 'place')}`;
    return { title, intro: '', sections };
  }
  const intro =
    diff.changes.length === 0
      ? 'This pull request opens nothing new. The text of the policy differs, and it means the same.'
      : 'This pull request opens nothing new.';
  return { title: null, intro, sections };
}

/** What was open before the pull request is not opened by it: its policy permits it now. */
function openedTitle(all: readonly PolicyChange[], run: SeenByRun): string {
  const known = all.filter((change) => wasOpen(run.of(change)));
  const opened = all.filter((change) => !known.includes(change));
  const permitted = listed(known.map(placeOf), MOST_TITLED);
  if (known.length === 0) return `This pull request opens ${openedText(opened, run)}`;
  if (opened.length === 0) return `This pull request permits ${permitted}; already open before it`;
  return `This pull request opens ${openedText(opened, run)}, and permits ${permitted}, already open before it`;
}

function placeOf(change: PolicyChange): string {
  return clip(`${changedPorts(change)} on ${hostsText(change)}`, LONGEST_PLACE);
}

/**
 * `5432 postgresql on db1.example.com (already open) and 8443 https-alt on www.example.com (not seen open)`; of one alone: `…; already
 * open in this run, before the merge`.
 */
function openedText(opened: readonly PolicyChange[], run: SeenByRun): string {
  const texts = opened.map(placeOf);
  const seen = opened.map((change) => seenWord(run.of(change)));
  const [only] = opened;
  if (opened.length === 1 && only !== undefined)
    return `${texts[0]}; ${seen[0]} in this run${run.of(only).open > 0 ? ', before the merge' : ''}`;
  return listed(
    texts.map((text, index) => `${text} (${seen[index]})`),
    MOST_TITLED,
  );
}

function hostsText({ hosts }: PolicyChange): string {
  return listed(hosts.map(hostText), MOST_TITLED);
}

// One open issue for what an audit finds night after night: opened, rewritten when the set of violations changes, closed by a pass.
import { randomBytes } from 'node:crypto';
import type { Report } from '../../../model/report.ts';
import { isOurTitle, issueBody, issueTitle, isTitleWithoutFinding } from '../../../report/github/issue.ts';
import { changeComment, closeComment, duplicateComment } from '../../../report/github/issue-history.ts';
import {
  isOlder,
  isSameAudit,
  isSameRun,
  markerId,
  type RunMark,
  readMarker,
  withId,
  withMark,
} from '../../../report/github/marker.ts';
import { type ViolationFates, violationFates } from '../../../report/github/violation-fates.ts';
import { digestOf, readMemory } from '../../../report/github/violation-memory.ts';
import { type ViolationSet, violationsOf } from '../../../report/github/violation-set.ts';
import { ApiFailure, createOnce } from '../api-failure.ts';
import type { Account, Comments, GitHub, Issue, IssueExtras } from '../github.ts';
import { giveExtras, withOrWithout, withRecord } from './issue-extras.ts';

export interface NightlyIssue {
  readonly report: Report;
  readonly mark: RunMark;
  readonly workflow: string;
  /** Whether the run looked at a part of the policy alone: then nothing that it did not see is gone. */
  readonly partial: boolean;
  readonly extras: IssueExtras;
  readonly policyUrl: (file: string, line: number | null) => string | null;
}

export interface IssueOutcome {
  readonly kind:
    | 'opened'
    | 'updated'
    | 'unchanged'
    /** The violations are the same, and the title of an earlier version did not name them. */
    | 'retitled'
    | 'closed'
    /** Violations of it are gone, and the run may not close it: it could not check everything. */
    | 'eased'
    /** The same, and nothing that it lists changed. */
    | 'kept-open'
    /** It is left as it is: a run that did not check everything cannot tell what changed of an issue that does not list its violations. */
    | 'incomparable'
    /** There is none, and no reason to open one. */
    | 'none'
    /** A newer run has said what there is to say. */
    | 'outdated';
  readonly number: number | null;
  /** Why what changed stands in no comment, where it should. */
  readonly unsaid?: string;
  /** Labels and accounts that it does not have, and why: a sentence each. */
  readonly unset?: readonly string[];
}

const NOTHING: ViolationSet = new Map();

/**
 * What could not be known neither opens nor closes an issue, and a pass of a part closes none. But what such a run saw fixed, the issue
 * does not claim any more.
 */
export async function keepIssue(github: GitHub, me: Account, night: NightlyIssue): Promise<IssueOutcome> {
  const { report, mark, partial } = night;
  const [current, ...seconds] = await openIssues(github, me, mark);
  if (current === undefined) return report.result === 'fail' ? open(github, me, night) : { kind: 'none', number: null };
  if (report.result === 'inconclusive' || (report.result === 'pass' && partial)) return update(github, night, current);
  for (const { issue } of seconds) await closeSecond(github, night, issue, current.issue.number);
  return report.result === 'pass' ? close(github, night, current) : update(github, night, current);
}

interface Ours {
  readonly issue: Issue;
  /** The run that wrote it last. */
  readonly mark: RunMark;
}

/**
 * Those of this audit that we opened, the oldest first. The issue's own id stands in its marker: one that another workflow was made
 * to open, by the same account, cannot have it.
 */
async function openIssues({ issues }: GitHub, me: Account, audit: RunMark, proof?: string | null): Promise<Ours[]> {
  return oursOf(await issues.list(me, 'open'), me, audit, proof);
}

/** @param proof what this very run has written into one whose id it was never told */
function oursOf(all: readonly Issue[], me: Account, audit: RunMark, proof?: string | null): Ours[] {
  const mine = all.filter(({ authorId }) => authorId === me.id);
  const proven = mine.filter((issue) => provenId(issue) !== null);
  return mine
    .filter(
      (issue) =>
        proven.includes(issue) || isFirstTry(issue, proven) || (proof && markerId('issue', issue.body) === proof),
    )
    .flatMap((issue) => {
      const mark = readMarker('issue', issue.body);
      return mark !== null && isSameAudit(mark, audit) ? [{ issue, mark }] : [];
    })
    .sort((a, b) => a.issue.number - b.issue.number);
}

/** What the marker says to prove that the issue is ours; null where it does not. */
function provenId({ id, body }: Issue): string | null {
  const said = markerId('issue', body);
  return said?.split('-')[0] === String(id) ? said : null;
}

/**
 * Whether the answer to its creation got lost, and another was made of the same random number: that number was secret until then, so
 * anybody who has read it since can only have used it in an issue that came later.
 */
function isFirstTry({ number, body }: Issue, proven: readonly Issue[]): boolean {
  const [begin, random] = markerId('issue', body)?.split('-') ?? [];
  return (
    begin === 'new' &&
    proven.some(
      (second) => provenId(second)?.split('-')[1] === random && random !== undefined && number < second.number,
    )
  );
}

async function open(github: GitHub, me: Account, night: NightlyIssue): Promise<IssueOutcome> {
  const { report, mark, workflow, partial, policyUrl } = night;
  const before = oursOf(await github.issues.list(me, 'closed'), me, mark).at(-1);
  // The newest run has closed it meanwhile: what this one saw is older than that.
  if (before !== undefined && isOlder(mark, before.mark)) return { kind: 'outdated', number: before.issue.number };
  const previous = before?.issue.number ?? null;
  const body = issueBody(report, { mark, workflow, unchecked: NOTHING, fates: null, partial, previous, policyUrl });
  const title = issueTitle(report, NOTHING, partial);
  const random = randomBytes(8).toString('hex');
  const unproven = withId('issue', body, `new-${random}`);
  const proof = markerId('issue', unproven);
  const mine = async () =>
    (await github.issues.list(me, 'open')).find(({ body: of }) => markerId('issue', of) === proof) ?? null;
  const create = (extras: IssueExtras) => createOnce(() => github.issues.create(title, unproven, extras), mine);
  const created = await withOrWithout(night.extras, create);
  const { record, unset } = await giveExtras(github.issues, created, night.extras);
  const whole = withRecord(withId('issue', body, `${created.id}-${random}`), record);
  await github.issues.update(created.number, title, whole);
  const outcome = await settleRace(github, me, night, created, proof);
  return unset.length === 0 || outcome.number !== created.number ? outcome : { ...outcome, unset };
}

/** Another run may have found none and opened one as well: the lower number stays, for each run that looks. */
async function settleRace(
  github: GitHub,
  me: Account,
  night: NightlyIssue,
  created: Issue,
  proof: string | null,
): Promise<IssueOutcome> {
  const found = await openIssues(github, me, night.mark, proof);
  const [winner] = found;
  if (winner === undefined || winner.issue.number >= created.number) {
    // A second one that an answer which got lost had made after all.
    for (const { issue, mark } of found)
      if (issue.number > created.number && isSameRun(mark, night.mark))
        await closeSecond(github, night, issue, created.number);
    return { kind: 'opened', number: created.number };
  }
  await closeSecond(github, night, created, winner.issue.number);
  return update(github, night, winner);
}

/** Lists lag, so it is looked at once more: it may be closed by now. */
async function closeSecond(github: GitHub, { mark }: NightlyIssue, second: Issue, winner: number): Promise<void> {
  const { open: isOpen, body } = await github.issues.get(second.number);
  if (!isOpen) return;
  await remark(github.comments, second.number, duplicateComment(mark, winner));
  await github.issues.close(second.number, withMark('issue', body, mark), 'duplicate');
}

async function update(github: GitHub, night: NightlyIssue, { issue, mark: last }: Ours): Promise<IssueOutcome> {
  const { report, mark, workflow, partial, policyUrl } = night;
  const failed = report.result === 'fail';
  const outcome = (kind: IssueOutcome['kind'], unset: readonly string[] = []): IssueOutcome => ({
    ...{ kind, number: issue.number },
    ...(unset.length === 0 ? {} : { unset }),
  });
  if (isOlder(mark, last)) return outcome('outdated');
  // Where it is not known which violations the issue stands for, a run that did not check everything cannot tell what is left of them.
  if ((partial || !failed) && readMemory(issue.body)?.kind !== 'set') return outcome('incomparable');
  const { fates, changed } = compare(issue, night);
  const unchecked = fates?.unchecked ?? NOTHING;
  const { record, isNew, unset } = await giveExtras(github.issues, issue, night.extras);
  if (!changed) {
    const body = withRecord(withMark('issue', issue.body, mark), record);
    const retitles = failed && isTitleWithoutFinding(issue.title);
    const title = retitles ? issueTitle(report, unchecked, partial) : issue.title;
    if (retitles || isNew) await github.issues.update(issue.number, title, body);
    return outcome(retitles ? 'retitled' : failed ? 'unchanged' : 'kept-open', unset);
  }
  // The comment goes first: if the body then fails, the next run says it once more, and nothing is lost.
  const unsaid = await remark(github.comments, issue.number, changeComment(report, mark, fates, policyUrl, partial));
  const previous = previousOf(issue);
  const body = issueBody(report, { mark, workflow, unchecked, fates, partial, previous, policyUrl });
  await github.issues.update(
    issue.number,
    // A title that somebody gave it stays.
    isOurTitle(issue.title) ? issueTitle(report, unchecked, partial) : issue.title,
    withRecord(withId('issue', body, provenId(issue) ?? issue.id), record),
  );
  return { ...outcome(failed ? 'updated' : 'eased', unset), ...unsaid };
}

async function close(github: GitHub, night: NightlyIssue, { issue, mark: last }: Ours): Promise<IssueOutcome> {
  const { report, mark } = night;
  if (isOlder(mark, last)) return { kind: 'outdated', number: issue.number };
  const said = closeComment(report, mark, compare(issue, night).fates);
  const unsaid = await remark(github.comments, issue.number, said);
  await github.issues.close(issue.number, withMark('issue', issue.body, mark), 'completed');
  return { kind: 'closed', number: issue.number, ...unsaid };
}

/** @returns null for the fates where the issue does not say which violations it stands for */
function compare(
  { body }: Issue,
  { report, partial }: NightlyIssue,
): { fates: ViolationFates | null; changed: boolean } {
  const memory = readMemory(body);
  if (memory === null) return { fates: null, changed: true };
  if (memory.kind === 'digest') return { fates: null, changed: memory.digest !== digestOf(violationsOf(report)) };
  const fates = violationFates(memory.set, report, partial, memory.unchecked);
  return { fates, changed: [fates.added, fates.again, fates.settled, fates.dropped].some((set) => set.size > 0) };
}

/** What the issue says itself of the one before it. */
function previousOf({ body }: Issue): number | null {
  const [, number] = /^The one before: #(\d{1,9})\.$/m.exec(body) ?? [];
  return number === undefined ? null : Number(number);
}

/**
 * A comment of this run, once: where its answer gets lost, it is looked for. An issue that somebody locked takes none, and its body
 * and state are kept all the same.
 */
async function remark(comments: Comments, number: number, body: string): Promise<Pick<IssueOutcome, 'unsaid'>> {
  const mine = async () => (await comments.list(number)).find((comment) => comment.body === body) ?? null;
  try {
    await createOnce(() => comments.create(number, body), mine);
    return {};
  } catch (error) {
    if (error instanceof ApiFailure && error.isLocked) return { unsaid: error.message };
    throw error;
  }
}

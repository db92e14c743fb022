// One comment of ours on a pull request: found, written, and never another's.
import { randomBytes } from 'node:crypto';
import {
  isOlder,
  isSameAudit,
  isSameRun,
  markerId,
  type RunMark,
  readMarker,
  withId,
  withMark,
} from '../../report/github/marker.ts';
import { createOnce } from './api-failure.ts';
import type { Account, Comment, Comments } from './github.ts';

export type CommentOutcome =
  | 'created'
  | 'updated'
  | 'unchanged'
  /** None was there, and none was wanted. */
  | 'none'
  /** A newer run has written it already. */
  | 'outdated';

export interface StickyComment {
  readonly pullRequest: number;
  readonly mark: RunMark;
  /** With the marker. */
  readonly body: string;
  /** Whether to write one where there is none. */
  readonly create: boolean;
  /** Whether a reader of both would learn the same. */
  readonly same: (a: string, b: string) => boolean;
}

/**
 * Writes the comment. It is ours if we wrote it and it has our marker, with the comment's own number in it: a stranger who copies
 * the marker has written another's comment, and one who has it written by another workflow, as the same account, cannot know the
 * number before there is one. One of the same audit that was told something else is taken over, as a preview may have another host with
 * each push, but none of this very run: there the audit is called more than once, and each call has a comment of its own.
 */
export async function keepComment(comments: Comments, me: Account, sticky: StickyComment): Promise<CommentOutcome> {
  const { pullRequest, mark, body, create } = sticky;
  const ofKey = async () => oursOf(await comments.list(pullRequest), me, mark.key);
  const found = await ofKey();
  const own = found.filter(({ mark: of }) => isSameAudit(of, mark));
  if (own.length > 0) return rewrite(comments, sticky, own);
  const left = found.find(({ mark: of }) => !isSameRun(of, mark));
  if (left !== undefined) {
    const outcome = await rewrite(comments, sticky, [left]);
    // Another call in this run may have taken it over at the same moment. Where this one finds the other's mark, it makes one more.
    const now = (await ofKey()).find(({ comment }) => comment.id === left.comment.id);
    if (now === undefined || isSameAudit(now.mark, mark) || !isSameRun(now.mark, mark)) return outcome;
  }
  if (!create) return 'none';
  const unproven = withId('comment', body, `new-${randomBytes(8).toString('hex')}`);
  const proof = markerId('comment', unproven);
  const mine = async () =>
    (await comments.list(pullRequest)).find(({ body: of }) => markerId('comment', of) === proof) ?? null;
  const { id } = await createOnce(() => comments.create(pullRequest, unproven), mine);
  await comments.update(id, withId('comment', body, id));
  return 'created';
}

/** Of two that runs racing each other have made, the older stays. */
async function rewrite(
  comments: Comments,
  { mark, body, same }: StickyComment,
  [kept, ...seconds]: readonly Ours[],
): Promise<CommentOutcome> {
  if (kept === undefined) return 'none';
  if ([kept, ...seconds].some(({ mark: of }) => isOlder(mark, of))) return 'outdated';
  const unchanged = same(kept.comment.body, body);
  const { id } = kept.comment;
  if (!unchanged) await comments.update(id, withId('comment', body, id));
  // The marker alone, which tells an older run that this one has spoken; nobody is notified of an edit.
  else if (isOlder(kept.mark, mark))
    await comments.update(kept.comment.id, withMark('comment', kept.comment.body, mark));
  for (const { comment } of seconds) await comments.remove(comment.id);
  return unchanged ? 'unchanged' : 'updated';
}

interface Ours {
  readonly comment: Comment;
  readonly mark: RunMark;
}

/** The oldest first. */
function oursOf(all: readonly Comment[], me: Account, key: string): Ours[] {
  return all
    .flatMap((comment) => {
      const isOurs = comment.authorId === me.id && markerId('comment', comment.body) === String(comment.id);
      const mark = isOurs ? readMarker('comment', comment.body) : null;
      return mark?.key === key ? [{ comment, mark }] : [];
    })
    .sort((a, b) => a.comment.id - b.comment.id);
}

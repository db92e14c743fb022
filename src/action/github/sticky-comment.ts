// One comment of ours on a pull request: found, written, and never another's.
import { isOlder, isSameRun, type RunMark, readMarker, withMark } from '../../report/github/marker.ts';
import { createOnce } from './create-once.ts';
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
 * Writes the comment. It is ours if we wrote it and it begins with our marker: a stranger who copies the marker has written
 * another's comment. Of two that runs racing each other have made, the older stays.
 */
export async function keepComment(
  comments: Comments,
  me: Account,
  { pullRequest, mark, body, create, same }: StickyComment,
): Promise<CommentOutcome> {
  const ours = async () => oursOf(await comments.list(pullRequest), me, mark.key);
  const [kept, ...seconds] = await ours();
  if (kept === undefined) {
    if (!create) return 'none';
    const mine = async () => (await ours()).find(({ mark: of }) => isSameRun(of, mark))?.comment ?? null;
    await createOnce(() => comments.create(pullRequest, body), mine);
    return 'created';
  }
  if ([kept, ...seconds].some(({ mark: of }) => isOlder(mark, of))) return 'outdated';
  const unchanged = same(kept.comment.body, body);
  if (!unchanged) await comments.update(kept.comment.id, body);
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
      const mark = comment.authorId === me.id ? readMarker('comment', comment.body) : null;
      return mark?.key === key ? [{ comment, mark }] : [];
    })
    .sort((a, b) => a.comment.id - b.comment.id);
}

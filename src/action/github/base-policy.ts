// The policy of a pull request's base, read through the API, against the one that this run has checked: by meaning.
import { lint, type PolicySource, type ReadOptions } from '../../audit.ts';
import type { PolicyChangeSeen } from '../../report/github/newly-exposes.ts';
import type { WorkflowContext } from '../workflow-run.ts';
import { CommitFiles } from './commit-files.ts';
import type { Contents } from './github.ts';
import type { PullRequest } from './pull-request.ts';

const NOT_THE_PULLS =
  'The pull request changes the policy, and this run checked one that is not the pull request’s: it is what is checked out, and ' +
  'neither the merge nor the head of the pull request has it so. `pull_request_target` checks out the base.';

const NOT_IN_THE_REPOSITORY = 'The policy is not in the repository by the path that the workflow gives.';

export interface BaseComparison {
  readonly change: PolicyChangeSeen;
  /** The commit that it was compared with; null where it is not known. */
  readonly baseSha: string | null;
}

/**
 * @param sources the policies of this run, called by their paths in the repository
 * @param options what the run was told, with the loader of its own files
 */
export async function policyChange(
  contents: Contents,
  workflow: WorkflowContext,
  pull: PullRequest,
  sources: readonly PolicySource[],
  options: ReadOptions,
): Promise<BaseComparison> {
  const { files: policies, hostFiles } = lint(sources, options);
  const head = new CommitFiles(contents, pull.headSha);
  // A file of hosts that a step has made is in no commit: nothing of it can be held against one.
  const now = [...policies, ...(await head.theirs(hostFiles))];
  const { baseSha, isPulls } = await baseCommit(contents, workflow, pull, now, head);
  const seen = (change: PolicyChangeSeen): BaseComparison => ({ change, baseSha });
  const base = `${pull.baseRef}@${baseSha.slice(0, 7)}`;
  const files = new CommitFiles(contents, baseSha);
  const old = (await Promise.all(sources.map(({ file }) => files.read(file)))).filter((source) => source !== null);
  if (!isPulls) {
    if (old.length === 0 && (await head.hasNone(sources))) {
      // One that the base got since is there, and none of the pull request's doing.
      const isNowhere = await new CommitFiles(contents, workflow.sha).hasNone(sources);
      return seen(isNowhere ? { kind: 'unknown', why: NOT_IN_THE_REPOSITORY } : { kind: 'same' });
    }
    await files.readBases(old, options);
    const read = lint(old, { ...options, loadBase: files.load });
    const before = [...read.files, ...read.hostFiles];
    const known = new Set(old.map(({ file }) => file));
    const others = sources.filter(({ file }) => !known.has(file));
    const untouched = (await head.hasAll(before)) && (await head.hasNone(others));
    return seen(untouched ? { kind: 'same' } : { kind: 'unknown', why: NOT_THE_PULLS });
  }
  if (old.length === 0) return seen({ kind: 'new', base });
  await files.readBases(old, options);
  if (old.length === sources.length && (await files.hasAll(now))) return seen({ kind: 'same' });
  const { diffSources } = await import('../../audit/diff.ts');
  const compared = diffSources(old, sources, options, { ...options, loadBase: files.load });
  if (compared.kind === 'diffed') return seen({ kind: 'changed', base, diff: compared.diff });
  const [first] = compared.diagnostics;
  const why = first === undefined ? '' : ` ${first.position?.file ?? ''}: ${first.message}`;
  return seen({ kind: 'unknown', why: `The policy of the base cannot be read as this run reads its own.${why}` });
}

/**
 * What this run's files are to be compared with. No variable tells what a workflow has checked out, so that is told from the files:
 * those of the merge are held against its first parent, the base that was merged into (the event's own may be older), and those of
 * the head against where the branch left the base. Any others are not the pull request's.
 */
async function baseCommit(
  contents: Contents,
  { sha }: WorkflowContext,
  pull: PullRequest,
  now: readonly PolicySource[],
  head: CommitFiles,
): Promise<{ readonly baseSha: string; readonly isPulls: boolean }> {
  const [first, second] = sha === pull.headSha || sha === '' ? [] : await contents.parents(sha);
  const isMerge = first !== undefined && second === pull.headSha;
  if (isMerge && (await new CommitFiles(contents, sha).hasAll(now))) return { baseSha: first, isPulls: true };
  return { baseSha: await contents.mergeBase(pull.baseSha, pull.headSha), isPulls: await head.hasAll(now) };
}

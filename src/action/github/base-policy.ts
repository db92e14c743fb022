// The policy of a pull request's base, read through the API, against the one that this run has checked: by meaning.
import { posix } from 'node:path';
import { lint, type PolicySource, type ReadOptions } from '../../audit.ts';
import type { PolicyChangeSeen } from '../../report/github/newly-exposes.ts';
import type { WorkflowContext } from '../workflow-run.ts';
import type { Contents } from './github.ts';
import type { PullRequest } from './pull-request.ts';

/** Of a policy with all that it extends. */
const MOST_FILES = 50;

const NOT_THE_PULLS =
  'The pull request changes the policy, and this run checked one that is not the pull request’s: it looked at what is checked ' +
  'out, as pull_request_target checks out the base.';

export interface PolicyChange {
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
): Promise<PolicyChange> {
  const { baseSha, isPulls } = await baseCommit(contents, workflow, pull);
  const seen = (change: PolicyChangeSeen): PolicyChange => ({ change, baseSha });
  const base = `${pull.baseRef}@${baseSha.slice(0, 7)}`;
  const files = new BaseFiles(contents, baseSha);
  const old = (await Promise.all(sources.map(({ file }) => files.read(file)))).filter((source) => source !== null);
  const now = lint(sources, options).files;
  const head = new BaseFiles(contents, pull.headSha);
  if (!isPulls && !(await isSame(now, head))) {
    await files.readBases(old, options);
    const before = lint(old, { ...options, loadBase: files.load }).files;
    const untouched = (await isSame(before, head)) && (await areMissing(sources, old, head));
    return seen(untouched ? { kind: 'same' } : { kind: 'unknown', why: NOT_THE_PULLS });
  }
  if (old.length === 0) {
    const here = await Promise.all(sources.map(({ file }) => contents.read(file, workflow.sha)));
    if (here.some((text) => text !== null)) return seen({ kind: 'new', base });
    return seen({ kind: 'unknown', why: 'The policy is not in the repository by the path that the workflow gives.' });
  }
  await files.readBases(old, options);
  if (old.length === sources.length && (await isSame(now, files))) return seen({ kind: 'same' });
  const { compare } = await import('../../audit/compare.ts');
  const compared = compare(old, sources, options, { ...options, loadBase: files.load });
  if (compared.kind === 'compared') return seen({ kind: 'changed', base, diff: compared.diff });
  const [first] = compared.diagnostics;
  const why = first === undefined ? '' : ` ${first.position?.file ?? ''}: ${first.message}`;
  return seen({ kind: 'unknown', why: `The policy of the base cannot be read as this run reads its own.${why}` });
}

/**
 * What this run's files are to be compared with. `pull_request` checks out a merge, whose first parent is the base that was merged
 * into; the event's own base may be older. Where no merge is checked out, it is where the branch left the base; and of
 * `pull_request_target`, which runs at the base, nobody says whether the files are the pull request's.
 */
async function baseCommit(
  contents: Contents,
  { sha }: WorkflowContext,
  pull: PullRequest,
): Promise<{ readonly baseSha: string; readonly isPulls: boolean }> {
  const [first, second] = sha === pull.headSha || sha === '' ? [] : await contents.parents(sha);
  if (first !== undefined && second === pull.headSha) return { baseSha: first, isPulls: true };
  return { baseSha: await contents.mergeBase(pull.baseSha, pull.headSha), isPulls: sha === pull.headSha };
}

async function isSame(now: readonly PolicySource[], files: BaseFiles): Promise<boolean> {
  for (const { file, text } of now) if ((await files.read(file))?.text !== text) return false;
  return true;
}

/** Whether a commit has none of those policies either that the base has not. */
async function areMissing(sources: readonly PolicySource[], old: readonly PolicySource[], files: BaseFiles) {
  const known = new Set(old.map(({ file }) => file));
  for (const { file } of sources) if (!known.has(file) && (await files.read(file)) !== null) return false;
  return true;
}

/** Files at one commit, each asked for once. */
class BaseFiles {
  readonly #contents: Contents;
  readonly #sha: string;
  readonly #texts = new Map<string, string | null>();

  constructor(contents: Contents, sha: string) {
    this.#contents = contents;
    this.#sha = sha;
  }

  async read(file: string): Promise<PolicySource | null> {
    if (!this.#texts.has(file)) {
      const inside = !posix.isAbsolute(file) && file !== '..' && !file.startsWith('../');
      if (this.#texts.size >= MOST_FILES) throw new Error(`the policy extends more than ${MOST_FILES} files`);
      this.#texts.set(file, inside ? await this.#contents.read(file, this.#sha) : null);
    }
    const text = this.#texts.get(file) ?? null;
    return text === null ? null : { file, text };
  }

  /** As the policy's reader wants it: at once. What was not read yet is missing. */
  readonly load = (path: string, from: string) => {
    const file = pathFrom(path, from);
    const text = this.#texts.get(file) ?? null;
    return text === null ? { problem: 'there is no such file at the base' } : { file, text };
  };

  /** Reads what the files extend, and what that extends, until nothing is missing that could be had. */
  async readBases(sources: readonly PolicySource[], options: ReadOptions): Promise<void> {
    for (;;) {
      const missing = new Set<string>();
      lint(sources, {
        ...options,
        loadBase: (path, from) => {
          const file = pathFrom(path, from);
          if (!this.#texts.has(file)) missing.add(file);
          return this.load(path, from);
        },
      });
      if (missing.size === 0) return;
      for (const file of missing) await this.read(file);
    }
  }
}

function pathFrom(path: string, from: string): string {
  return posix.normalize(posix.join(posix.dirname(from), path));
}

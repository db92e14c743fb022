// The policies of a merged report, read through the API: a merge has no checkout, and its report says which texts were checked.
import { createHash } from 'node:crypto';
import { type LoadBase, lint, type PolicySource, type ReadOptions } from '../../audit.ts';
import type { Report } from '../../model/report.ts';
import { POLICY_IN_INPUTS } from '../../model/tool.ts';
import { CommitFiles } from './commit-files.ts';
import type { Contents } from './github.ts';

export type MergedSources =
  | { readonly sources: readonly PolicySource[]; readonly loadBase: LoadBase }
  /** Why they are not known, as a whole sentence. */
  | { readonly why: string };

/**
 * @param sha the commit of this run
 * @param report whose paths and digests are as the runs that were merged gave them, and of unknown origin on a run from a fork
 */
export async function mergedSources(
  contents: Contents,
  sha: string,
  { policies, hostFiles = [] }: Pick<Report, 'policies' | 'hostFiles'>,
  options: ReadOptions,
): Promise<MergedSources> {
  if (policies.some(({ path }) => path === POLICY_IN_INPUTS))
    return {
      why: 'The policy is in the inputs of the jobs that checked it, and no file of the repository has it.',
    };
  const files = new CommitFiles(contents, sha);
  const read: PolicySource[] = [];
  for (const { path, sha256 } of policies) {
    const source = await files.read(path);
    if (source === null || createHash('sha256').update(source.text).digest('hex') !== sha256)
      return { why: 'The policy that was checked is not the one that the repository has at the commit of this run.' };
    read.push(source);
  }
  for (const { path, sha256 } of hostFiles) {
    const list = await files.read(path);
    if (list === null || createHash('sha256').update(list.text).digest('hex') !== sha256)
      return {
        why: `The hosts that were checked are not those that the repository has in \`${path}\` at the commit of this run.`,
      };
  }
  const sources = notExtended(read, files, options);
  const { diagnostics } = lint(sources, { ...options, loadBase: files.load });
  return diagnostics.some(({ level }) => level === 'error')
    ? { why: 'The policy cannot be read without what its runs were told: the values of its variables, or a vantage.' }
    : { sources, loadBase: files.load };
}

/** A report lists what its policies extend as well, and that is no policy by itself. */
function notExtended(read: readonly PolicySource[], files: CommitFiles, options: ReadOptions): readonly PolicySource[] {
  const extended = new Set<string>();
  const loadBase: LoadBase = (path, from) => {
    const base = files.load(path, from);
    if ('file' in base) extended.add(base.file);
    return base;
  };
  for (const source of read) lint([source], { ...options, loadBase });
  return read.filter(({ file }) => !extended.has(file));
}

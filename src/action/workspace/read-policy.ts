// Reads policies from the workspace, and the files that they extend, which must lie in it as well.
import { dirname, resolve, sep } from 'node:path';
import {
  beginsAsPolicy,
  inlinePolicy,
  type LoadBase,
  type NamedAs,
  NOT_A_POLICY,
  type PlanOptions,
  type PolicySource,
} from '../../audit.ts';
import { POLICY_IN_INPUTS } from '../../model/tool.ts';
import { readHostFile } from '../../shell/read-host-file.ts';
import { readPolicyFile } from '../../shell/read-policy-file.ts';
import type { ReadText } from '../../shell/read-text-file.ts';
import type { ActionRun } from '../action-run.ts';
import { InputError } from '../inputs.ts';
import { isFromFork, type WorkflowContext } from '../workflow-run.ts';
import { hasLinkOnTheWay, readTracked, repositoryOf } from './git-files.ts';
import { isLinkOutside, leadsOutside, pathInWorkspace } from './inside-workspace.ts';

/** Whose text is in the workspace: a stranger's, or that of people who may write to the repository. */
export type Trust = 'fork' | 'repository';

function trustOf(workflow: WorkflowContext): Trust {
  return isFromFork(workflow) ? 'fork' : 'repository';
}

/**
 * The policies that the inputs name, or the one that stands in them.
 * @throws InputError where a file cannot be read
 */
export function readPolicies({ inputs, workspace, workflow }: ActionRun): readonly PolicySource[] {
  if (inputs.inline !== null) return [inlinePolicy(POLICY_IN_INPUTS, inputs.inline)];
  return inputs.policies.map((path) => readPolicy(path, workspace, trustOf(workflow)));
}

/** What the run is told beside its policies, and how it reads what they extend. */
export function planOptions({ inputs, workspace, workflow }: ActionRun): PlanOptions {
  const { vantage, variables, scope, only, shard, source } = inputs;
  return {
    ...{ vantage, variables, scope, only, shard, source, now: () => new Date() },
    loadBase: baseLoader(workspace, trustOf(workflow)),
    ofStranger: isFromFork(workflow),
  };
}

/**
 * What is checked out may be a stranger's: a policy in the workspace must not be a link to any file of the runner, or the mistakes
 * of that would be printed. The workflow itself may name a file elsewhere.
 * @throws InputError where the file cannot be read
 */
export function readPolicy(path: string, workspace: string, trust: Trust = 'repository'): PolicySource {
  const full = resolve(workspace, path);
  const read = readNamed(full, workspace, trust);
  if ('text' in read) return { file: nameOf(full, workspace), text: read.text };
  const hint =
    read.code === 'ENOENT'
      ? 'there is no such file in the workspace; does a step before this one check the repository out?'
      : read.problem;
  throw new InputError(`cannot read the policy \`${path}\`: ${hint}`);
}

/** What the workflow names is a policy by its word. What a link of the checkout leads to must look like one. */
function readNamed(full: string, workspace: string, trust: Trust): ReadText {
  try {
    const isLinked = pathInWorkspace(workspace, full) !== null && hasLinkOnTheWay(workspace, full);
    if (isLinked && isLinkOutside(workspace, full))
      return { problem: 'it is a link that leads outside the workspace', code: '' };
    const read =
      isLinked && trust === 'fork' ? { code: '', ...readTracked(workspace, full) } : readPolicyFile(full, full);
    if ('text' in read && isLinked && !beginsAsPolicy(read.text))
      return { problem: `it is a link, and the file that it leads to is not a policy: ${NOT_A_POLICY}`, code: '' };
    return read;
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    return { problem: message, code };
  }
}

/**
 * A policy may be a stranger's text, and its mistakes are printed with the lines they stand in: what it extends or takes hosts from must lie in
 * the workspace, links followed, or it could have any file of the runner read out. On a run from a fork it must be of the same
 * repository, and is read as git has it.
 */
export function baseLoader(workspace: string, trust: Trust = 'repository'): LoadBase {
  return (path, from, as = 'policy') => {
    const extending = resolve(workspace, from);
    const full = resolve(dirname(extending), path);
    try {
      if (trust === 'fork' && pathInWorkspace(workspace, full) === null)
        return { problem: 'it lies outside the workspace' };
      if (trust === 'repository' && leadsOutside(workspace, full)) return { problem: 'it lies outside the workspace' };
      const read = trust === 'fork' ? readOfFork(workspace, extending, full, as) : READERS[as](full, full);
      return 'problem' in read ? read : { file: nameOf(full, workspace), text: read.text };
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      return { problem: code === 'ENOENT' ? 'there is no such file' : message };
    }
  };
}

const READERS: Readonly<Record<NamedAs, typeof readHostFile>> = { policy: readPolicyFile, hosts: readHostFile };

const OTHER_REPOSITORY: Readonly<Record<NamedAs, string>> = {
  policy: 'on a run from a fork, a policy may extend files of its own repository alone',
  hosts: 'on a run from a fork, a policy may take hosts from files of its own repository alone',
};

function readOfFork(workspace: string, extending: string, full: string, as: NamedAs): ReturnType<typeof readTracked> {
  if (repositoryOf(workspace, full) !== repositoryOf(workspace, extending)) return { problem: OTHER_REPOSITORY[as] };
  return readTracked(workspace, full);
}

/** What a policy is called, by the path that the workflow gives; nothing is read. */
export function policyName(path: string, workspace: string): string {
  return nameOf(resolve(workspace, path), workspace);
}

/** Annotations and links want the path as it is in the repository. */
function nameOf(full: string, workspace: string): string {
  return pathInWorkspace(workspace, full)?.replaceAll(sep, '/') ?? full;
}

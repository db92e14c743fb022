// Reads policies from the workspace, and the files that they extend, which must lie in it as well.
import { readFileSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import type { LoadBase, PolicySource } from '../audit.ts';
import { InputError } from './inputs.ts';
import { isLinkOutside, leadsOutside, pathInWorkspace } from './inside-workspace.ts';

/**
 * What is checked out may be a stranger's: a policy in the workspace must not be a link to any file of the runner, or the mistakes
 * of that would be printed. The workflow itself may name a file elsewhere.
 * @throws InputError where the file cannot be read
 */
export function readPolicy(path: string, workspace: string): PolicySource {
  const full = resolve(workspace, path);
  try {
    if (isLinkOutside(workspace, full))
      throw new InputError(`cannot read the policy \`${path}\`: it is a link that leads outside the workspace`);
    return { file: nameOf(full, workspace), text: readFileSync(full, 'utf8') };
  } catch (error) {
    if (error instanceof InputError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    const hint =
      code === 'ENOENT'
        ? 'there is no such file in the workspace; does a step before this one check the repository out?'
        : message;
    throw new InputError(`cannot read the policy \`${path}\`: ${hint}`);
  }
}

/**
 * A policy may be a stranger's text, and its mistakes are printed with the lines they stand in: what it extends must lie in
 * the workspace, links followed, or it could have any file of the runner read out.
 */
export function baseLoader(workspace: string): LoadBase {
  return (path, from) => {
    const full = resolve(dirname(resolve(workspace, from)), path);
    try {
      if (leadsOutside(workspace, full)) return { problem: 'it lies outside the workspace' };
      return { file: nameOf(full, workspace), text: readFileSync(full, 'utf8') };
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      return { problem: code === 'ENOENT' ? 'there is no such file' : message };
    }
  };
}

/** What a policy is called, by the path that the workflow gives; nothing is read. */
export function policyName(path: string, workspace: string): string {
  return nameOf(resolve(workspace, path), workspace);
}

/** Annotations and links want the path as it is in the repository. */
function nameOf(full: string, workspace: string): string {
  return pathInWorkspace(workspace, full)?.replaceAll(sep, '/') ?? full;
}

// What lies in the workspace, and what only looks so: a checkout may hold a stranger's links.
import { lstatSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, relative, sep } from 'node:path';

/** @returns the path from the workspace, with the system's own separators; null for what is named as lying elsewhere */
export function pathInWorkspace(workspace: string, full: string): string | null {
  const path = relative(workspace, full);
  return path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path) ? null : path;
}

/**
 * Whether it lies elsewhere once links are followed.
 * @throws Error where there is no such file
 */
export function leadsOutside(workspace: string, full: string): boolean {
  return pathInWorkspace(realpathSync(workspace), realpathSync(full)) === null;
}

/**
 * Whether what is named as lying in the workspace is a link out of it. The workflow itself may name a file elsewhere.
 * @throws Error where there is no such file
 */
export function isLinkOutside(workspace: string, full: string): boolean {
  return pathInWorkspace(workspace, full) !== null && leadsOutside(workspace, full);
}

/**
 * Whether what is named as lying in the workspace does not, or would not once it was made; what is named elsewhere is the
 * workflow's own wish. A link that leads nowhere counts as one that leads outside.
 */
export function isLedOutside(workspace: string, full: string): boolean {
  if (pathInWorkspace(workspace, full) === null || !isThere(workspace)) return false;
  try {
    return leadsOutside(workspace, nearestThere(full));
  } catch {
    return true;
  }
}

/** The path itself, or the nearest folder on the way to it that there is. */
function nearestThere(full: string): string {
  let at = full;
  while (!isThere(at) && dirname(at) !== at) at = dirname(at);
  return at;
}

function isThere(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}

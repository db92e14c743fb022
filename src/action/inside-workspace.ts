// What lies in the workspace, and what only looks so: a checkout may hold a stranger's links.
import { realpathSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';

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

// Reads the baseline of a check from the workspace. Loaded only where one is named: the schema of reports costs start-up time.
import { resolve } from 'node:path';
import type { Report } from '../../model/report.ts';
import { type EarlierReport, readEarlierReport } from '../../shell/read-earlier-report.ts';
import { isLinkOutside } from './inside-workspace.ts';

/** `missing`: there is no such file, as there is none before the first run; `problem`: there is one, and it cannot be used. */
export type Baseline = { readonly baseline: Report } | { readonly missing: string } | { readonly problem: string };

/**
 * What is checked out may be a stranger's: a baseline in the workspace must not be a link to any file of the runner. The workflow
 * itself may name a file elsewhere. Of neither is any text printed.
 * @param path relative to the workspace
 */
export async function readBaseline(path: string, workspace: string): Promise<Baseline> {
  const read = await readInWorkspace(resolve(workspace, path), workspace);
  if ('report' in read) return { baseline: read.report };
  if ('problem' in read)
    return { problem: `the baseline \`${path}\` ${read.problem}; name the report.json of an earlier run` };
  const { code, unreadable } = read;
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return {
      missing: `There is no baseline \`${path}\` in the workspace, so nothing says what changed: the first run has none.`,
    };
  const why = code === 'EISDIR' ? 'that is a folder; name the report.json in it' : unreadable;
  return { problem: `cannot read the baseline \`${path}\`: ${why}` };
}

async function readInWorkspace(full: string, workspace: string): Promise<EarlierReport> {
  try {
    if (isLinkOutside(workspace, full))
      return { unreadable: 'it is a link that leads outside the workspace', code: 'OUTSIDE' };
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    return { unreadable: message, code };
  }
  return readEarlierReport(full, { pipes: false });
}

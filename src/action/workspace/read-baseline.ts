// Reads the report that a run is compared with. Loaded only where one is named: the schema of reports costs start-up time.
import { resolve } from 'node:path';
import type { Report } from '../../model/report.ts';
import { readReport } from '../../report/json/read-report.ts';
import type { ReadReportFile } from '../../shell/read-report-file.ts';
import { readReportFile } from '../../shell/read-report-file.ts';
import { isLinkOutside } from './inside-workspace.ts';

/** `missing`: there is no such file, as there is none before the first run; `problem`: there is one, and it cannot be used. */
export type Baseline = { readonly baseline: Report } | { readonly missing: string } | { readonly problem: string };

/**
 * What is checked out may be a stranger's: a baseline in the workspace must not be a link to any file of the runner. The workflow
 * itself may name a file elsewhere. Of neither is any text printed.
 * @param path relative to the workspace
 */
export async function readBaseline(path: string, workspace: string): Promise<Baseline> {
  const full = resolve(workspace, path);
  const text = await readInWorkspace(full, workspace);
  if ('problem' in text) {
    const { code, problem } = text;
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return {
        missing: `There is no baseline \`${path}\` in the workspace, so nothing says what changed: the first run has none.`,
      };
    const why = code === 'EISDIR' ? 'that is a folder; name the report.json in it' : problem;
    return { problem: `cannot read the baseline \`${path}\`: ${why}` };
  }
  const read = 'long' in text ? text.long : readReport(text.text);
  if ('report' in read) return { baseline: read.report };
  return { problem: `the baseline \`${path}\` ${read.problem}; name the report.json of an earlier run` };
}

async function readInWorkspace(full: string, workspace: string): Promise<ReadReportFile> {
  try {
    if (isLinkOutside(workspace, full))
      return { problem: 'it is a link that leads outside the workspace', code: 'OUTSIDE' };
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    return { problem: message, code };
  }
  return readReportFile(full, { pipes: false });
}

// Reads the baseline of a check. Loaded only where one is named: the schema of reports costs start-up time.
import type { Report } from '../../model/report.ts';
import { readEarlierReport } from '../../shell/read-earlier-report.ts';
import { nearFile } from './files-beside.ts';

/** What the action's input `baseline` may say in place of a file. */
const LAST_RUN = 'last';

/** @param path a file, or `-` for standard input */
export async function readBaseline(
  path: string,
): Promise<{ readonly baseline: Report } | { readonly problem: string }> {
  if (path === LAST_RUN)
    return {
      problem:
        '`--baseline last` works in the GitHub Action alone, which finds the report of its last run; on the command line name the report.json of an earlier run, and write `./last` for a file of that name',
    };
  const read = await readEarlierReport(path === '-' ? 0 : path, { pipes: true });
  if ('report' in read) return { baseline: read.report };
  if ('unreadable' in read) {
    const near = read.code === 'ENOENT' ? nearFile(path, ['.json']) : null;
    if (near !== null)
      return {
        problem: `cannot read the baseline ${path}: ${read.unreadable}; did you mean \`${near}\`? A run writes its report.json with --report-dir, and the first run has no baseline`,
      };
    return {
      problem: `cannot read the baseline ${path}: ${read.unreadable}; a run writes its report.json with --report-dir, and the first run has no baseline`,
    };
  }
  return {
    problem: `the baseline ${path} ${read.problem}${read.detail}; name the report.json of an earlier run, or leave --baseline out`,
  };
}

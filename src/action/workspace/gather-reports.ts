// The reports of a merge, found before the report folder is cleared: what lies there is an earlier merge's, or a mistake.
import { basename, dirname, resolve } from 'node:path';
import { isMerged } from '../../model/report.ts';
import { REPORT_FILES } from '../../report/report-files.ts';
import { readEarlierReport } from '../../shell/read-earlier-report.ts';
import type { StartedRun } from '../action-run.ts';
import { linesOf, type ReportPlaces } from '../inputs.ts';
import { isFromFork } from '../workflow-run.ts';
import { type FoundReports, findReports, type NamedReport } from './find-reports.ts';
import { clearAway } from './report-folder.ts';

export interface GatheredReports extends FoundReports {}

/**
 * Finds the files, and clears the report folder of what an earlier run left. A report of a check that the input names is never
 * removed: the merge would write its own over it, so that is a problem.
 * @param lines the input `reports`
 */
export async function gatherReports(run: StartedRun, places: ReportPlaces, lines: string): Promise<GatheredReports> {
  const { workspace, temp, workflow } = run;
  const without = places.baseline === null ? [] : [resolve(workspace, places.baseline)];
  const trust = isFromFork(workflow) ? 'fork' : 'repository';
  const found = findReports(linesOf(lines), { workspace, temp, trust, without });
  const folder = resolve(workspace, places.reportDir);
  const isOurs = ({ full }: NamedReport) => dirname(full) === folder && REPORT_FILES.includes(basename(full));
  const inputs: NamedReport[] = [];
  for (const report of found.reports.filter(isOurs)) if (!(await isLeftOver(report))) inputs.push(report);
  if (inputs.length === 0) await clearAway(run, places);
  const reports = found.reports.filter((report) => !isOurs(report));
  const problems = [
    ...found.problems,
    ...inputs.map(
      ({ path }) =>
        `the report \`${path}\` is one to merge, and \`report-dir\` has the merged report written over it: give this step another \`report-dir\``,
    ),
  ];
  if (reports.length > 0 || problems.length > 0 || found.reports.length === 0) return { reports, problems };
  return {
    reports,
    problems: [
      `\`reports\` names nothing but what an earlier merge wrote to \`${places.reportDir}\`: download the reports of the vantages to another folder`,
    ],
  };
}

/** Whether it is what an earlier merge wrote; the other files of the folder go with its report.json. */
async function isLeftOver({ full }: NamedReport): Promise<boolean> {
  if (basename(full) !== 'report.json') return true;
  const read = await readEarlierReport(full, { pipes: false });
  return 'report' in read && isMerged(read.report);
}

// `merge REPORT...`: one report of several vantages and shards, judged together. Nobody is asked anything.
import { resolve } from 'node:path';
import { DEFAULT_WITHIN_MS, mergeGiven } from '../../audit/merge.ts';
import { parseWait } from '../../audit.ts';
import { forceGc } from '../../base/force-gc.ts';
import { EXIT, type FailOn } from '../../model/exit-codes.ts';
import { TOOL_VERSION } from '../../model/tool.ts';
import { REPORT_JSON } from '../../report/report-files.ts';
import { readReports } from '../../shell/read-reports.ts';
import { meantReport } from '../input/meant-report.ts';
import { readBaseline } from '../input/read-baseline.ts';
import { STDIN_NAME } from '../input/read-policy.ts';
import { formatOf, type Invocation, listOf, textOf } from '../invocation.ts';
import { fail } from '../output/complain.ts';
import type { Terminal } from '../output/terminal.ts';
import { publish } from '../run/publish.ts';
import { clearReports, folderProblem } from '../run/report-folder.ts';

const NO_RUN = { repository: null, commit: null, url: null, actor: null };

/** @returns the exit code */
export async function merge({ positionals, options, terminal }: Invocation): Promise<number> {
  const earlier = textOf(options, 'baseline');
  const reportDir = textOf(options, 'report-dir');
  if (reportDir !== null) {
    // What is merged may lie in that very folder.
    const read = [...positionals, ...(earlier === null ? [] : [earlier])];
    const lost = positionals.find((path) => path !== '-' && resolve(path) === resolve(reportDir, REPORT_JSON));
    if (lost !== undefined)
      return fail(
        terminal,
        `--report-dir ${reportDir} would overwrite ${lost}, which is to be merged: name another folder`,
      );
    const inTheWay = (await clearReports(reportDir, read)) ?? (await folderProblem(reportDir));
    if (inTheWay !== null) return fail(terminal, inTheWay);
  }
  const given = textOf(options, 'within');
  const withinMs = given === null ? DEFAULT_WITHIN_MS : parseWait(given, 'an age');
  if (typeof withinMs === 'object') return fail(terminal, `--within ${withinMs.problem}`);
  const read = await readReports(
    positionals.map((path) => (path === '-' ? { path: 0, name: STDIN_NAME } : { path, name: path })),
    { pipes: true, hintOf: meantReport },
  );
  if ('problems' in read) return failEach(terminal, read.problems);
  const before = earlier === null ? null : await readBaseline(earlier);
  if (before !== null && 'problem' in before) return fail(terminal, before.problem);
  const outcome = await mergeGiven(
    read.reports,
    {
      toolVersion: TOOL_VERSION,
      now: new Date(),
      withinMs,
      expectVantages: listOf(options, 'expect-vantage'),
      run: NO_RUN,
    },
    before?.baseline,
  );
  if (outcome.kind === 'unusable') return failEach(terminal, outcome.problems);
  await forceGc();
  const failOn = (options['fail-on'] ?? 'inconclusive') as FailOn;
  return publish(outcome.report, { format: formatOf(options), failOn, reportDir }, terminal);
}

function failEach(terminal: Terminal, problems: readonly string[]): number {
  for (const problem of problems) fail(terminal, problem);
  return EXIT.unusable;
}

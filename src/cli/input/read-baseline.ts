// Reads the report that a run is compared with. Loaded only where one is named: the schema of reports costs start-up time.
import type { Report } from '../../model/report.ts';
import { readReport } from '../../report/json/read-report.ts';
import { readSource } from './read-policy.ts';

/** @param path a file, or `-` for standard input */
export async function readBaseline(
  path: string,
): Promise<{ readonly baseline: Report } | { readonly problem: string }> {
  const source = await readSource(path, 'the baseline');
  if ('problem' in source)
    return {
      problem: `${source.problem}; a run writes its report.json with --report-dir, and the first run has no baseline`,
    };
  const read = 'long' in source ? source.long : readReport(source.text);
  if ('problem' in read)
    return {
      problem: `the baseline ${path} ${read.problem}${read.detail}; name the report.json of an earlier run, or leave --baseline out`,
    };
  return { baseline: read.report };
}

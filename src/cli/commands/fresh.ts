// `fresh [REPORT...]`: whether the last complete audit is recent enough, by the reports that audits leave behind.
import { ageOfReports, auditSeen } from '../../audit/freshness/age-of-reports.ts';
import { parseWait } from '../../audit.ts';
import { DEFAULT_MAX_AGE_MS } from '../../model/documents/freshness.ts';
import { EXIT } from '../../model/exit-codes.ts';
import { TOOL_VERSION } from '../../model/tool.ts';
import { freshnessJson } from '../../report/json/freshness-json.ts';
import { freshnessText } from '../../report/terminal/freshness/freshness-text.ts';
import { readEarlierReport } from '../../shell/read-earlier-report.ts';
import { nearFile } from '../input/files-beside.ts';
import { type Invocation, textOf } from '../invocation.ts';
import { fail } from '../output/complain.ts';
import { logSafeReport } from '../output/log-safe.ts';

/** Where the action writes it unless it is told otherwise. */
const USUAL_REPORT = 'port-policy-report/report.json';

/** @returns the exit code: of the age alone, as a violation that was found last night is a fresh one */
export async function fresh({ positionals, options, terminal }: Invocation): Promise<number> {
  const given = textOf(options, 'max-age');
  const maxAgeMs = given === null ? DEFAULT_MAX_AGE_MS : parseWait(given, 'an age');
  if (typeof maxAgeMs === 'object') return fail(terminal, `--max-age ${maxAgeMs.problem}`);
  const seen: ReturnType<typeof auditSeen>[] = [];
  // One after the other: what counts of a report is a few lines, and a report may be hundreds of megabytes.
  for (const path of positionals.length === 0 ? [USUAL_REPORT] : positionals) {
    const read = await readEarlierReport(path === '-' ? 0 : path, { pipes: true });
    if ('unreadable' in read) return fail(terminal, unreadable(path, read.unreadable, read.code));
    if ('problem' in read)
      return fail(terminal, `${path} ${read.problem}${read.detail}; name the report.json of an audit`);
    seen.push(auditSeen(path, read.report));
  }
  const found = ageOfReports(seen, { now: new Date(), maxAgeMs });
  const isJson = textOf(options, 'format') === 'json';
  const text = isJson ? freshnessJson(found, { toolVersion: TOOL_VERSION }) : freshnessText(found, terminal);
  terminal.out(logSafeReport(isJson ? 'json' : 'terminal', text));
  return found.fresh ? EXIT.pass : EXIT.inconclusive;
}

function unreadable(path: string, why: string, code: string): string {
  const near = code === 'ENOENT' ? nearFile(path, ['.json']) : null;
  if (near !== null) return `cannot read the report ${path}: ${why}; did you mean \`${near}\`?`;
  return `cannot read the report ${path}: ${why}; a run writes its report.json with --report-dir`;
}

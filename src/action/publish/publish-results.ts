// Publishes what a run found: log, annotations, outputs, report folder and summary. A failure here is a warning, never a verdict.
import type { lint, PolicySource } from '../../audit.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Report } from '../../model/report.ts';
import { terminal } from '../../report/escape/terminal.ts';
import { breakCommands } from '../../report/escape/workflow-command.ts';
import type { Annotation } from '../../report/github/annotations.ts';
import { annotations, diagnosticAnnotations } from '../../report/github/annotations.ts';
import { diagnosticsMarkdown } from '../../report/markdown/diagnostics-markdown.ts';
import { forkNotice } from '../../report/markdown/fork-notice.ts';
import { summary } from '../../report/markdown/summary.ts';
import { REPORT_HTML, REPORT_JSON, REPORT_JUNIT, REPORT_SARIF, reportFiles } from '../../report/report-files.ts';
import { SUMMARY_BYTES } from '../../report/sections/size-limits.ts';
import { diagnosticsText } from '../../report/terminal/diagnostics-text.ts';
import { terminalReport } from '../../report/terminal/terminal-report.ts';
import { changeCount } from '../../report/text/drift-words.ts';
import type { Inputs } from '../inputs.ts';
import type { ActionRun } from '../run-action.ts';
import type { Toolkit } from '../toolkit.ts';
import { FROM_A_FORK, policyUrl, strangerBecause } from '../workflow-run.ts';
import { writeReportFiles } from '../workspace/report-folder.ts';
import { refusePipe } from './no-pipe.ts';

/** GitHub's log view wraps, but not well; this fits a laptop's window. */
const LOG_COLUMNS = 110;

/** The outputs that hold the path of a file. */
const FILE_OUTPUTS: Readonly<Record<string, string>> = {
  [REPORT_JSON]: 'report-json',
  [REPORT_SARIF]: 'report-sarif',
  [REPORT_JUNIT]: 'report-junit',
  [REPORT_HTML]: 'report-html',
};

export function publishDiagnostics(
  toolkit: Toolkit,
  diagnostics: readonly Diagnostic[],
  files: readonly PolicySource[],
  inputs: Inputs,
  colour: boolean,
): void {
  if (diagnostics.length === 0) return;
  log(toolkit, diagnosticsText(diagnostics, new Map(files.map(({ file, text }) => [file, text])), { colour }));
  if (inputs.annotations) annotate(toolkit, diagnosticAnnotations(diagnostics));
}

export async function publishReport(toolkit: Toolkit, report: Report, inputs: Inputs, run: ActionRun): Promise<void> {
  log(toolkit, terminalReport(report, { colour: run.colour, columns: LOG_COLUMNS }));
  if (inputs.annotations) annotate(toolkit, annotations(report));
  toolkit.setOutput('result', report.result);
  toolkit.setOutput('violations', report.totals.violation);
  toolkit.setOutput('inconclusive', report.totals.inconclusive);
  toolkit.setOutput('waived', report.totals.waived);
  toolkit.setOutput('probes', report.totals.probes);
  toolkit.setOutput('drift', report.drift === null ? '' : changeCount(report.drift));
  const urlOf = (file: string, line: number | null) => policyUrl(run.workflow, file, line);
  const notWritten = (name: string, why: string) =>
    toolkit.warning(terminal(`the report ${name} could not be written to \`${inputs.reportDir}\`: ${why}`), {
      title: 'port-policy',
    });
  await attempt(toolkit, `the reports could not be written to \`${inputs.reportDir}\``, () =>
    writeReportFiles(run.workspace, inputs.reportDir, reportFiles(report, urlOf), {
      written: (name, path) => {
        const output = FILE_OUTPUTS[name];
        if (output !== undefined) toolkit.setOutput(output, path);
      },
      failed: notWritten,
    }),
  );
  const reportHint = `All of it is in ${inputs.reportDir}/${REPORT_JSON}; upload that folder as an artifact to keep it.`;
  await summarise(toolkit, inputs, summary(report, { policyUrl: urlOf, maxBytes: SUMMARY_BYTES, reportHint }));
}

/** What `command: lint` found, as the job summary. */
export async function publishLint(toolkit: Toolkit, found: Linted, inputs: Inputs, run: ActionRun): Promise<void> {
  await summarise(toolkit, inputs, lintText(found, run));
}

/** What lint found, or why there was nothing to lint: the summary of a fork's run says it, usable or not. */
export async function publishForkNotice(
  toolkit: Toolkit,
  found: Linted | null,
  inputs: Inputs,
  run: ActionRun,
): Promise<void> {
  const why = strangerBecause(run.workflow) ?? FROM_A_FORK;
  const sentence = `${why.charAt(0).toUpperCase()}${why.slice(1)}`;
  toolkit.warning(terminal(`${sentence}: the policy is only linted, and no host was probed.`), {
    title: 'port-policy: nothing was probed',
  });
  const details = found === null || found.diagnostics.length === 0 ? '' : lintText(found, run);
  await summarise(
    toolkit,
    inputs,
    `${forkNotice(found?.diagnostics ?? null, why === FROM_A_FORK ? null : sentence)}${details}`,
  );
}

type Linted = Pick<ReturnType<typeof lint>, 'diagnostics' | 'files'>;

function lintText({ diagnostics, files }: Linted, run: ActionRun): string {
  const urlOf = (file: string, line: number | null) => policyUrl(run.workflow, file, line);
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  return diagnosticsMarkdown(diagnostics, texts, { policyUrl: urlOf, maxBytes: SUMMARY_BYTES });
}

async function summarise(toolkit: Toolkit, inputs: Inputs, text: string): Promise<void> {
  if (!inputs.summary) return;
  await attempt(toolkit, 'the job summary could not be written', () => {
    refusePipe(process.env.GITHUB_STEP_SUMMARY);
    return toolkit.summary.addRaw(text, true).write();
  });
}

/** One line of the log, whatever text of unknown origin stands in it. */
export function publishLine(toolkit: Toolkit, text: string): void {
  log(toolkit, terminal(text));
}

/** Untrusted text in a log line must not be read as a command by the runner. */
function log(toolkit: Toolkit, text: string): void {
  toolkit.info(text.split('\n').map(breakCommands).join('\n'));
}

function annotate(toolkit: Toolkit, list: readonly Annotation[]): void {
  for (const { level, file, line, column, title, message } of list) {
    const place =
      file === null
        ? {}
        : { file, ...(line === null ? {} : { startLine: line }), ...(column === null ? {} : { startColumn: column }) };
    toolkit[level](message, { title, ...place });
  }
}

function attempt<T>(toolkit: Toolkit, what: string, publish: () => T): T | undefined | Promise<unknown> {
  const failed = (error: unknown) =>
    toolkit.warning(terminal(`${what}: ${(error as Error).message}`), { title: 'port-policy' });
  try {
    const published = publish();
    return published instanceof Promise ? published.catch(failed) : published;
  } catch (error) {
    failed(error);
    return undefined;
  }
}

// Publishes what a run found on the runner: log, annotations, outputs, report folder, job summary. A failure is a warning, no verdict.
import type { lint, PolicySource } from '../../audit.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Report } from '../../model/report.ts';
import { abridged } from '../../report/abridged.ts';
import { type Annotation, annotations, diagnosticAnnotations } from '../../report/github/annotations.ts';
import { headlineOf } from '../../report/headline/headline.ts';
import { diagnosticsMarkdown } from '../../report/markdown/diagnostics-markdown.ts';
import { forkNotice } from '../../report/markdown/fork-notice.ts';
import { summary } from '../../report/markdown/summary.ts';
import {
  REPORT_HTML,
  REPORT_INTOTO,
  REPORT_JSON,
  REPORT_JUNIT,
  REPORT_PROM,
  REPORT_SARIF,
  REPORT_TAP,
  reportFiles,
} from '../../report/report-files.ts';
import { countNewViolations } from '../../report/rows/new-violations.ts';
import { SUMMARY_BYTES } from '../../report/sections/size-limits.ts';
import { diagnosticsText } from '../../report/terminal/diagnostics-text.ts';
import { terminalReport } from '../../report/terminal/terminal-report.ts';
import { changeCount } from '../../report/text/drift-words.ts';
import { createSha256 } from '../../shell/create-sha256.ts';
import type { ActionRun } from '../action-run.ts';
import { type Toolkit, writeSummary } from '../toolkit.ts';
import { FROM_A_FORK, strangerBecause } from '../workflow-run.ts';
import { writeReportFiles } from '../workspace/report-folder.ts';
import { sayWhyFailed } from './why-failed.ts';

/** GitHub's log view wraps, but not well; this fits a laptop's window. */
const LOG_COLUMNS = 110;

/** The outputs that hold the path of a file. */
const FILE_OUTPUTS: Readonly<Record<string, string>> = {
  [REPORT_JSON]: 'report-json',
  [REPORT_SARIF]: 'report-sarif',
  [REPORT_JUNIT]: 'report-junit',
  [REPORT_HTML]: 'report-html',
  [REPORT_PROM]: 'report-prom',
  [REPORT_TAP]: 'report-tap',
  [REPORT_INTOTO]: 'report-intoto',
};

/** What is wrong with the policies, in the log and in annotations. */
export function publishDiagnostics(
  { toolkit, inputs, colour, log }: ActionRun,
  diagnostics: readonly Diagnostic[],
  files: readonly PolicySource[],
): void {
  if (diagnostics.length === 0) return;
  log(diagnosticsText(diagnostics, new Map(files.map(({ file, text }) => [file, text])), { colour }));
  if (inputs.annotations) annotate(toolkit, diagnosticAnnotations(diagnostics));
}

/** The report of a check, in every place on the runner that the inputs ask for. */
export async function publishReport(run: ActionRun, whole: Report): Promise<void> {
  const { toolkit, inputs, warn, policyUrl } = run;
  const { reportDir } = inputs;
  const report = abridged(whole);
  run.log(terminalReport(report, { colour: run.colour, columns: LOG_COLUMNS, failOn: inputs.failOn }));
  if (inputs.annotations) annotate(toolkit, annotations(report));
  toolkit.setOutput('result', report.result);
  toolkit.setOutput('violations', report.totals.violation);
  toolkit.setOutput('inconclusive', report.totals.inconclusive);
  toolkit.setOutput('waived', report.totals.waived);
  toolkit.setOutput('probes', report.totals.probes);
  toolkit.setOutput('drift', report.drift === null ? '' : changeCount(report.drift));
  toolkit.setOutput('new-violations', countNewViolations(whole) ?? '');
  toolkit.setOutput('headline', headlineOf(whole));
  await attempt(run, `the reports could not be written to \`${reportDir}\``, () =>
    writeReportFiles(run, reportFiles(whole, policyUrl, createSha256), {
      written: (name, path) => {
        const output = FILE_OUTPUTS[name];
        if (output !== undefined) toolkit.setOutput(output, path);
      },
      failed: (name, why) => warn(`the report ${name} could not be written to \`${reportDir}\`: ${why}`),
    }),
  );
  const reportHint = `All of it is in ${reportDir}/${REPORT_JSON}; upload that folder as an artifact to keep it.`;
  await summarise(run, summary(report, { policyUrl, maxBytes: SUMMARY_BYTES, reportHint }));
  sayWhyFailed(run, report);
}

/** What `command: lint` found, as the job summary. */
export async function publishLint(run: ActionRun, found: Linted): Promise<void> {
  await summarise(run, lintText(found, run));
}

/** What lint found, or why there was nothing to lint: the summary of a fork's run says it, usable or not. */
export async function publishForkNotice(run: ActionRun, found: Linted | null): Promise<void> {
  const why = strangerBecause(run.workflow) ?? FROM_A_FORK;
  const sentence = `${why.charAt(0).toUpperCase()}${why.slice(1)}`;
  run.warn(`${sentence}: the policy is only linted, and no host was probed.`, 'port-policy: nothing was probed');
  const details = found === null || found.diagnostics.length === 0 ? '' : lintText(found, run);
  await summarise(run, `${forkNotice(found?.diagnostics ?? null, why === FROM_A_FORK ? null : sentence)}${details}`);
}

type Linted = Pick<ReturnType<typeof lint>, 'diagnostics' | 'files'>;

function lintText({ diagnostics, files }: Linted, { policyUrl }: ActionRun): string {
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  return diagnosticsMarkdown(diagnostics, texts, { policyUrl, maxBytes: SUMMARY_BYTES });
}

/** Adds a text to the job summary, where the inputs want one. */
export async function summarise(run: ActionRun, text: string): Promise<void> {
  if (run.inputs.summary)
    await attempt(run, 'the job summary could not be written', () => writeSummary(run.toolkit, text));
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

async function attempt({ warn }: ActionRun, what: string, publish: () => Promise<void>): Promise<void> {
  try {
    await publish();
  } catch (error) {
    warn(`${what}: ${(error as Error).message}`);
  }
}

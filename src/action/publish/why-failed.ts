// Why the step fails, as an error of the log: the runner prints in red what is an error, and everything else is easily read past.
import { counted } from '../../base/numbers-and-lists.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { exitCodeOf } from '../../model/exit-codes.ts';
import type { Report } from '../../model/report.ts';
import { terminal, terminalProse } from '../../report/escape/terminal.ts';
import { groupExplanation, groupPlaces } from '../../report/rows/group-texts.ts';
import { findingsOf, seenFrom } from '../../report/rows/merged/findings.ts';
import { uncheckedText } from '../../report/rows/merged/no-reports-text.ts';
import { missingReports } from '../../report/rows/merged/vantage-columns.ts';
import { clip } from '../../report/text/clip.ts';
import type { ActionRun } from '../action-run.ts';

/** Reasons that are told; the summary has all of them. */
const MOST_REASONS = 3;
const LONGEST_REASON = 700;
const LONGEST_PLACE = 300;
const TITLE = { title: 'port-policy: why this step fails' };

/** An annotation where the inputs want any; a red line of the log where they want none. */
function say({ toolkit, inputs, colour, log }: ActionRun, text: string): void {
  if (inputs.annotations) toolkit.error(text, TITLE);
  else
    log(
      text
        .split('\n')
        .map((line) => (colour ? `\u001b[31m${line}\u001b[39m` : line))
        .join('\n'),
    );
}

/** Says it where nothing in the log is red yet: violations are annotated as errors where the inputs want annotations. */
export function sayWhyFailed(run: ActionRun, report: Report): void {
  if (exitCodeOf(report.result, run.inputs.failOn) === 0) return;
  if (report.result === 'inconclusive') say(run, inconclusiveText(report));
  else if (!run.inputs.annotations) say(run, violationText(report));
}

/** The same for a run that only read the policy. */
export function sayWhyOnlyRead(run: ActionRun): void {
  if (exitCodeOf('inconclusive', run.inputs.failOn) === 0) return;
  say(
    run,
    'This step fails because no port was checked, and `fail-on` is `inconclusive`. The warning says why nothing was probed. With `fail-on: violation` such a run passes.',
  );
}

/** And of a policy with mistakes, where they are no annotations. */
export function sayWhyUnusable(run: ActionRun, diagnostics: readonly Diagnostic[]): void {
  const errors = diagnostics.filter(({ level }) => level === 'error');
  const [first] = errors;
  if (run.inputs.annotations || first === undefined) return;
  const which = errors.length === 1 ? '' : ' The first:';
  say(
    run,
    `This step fails because the policy has ${counted(errors.length, 'mistake')}; nothing was checked.${which} ${terminalProse(first.message)}`,
  );
}

function inconclusiveText(report: Report): string {
  const { inconclusive } = report.totals;
  if (inconclusive === 0)
    return 'This step fails because nothing that it saw shows that the policy holds, and `fail-on` is `inconclusive`. The vantage judges only open ports (`sees: open-only`), and found none that must not be open.';
  const what = terminal(uncheckedText(inconclusive, missingReports(report)));
  return `This step fails because ${what}, and \`fail-on\` is \`inconclusive\`. No violation was found.\n${reasons(report, 'inconclusive')}`;
}

function violationText(report: Report): string {
  return `This step fails because of ${counted(report.totals.violation, 'violation')}.\n${reasons(report, 'violation')}`;
}

/** The first findings: one cause is one line, with all its ports and hosts. */
function reasons(report: Report, kind: 'violation' | 'inconclusive'): string {
  const groups = findingsOf(report, kind);
  const lines = groups.slice(0, MOST_REASONS).map((group) => {
    const place = `${group.isNew === true ? 'NEW: ' : ''}${groupPlaces(group)}${seenFrom(group)}`;
    const why = terminalProse(`${groupExplanation(group)} ${group.verdict.advice}`);
    return clip(`${terminal(clip(place, LONGEST_PLACE))}: ${why}`, LONGEST_REASON);
  });
  const left = groups.length - lines.length;
  return [...lines, ...(left > 0 ? [`${counted(left, 'more reason')}: see the job summary.`] : [])].join('\n');
}

// Why the step fails, as an error of the log: the runner prints in red what is an error, and everything else is easily read past.
import { counted, grouped } from '../../base/numbers-and-lists.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { exitCodeOf } from '../../model/exit-codes.ts';
import type { Report } from '../../model/report.ts';
import type { Verdict } from '../../model/verdict.ts';
import { terminal, terminalProse } from '../../report/escape/terminal.ts';
import { clip } from '../../report/text/clip.ts';
import { changedPorts, hostWithAddress } from '../../report/text/place-text.ts';
import type { ActionRun } from '../action-run.ts';

/** Reasons that are told; the summary has all of them. */
const MOST_REASONS = 3;
const LONGEST_REASON = 700;
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

function inconclusiveText({ totals, verdicts }: Report): string {
  const { inconclusive } = totals;
  const what = counted(inconclusive, 'port or name', 'ports or names');
  return `This step fails because ${what} could not be checked, and \`fail-on\` is \`inconclusive\`. No violation was found.\n${reasons(verdicts, 'inconclusive')}`;
}

function violationText({ totals, verdicts }: Report): string {
  return `This step fails because of ${counted(totals.violation, 'violation')}.\n${reasons(verdicts, 'violation')}`;
}

/** The first reasons, each once with its first place: what is the same for fifteen ports is one line. */
function reasons(verdicts: readonly Verdict[], kind: Verdict['verdict']): string {
  const found = new Map<string, { readonly first: Verdict; count: number }>();
  for (const verdict of verdicts) {
    if (verdict.verdict !== kind) continue;
    const key = `${verdict.explanation}\n${verdict.advice}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { first: verdict, count: verdict.count });
    else known.count += verdict.count;
  }
  const all = [...found.values()];
  const lines = all.slice(0, MOST_REASONS).map(({ first, count }) => {
    const ports = changedPorts(first);
    const rest = count - first.count;
    const place = `${hostWithAddress(first)}${ports === '' ? '' : `, port ${ports}`}${rest > 0 ? ` and ${grouped(rest)} more` : ''}`;
    return clip(
      `${terminal(clip(place, 300))}: ${terminalProse(`${first.explanation} ${first.advice}`)}`,
      LONGEST_REASON,
    );
  });
  const left = all.length - lines.length;
  return [...lines, ...(left > 0 ? [`${counted(left, 'more reason')}: see the job summary.`] : [])].join('\n');
}

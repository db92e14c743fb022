// The nightly issue of an audit, and the line of the log that says what became of it.
import { staysOpenText } from '../../report/github/earlier-violations.ts';
import { workflowPath } from '../github/audit-key.ts';
import { type IssueOutcome, keepIssue } from '../github/issue/nightly-issue.ts';
import type { Publication } from './publication.ts';

const SAID: Readonly<Record<IssueOutcome['kind'], string>> = {
  opened: 'was opened.',
  updated: 'was rewritten: the violations changed.',
  unchanged: 'stays as it is: the violations are the same.',
  retitled: 'has a new title: it names the most severe violation now.',
  incomparable:
    'is left alone: it does not list its violations, so a run that did not check everything cannot tell what changed.',
  eased: 'was rewritten: violations are gone.',
  'kept-open': 'is left as it is: nothing that it lists changed.',
  closed: 'was closed: nothing violates the policy any more.',
  none: 'is left alone: there is nothing to open or to close.',
  outdated: 'is left alone: a newer run has written it.',
};

export async function publishIssue(publication: Publication): Promise<void> {
  const { github, me, report, partial, mark, policyUrl, inputs, say, warn } = publication;
  const workflow = workflowPath(publication.workflow);
  const night = { report, mark, workflow, partial, extras: inputs.issueExtras, policyUrl };
  const { kind, number, unsaid, unset = [] } = await keepIssue(github, await me(), night);
  const staysOpen = kind === 'eased' || kind === 'kept-open' ? ` ${staysOpenText(report, partial)}` : '';
  say(`${number === null ? 'The issue' : `Issue ${number}`} ${SAID[kind]}${staysOpen}`);
  if (unsaid !== undefined) warn(`The issue has no comment that says what changed: ${unsaid}`);
  for (const why of unset) warn(why);
}

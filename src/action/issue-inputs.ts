// The inputs `issue-labels` and `issue-assignees`: what a new issue is given besides its text.
import { listOf } from '../audit.ts';
import type { IssueExtras } from './github/github.ts';

/** GitHub's own limits: of a label's name, and of the people that an issue is assigned to. */
const LONGEST_LABEL = 50;
const MOST_ASSIGNEES = 10;
const MOST_LABELS = 20;

/** Letters, digits and hyphens, with an underscore in accounts that a company manages; GitHub's own have `[bot]` behind. */
const LOGIN = /^[a-z\d](?:[a-z\d_-]{0,98}[a-z\d])?(?:\[bot\])?$/i;

export const OF_ISSUE = ['issue-labels', 'issue-assignees'] as const;

/** @returns what is wrong with one of the two as a sentence without a full stop */
export function readIssueExtras(read: (name: string) => string): IssueExtras | { readonly problem: string } {
  const labels = eachOnce(listOf(read('issue-labels')));
  const assignees = eachOnce(listOf(read('issue-assignees')));
  const problem = wrongLabels(labels) ?? wrongAssignees(assignees);
  return problem === null ? { labels, assignees } : { problem };
}

function wrongLabels(labels: readonly string[]): string | null {
  if (labels.length > MOST_LABELS)
    return `input \`issue-labels\` has ${labels.length} labels; the limit is ${MOST_LABELS}`;
  const long = labels.find((label) => [...label].length > LONGEST_LABEL);
  if (long !== undefined)
    return `input \`issue-labels\`: the label \`${long}\` has more than ${LONGEST_LABEL} characters, which is GitHub's limit`;
  return null;
}

function wrongAssignees(assignees: readonly string[]): string | null {
  if (assignees.length > MOST_ASSIGNEES)
    return `input \`issue-assignees\` has ${assignees.length} accounts; GitHub assigns an issue to at most ${MOST_ASSIGNEES}`;
  const wrong = assignees.find((login) => !LOGIN.test(login));
  if (wrong === undefined) return null;
  if (wrong.includes('/'))
    return `input \`issue-assignees\` has \`${wrong}\`: an issue is assigned to accounts, and a team cannot be assigned; name its members`;
  return `input \`issue-assignees\` has \`${wrong}\`: it must be the name of an account on GitHub, without \`@\`, such as \`octocat\`; several are separated by commas or on lines`;
}

/** Names of labels and of accounts are the same in capitals. */
function eachOnce(names: readonly string[]): string[] {
  return [...new Map([...names].reverse().map((name) => [name.toLowerCase(), name])).values()].reverse();
}

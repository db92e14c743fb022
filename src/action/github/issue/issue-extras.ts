// The labels of the nightly issue and the people that it is assigned to: given once, and not put back where people take them away.
import { fnv1a64 } from '../../../base/fnv1a64.ts';
import { ApiFailure } from '../api-failure.ts';
import type { Issue, IssueExtras, Issues } from '../github.ts';

export const NO_EXTRAS: IssueExtras = { labels: [], assignees: [] };

/** GitHub refuses an issue with an account that it cannot assign, or with a new label from a token that may make none. */
const REFUSED: ReadonlySet<number | null> = new Set([403, 422]);

/** Creates the issue with them; where GitHub refuses that, without. */
export async function withOrWithout(
  extras: IssueExtras,
  create: (extras: IssueExtras) => Promise<Issue>,
): Promise<Issue> {
  try {
    return await create(extras);
  } catch (error) {
    const { labels, assignees } = extras;
    if (labels.length + assignees.length === 0 || !(error instanceof ApiFailure && REFUSED.has(error.status)))
      throw error;
    return create(NO_EXTRAS);
  }
}

export interface Given {
  /** What was ever given to the issue, for its body. */
  readonly record: string;
  /** Whether the body says something else. */
  readonly isNew: boolean;
  /** What is missing, and why: a sentence each. */
  readonly unset: readonly string[];
}

/**
 * Gives the issue what it was never given and does not have. What people took away since is on the record, and is not put back.
 * Whatever fails is told, and costs nothing else.
 */
export async function giveExtras(issues: Issues, issue: Issue, wanted: IssueExtras): Promise<Given> {
  const before = recordOf(issue.body);
  const labels = wanted.labels.filter((name) => !before.includes(idOf('label', name)));
  const accounts = wanted.assignees.filter((name) => !before.includes(idOf('assignee', name)));
  const unset: string[] = [];
  let [hasLabels, hasAccounts] = [issue.labels, issue.assignees];
  const [moreLabels, moreAccounts] = [without(labels, hasLabels), without(accounts, hasAccounts)];
  try {
    if (moreLabels.length > 0) hasLabels = await issues.label(issue.number, moreLabels);
    for (const name of without(moreLabels, hasLabels))
      unset.push(
        `The issue has no label \`${name}\`: GitHub ignored it. Give the token the right to write to this repository.`,
      );
  } catch (error) {
    unset.push(`The issue has not all of its labels: ${(error as Error).message}`);
  }
  try {
    if (moreAccounts.length > 0) hasAccounts = await issues.assign(issue.number, moreAccounts);
    for (const name of without(moreAccounts, hasAccounts))
      unset.push(
        `The issue is not assigned to \`${name}\`: GitHub assigns no account of that name here. Check the name, and that the account may read this repository and is a member of its organization or has commented on the issue.`,
      );
  } catch (error) {
    unset.push(`The issue is not assigned to everybody: ${(error as Error).message}`);
  }
  const now = [
    ...labels.filter((name) => without([name], hasLabels).length === 0).map((name) => idOf('label', name)),
    ...accounts.filter((name) => without([name], hasAccounts).length === 0).map((name) => idOf('assignee', name)),
  ];
  return { record: lineOf([...before, ...now]), isNew: now.length > 0, unset };
}

/** The body with that record, in place of an older one. It stands behind the marker. */
export function withRecord(body: string, record: string): string {
  const plain = body.replace(RECORD, '');
  return record === '' ? plain : plain.replace(MARKER, (marker) => `${marker}${record}`);
}

const MARKER = /^<!-- port-policy issue v1 [^\n]* -->\r?\n/m;
const RECORD = /^<!-- port-policy given(?<ids>(?: [0-9a-f]{8})*) -->\r?\n/m;
/** More than the inputs take, and few enough for a body that is as long as it may be. */
const MOST_IDS = 50;
const ID_DIGITS = 8;

function recordOf(body: string): string[] {
  return RECORD.exec(body)?.groups?.ids?.trim().split(' ').filter(Boolean) ?? [];
}

function lineOf(ids: readonly string[]): string {
  return ids.length === 0 ? '' : `<!-- port-policy given ${ids.slice(-MOST_IDS).join(' ')} -->\n`;
}

/** A hash, so that no name can end the comment or mention anybody. */
function idOf(kind: 'label' | 'assignee', name: string): string {
  return fnv1a64(`${kind} ${name.toLowerCase()}`).slice(0, ID_DIGITS);
}

function without(names: readonly string[], taken: readonly string[]): string[] {
  const has = new Set(taken.map((name) => name.toLowerCase()));
  return names.filter((name) => !has.has(name.toLowerCase()));
}

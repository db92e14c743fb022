// Inputs that the command of a step does not use: who sets one expects more of the step than it will do.
import { listed } from '../base/numbers-and-lists.ts';
import { OF_ISSUE } from './issue-inputs.ts';

/** What says which ports are probed and judged, and how: a merge reads reports in which that is done. */
const OF_CHECK: readonly string[] = [
  ...['policy', 'hosts', 'open', 'blocked', 'closed', 'filtered'],
  ...['vantage', 'variables', 'scope', 'source', 'only', 'shard', 'wait', 'time-limit'],
];

const OF_MERGE: readonly string[] = ['reports', 'within', 'expect-vantage'];

/** Known although another input cannot be used. */
export function isMerge(read: (name: string) => string): boolean {
  return read('command').toLowerCase() === 'merge';
}

export function isOfCheck(name: string): boolean {
  return OF_CHECK.includes(name);
}

/**
 * What is wrong with the inputs of a command as a whole, as a sentence without a full stop; null where nothing is.
 * @param read as of `readInputs`
 */
export function misplacedInputs(
  command: 'check' | 'lint' | 'merge' | 'fresh',
  read: (name: string) => string,
): string | null {
  const set = (names: readonly string[]) => names.filter((name) => read(name) !== '').map((name) => `\`${name}\``);
  const [ofCheck, ofMerge] = [set(OF_CHECK), set(OF_MERGE)];
  if (command !== 'merge') {
    return ofMerge.length === 0
      ? null
      : `\`command: ${command}\` cannot use ${listed(ofMerge, OF_MERGE.length)}: write \`command: merge\` to merge reports`;
  }
  if (ofCheck.length > 0)
    return `\`command: merge\` only reads finished reports and cannot use ${listed(ofCheck, OF_CHECK.length)}: set that in the steps that make the reports`;
  return read('reports') === ''
    ? '`command: merge` needs the input `reports`: the files to merge, or a pattern such as `reports/**/report.json`, one per line'
    : null;
}

/** What is given to an issue, and set where none is kept, as a sentence: nobody may wait for it. Null where nothing is. */
export function withoutIssue(mode: 'never' | 'on-failure', read: (name: string) => string): string | null {
  const [first, second] = OF_ISSUE.filter((name) => read(name) !== '');
  if (mode !== 'never' || first === undefined) return null;
  return second === undefined
    ? `\`${first}\` does nothing here, because \`issue\` is \`never\`. Set \`issue: on-failure\`, or remove it.`
    : `\`${first}\` and \`${second}\` do nothing here, because \`issue\` is \`never\`. Set \`issue: on-failure\`, or remove them.`;
}

// What every format shows of a policy difference: totals, changes by mark, hosts, and the policy lines behind a change.
import { counted, grouped, upTo } from '../../base/numbers-and-lists.ts';
import type { ChangeMark } from '../../model/documents/change-words.ts';
import type { ChangedHost, PolicyChange, PolicyDiff } from '../../model/documents/policy-diff.ts';
import type { RuleReference } from '../../model/verdict.ts';

/** How the two policies are called: their paths, or `base` and `head`. */
export interface PolicyNames {
  readonly old: string;
  readonly new: string;
}

/** `www.example.com`, `www.example.com (IPv6)`, `203.0.113.16/28`. */
export function hostText({ host, family }: ChangedHost): string {
  return family === null ? host : `${host} (IPv${family})`;
}

/** The first of a list by `textOf`, and how many more there are: `2 more`; null for none. */
export function firstOf<T>(list: readonly T[], most: number, textOf: (one: T) => string) {
  const { shown, rest } = upTo(list, most);
  return { texts: shown.map(textOf), more: rest === 0 ? null : `${grouped(rest)} more` };
}

/** The first rule of each line: what stands side by side is one place for a reader. */
export function linesOf(rules: readonly RuleReference[]): RuleReference[] {
  const lines = new Map<string, RuleReference>();
  for (const rule of rules) {
    const key = `${rule.line} ${rule.file}`;
    if (!lines.has(key)) lines.set(key, rule);
  }
  return [...lines.values()];
}

export function changesOf(diff: PolicyDiff, mark: ChangeMark): PolicyChange[] {
  return diff.changes.filter((change) => change.mark === mark);
}

/** `3 weakenings (2 newly open), 1 tightening, 2 neutral`, `no change of meaning`. */
export function totalsText({ totals, changes }: PolicyDiff): string {
  const { weakening, tightening, neutral } = totals;
  if (weakening + tightening + neutral === 0) return 'no change of meaning';
  const open = changes.filter(({ kind }) => kind === 'newly-open').length;
  const opened = open === 0 ? '' : open === weakening ? ' (newly open)' : ` (${grouped(open)} newly open)`;
  return [
    ...(weakening === 0 ? ['nothing is weaker'] : [`${counted(weakening, 'weakening')}${opened}`]),
    ...(tightening === 0 ? [] : [counted(tightening, 'tightening')]),
    ...(neutral === 0 ? [] : [`${grouped(neutral)} neutral`]),
  ].join(', ');
}

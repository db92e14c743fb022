// Sorts the changes for a reader: weakenings first, the most severe first, then by kind, host and port.
import { CHANGE_KINDS, CHANGE_MARKS } from '../model/documents/change-words.ts';
import type { PolicyChange } from '../model/documents/policy-diff.ts';
import { severityRank } from '../model/words.ts';

/** The same changes in any order give the same list. */
export function orderChanges(changes: readonly PolicyChange[]): PolicyChange[] {
  return changes
    .map((change) => ({ change, key: keyOf(change) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ change }) => change);
}

type Key = readonly (number | string)[];

function keyOf(change: PolicyChange): Key {
  const { kind, mark, severity, hosts, protocol, ports, vantages } = change;
  return [
    CHANGE_MARKS.indexOf(mark),
    severityRank(severity),
    CHANGE_KINDS.indexOf(kind),
    placeOf(hosts[0]?.host ?? ''),
    protocol ?? '',
    Number.parseInt(ports ?? '0', 10),
    (vantages ?? []).join(),
    // Whatever else tells two apart.
    JSON.stringify(change),
  ];
}

/** Numbers compared as numbers: `203.0.113.7` before `203.0.113.10`. */
function placeOf(host: string): string {
  return host.replace(/\d+/g, (digits) => digits.padStart(5, '0'));
}

function compare(a: Key, b: Key): number {
  for (const [i, one] of a.entries()) {
    const other = b[i] as typeof one;
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}

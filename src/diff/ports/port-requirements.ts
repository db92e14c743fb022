// What changed of the requirements (`satisfies`) that one port counts for. Those that only one policy has are told once, and not port by port.
import type { SourcePosition } from '../../model/diagnostic.ts';
import type { Expectations } from './expectation.ts';
import { PORTS, type PointChange } from './point-change.ts';

/** @param inBoth the requirements that both policies have */
export function portRequirementChanges(
  old: Expectations | null,
  now: Expectations | null,
  inBoth: ReadonlySet<string>,
): PointChange[] {
  const [was, is] = [countedFor(old ?? [], inBoth), countedFor(now ?? [], inBoth)];
  const oldRule = old?.[0]?.position ?? null;
  const newRule = now?.[0]?.position ?? null;
  return [
    ...[...was].flatMap(([text, position]): PointChange[] =>
      is.has(text)
        ? []
        : [
            {
              kind: 'requirement-narrowed',
              mark: 'weakening',
              gravity: { fixed: 'low' },
              was: text,
              now: null,
              sentence: `${PORTS} will not count for the requirement "${text}" any more: a report can call it satisfied, whatever is found there.`,
              blind: null,
              oldRule: position,
              newRule,
            },
          ],
    ),
    ...[...is].flatMap(([text, position]): PointChange[] =>
      was.has(text)
        ? []
        : [
            {
              kind: 'requirement-widened',
              mark: 'tightening',
              gravity: null,
              was: null,
              now: text,
              sentence: `${PORTS} will count for the requirement "${text}" too.`,
              blind: null,
              oldRule,
              newRule: position,
            },
          ],
    ),
  ];
}

/** With the entry that says so. What is only observed counts for nothing. */
function countedFor(expectations: Expectations, inBoth: ReadonlySet<string>): Map<string, SourcePosition> {
  const counted = new Map<string, SourcePosition>();
  for (const { expected, satisfies, position } of expectations)
    if (expected !== 'observe')
      for (const text of satisfies) if (inBoth.has(text) && !counted.has(text)) counted.set(text, position);
  return counted;
}

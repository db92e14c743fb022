// The whole of `init`: writes a policy that says what a scan found; nothing that was not asked, nothing that could not be known.
import type { Scan } from '../model/scan.ts';
import { ItemDrafter, type ItemSketch } from './draft-items.ts';
import { headerLines } from './header-lines.ts';
import { isGrave, type PortKnowledge } from './port-knowledge.ts';
import { subjectsOf } from './subjects.ts';

/** What is to be drafted, and what a reader should know of how it came about. */
export interface Sketch extends ItemSketch {
  /** As the user gave them; empty: every address of the scan. */
  readonly hosts: readonly string[];
  /** Controls that vouched for what is silent, as a policy has them: without them it may not be green again. */
  readonly controls?: readonly string[];
  /** The command: `port-policy init www.example.com`. */
  readonly madeBy: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

/**
 * The text of a commented policy that holds of what was scanned; null where nothing can be stated of any host.
 *
 * Only what is known is stated: ports that could not be known are observed, those that would be dangerous blocked, and what was
 * not asked is left out. The same scan and sketch give the same bytes.
 */
export function draftPolicy(scan: Scan, sketch: Sketch, knowledge: PortKnowledge): string | null {
  const drafter = new ItemDrafter(scan, sketch, knowledge);
  const items = subjectsOf(scan, sketch.hosts, sketch.unresolved ?? new Map()).flatMap((one) => drafter.items(one));
  const claims = items.flatMap(({ claimed }) => claimed ?? []);
  if (claims.length === 0) return null;
  const header = headerLines(scan, {
    covered: sketch.covered,
    vantage: sketch.vantage ?? null,
    controls: sketch.controls ?? [],
    madeBy: sketch.madeBy,
    date: sketch.date,
    unproven: items.some(({ unproven }) => unproven),
    judges: claims.some(({ open, blocked, closed }) => open.length + blocked.length + closed.length > 0),
    grave: claims.some(({ open }) =>
      open.some(({ first, last, protocol }) => isGrave(first, last, protocol, knowledge)),
    ),
  });
  return `${[
    ...header,
    ...items
      .map(({ lines }) => lines.join('\n'))
      .join('\n\n')
      .split('\n'),
  ].join('\n')}\n`;
}

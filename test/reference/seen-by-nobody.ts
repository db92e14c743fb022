// What no vantage sees, by the rule: where several could judge a port, one of them has to see it.
import { type Cell, holdsCell } from './ports-text.ts';
import type { Blindness } from './read-vantages.ts';
import type { Expectation } from './which-wins.ts';

/** Every vantage that the run's files declare, by name, with what it cannot see. */
export type Watchers = ReadonlyMap<string, Blindness>;

/**
 * Asked of what the run's own vantage does not see. What is only observed, and what a vantage that shows open ports alone leaves
 * out, is nobody's promise. A single vantage lists what it cannot see, unless all others are blind to it too.
 */
export function isSeenByNobody(
  { expected, from, relaxed }: Expectation,
  family: 4 | 6,
  cell: Cell,
  here: Blindness,
  watchers: Watchers,
): boolean {
  if (here.openOnly || expected === 'observe') return false;
  const showing = [...watchers].filter(([, { openOnly }]) => !openOnly);
  const judging = showing.filter(([name]) => from === null || from.has(name));
  const watching = judging.length > 1 ? judging : showing;
  if (watching.length < 2) return false;
  const having = watching.filter(([, { families }]) => !families.has(family));
  // Where one address of a name is enough, those of a family that nobody has are not missed.
  if (having.length === 0) return !relaxed;
  return having.every(([, { ports }]) => ports.some((one) => holdsCell(one, cell)));
}

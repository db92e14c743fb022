// The table of docs/diff.md: whether a change from one expectation to another weakens or tightens the policy.
import type { ChangeKind, ChangeMark } from '../../model/documents/change-words.ts';
import { EXPECTED_STATES, type ExpectedState, type Severity } from '../../model/words.ts';
import type { Gravity } from './point-change.ts';

/** `nothing`: no entry speaks of the port, or nobody can see it from there. */
export const DEMANDS = [...EXPECTED_STATES, 'nothing'] as const;
export type Demand = (typeof DEMANDS)[number];

interface Meaning {
  readonly kind: ChangeKind;
  readonly mark: ChangeMark;
  /** As `Gravity`, before anything is known of the old entry: `risk` is that of an open port, `lower` a step less. */
  readonly gravity: 'risk' | 'lower' | 'low' | null;
}

const meaning = (kind: ChangeKind, mark: ChangeMark, gravity: Meaning['gravity'] = null): Meaning => ({
  kind,
  mark,
  gravity,
});

/** What had to be shut, watched at least, or was nobody's business may be open, and is even expected to be. */
const opened = meaning('newly-open', 'weakening', 'risk');
const shut = meaning('newly-blocked', 'tightening');
/** It may open, and no run will fail. Nobody said that it may, so it is a step less grave. */
const lost = meaning('no-longer-watched', 'weakening', 'lower');
/** It may go down, or appear, and no run will say so: nothing more is exposed. */
const forgotten = meaning('no-longer-watched', 'weakening', 'low');
/** One state was demanded, and now either will do. */
const looser = meaning('blocked-otherwise', 'weakening', 'low');
const stricter = meaning('blocked-otherwise', 'tightening');
/** Neither state holds the other: as strict as before. */
const other = meaning('blocked-otherwise', 'neutral');
const watched = meaning('newly-watched', 'tightening');

/** From the old demand (rows) to the new one; null where they are the same. */
const TABLE: Readonly<Record<Demand, Readonly<Record<Demand, Meaning | null>>>> = {
  open: { open: null, blocked: shut, closed: shut, filtered: shut, observe: forgotten, nothing: forgotten },
  blocked: { open: opened, blocked: null, closed: stricter, filtered: stricter, observe: lost, nothing: lost },
  closed: { open: opened, blocked: looser, closed: null, filtered: other, observe: lost, nothing: lost },
  filtered: { open: opened, blocked: looser, closed: other, filtered: null, observe: lost, nothing: lost },
  observe: { open: opened, blocked: shut, closed: shut, filtered: shut, observe: null, nothing: forgotten },
  nothing: { open: opened, blocked: shut, closed: shut, filtered: shut, observe: watched, nothing: null },
};

/** The kinds that the table speaks of. */
export const DEMAND_KINDS: ReadonlySet<ChangeKind> = new Set(
  Object.values(TABLE).flatMap((row) => Object.values(row).flatMap((cell) => cell?.kind ?? [])),
);

export function meaningOf(was: Demand, now: Demand): Meaning | null {
  return TABLE[was][now];
}

/** @param own the severity that the old policy gave an open port there; null where it gave none */
export function gravityOf({ gravity }: Meaning, own: Severity | null): Gravity | null {
  if (gravity === null) return null;
  if (gravity === 'low') return { fixed: 'low' };
  return { fixed: null, own, less: gravity === 'lower' ? 1 : 0 };
}

/** Whether an open port would be a violation. */
export function isShut(demand: Demand): demand is Extract<ExpectedState, 'blocked' | 'closed' | 'filtered'> {
  return demand === 'blocked' || demand === 'closed' || demand === 'filtered';
}

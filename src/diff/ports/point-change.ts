// The type of a change at one port of one host, seen from one place, and the key by which equal changes are grouped.
import type { SourcePosition } from '../../model/diagnostic.ts';
import type { ChangeKind, ChangeMark } from '../../model/documents/change-words.ts';
import type { Protocol, Severity } from '../../model/words.ts';

/** Why nobody sees a port of which something is expected: the vantage cannot, or it is out of scope and never probed. */
export type Unseen = 'vantage' | 'scope';

/**
 * How grave a weakening is: `fixed`, or by what its ports are known for.
 *
 * `own` is what the old policy itself said of an open port there; it goes before what is known of the service. `less` counts
 * the steps by which the change is less grave than an open port would be.
 */
export type Gravity =
  | { readonly fixed: Severity }
  | { readonly fixed: null; readonly own: Severity | null; readonly less: 0 | 1 };

/** Stands in a sentence where the ports, their hosts and their vantages are named once it is known of which all it is true. */
export const PORTS = '\0';

/** Ports and hosts at which all but the last three is the same are one row. */
export interface PointChange {
  readonly kind: ChangeKind;
  readonly mark: ChangeMark;
  /** Null unless the mark is `weakening`. */
  readonly gravity: Gravity | null;
  readonly was: string | null;
  readonly now: string | null;
  /** What is said of the ports, with `PORTS` in place of their names: one or many, it reads the same. */
  readonly sentence: string;
  /** Why nobody sees it from there, neither before nor now; null where somebody did or does. */
  readonly blind: Unseen | null;
  readonly oldRule: SourcePosition | null;
  readonly newRule: SourcePosition | null;
}

/** Where a change is, as far as it matters to what it means. */
export interface PointPlace {
  readonly protocol: Protocol;
  /** Stands for all ports of its range: they are alike. */
  readonly port: number;
}

/** The same text for changes that are one row. */
export function changeKey({ kind, mark, gravity, was, now, sentence }: PointChange): string {
  return JSON.stringify([kind, mark, gravity, was, now, sentence]);
}

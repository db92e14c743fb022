// The drift rule: from how a port was and how it is now to newly open, newly blocked, changed verdict, or nothing.
import { endedBefore } from '../model/causes.ts';
import type { DriftKind } from '../model/documents/change-words.ts';
import type { PortStatus } from './port-status.ts';
import { isBlocked, isKnownOpen } from './port-status.ts';

export type PortChangeKind = Extract<DriftKind, 'newly-open' | 'newly-blocked' | 'changed-verdict'>;

export interface PortChange {
  /** Null: nothing that a reader must know. */
  readonly kind: PortChangeKind | null;
  /** How it stood, of several ways the one that makes least of the change; null where it was not asked. */
  readonly before: PortStatus | null;
}

/** Of several ways in which a port stood, the one that tells least is told. */
const KINDS_IN_ORDER: readonly (PortChangeKind | null)[] = ['newly-open', 'newly-blocked', 'changed-verdict', null];

/**
 * @param before how the port stood: in one way, or at several addresses of a name in several; empty where it was not asked
 * @param mayBeNew whether an open port that was not asked before counts as newly open
 */
export function portChange(before: readonly PortStatus[], after: PortStatus, mayBeNew: boolean): PortChange {
  if (before.length === 0) return { kind: after.state === 'open' && mayBeNew ? 'newly-open' : null, before: null };
  let mildest: PortChange | null = null;
  for (const one of before) {
    const kind = kindOf(one, after);
    const milder = mildest === null ? 1 : KINDS_IN_ORDER.indexOf(kind) - KINDS_IN_ORDER.indexOf(mildest.kind);
    // Of two that make as much of it, what was not known claims least.
    if (milder > 0 || (milder === 0 && one.state === 'unknown')) mildest = { kind, before: one };
  }
  return mildest as PortChange;
}

function kindOf(before: PortStatus, after: PortStatus): PortChangeKind | null {
  if (before.class === after.class) return null;
  // A run that ended before it knew shows no change; but whatever violates the policy now is told.
  if (endedBefore(after.source.cause)) return null;
  if (endedBefore(before.source.cause) && after.verdict !== 'violation') return null;
  if (after.state === 'open') {
    // At an address that accepts anything an open was not known to be one; but that it accepts anything still is nothing new.
    const wasOpen = before.state === 'open' && (before.proven || !after.proven);
    if (!wasOpen) return 'newly-open';
  }
  if (isBlocked(after) && isKnownOpen(before)) return 'newly-blocked';
  return before.verdict === after.verdict ? null : 'changed-verdict';
}

/** Whether one of the two knows nothing of the port: then nobody can say whether it changed. */
export function isNotCompared(before: readonly PortStatus[], after: readonly PortStatus[]): boolean {
  const knows = (side: readonly PortStatus[]) => side.some(({ state }) => state !== 'unknown');
  return !knows(before) || !knows(after);
}

// The order in which a reader should meet changes.
import { DRIFT_KINDS } from '../model/documents/change-words.ts';
import type { DriftChange } from '../model/documents/drift.ts';
import { SEVERITIES } from '../model/words.ts';

/** By kind, then by severity; what is equal in both keeps the order of the report. */
export function mostSevereFirst(changes: readonly DriftChange[]): DriftChange[] {
  const grave = ({ severity }: DriftChange) => (severity === null ? SEVERITIES.length : SEVERITIES.indexOf(severity));
  return [...changes].sort((a, b) => DRIFT_KINDS.indexOf(a.kind) - DRIFT_KINDS.indexOf(b.kind) || grave(a) - grave(b));
}

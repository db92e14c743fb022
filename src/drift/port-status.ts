// The status of a port in one report: state and verdict, and whether "open" was more than a device that accepts anything; the worst of several.
import type { DriftSide } from '../model/documents/drift.ts';
import type { Verdict } from '../model/verdict.ts';
import { STATES, type State, VERDICTS, type VerdictKind } from '../model/words.ts';

export interface PortStatus {
  readonly state: State;
  readonly verdict: VerdictKind;
  /** False for an open at an address that accepts connections on any port: it proves no service. */
  readonly proven: boolean;
  /** Two statuses with the same number compare as equal. */
  readonly class: number;
  /** The verdict that says so; of several, the worst. */
  readonly source: Verdict;
}

/** Where two rules judge one port, the worst verdict counts. */
const GRAVEST: readonly VerdictKind[] = ['violation', 'inconclusive', 'waived', 'pass', 'not-judged'];
/** And of its state what claims least beside an open: two demands of evidence may find it filtered, and unknown. */
const WEIGHTIEST: readonly State[] = ['open', 'unknown', 'open|filtered', 'filtered', 'closed'];

/** @returns null for a verdict on no port */
export function statusOf(verdict: Verdict): PortStatus | null {
  const { state, evidence } = verdict;
  if (state === null) return null;
  return portStatus(state, state !== 'open' || evidence !== 'none', verdict);
}

function portStatus(state: State, proven: boolean, source: Verdict): PortStatus {
  const { verdict } = source;
  const number = (STATES.indexOf(state) * VERDICTS.length + VERDICTS.indexOf(verdict)) * 2 + Number(proven);
  return { state, verdict, proven, class: number, source };
}

/** How a port stands of which several rules speak. */
export function worstOf(some: readonly PortStatus[]): PortStatus {
  const [first, ...others] = some as readonly [PortStatus, ...PortStatus[]];
  if (others.length === 0) return first;
  const state = WEIGHTIEST.find((one) => some.some((other) => other.state === one)) ?? first.state;
  const verdict = MOST_SEVERE_FIRST.find((one) => some.some((other) => other.verdict === one)) ?? first.verdict;
  const source = some.find((one) => one.verdict === verdict) ?? first;
  const proven = some.some((one) => one.state === state && one.proven);
  return portStatus(state, proven, source.source);
}

export function isKnownOpen({ state, proven }: PortStatus): boolean {
  return state === 'open' && proven;
}

export function isBlocked({ state }: PortStatus): boolean {
  return state === 'closed' || state === 'filtered';
}

export function sideOf(of: Pick<PortStatus, 'state' | 'verdict'> | null): DriftSide | null {
  return of === null ? null : { state: of.state, verdict: of.verdict };
}

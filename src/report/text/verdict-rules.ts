// The kinds of wrong that a verdict can be, as a closed list (`exposed-high`, `not-open`): the rules of SARIF, the failure types of JUnit.
import type { Verdict } from '../../model/verdict.ts';

/**
 * By meaning, because what to do differs. Code scanning takes the severity of a security alert from its rule alone, so each
 * severity of an exposed port is a rule of its own.
 */
export const VERDICT_RULES = [
  'exposed-critical',
  'exposed-high',
  'exposed-medium',
  'exposed-low',
  'resolves-elsewhere',
  'not-open',
  'not-closed',
  'not-filtered',
  'inconclusive',
] as const;
export type VerdictRule = (typeof VERDICT_RULES)[number];

/** Null for a pass, a waived violation and what is not judged. */
export function ruleOfVerdict({ verdict, state, expected, severity }: Verdict): VerdictRule | null {
  if (verdict === 'inconclusive') return 'inconclusive';
  if (verdict !== 'violation') return null;
  // The only violation without a state is a name that leads where it must not.
  if (state === null) return 'resolves-elsewhere';
  if (expected === 'open') return 'not-open';
  if (state === 'open') return `exposed-${severity ?? 'medium'}`;
  return expected === 'closed' ? 'not-closed' : 'not-filtered';
}

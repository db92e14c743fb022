// The kinds of wrong that a verdict can be, as a closed list (`exposed-high`, `not-open`): the rules of SARIF, the failure types of JUnit.
import type { Verdict } from '../../model/verdict.ts';

/**
 * By meaning, as what is to be done differs with it. Code scanning takes the severity of a security finding from its rule and
 * from nowhere else, so each severity of an exposed port is a rule of its own.
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

/** Null for what is not wrong, or is excused: a pass, a waived violation, what is not judged. */
export function ruleOfVerdict({ verdict, state, expected, severity }: Verdict): VerdictRule | null {
  if (verdict === 'inconclusive') return 'inconclusive';
  if (verdict !== 'violation') return null;
  // Only a name that leads where it must not is a violation without a state.
  if (state === null) return 'resolves-elsewhere';
  if (expected === 'open') return 'not-open';
  if (state === 'open') return `exposed-${severity ?? 'medium'}`;
  return expected === 'closed' ? 'not-closed' : 'not-filtered';
}

// The severity of a violation: from the policy, from the risk of the service, or by what was expected.
import type { Observation } from '../model/observation.ts';
import type { Entry } from '../model/policy.ts';
import type { Protocol, Severity, VerdictKind } from '../model/words.ts';
import { riskOfOpen } from './risks/risk.ts';

/**
 * The severity of a verdict; null unless it is a violation, waived or not.
 *
 * - What the policy's entry says goes before everything else.
 * - Unexpectedly open: the risk of the service whose question it answered, or else that uses the port; `medium` where
 *   neither says anything. An open that proves no service (truth rule 6) does not rule one out either.
 * - Expected open and not open: `high`. Somebody relies on it, and it is down or cut off.
 * - Closed where filtered was expected, or the other way round: `medium`. Nothing is exposed, but the firewall is not
 *   as it was meant to be.
 */
export function severityOf(
  verdict: VerdictKind,
  entry: Pick<Entry, 'expected' | 'severity'>,
  seen: Pick<Observation, 'state' | 'question'>,
  port: number,
  protocol: Protocol,
): Severity | null {
  if (verdict !== 'violation' && verdict !== 'waived') return null;
  if (entry.severity !== null) return entry.severity;
  if (seen.state === 'open') return riskOfOpen(seen, port, protocol)?.severity ?? 'medium';
  return entry.expected === 'open' ? 'high' : 'medium';
}

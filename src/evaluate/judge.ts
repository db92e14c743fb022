// The table from what was expected and what was seen to a verdict: no wording, no severity, nothing but the rule.
import type { Observation } from '../model/observation.ts';
import type { EvidenceDemand } from '../model/policy.ts';
import type { Cause, Evidence, ExpectedState, VerdictKind } from '../model/words.ts';

/** What a verdict depends on; the times and the attempts do not count. */
export type Seen = Pick<Observation, 'state' | 'cause' | 'evidence'>;

type Settled = 'pass' | 'violation';

/** What each expectation says of a state that is known and rests on enough. */
const TABLE: Record<Exclude<ExpectedState, 'observe'>, Record<'open' | 'closed' | 'filtered', Settled>> = {
  open: { open: 'pass', closed: 'violation', filtered: 'violation' },
  closed: { open: 'violation', closed: 'pass', filtered: 'violation' },
  filtered: { open: 'violation', closed: 'violation', filtered: 'pass' },
  blocked: { open: 'violation', closed: 'pass', filtered: 'pass' },
};

/** Causes that speak of this machine or of this run, never of the target: whatever state they come with, nothing is known. */
const NOT_OF_THE_TARGET: ReadonlySet<Cause> = new Set<Cause>([
  'no-route',
  'no-neighbour',
  'local-firewall',
  'local-resources',
  'deaf-vantage',
  'dns-failed',
  'out-of-scope',
  'cancelled',
]);

/**
 * Judges one port.
 *
 * `inconclusive` wherever passing or failing would claim more than was seen: an unknown state, UDP silence, silence that
 * nothing vouches for, silence weaker than the entry demands, and a refusal of unknown kind where `filtered` is expected.
 *
 * @param demand what a silent port must show to count as filtered
 */
export function judge(expected: ExpectedState, demand: EvidenceDemand, seen: Seen): VerdictKind {
  if (expected === 'observe') return 'not-judged';
  if (NOT_OF_THE_TARGET.has(seen.cause)) return 'inconclusive';
  switch (seen.state) {
    case 'unknown':
    case 'open|filtered':
      return 'inconclusive';
    case 'open':
      // An open that rests on nothing (a SYN proxy) is no proof of a service, yet never turns into a pass of `blocked`.
      return expected === 'open' && seen.evidence === 'none' ? 'inconclusive' : TABLE[expected].open;
    case 'closed':
      // An ICMP error would make it filtered, and this machine could not tell it from an RST.
      return expected === 'filtered' && seen.cause === 'refused' ? 'inconclusive' : TABLE[expected].closed;
    case 'filtered':
      return carriesSilence(seen.evidence, expected, demand) ? TABLE[expected].filtered : 'inconclusive';
  }
}

/** Whether the evidence is enough to call a port filtered. That a port is not open needs no anchor: `vouched` shows it. */
function carriesSilence(evidence: Evidence, expected: ExpectedState, demand: EvidenceDemand): boolean {
  if (evidence === 'anchored') return true;
  return evidence === 'vouched' && (demand === 'vouched' || expected === 'open');
}

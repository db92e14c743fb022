// The verdict table: what was expected and what was seen, to pass, violation or inconclusive. No wording and no severity.
import { speaksOfTarget } from '../model/causes.ts';
import type { Observation } from '../model/observation.ts';
import type { EvidenceDemand } from '../model/policy.ts';
import { answersStrangers } from '../model/udp-services.ts';
import type { Evidence, ExpectedState, VerdictKind } from '../model/words.ts';

/** What a verdict depends on; the times and the attempts do not count. */
export type Seen = Pick<Observation, 'state' | 'cause' | 'evidence' | 'question'>;

type PassOrViolation = 'pass' | 'violation';

/** What each expectation says of a state that is known and rests on enough. */
const TABLE: Record<Exclude<ExpectedState, 'observe'>, Record<'open' | 'closed' | 'filtered', PassOrViolation>> = {
  open: { open: 'pass', closed: 'violation', filtered: 'violation' },
  closed: { open: 'violation', closed: 'pass', filtered: 'violation' },
  filtered: { open: 'violation', closed: 'violation', filtered: 'pass' },
  blocked: { open: 'violation', closed: 'pass', filtered: 'pass' },
};

/**
 * Judges one port.
 *
 * `inconclusive` wherever passing or failing would claim more than was seen: an unknown state, silence that nothing vouches
 * for, silence weaker than the entry demands, a refusal of unknown kind where `filtered` is expected, and UDP silence
 * unless its service would have answered any client (truth rule 9).
 *
 * @param demand what a port that is not open must show to count as that
 */
export function judge(expected: ExpectedState, demand: EvidenceDemand, seen: Seen): VerdictKind {
  return lacksProof(expected, demand, seen) ? 'inconclusive' : judgeAlone(expected, demand, seen);
}

/**
 * Whether a port would be a pass if another vantage of a merge had seen it open (`evidence: proven`), and is not one for that
 * alone. An expected `open` shows by itself that something listens.
 */
export function lacksProof(expected: ExpectedState, demand: EvidenceDemand, seen: Seen): boolean {
  if (demand !== 'proven' || expected === 'open' || expected === 'observe') return false;
  return judgeAlone(expected, demand, seen) === 'pass';
}

/** What one vantage by itself can say. */
function judgeAlone(expected: ExpectedState, demand: EvidenceDemand, seen: Seen): VerdictKind {
  if (expected === 'observe') return 'not-judged';
  if (!speaksOfTarget(seen.cause)) return 'inconclusive';
  switch (seen.state) {
    case 'unknown':
      return 'inconclusive';
    case 'open':
      // An open that rests on nothing (a SYN proxy) does not prove a service, yet never turns into a pass of `blocked`.
      return expected === 'open' && seen.evidence === 'none' ? 'inconclusive' : TABLE[expected].open;
    case 'closed':
      return judgeClosed(expected, seen);
    case 'filtered':
      return carriesSilence(seen.evidence, expected, demand) ? TABLE[expected].filtered : 'inconclusive';
    case 'open|filtered':
      return judgeSilentUdp(expected, demand, seen);
  }
}

/**
 * The same from a vantage that says `sees: open-only`: an open port that must not be open is a violation, and nothing else says
 * anything. Silence there may be the scan's own, and an expected `open` makes nothing green.
 */
export function judgeExposure(expected: ExpectedState, demand: EvidenceDemand, seen: Seen): VerdictKind {
  return seen.state === 'open' && judge(expected, demand, seen) === 'violation' ? 'violation' : 'not-judged';
}

function judgeClosed(expected: Exclude<ExpectedState, 'observe'>, { cause, evidence, question }: Seen): VerdictKind {
  // A TCP refusal that this machine cannot tell apart (macOS, Windows) stands on nothing and counts all the same (decision
  // 0007), but an ICMP error would make it filtered.
  if (cause === 'refused' && question === null)
    return expected === 'filtered' ? 'inconclusive' : TABLE[expected].closed;
  // A UDP port is closed by an ICMP error, which a firewall on our own side makes too.
  return evidence === 'none' ? 'inconclusive' : TABLE[expected].closed;
}

/** Silence of a service that would have answered says that it is not to be reached; never whether the port is closed. */
function judgeSilentUdp(
  expected: Exclude<ExpectedState, 'observe'>,
  demand: EvidenceDemand,
  { question, evidence }: Seen,
): VerdictKind {
  if (expected === 'closed' || question === null || !answersStrangers(question)) return 'inconclusive';
  return carriesSilence(evidence, expected, demand) ? TABLE[expected].filtered : 'inconclusive';
}

/** Whether the evidence is enough to call a port filtered. That a port is not open needs no anchor: `vouched` shows it. */
function carriesSilence(evidence: Evidence, expected: ExpectedState, demand: EvidenceDemand): boolean {
  if (evidence === 'anchored') return true;
  return evidence === 'vouched' && (demand === 'vouched' || expected === 'open');
}

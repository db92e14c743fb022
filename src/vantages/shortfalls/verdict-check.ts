// Whether a run of port-policy can have come to a verdict: what was expected and seen must agree with it.
import { speaksOfTarget } from '../../model/causes.ts';
import { countPorts, parseRanges, rangesText, unitedRanges } from '../../model/port-ranges.ts';
import type { Verdict } from '../../model/verdict.ts';
import type { ExpectedState, State } from '../../model/words.ts';

/** The states in which an expectation can hold. */
const PASSES: Record<ExpectedState, readonly State[]> = {
  open: ['open'],
  closed: ['closed'],
  filtered: ['filtered', 'open|filtered'],
  blocked: ['closed', 'filtered', 'open|filtered'],
  observe: [],
};

/** False for a verdict that was written or changed by another hand. */
export function isPossible(verdict: Verdict): boolean {
  const { ports, count } = verdict;
  if (ports === null)
    return count === 1 && verdict.lacks === undefined && (verdict.verdict !== 'pass' || isPassOfName(verdict));
  if (!countsItsPorts(ports, count)) return false;
  if (mustNotBeOpen(verdict)) return verdict.verdict === 'violation' || verdict.verdict === 'waived';
  // A merge may make a pass of it, so it must be one but for the proof.
  if (verdict.lacks !== undefined) return verdict.verdict === 'inconclusive' && isPassOfPorts(verdict);
  return verdict.verdict !== 'pass' || isPassOfPorts(verdict);
}

/** Where a name leads: DNS alone was asked. */
function isPassOfName({ state, cause }: Verdict): boolean {
  return state === null && cause === null;
}

function isPassOfPorts({ expected, state, cause, evidence, address, protocol }: Verdict): boolean {
  if (expected === null || state === null || cause === null || address === null || protocol === null) return false;
  // Another vantage's open port proves something in a merge alone, and this is a report of one run.
  if (evidence === 'proven' || !speaksOfTarget(cause) || !PASSES[expected].includes(state)) return false;
  return evidence !== 'none' || cause === 'refused';
}

/** Open anywhere that it must not be is a violation, whatever else is known. */
function mustNotBeOpen({ state, expected }: Verdict): boolean {
  return state === 'open' && (expected === 'blocked' || expected === 'closed' || expected === 'filtered');
}

function countsItsPorts(ports: string, count: number): boolean {
  // A port alone is the most common by far.
  if (count === 1) return /^\d+$/.test(ports) && parseRanges(ports).length === 1;
  const ranges = unitedRanges(parseRanges(ports));
  return countPorts(ranges) === count && rangesText(ranges) === ports;
}

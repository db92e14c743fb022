// `evidence: proven`: a port that is blocked from one vantage and was open from another of the same merge is a proven block.

import { isLoopback } from '../../model/addresses/private-network.ts';
import type { PortRange } from '../../model/policy.ts';
import {
  countPorts,
  parseRanges,
  rangesText,
  rangesWithout,
  sharedRanges,
  unitedRanges,
} from '../../model/port-ranges.ts';
import type { Verdict } from '../../model/verdict.ts';
import { vantageKey, vantagesText, vantageText } from '../vantage-names.ts';

/** The verdicts on the ports of one address, and which vantages count. */
export interface ProofContext {
  readonly verdicts: readonly Verdict[];
  /** Those that may prove: every report of theirs counts, and none was made from a scan. */
  readonly provers: ReadonlySet<string>;
}

/**
 * The one thing that a merge makes greener: of a verdict that lacks nothing but proof, the ports that were open from another
 * vantage pass, and the others stay inconclusive.
 */
export function withProof(verdict: Verdict, { verdicts, provers }: ProofContext): readonly Verdict[] {
  if (verdict.lacks === undefined || verdict.verdict !== 'inconclusive') return [verdict];
  const key = vantageKey(verdict.vantage);
  if (!provers.has(key)) return [verdict];
  if (verdict.address !== null && isLoopback(verdict.address)) return [neverProven(verdict, verdict.address)];
  const others = verdicts.filter(
    ({ vantage, protocol }) => vantageKey(vantage) !== key && protocol === verdict.protocol,
  );
  const open = portsOf(others.filter((other) => provers.has(vantageKey(other.vantage)) && provesThatItListens(other)));
  const ports = unitedRanges(parseRanges(verdict.ports));
  const proven = sharedRanges(ports, open);
  const rest = rangesWithout(ports, proven);
  return [
    ...(proven.length === 0 ? [] : [passOf(verdict, proven)]),
    ...(rest.length === 0 ? [] : [stillUnproven(verdict, rest, others, provers)]),
  ];
}

/** An open that rests on nothing is at an address that accepts any port. */
function provesThatItListens({ state, evidence }: Verdict): boolean {
  return state === 'open' && evidence === 'direct';
}

/** The loopback addresses of two machines are two machines. */
function neverProven(verdict: Verdict, address: string): Verdict {
  return {
    ...verdict,
    explanation: `Not open from ${vantageText(vantageKey(verdict.vantage))}, and the policy wants this proven (\`evidence: proven\`). Each machine has an address ${address} of its own, so no other vantage can prove it.`,
    advice: 'Name the host by an address that other machines can reach, or take `evidence: proven` off this entry.',
  };
}

function passOf(verdict: Verdict, ranges: readonly PortRange[]): Verdict {
  const { lacks, ...rest } = verdict;
  return {
    ...ofRanges(rest, ranges),
    verdict: 'pass',
    severity: null,
    evidence: 'proven',
    explanation: '',
    advice: '',
  };
}

function stillUnproven(
  verdict: Verdict,
  ranges: readonly PortRange[],
  others: readonly Verdict[],
  provers: ReadonlySet<string>,
): Verdict {
  const asked = others.filter((other) => sharedRanges(ranges, unitedRanges(parseRanges(other.ports))).length > 0);
  const keys = [...new Set(asked.map(({ vantage }) => vantageKey(vantage)))];
  const own = vantageText(vantageKey(verdict.vantage));
  const one = ofRanges(verdict, ranges);
  if (keys.length === 0) {
    const others = [...provers].filter((key) => key !== vantageKey(verdict.vantage));
    return {
      ...one,
      explanation: `Not open from ${own}, and the policy wants this proven (\`evidence: proven\`): another vantage must see the same port open. No other vantage of this merge checked it at this address.`,
      advice:
        others.length === 0
          ? 'Add a vantage from which the port is open to the policy, check from there, and merge both reports.'
          : `Let ${vantagesText(others)} check this port too, with \`open\` in the policy where it is to be open.`,
    };
  }
  return {
    ...one,
    explanation: `Not open from ${own}, and the policy wants this proven (\`evidence: proven\`): another vantage must see the same port open. It was not open from ${vantagesText(keys)} either, so nothing shows that a service listens there.`,
    advice: `Look whether the service runs, and whether ${vantagesText(keys)} should reach it. If nothing is to listen there, take \`evidence: proven\` off this entry.`,
  };
}

function ofRanges(verdict: Verdict, ranges: readonly PortRange[]): Verdict {
  const count = countPorts(ranges);
  if (count === verdict.count) return verdict;
  return { ...verdict, ports: rangesText(ranges), count, service: null, rttMs: null };
}

function portsOf(verdicts: readonly Verdict[]): PortRange[] {
  return unitedRanges(verdicts.flatMap(({ ports }) => parseRanges(ports)));
}

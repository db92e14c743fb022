// Why a port could not be judged, and what would make it knowable. Never a state of the target: only what this machine lacks.
import { speaksOfTarget } from '../../model/causes.ts';
import type { LinkEdge } from '../../model/observation.ts';
import { lacksProof } from '../judge.ts';
import { anchorToAdd } from './anchor-advice.ts';
import { isOfScan, unanswered } from './clauses/observed-text.ts';
import { portBeside } from './clauses/witnesses.ts';
import { explainDeaf, fellSilent } from './deaf.ts';
import type { Context, Explanation, Finding } from './finding.ts';
import { explainSilentUdp } from './silent-udp.ts';
import { NOT_OF_THE_TARGET } from './this-machine.ts';
import { explainUnproven, explainUnprovenHere } from './unproven.ts';

export function explainInconclusive(finding: Finding, context: Context): Explanation {
  const { seen, applied } = finding;
  if (seen.linkEdge !== undefined && (seen.cause === 'no-neighbour' || seen.cause === 'no-route'))
    return noHost(seen.linkEdge);
  if (seen.fellSilent !== undefined && (seen.cause === 'deaf-vantage' || seen.cause === 'no-reply'))
    return fellSilent(finding, seen.fellSilent);
  if (lacksProof(applied.entry.expected, applied.evidence, seen)) return explainUnprovenHere(finding, context);
  if (seen.hasty !== undefined) return askedHastily(finding, seen.hasty);
  if (!speaksOfTarget(seen.cause)) return NOT_OF_THE_TARGET[seen.cause](finding, context);
  if (seen.state === 'open') return explainUnproven(finding, context);
  if (seen.state === 'closed' && seen.cause === 'refused' && seen.question === null) return refusedOneWayOrOther();
  const ofUdp = seen.state === 'open|filtered' ? explainSilentUdp(finding, context) : null;
  if (ofUdp !== null) return ofUdp;
  if (seen.evidence === 'vouched' && applied.evidence !== 'vouched') return notAnchored(finding, context);
  return explainDeaf(finding, context);
}

function noHost({ kind, network, firstHost, lastHost }: LinkEdge): Explanation {
  return {
    explanation: `This is the ${kind} address of ${network}, a network that this machine is attached to, so no host has it.`,
    advice: `Take it out of the policy: hosts there have the addresses ${firstHost}-${lastHost}.`,
  };
}

function askedHastily({ seen }: Finding, option: string): Explanation {
  return {
    explanation: `The scan by ${seen.detail ?? 'another tool'} heard nothing from this port, but it ran with ${option}. With that option, a port that answers clients may look silent.`,
    advice: `Scan again without ${option}, or probe without --observations.`,
  };
}

function notAnchored(finding: Finding, context: Context): Explanation {
  const { addressIndex, protocol, seen } = finding;
  const answer = context.facts.answer(addressIndex);
  const asked = unanswered(seen);
  const beside = answer === null ? null : portBeside(answer, protocol);
  return {
    explanation:
      beside === null
        ? `The policy asks for anchored evidence, and no other port on this address answered. ${asked}`
        : isOfScan(seen)
          ? `The policy asks for anchored evidence: port ${beside} on this address answered, but the scan does not say when. ${asked}`
          : `The policy asks for anchored evidence: port ${beside} on this address answered, but not both before and after. ${asked}`,
    advice: `${anchorToAdd(finding, context)} Or accept \`evidence: vouched\` here.`,
  };
}

/** An RST or an ICMP port-unreachable: closed or rejected, and `filtered` wants to know which. */
function refusedOneWayOrOther(): Explanation {
  return {
    explanation:
      'The connection was refused, and this machine could not tell how: an RST means closed, an ICMP error means filtered.',
    advice:
      "Write `blocked`: both satisfy it. To tell them apart, run on Linux where the kernel's counters can be read (/proc/net/snmp) and little else uses the network.",
  };
}

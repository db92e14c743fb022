// Why a port could not be judged, and what would make it knowable. Never a state of the target: only what this machine lacks.
import { speaksOfTarget } from '../../model/causes.ts';
import type { LinkEdge } from '../../model/observation.ts';
import { andOrBut, observedText } from './clauses/observed-text.ts';
import { portBeside } from './clauses/witnesses.ts';
import { explainDeaf, fellSilent } from './deaf.ts';
import type { Context, Explanation, Finding } from './finding.ts';
import { explainSilentUdp } from './silent-udp.ts';
import { NOT_OF_THE_TARGET } from './this-machine.ts';
import { explainUnproven } from './unproven.ts';

export function explainInconclusive(finding: Finding, context: Context): Explanation {
  const { seen, applied } = finding;
  if (seen.linkEdge !== undefined && (seen.cause === 'no-neighbour' || seen.cause === 'no-route'))
    return noHost(finding, seen.linkEdge);
  if (seen.fellSilent !== undefined && (seen.cause === 'deaf-vantage' || seen.cause === 'no-reply'))
    return fellSilent(finding, seen.fellSilent);
  if (seen.hasty !== undefined) return askedHastily(finding, seen.hasty);
  if (!speaksOfTarget(seen.cause)) return NOT_OF_THE_TARGET[seen.cause](finding, context);
  if (seen.state === 'open') return explainUnproven(finding, context);
  if (seen.state === 'closed' && seen.cause === 'refused' && seen.question === null)
    return refusedOneWayOrOther(finding);
  const ofUdp = seen.state === 'open|filtered' ? explainSilentUdp(finding, context) : null;
  if (ofUdp !== null) return ofUdp;
  if (seen.evidence === 'vouched' && applied.evidence === 'anchored') return notAnchored(finding, context);
  return explainDeaf(finding, context);
}

function noHost({ planned, applied }: Finding, { kind, network, firstHost, lastHost }: LinkEdge): Explanation {
  return {
    explanation: `Expected ${applied.entry.expected}, but nothing is known of this port: ${planned.address} is the ${kind} address of ${network}, a network on this machine's own link, and no host has it.`,
    advice: `Leave it out of the policy: the addresses of hosts there are ${firstHost}-${lastHost}.`,
  };
}

function askedHastily({ applied, seen }: Finding, option: string): Explanation {
  return {
    explanation: `Expected ${applied.entry.expected}, but nothing is known of this port: it was silent in the scan that ${seen.detail ?? 'another tool'} made with ${option}, where a port may be silent that answers a client.`,
    advice: `Scan again without ${option}, or probe without --observations.`,
  };
}

function notAnchored(finding: Finding, { facts }: Context): Explanation {
  const { addressIndex, applied, planned, protocol, seen } = finding;
  const { expected } = applied.entry;
  const { address } = planned;
  const answer = facts.answer(addressIndex);
  return {
    explanation:
      answer === null
        ? `Expected ${expected}, ${andOrBut(finding)} ${observedText(seen)}, and nothing else on ${address} answered either; the policy asks for anchored evidence, a port of the same address that answers before and after.`
        : `Expected ${expected}, ${andOrBut(finding)} ${observedText(seen)}; port ${portBeside(answer, protocol)} of the same address answered, but not both before and after, as the anchored evidence that the policy asks for needs.`,
    advice: `Add a port of ${address} that is known to be open, as open, or accept evidence: vouched here.`,
  };
}

/** An RST or an ICMP port-unreachable: closed or rejected, and `filtered` wants to know which. */
function refusedOneWayOrOther({ applied, seen }: Finding): Explanation {
  return {
    explanation: `Expected ${applied.entry.expected}, but ${observedText(seen)}: an RST would make it closed, an ICMP error filtered.`,
    advice:
      "Run it on Linux, where the kernel's counters tell the two apart if nothing else disturbs them, or write blocked, which both satisfy.",
  };
}

// Why a port that is rightly not open is shut in another way than intended: closed is not filtered.
import { isSilence } from '../../model/causes.ts';
import { restsOn } from './clauses/witnesses.ts';
import { firewallBefore } from './clauses/wording.ts';
import type { Context, Explanation, Finding } from './finding.ts';

export function explainDifference(finding: Finding, context: Context): Explanation {
  return finding.seen.state === 'closed' ? closedNotFiltered(finding) : filteredNotClosed(finding, context);
}

function closedNotFiltered({ protocol }: Finding): Explanation {
  return protocol === 'udp'
    ? {
        explanation:
          'No service is reachable, but packets to this port are not dropped: the host says that nothing listens, or a firewall rejects with the same message.',
        advice:
          'Make the firewall drop this port instead of letting it through or rejecting it. If an ICMP port-unreachable is fine too, write `blocked`.',
      }
    : {
        explanation:
          'No service is reachable, but packets to this port are not dropped: the host refuses them, or a firewall rejects them with a TCP reset.',
        advice:
          'Make the firewall drop this port instead of letting it through or rejecting it. If a refusal is fine too, write `blocked`.',
      };
}

function filteredNotClosed(finding: Finding, context: Context): Explanation {
  const firewall = firewallBefore(finding.planned);
  const evidence = restsOn(finding, context);
  return {
    explanation: isSilence(finding.seen.cause)
      ? `No service is reachable, but usually ${firewall} drops the packets before the host can refuse them. ${evidence}`
      : `No service is reachable, but usually a firewall or router rejects the packets before the host can refuse them. ${evidence}`,
    advice: 'Let this port through to the host, which then refuses it. If filtered is fine too, write `blocked`.',
  };
}

// Why a port that is rightly not open is shut in another way than intended: closed is not filtered.
import type { Context, Explanation, Finding } from './finding.ts';
import { witnesses } from './witnesses.ts';
import { firewallBefore, portName } from './wording.ts';

export function explainDifference(finding: Finding, context: Context): Explanation {
  return finding.seen.state === 'closed' ? closedNotFiltered(finding) : filteredNotClosed(finding, context);
}

function closedNotFiltered({ port, protocol }: Finding): Explanation {
  const name = portName(port, protocol);
  if (protocol === 'udp') {
    return {
      meaning:
        ': the host says that nothing listens, or a firewall rejects with that message; either way the packets are not dropped.',
      advice: `Make the firewall drop ${name} instead of letting it through or rejecting it, or write blocked, which an ICMP port-unreachable satisfies too.`,
    };
  }
  return {
    meaning:
      ': nothing listens, yet the packets are not dropped on the way; the host refused them, or a firewall that rejects with a reset.',
    advice: `Make the firewall drop ${name} instead of letting it through or rejecting it, or write blocked, which a refusal satisfies too.`,
  };
}

function filteredNotClosed(finding: Finding, context: Context): Explanation {
  const { seen, planned, port, protocol } = finding;
  const who = witnesses(finding, context);
  const meanwhile = who === null ? '' : `, while ${who}`;
  const silent = seen.cause === 'timeout' || seen.cause === 'no-reply';
  const by = silent ? `${firewallBefore(planned)} drops the packets` : 'a firewall or router rejects the packets';
  return {
    meaning: `${meanwhile}: usually ${by} before the host can refuse them.`,
    advice: `Let ${portName(port, protocol)} through to the host, which then refuses it, or write blocked, which a filtered port satisfies too.`,
  };
}

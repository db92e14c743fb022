// Why a port that is rightly not open is shut in another way than intended: closed is not filtered.
import { isSilence } from '../../model/causes.ts';
import { observedText } from './clauses/observed-text.ts';
import { meanwhile } from './clauses/witnesses.ts';
import { firewallBefore, portName } from './clauses/wording.ts';
import type { Context, Explanation, Finding } from './finding.ts';

export function explainDifference(finding: Finding, context: Context): Explanation {
  return finding.seen.state === 'closed' ? closedNotFiltered(finding) : filteredNotClosed(finding, context);
}

function closedNotFiltered({ port, protocol, seen }: Finding): Explanation {
  const name = portName(port, protocol);
  const observed = observedText(seen);
  if (protocol === 'udp') {
    return {
      explanation: `Expected filtered, but ${observed}: the host says that nothing listens, or a firewall rejects with that message; either way the packets are not dropped.`,
      advice: `Make the firewall drop ${name} instead of letting it through or rejecting it, or write blocked, which an ICMP port-unreachable satisfies too.`,
    };
  }
  return {
    explanation: `Expected filtered, but ${observed}: nothing listens, yet the packets are not dropped on the way; the host refused them, or a firewall that rejects with a reset.`,
    advice: `Make the firewall drop ${name} instead of letting it through or rejecting it, or write blocked, which a refusal satisfies too.`,
  };
}

function filteredNotClosed(finding: Finding, context: Context): Explanation {
  const { seen, planned, port, protocol } = finding;
  const observed = observedText(seen);
  const witnessed = meanwhile(finding, context);
  const isSilent = isSilence(seen.cause);
  return {
    explanation: isSilent
      ? `Expected closed, but ${observed}${witnessed}: usually ${firewallBefore(planned)} drops the packets before the host can refuse them.`
      : `Expected closed, but ${observed}${witnessed}: usually a firewall or router rejects the packets before the host can refuse them.`,
    advice: `Let ${portName(port, protocol)} through to the host, which then refuses it, or write blocked, which a filtered port satisfies too.`,
  };
}

// Why a port that is rightly not open is shut in another way than intended: closed is not filtered.
import type { Finding, Meaning, Scene } from './finding.ts';
import { firewallBefore, portName } from './wording.ts';

export function explainDifference(finding: Finding, scene: Scene): Meaning {
  return finding.seen.state === 'closed' ? closedNotFiltered(finding) : filteredNotClosed(finding, scene);
}

function closedNotFiltered({ port, protocol }: Finding): Meaning {
  return {
    meaning:
      ': nothing listens, yet the packets are not dropped on the way; the host refused them, or a firewall that rejects with a reset.',
    advice: `Make the firewall drop ${portName(port, protocol)} instead of letting it through or rejecting it, or write blocked, which a refusal satisfies too.`,
  };
}

function filteredNotClosed({ seen, planned, port, protocol, addressIndex }: Finding, { facts }: Scene): Meaning {
  const answer = facts.answer(addressIndex);
  const alive = answer === null ? '' : `, while port ${answer.port} of the same address answered`;
  const silent = seen.cause === 'timeout' || seen.cause === 'no-reply';
  const who = silent ? `${firewallBefore(planned)} drops the packets` : 'a firewall or router rejects the packets';
  return {
    meaning: `${alive}: usually ${who} before the host can refuse them.`,
    advice: `Let ${portName(port, protocol)} through to the host, which then refuses it, or write blocked, which a filtered port satisfies too.`,
  };
}

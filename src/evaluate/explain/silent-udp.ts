// Why UDP silence settles nothing here, and what would: each reason that silence can have, the one that no run mends first.
import { answersStrangers, DNS_PORT } from '../../model/udp-services.ts';
import type { Context, Explanation, Finding } from './finding.ts';
import { hasNoQuestion, whySilent } from './udp-questions.ts';
import { familyName, listed, portName } from './wording.ts';

/** @returns null where the silence is as good as it can be, and only the policy asks for more */
export function explainSilentUdp(finding: Finding, context: Context): Explanation | null {
  if (finding.applied.entry.expected === 'closed') return closedIsNotShown(finding, context);
  if (!wouldAnswer(finding)) return saysNothing(finding);
  return finding.seen.evidence === 'none' ? udpNotHeard(finding, context) : null;
}

/** For what is only observed: what the silence says, as a clause without its colon. */
export function whatSilenceSays(finding: Finding, context: Context): string {
  if (!wouldAnswer(finding))
    return `: ${whySilent(finding.seen.question, finding.port)}, so open and filtered look the same`;
  if (finding.seen.evidence === 'none') return notHeard(finding, context);
  return ': a service that can be reached would have answered, so none listens there, or a firewall drops';
}

function wouldAnswer({ seen: { question } }: Finding): boolean {
  return question !== null && answersStrangers(question);
}

function closedIsNotShown(finding: Finding, context: Context): Explanation {
  const { planned, seen, port, protocol } = finding;
  const { family, address } = planned;
  const deaf = seen.evidence === 'none' && !context.facts.heardUdp(family);
  const side = deaf
    ? ` Nor did any UDP reply reach this machine over ${familyName(family)}: its own side may be silent.`
    : '';
  const otherwise =
    wouldAnswer(finding) && !deaf
      ? 'write blocked, which the silence of a service that answers strangers satisfies'
      : `check ${portName(port, protocol)} on the host itself (ss -lnu)`;
  return {
    meaning: `: silence does not show closed. A host says so by an ICMP port-unreachable, of which it sends only a few a second; none came, or a firewall drops them, or something listens and keeps silent.${side}`,
    advice: `Let the ICMP errors of ${address} reach this machine and run again, more slowly (per-host under limits), or ${otherwise}.`,
  };
}

/** Open and filtered look the same, however often the port is asked. */
function saysNothing({ seen, port, protocol, applied }: Finding): Explanation {
  const meaning = `: ${whySilent(seen.question, port)}, so open and filtered look the same.`;
  const onHost = 'on the host itself (ss -lnu)';
  const name = portName(port, protocol);
  if (seen.question === null)
    return { meaning, advice: `Probe ${name} without --observations, or check it ${onHost}.` };
  if (hasNoQuestion(seen.question, port)) {
    const advice = `If it speaks a protocol that there is a question for (dns, ntp, quic, stun and others), say so with speaks; else check ${name} ${onHost}.`;
    return { meaning, advice };
  }
  if (applied.entry.expected === 'open') {
    return { meaning, advice: `Check ${name} with a client that the service knows, or ${onHost}.` };
  }
  const rejection =
    applied.entry.expected === 'blocked' ? ' A rejection by ICMP instead of silence would settle it.' : '';
  return { meaning, advice: `Check ${name} in the firewall's rules, or ${onHost}.${rejection}` };
}

function udpNotHeard(finding: Finding, context: Context): Explanation {
  const { family } = finding.planned;
  const controls = context.facts.controls(family, 'udp');
  const over = `over ${familyName(family)}`;
  if (isBeyondDns(finding, context)) {
    return {
      meaning: `${notHeard(finding, context)}.`,
      advice: `Add a control on another UDP port that answers ${over} (controls: [time.cloudflare.com:123/udp]), or run from a place that lets UDP out.`,
    };
  }
  const advice =
    controls.length > 0
      ? `Let this machine reach ${listed(controls)}, or name another UDP control that answers it ${over}.`
      : `Add a UDP control that answers ${over}, such as a DNS server (controls: [HOST:53/udp]), or run from a place that lets UDP out.`;
  return { meaning: `${notHeard(finding, context)}.`, advice };
}

/** Whether only DNS was heard, of which no reply vouches for this port. */
function isBeyondDns({ planned: { family }, port }: Finding, { facts }: Context): boolean {
  return port !== DNS_PORT && facts.dnsAlone(family);
}

function notHeard(finding: Finding, context: Context): string {
  const { facts } = context;
  const { family } = finding.planned;
  const over = `over ${familyName(family)}`;
  if (isBeyondDns(finding, context))
    return `, and every UDP reply that could vouch for it ${over} comes from port 53: many networks let only DNS out, or answer it themselves, and there every other port is silent`;
  // A reply heard too early, too late, or too seldom for what is lost on the way vouches for nothing; why, is not known here.
  const some = facts.heardUdp(family) || facts.controls(family, 'udp').length > 0;
  if (!some) return `, and no UDP reply reached this machine ${over}, so silence may be this side's firewall`;
  return `, and no UDP reply ${over} vouched for it both before and after, often enough to rule out chance, so silence may be this side's firewall or loss on the way`;
}

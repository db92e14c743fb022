// Why UDP silence settles nothing here, and what would: each reason that silence can have, first the one that no other run can settle.
import { answersStrangers, DNS_PORT } from '../../model/udp-services.ts';
import { expectedAndObserved, observedText } from './clauses/observed-text.ts';
import { hasNoQuestion, whySilent } from './clauses/udp-questions.ts';
import { meanwhile } from './clauses/witnesses.ts';
import { familyName, listed, portName } from './clauses/wording.ts';
import type { Context, Explanation, Finding } from './finding.ts';

/** @returns null where the silence is as good as it can be, and only the policy asks for more */
export function explainSilentUdp(finding: Finding, context: Context): Explanation | null {
  if (finding.applied.entry.expected === 'closed') return closedIsNotShown(finding, context);
  if (!wouldAnswer(finding)) return saysNothing(finding);
  if (finding.seen.evidence !== 'none') return null;
  return {
    explanation: notHeard(finding, context),
    advice: letUdpBeHeard(finding, context),
  };
}

/** @returns what the silence of a port says that is only observed */
export function explainSilenceObserved(finding: Finding, context: Context): string {
  const { seen, port } = finding;
  const observed = observedText(seen);
  const witnessed = seen.evidence === 'none' ? '' : meanwhile(finding, context);
  if (!wouldAnswer(finding))
    return `Observed only: ${observed}${witnessed}: ${whySilent(seen.question, port)}, so open and filtered look the same.`;
  if (seen.evidence === 'none') return notHeard(finding, context);
  return `Observed only: ${observed}${witnessed}: a service that can be reached would have answered, so none listens there, or a firewall drops.`;
}

function wouldAnswer({ seen: { question } }: Finding): boolean {
  return question !== null && answersStrangers(question);
}

function closedIsNotShown(finding: Finding, { facts }: Context): Explanation {
  const { planned, seen, port, protocol } = finding;
  const { family, address } = planned;
  const isDeaf = seen.evidence === 'none' && !facts.heardUdp(family);
  const side = isDeaf
    ? ` Nor did any UDP reply reach this machine over ${familyName(family)}: its own side may be silent.`
    : '';
  return {
    explanation: `Expected closed, but ${observedText(seen)}: silence does not show closed. A host says so by an ICMP port-unreachable, of which it sends only a few a second; none came, or a firewall drops them, or something listens and keeps silent.${side}`,
    advice:
      wouldAnswer(finding) && !isDeaf
        ? `Let the ICMP errors of ${address} reach this machine and run again, more slowly (per-host under limits), or write blocked, which the silence of a service that answers strangers satisfies.`
        : `Let the ICMP errors of ${address} reach this machine and run again, more slowly (per-host under limits), or check ${portName(port, protocol)} on the host itself (ss -lnu).`,
  };
}

/** Open and filtered look the same, however often the port is asked. */
function saysNothing(finding: Finding): Explanation {
  const { seen, port, applied } = finding;
  return {
    explanation: `Expected ${applied.entry.expected}, but ${observedText(seen)}: ${whySilent(seen.question, port)}, so open and filtered look the same.`,
    advice: askOtherwise(finding),
  };
}

function askOtherwise({ seen, port, protocol, applied }: Finding): string {
  const name = portName(port, protocol);
  if (seen.question === null) return `Probe ${name} without --observations, or check it on the host itself (ss -lnu).`;
  if (hasNoQuestion(seen.question, port))
    return `If it speaks a protocol that there is a question for (dns, ntp, quic, stun and others), say so with speaks; else check ${name} on the host itself (ss -lnu).`;
  const { expected } = applied.entry;
  if (expected === 'open')
    return `Check ${name} with a client that the service knows, or on the host itself (ss -lnu).`;
  const rejection = expected === 'blocked' ? ' A rejection by ICMP instead of silence would settle it.' : '';
  return `Check ${name} in the firewall's rules, or on the host itself (ss -lnu).${rejection}`;
}

function letUdpBeHeard(finding: Finding, context: Context): string {
  const family = familyName(finding.planned.family);
  if (isBeyondDns(finding, context))
    return `Add a control on another UDP port that answers over ${family} (controls: [time.cloudflare.com:123/udp]), or run from a place that lets UDP out.`;
  const controls = context.facts.controls(finding.planned.family, 'udp');
  return controls.length > 0
    ? `Let this machine reach ${listed(controls)}, or name another UDP control that answers it over ${family}.`
    : `Add a UDP control that answers over ${family}, such as a DNS server (controls: [HOST:53/udp]), or run from a place that lets UDP out.`;
}

/** Whether only DNS was heard, of which no reply vouches for this port. */
function isBeyondDns({ planned: { family }, port }: Finding, { facts }: Context): boolean {
  return port !== DNS_PORT && facts.dnsAlone(family);
}

function notHeard(finding: Finding, context: Context): string {
  const { facts } = context;
  const observed = expectedAndObserved(finding);
  const family = familyName(finding.planned.family);
  if (isBeyondDns(finding, context))
    return `${observed}, and every UDP reply that could vouch for it over ${family} comes from port 53: many networks let only DNS out, or answer it themselves, and there every other port is silent.`;
  // A reply heard too early, too late, or too seldom for what is lost on the way vouches for nothing; why, is not known here.
  const some = facts.heardUdp(finding.planned.family) || facts.controls(finding.planned.family, 'udp').length > 0;
  return some
    ? `${observed}, and no UDP reply over ${family} vouched for it both before and after, often enough to rule out chance, so silence may be this side's firewall or loss on the way.`
    : `${observed}, and no UDP reply reached this machine over ${family}, so silence may be this side's firewall.`;
}

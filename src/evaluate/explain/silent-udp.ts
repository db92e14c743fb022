// Why UDP silence settles nothing here, and what would: each reason that silence can have, first the one that no other run can settle.
import { answersStrangers, DNS_PORT } from '../../model/udp-services.ts';
import { unanswered } from './clauses/observed-text.ts';
import { hasNoQuestion, whySilent } from './clauses/udp-questions.ts';
import { restsOn } from './clauses/witnesses.ts';
import { familyName, listed } from './clauses/wording.ts';
import type { Context, Explanation, Finding } from './finding.ts';

/** @returns null where the silence is as good as it can be, and only the policy asks for more */
export function explainSilentUdp(finding: Finding, context: Context): Explanation | null {
  if (finding.applied.entry.expected === 'closed') return closedIsNotShown(finding, context);
  if (!wouldAnswer(finding)) return saysNothing(finding);
  if (finding.seen.evidence !== 'none') return null;
  return {
    explanation: `${notHeard(finding, context)} ${unanswered(finding.seen)}`,
    advice: letUdpBeHeard(finding, context),
  };
}

/** @returns what the silence of a port says that is only observed */
export function explainSilenceObserved(finding: Finding, context: Context): string {
  const { seen, port } = finding;
  const evidence = seen.evidence === 'none' ? unanswered(seen) : restsOn(finding, context);
  if (!wouldAnswer(finding))
    return `Observed only: open and filtered look the same here, because ${whySilent(seen.question, port)}. ${evidence}`;
  if (seen.evidence === 'none') return `Observed only: ${evidence} ${notHeard(finding, context)}`;
  return `Observed only: no service is reachable, because it would have answered. ${evidence}`;
}

function wouldAnswer({ seen: { question } }: Finding): boolean {
  return question !== null && answersStrangers(question);
}

function closedIsNotShown(finding: Finding, { facts }: Context): Explanation {
  const { planned, seen } = finding;
  const { family } = planned;
  const isDeaf = seen.evidence === 'none' && !facts.heardUdp(family);
  const side = isDeaf
    ? ` No UDP reply reached this machine over ${familyName(family)} at all, so its own side may drop UDP.`
    : '';
  return {
    explanation: `Silence does not show that a UDP port is closed: a closed one sends an ICMP port-unreachable. None came: the host sends only a few a second, a firewall drops them, or something listens and keeps silent. ${unanswered(seen)}${side}`,
    advice:
      wouldAnswer(finding) && !isDeaf
        ? 'Let the ICMP errors of this address reach this machine and run again, more slowly (`per-host` under `limits`). Or write `blocked`: the silence of this service is enough for that.'
        : 'Let the ICMP errors of this address reach this machine and run again, more slowly (`per-host` under `limits`). Or check the port on the host (ss -lun).',
  };
}

/** Open and filtered look the same, however often the port is asked. */
function saysNothing(finding: Finding): Explanation {
  const { seen, port } = finding;
  return {
    explanation: `Open and filtered look the same here, because ${whySilent(seen.question, port)}. ${unanswered(seen)}`,
    advice: askOtherwise(finding),
  };
}

function askOtherwise({ seen, port, applied }: Finding): string {
  if (seen.question === null) return 'Probe it without --observations, or check it on the host (ss -lun).';
  if (hasNoQuestion(seen.question, port))
    return 'If it speaks dns, ntp, quic, stun or another protocol that has a question, name it with `speaks`. Else check the port on the host (ss -lun).';
  switch (applied.entry.expected) {
    case 'open':
      return 'Check it with a client that the service knows, or on the host (ss -lun).';
    case 'blocked':
      return "Check it in the firewall's rules, or on the host (ss -lun). A firewall that rejects by ICMP instead of dropping would settle it.";
    default:
      return "Check it in the firewall's rules, or on the host (ss -lun).";
  }
}

function letUdpBeHeard(finding: Finding, context: Context): string {
  const family = familyName(finding.planned.family);
  if (isBeyondDns(finding, context))
    return `Add a control on another UDP port that answers over ${family} (\`controls: [time.cloudflare.com:123/udp]\`), or run from a place that lets UDP out.`;
  const controls = context.facts.controls(finding.planned.family, 'udp');
  return controls.length > 0
    ? `Let this machine reach ${listed(controls)}, or name another UDP control that answers it over ${family}.`
    : `Add a UDP control that answers over ${family}, such as a DNS server (\`controls: [HOST:53/udp]\`), or run from a place that lets UDP out.`;
}

/** Whether only DNS was heard, of which no reply vouches for this port. */
function isBeyondDns({ planned: { family }, port }: Finding, { facts }: Context): boolean {
  return port !== DNS_PORT && facts.dnsAlone(family);
}

function notHeard(finding: Finding, context: Context): string {
  const { facts } = context;
  const { planned } = finding;
  const family = familyName(planned.family);
  if (isBeyondDns(finding, context))
    return `Over ${family} every UDP reply came from port 53, so silence here proves nothing: many networks let only DNS out, or answer it themselves.`;
  // A reply heard too early, too late, or too seldom for what is lost on the way vouches for nothing; why, is not known here.
  const some = facts.heardUdp(planned.family) || facts.controls(planned.family, 'udp').length > 0;
  return some
    ? `No UDP reply over ${family} came both before and after, often enough to rule out chance, so this machine's own firewall or loss on the way may explain the silence.`
    : `No UDP reply reached this machine over ${family}, so its own firewall may explain the silence.`;
}

// Why a port that must be open is not: the name, the service, or somebody on the way.
import { type Cause, type CauseOf, speaksOfTarget } from '../../model/causes.ts';
import { askingMachine } from './clauses/asking-machine.ts';
import { isOfScan, tries } from './clauses/observed-text.ts';
import { protocolOf } from './clauses/udp-questions.ts';
import { meanwhile, restsOn } from './clauses/witnesses.ts';
import { counted, familyName, firewallBefore } from './clauses/wording.ts';
import type { Context, Explanation, Finding } from './finding.ts';
import { openElsewhere } from './open-elsewhere.ts';

export function explainNotOpen(finding: Finding, context: Context): Explanation {
  const { cause } = finding.seen;
  const byCause = speaksOfTarget(cause) && !isOpening(cause) ? BY_CAUSE[cause] : silent;
  return openElsewhere(finding, context) ?? byCause(finding, context);
}

type Explain = (finding: Finding, context: Context) => Explanation;

/** The causes of an open port. */
type Opening = 'syn-ack' | 'reply';

function isOpening(cause: Cause): cause is Opening {
  return cause === 'syn-ack' || cause === 'reply';
}

/** By what came back in place of an answer that opens the port. */
const BY_CAUSE: Readonly<Record<Exclude<CauseOf<'target'>, Opening>, Explain>> = {
  timeout: (finding, context) => silent(finding, context),
  rst: () => ({
    explanation:
      'Nothing accepts connections here: usually the service is down, or it listens on another interface such as 127.0.0.1. A firewall that rejects with a TCP reset looks the same.',
    advice:
      'On the host, check that the service runs and on which address it listens (ss -ltn). If it does, look for a firewall rule that rejects this port.',
  }),
  refused: () => ({
    explanation:
      'The service is down or listens on another interface (RST), or a firewall rejects the connection (ICMP). This machine could not tell the two apart.',
    advice:
      'On the host, check that the service runs and on which address it listens (ss -ltn). If it does, look for a firewall rule that rejects this port.',
  }),
  'icmp-port-unreachable': (finding, context) =>
    finding.protocol === 'udp'
      ? {
          explanation: 'Nothing listens on this port, or a firewall rejects it with the same message.',
          advice: runUdpService(finding, context),
        }
      : {
          explanation:
            "A firewall's REJECT rule answers for this port: a host on which nothing listens would answer with an RST.",
          advice: `Find the REJECT rule and allow ${askingMachine(finding, context)} to reach this port.`,
        },
  'no-reply': silentService,
  'icmp-admin-prohibited': (finding, context) => ({
    explanation:
      'A firewall or router on the way says that its rules forbid this connection: usually this machine is not on its allow-list.',
    advice: `Add ${askingMachine(finding, context)} to the allow-list of that firewall for this port.`,
  }),
  'icmp-unreachable': (finding, context) => ({
    explanation:
      'A router on the way cannot reach the host, or a firewall rejects with that message. The error does not tell which.',
    advice: `Check that the host is up. If it is, look for a firewall rule that rejects, and allow ${askingMachine(finding, context)} to reach this port.`,
  }),
  'icmp-net-unreachable': () => ({
    explanation: 'A router on the way has no route to that network, or its rules forbid it.',
    advice: 'Check the route beyond this machine (traceroute), then that the address is still in use.',
  }),
};

/** Silence: what the rest of the address did decides between "this port is dropped" and "this host is gone". */
function silent(finding: Finding, context: Context): Explanation {
  const { addressIndex, planned, seen } = finding;
  const firewall = firewallBefore(planned);
  if (seen.anchor !== null || context.facts.answer(addressIndex) !== null) {
    return {
      // A listener that accepts nothing drops each SYN beyond its backlog, which looks just like a firewall.
      explanation: `Usually ${firewall} drops this port, or its service is overloaded and its accept queue is full. ${restsOn(finding, context)}`,
      advice: `Allow ${askingMachine(finding, context)} to reach this port in the security group and in the host's firewall. If the rules allow it already, look at the accept queue on the host (ss -ltn: it is full if Recv-Q is above Send-Q).`,
    };
  }
  return {
    explanation: `The host is down, the address is no longer its own, or ${firewall} drops everything from ${isOfScan(seen) ? 'the machine that scanned' : 'this machine'}. ${wholeAddress(finding, context)}`,
    advice: `Check that the host is up and still has this address. If it does, allow ${askingMachine(finding, context)} in the security group and in the host's firewall.`,
  };
}

/** What silence of a whole address rests on. */
function wholeAddress(finding: Finding, context: Context): string {
  const { planned, seen } = finding;
  const witnessed = meanwhile(finding, context);
  const others = witnessed === '' ? `, while others over ${familyName(planned.family)} did answer` : witnessed;
  const asked = counted(planned.probes, 'port');
  if (planned.probes === 1) return `${tries(seen)} got no answer${others}. No other port of this address was asked.`;
  return isOfScan(seen)
    ? `None of the ${asked} asked on this address answered${others}.`
    : `None of the ${asked} asked on this address answered${others} (this one: ${tries(seen)}).`;
}

/** Judged only where the service answers whoever asks and UDP is heard: then it is not there, or somebody drops. */
function silentService(finding: Finding, context: Context): Explanation {
  const { planned, seen } = finding;
  const name = protocolOf(seen.question) ?? 'the service';
  return {
    explanation: `The service is down, it listens on another interface, or ${firewallBefore(planned)} drops the question or the reply. ${restsOn(finding, context)}`,
    advice: `${runUdpService(finding, context)} If it speaks something other than ${name}, name the protocol with \`speaks\`.`,
  };
}

/** The advice for UDP, where "not running" and "dropped" look alike. */
function runUdpService(finding: Finding, context: Context): string {
  return `On the host, check that the service runs and on which address it listens (ss -lun). If it does, allow ${askingMachine(finding, context)} to reach this port in the firewall.`;
}

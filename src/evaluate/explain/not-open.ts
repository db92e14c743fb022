// Why a port that must be open is not: the name, one family, the service, or somebody on the way.
import { type Cause, type CauseOf, speaksOfTarget } from '../../model/causes.ts';
import { observedText } from './clauses/observed-text.ts';
import { protocolOf } from './clauses/udp-questions.ts';
import { meanwhile } from './clauses/witnesses.ts';
import { counted, familyName, firewallBefore, listed, portName, thisMachine } from './clauses/wording.ts';
import type { Context, Explanation, Finding } from './finding.ts';

export function explainNotOpen(finding: Finding, context: Context): Explanation {
  const observed = observedText(finding.seen);
  const { cause } = finding.seen;
  const byCause = speaksOfTarget(cause) && !isOpening(cause) ? BY_CAUSE[cause] : silent;
  return openElsewhere(finding, context, observed) ?? byCause(finding, context, observed);
}

/** The other addresses of the name say more than the cause does: the service runs, this address is the odd one out. */
function openElsewhere(
  { planned, addressIndex, applied, protocol, port }: Finding,
  { facts }: Context,
  observed: string,
): Explanation | null {
  const open = facts
    .siblings(addressIndex, applied, protocol, port)
    .filter(({ state, proven }) => state === 'open' && proven);
  const same = open.filter(({ family }) => family === planned.family).map(({ address }) => address);
  const { host } = applied;
  if (same.length > 0) {
    return {
      explanation: `Expected open, but ${observed}, while ${listed(same)}, also ${host}, is open: usually DNS still lists an old host, or one member of the pool is down.`,
      advice: `Compare the addresses of ${host} with the hosts in service: take ${planned.address} out of DNS, or repair it.`,
    };
  }
  if (open.length === 0) return null;
  const own = familyName(planned.family);
  const other = familyName(planned.family === 4 ? 6 : 4);
  const record = planned.family === 4 ? 'A' : 'AAAA';
  return {
    explanation: `Expected open, but ${observed}: open over ${other} (${listed(open.map(({ address }) => address))}) but not over ${own}. Usually the service listens on ${other} alone, or the firewall lets ${other} alone in.`,
    advice: `Let the service listen on ${own} too and give the firewall the same rule for ${own}; if ${own} is not meant, remove the ${record} record or set family: ipv${planned.family === 4 ? 6 : 4}.`,
  };
}

type Explain = (finding: Finding, context: Context, observed: string) => Explanation;

/** The causes of an open port. */
type Opening = 'syn-ack' | 'reply';

function isOpening(cause: Cause): cause is Opening {
  return cause === 'syn-ack' || cause === 'reply';
}

/** By what came back in place of an answer that opens the port. */
const BY_CAUSE: Readonly<Record<Exclude<CauseOf<'target'>, Opening>, Explain>> = {
  timeout: (finding, context, observed) => silent(finding, context, observed),
  rst: ({ port, protocol }, _, observed) => ({
    explanation: `Expected open, but ${observed}: usually the service is not running, or listens on another interface such as 127.0.0.1; a firewall that rejects with a reset looks the same.`,
    advice: `On the host, check that the service runs and on which address it listens (ss -ltn), then whether a firewall rejects ${portName(port, protocol)}.`,
  }),
  refused: ({ port, protocol }, _, observed) => ({
    explanation: `Expected open, but ${observed}: the service is not running or listens on another interface (RST), or a firewall rejects the connection (ICMP).`,
    advice: `On the host, check that the service runs and on which address it listens, then look for a firewall rule that rejects ${portName(port, protocol)}.`,
  }),
  'icmp-port-unreachable': (finding, context, observed) =>
    finding.protocol === 'udp'
      ? {
          explanation: `Expected open, but ${observed}: nothing listens on it, or a firewall rejects it with that message.`,
          advice: runUdpService(finding, context),
        }
      : {
          explanation: `Expected open, but ${observed}: that is what a firewall rule of the kind REJECT sends; a host on which nothing listens answers with an RST.`,
          advice: `Find the REJECT rule, and let ${machine(finding, context)} reach ${nameOf(finding)}.`,
        },
  'no-reply': silentService,
  'icmp-admin-prohibited': (finding, context, observed) => ({
    explanation: `Expected open, but ${observed}: a firewall or router on the way says that its rules forbid this; usually the source is not on the allow-list.`,
    advice: `Look at the allow-list of that firewall, and let ${machine(finding, context)} reach ${nameOf(finding)}.`,
  }),
  'icmp-unreachable': (finding, context, observed) => ({
    explanation: `Expected open, but ${observed}: a router on the way cannot reach the host, or a firewall rejects with that message; the error here does not tell which.`,
    advice: `Check that the host is up, then look for a firewall rule that rejects, and let ${machine(finding, context)} reach ${nameOf(finding)}.`,
  }),
  'icmp-net-unreachable': ({ planned }, _, observed) => ({
    explanation: `Expected open, but ${observed}: a router on the way has no route to that network, or is told to forbid it.`,
    advice: `Check the route to ${planned.address} beyond this machine (traceroute), and that the address is still in use.`,
  }),
};

/** Silence: what the rest of the address did decides between "this port is dropped" and "this host is gone". */
function silent(finding: Finding, context: Context, observed: string): Explanation {
  const { addressIndex, planned, seen } = finding;
  const { address, probes } = planned;
  const witnessed = meanwhile(finding, context);
  const firewall = firewallBefore(planned);
  if (seen.anchor !== null || context.facts.answer(addressIndex) !== null) {
    return {
      explanation: `Expected open, but ${observed}${witnessed}: ${firewall} drops this port.`,
      advice: `Look at the rules of the security group and of the host firewall, and let ${machine(finding, context)} reach ${nameOf(finding)}.`,
    };
  }
  const others = witnessed === '' ? `, while others over ${familyName(planned.family)} did answer` : witnessed;
  return {
    explanation:
      probes === 1
        ? `Expected open, but ${observed}, the only port asked of ${address}${others}: the host is down, the address is no longer its own, or ${firewall} drops everything from this source.`
        : `Expected open, but ${observed}, nor did any other of the ${counted(probes, 'port')} asked of ${address}${others}: the host is down, the address is no longer its own, or ${firewall} drops everything from this source.`,
    advice: `Check that the host is up and holds ${address}, and let ${machine(finding, context)} reach ${nameOf(finding)}.`,
  };
}

/** Judged only where the service answers whoever asks and UDP is heard: then it is not there, or somebody drops. */
function silentService(finding: Finding, context: Context, observed: string): Explanation {
  const { planned, seen, port } = finding;
  const name = protocolOf(seen.question) ?? 'the service';
  return {
    explanation: `Expected open, but ${observed}${meanwhile(finding, context)}: the service does not run or listens on another interface, or ${firewallBefore(planned)} drops the question or the reply.`,
    advice: `${runUdpService(finding, context)} If port ${port}/udp speaks something else than ${name}, say what with speaks.`,
  };
}

/** The advice for UDP, where "not running" and "dropped" look alike. */
function runUdpService(finding: Finding, context: Context): string {
  return `On the host, check that the service runs and on which address it listens (ss -lnu), then let ${machine(finding, context)} reach ${nameOf(finding)}.`;
}

function machine({ planned }: Finding, { sources }: Context): string {
  return thisMachine(sources, planned);
}

function nameOf({ port, protocol }: Finding): string {
  return portName(port, protocol);
}

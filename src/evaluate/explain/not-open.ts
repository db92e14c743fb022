// Why a port that must be open is not: the name, one family, the service, or somebody on the way.
import type { Context, Explanation, Finding } from './finding.ts';
import { protocolOf } from './udp-questions.ts';
import { witnesses } from './witnesses.ts';
import { counted, familyName, firewallBefore, listed, portName, thisMachine } from './wording.ts';

export function explainNotOpen(finding: Finding, context: Context): Explanation {
  return (
    openElsewhere(finding, context) ?? BY_CAUSE[finding.seen.cause]?.(finding, context) ?? silent(finding, context)
  );
}

/** The other addresses of the name say more than the cause does: the service runs, this address is the odd one out. */
function openElsewhere(
  { planned, addressIndex, applied, protocol, port }: Finding,
  { facts }: Context,
): Explanation | null {
  const open = facts
    .siblings(addressIndex, applied, protocol, port)
    .filter(({ state, proven }) => state === 'open' && proven);
  const same = open.filter(({ family }) => family === planned.family).map(({ address }) => address);
  const { host } = applied;
  if (same.length > 0) {
    return {
      meaning: `, while ${listed(same)}, also ${host}, is open: usually DNS still lists an old host, or one member of the pool is down.`,
      advice: `Compare the addresses of ${host} with the hosts in service: take ${planned.address} out of DNS, or repair it.`,
    };
  }
  if (open.length === 0) return null;
  const own = familyName(planned.family);
  const other = familyName(planned.family === 4 ? 6 : 4);
  const record = planned.family === 4 ? 'A' : 'AAAA';
  return {
    meaning: `: open over ${other} (${listed(open.map(({ address }) => address))}) but not over ${own}. Usually the service listens on ${other} alone, or the firewall lets ${other} alone in.`,
    advice: `Let the service listen on ${own} too and give the firewall the same rule for ${own}; if ${own} is not meant, remove the ${record} record or set family: ipv${planned.family === 4 ? 6 : 4}.`,
  };
}

type Explain = (finding: Finding, context: Context) => Explanation;

const BY_CAUSE: Partial<Record<Finding['seen']['cause'], Explain>> = {
  rst: ({ port, protocol }) => ({
    meaning:
      ': usually the service is not running, or listens on another interface such as 127.0.0.1; a firewall that rejects with a reset looks the same.',
    advice: `On the host, check that the service runs and on which address it listens (ss -ltn), then whether a firewall rejects ${portName(port, protocol)}.`,
  }),
  refused: ({ port, protocol }) => ({
    meaning:
      ': the service is not running or listens on another interface (RST), or a firewall rejects the connection (ICMP).',
    advice: `On the host, check that the service runs and on which address it listens, then look for a firewall rule that rejects ${portName(port, protocol)}.`,
  }),
  'icmp-port-unreachable': (finding, context) =>
    finding.protocol === 'udp'
      ? {
          meaning: ': nothing listens on it, or a firewall rejects it with that message.',
          advice: runs(finding, context),
        }
      : {
          meaning:
            ': that is what a firewall rule of the kind REJECT sends; a host on which nothing listens answers with an RST.',
          advice: allow(finding, context, 'Find the REJECT rule'),
        },
  'no-reply': silentService,
  'icmp-admin-prohibited': (finding, context) => ({
    meaning:
      ': a firewall or router on the way says that its rules forbid this; usually the source is not on the allow-list.',
    advice: allow(finding, context, 'Look at the allow-list of that firewall'),
  }),
  'icmp-unreachable': (finding, context) => ({
    meaning:
      ': a router on the way cannot reach the host, or a firewall rejects with that message; the error here does not tell which.',
    advice: allow(finding, context, 'Check that the host is up, then look for a firewall rule that rejects'),
  }),
  'icmp-net-unreachable': ({ planned }) => ({
    meaning: ': a router on the way has no route to that network, or is told to forbid it.',
    advice: `Check the route to ${planned.address} beyond this machine (traceroute), and that the address is still in use.`,
  }),
};

/** Silence: what the rest of the address did decides between "this port is dropped" and "this host is gone". */
function silent(finding: Finding, context: Context): Explanation {
  const { addressIndex, planned, seen } = finding;
  const who = witnesses(finding, context);
  if (seen.anchor !== null || context.facts.answer(addressIndex) !== null) {
    return {
      meaning: `, while ${who}: ${firewallBefore(planned)} drops this port.`,
      advice: allow(finding, context, 'Look at the rules of the security group and of the host firewall'),
    };
  }
  const all =
    planned.probes === 1
      ? 'the only port asked of'
      : `nor did any other of the ${counted(planned.probes, 'port')} asked of`;
  const others = who ?? `others over ${familyName(planned.family)} did answer`;
  return {
    meaning: `, ${all} ${planned.address}, while ${others}: the host is down, the address is no longer its own, or ${firewallBefore(planned)} drops everything from this source.`,
    advice: allow(finding, context, `Check that the host is up and holds ${planned.address}`),
  };
}

/** Judged only where the service answers whoever asks and UDP is heard: then it is not there, or somebody drops. */
function silentService(finding: Finding, context: Context): Explanation {
  const { planned, seen, port } = finding;
  const who = witnesses(finding, context);
  const meanwhile = who === null ? '' : `, while ${who}`;
  const name = protocolOf(seen.question) ?? 'the service';
  const other = ` If port ${port}/udp speaks something else than ${name}, say what with speaks.`;
  return {
    meaning: `${meanwhile}: the service does not run or listens on another interface, or ${firewallBefore(planned)} drops the question or the reply.`,
    advice: `${runs(finding, context)}${other}`,
  };
}

/** The advice for UDP, where "not running" and "dropped" look alike. */
function runs({ port, protocol, planned }: Finding, { sources }: Context): string {
  return `On the host, check that the service runs and on which address it listens (ss -lnu), then let ${thisMachine(sources, planned)} reach ${portName(port, protocol)}.`;
}

function allow({ port, protocol, planned }: Finding, { sources }: Context, first: string): string {
  return `${first}, and let ${thisMachine(sources, planned)} reach ${portName(port, protocol)}.`;
}

// Why a port could not be judged, and what would make it knowable. Never a state of the target: only what this machine lacks.
import { privateNetworkOf } from '../../model/addresses/private-network.ts';
import type { LinkEdge } from '../../model/observation.ts';
import type { Cause } from '../../model/words.ts';
import { heardElsewhere, wayChanged } from './another-way.ts';
import type { Context, Explanation, Finding } from './finding.ts';
import { isOfScan } from './observed-text.ts';
import { explainSilentUdp } from './silent-udp.ts';
import { explainUnproven } from './unproven.ts';
import { portBeside } from './witnesses.ts';
import { familyName, listed, portName } from './wording.ts';

export function explainInconclusive(finding: Finding, context: Context): Explanation {
  const { seen, applied } = finding;
  if (seen.linkEdge !== undefined && (seen.cause === 'no-neighbour' || seen.cause === 'no-route'))
    return noHost(finding, seen.linkEdge);
  if (seen.fellSilent !== undefined && (seen.cause === 'deaf-vantage' || seen.cause === 'no-reply'))
    return fellSilent(finding, seen.fellSilent);
  if (seen.hasty !== undefined) return askedHastily(seen.detail ?? 'another tool', seen.hasty);
  const ofMachine = OF_THIS_MACHINE[seen.cause];
  if (ofMachine) return ofMachine(finding, context);
  if (seen.state === 'open') return explainUnproven(finding, context);
  if (seen.state === 'closed' && seen.cause === 'refused' && seen.question === null) return refusedOneWayOrOther;
  const ofUdp = seen.state === 'open|filtered' ? explainSilentUdp(finding, context) : null;
  if (ofUdp !== null) return ofUdp;
  if (seen.evidence === 'vouched' && applied.evidence === 'anchored') return notAnchored(finding, context);
  return deaf(finding, context);
}

function noHost({ planned }: Finding, { kind, network, firstHost, lastHost }: LinkEdge): Explanation {
  return {
    meaning: `: ${planned.address} is the ${kind} address of ${network}, a network on this machine's own link, and no host has it.`,
    advice: `Leave it out of the policy: the addresses of hosts there are ${firstHost}-${lastHost}.`,
  };
}

function askedHastily(tool: string, option: string): Explanation {
  return {
    meaning: `: it was silent in the scan that ${tool} made with ${option}, where a port may be silent that answers a client.`,
    advice: `Scan again without ${option}, or probe without --observations.`,
  };
}

const OF_THIS_MACHINE: Partial<Record<Cause, (finding: Finding, context: Context) => Explanation>> = {
  'no-route': ({ planned, seen }, { facts }) => {
    const family = familyName(planned.family);
    if (facts.routed(planned.family)) {
      return {
        meaning: `: this machine has no route to ${planned.address}${told(seen.detail)}, so nothing was sent.`,
        advice: 'Add the route (or bring the VPN up), or run from a machine that has one.',
      };
    }
    const hosted = planned.family === 6 ? " (GitHub's hosted runners have no IPv6)" : '';
    const other = planned.family === 6 ? 4 : 6;
    return {
      meaning: `: this machine has no ${family} to reach ${planned.address} with${told(seen.detail)}, so nothing was sent.`,
      advice: `Run from a machine with ${family}${hosted}, or set family: ipv${other} to check ${familyName(other)} alone.`,
    };
  },
  'no-neighbour': ({ planned, seen }) => ({
    meaning: `: on this machine's own network nobody answers to ${planned.address}, or to the router that leads there (${planned.family === 4 ? 'ARP' : 'neighbour discovery'} failed${seen.detail === null ? '' : `, ${seen.detail}`}).`,
    advice: `Check that the host (or the router) is up and still has that address; take ${planned.address} out of the policy if nobody has it.`,
  }),
  'local-firewall': ({ port, protocol, planned, seen }) => ({
    meaning: `: a firewall on this machine itself stopped the probe${told(seen.detail)}.`,
    advice: `Let this machine send to ${planned.address} on ${portName(port, protocol)} (its OUTPUT rules), or run from another place.`,
  }),
  'local-resources': ({ seen }) => RESOURCES[seen.detail ?? ''] ?? shortage(seen.detail),
  'deaf-vantage': (finding, context) => deaf(finding, context),
  'dns-failed': ({ applied, planned }) => ({
    meaning: `: DNS failed for ${applied.host ?? planned.address}.`,
    advice: 'Check the resolver of this machine and run again.',
  }),
  'out-of-scope': ({ planned }) => ({
    meaning: `: ${planned.address} is outside the scope, so it was not probed.`,
    advice: 'Widen the scope if this address may be probed; if it may not, take it out of the policy.',
  }),
  cancelled: () => ({
    meaning: ': the run was stopped before its turn.',
    advice: 'Run again and let it finish.',
  }),
  'not-covered': ({ seen }) => ({
    meaning: `: the scan that ${seen.detail ?? 'another tool'} made says nothing of it.`,
    advice:
      'Scan this port too, with a tool that also tells what is closed or silent (nmap -oX), or probe without --observations.',
  }),
};

const DESCRIPTORS: Explanation = {
  meaning: ': this machine ran out of file descriptors.',
  advice: 'Raise the limit (ulimit -n), or lower in-flight under limits.',
};

const RESOURCES: Readonly<Record<string, Explanation>> = {
  ESELFCONNECT: {
    meaning:
      ': the only one that answered was this very probe, connected to itself, as loopback does when ports are short.',
    advice: 'Widen net.ipv4.ip_local_port_range on this machine, or run again.',
  },
  EMFILE: DESCRIPTORS,
  ENFILE: DESCRIPTORS,
  EADDRNOTAVAIL: {
    meaning: ': this machine had no local address or port left to send from (EADDRNOTAVAIL).',
    advice: 'Wait until the connections of earlier runs are gone and run again, or lower rate under limits.',
  },
};

function shortage(detail: string | null): Explanation {
  return {
    meaning: `: this machine ran out of something that a probe needs${told(detail)}.`,
    advice: 'Lower rate and in-flight under limits, or run on a machine with more to spare.',
  };
}

/** Silence (or an ICMP error) that may as well have been made on our own side. */
function deaf(finding: Finding, { facts }: Context): Explanation {
  const { planned, applied, seen, addressIndex, protocol } = finding;
  if (isOfScan(seen)) return deafScan(finding);
  const way = facts.way(addressIndex);
  if (way?.changed) return wayChanged(planned.address, way);
  const anchor = facts.answer(addressIndex);
  if (seen.mute) return wentMute(planned.address, portBeside(seen.mute, protocol));
  const noTcp = !facts.heardTcp(planned.family) && facts.controls(planned.family, 'tcp').length === 0;
  const dnsOnly = protocol === 'tcp' && noTcp && facts.dnsAlone(planned.family);
  if (anchor !== null && seen.mute === null && !dnsOnly) return notShown(planned.address, portBeside(anchor, protocol));
  if (anchor !== null && !dnsOnly) return wentMute(planned.address, portBeside(anchor, protocol));
  const family = familyName(planned.family);
  const host = applied.host ?? planned.address;
  const controls = facts.controls(planned.family);
  const heard = facts.heard(planned.family);
  if (way !== null && heard && !way.heard) return heardElsewhere(finding, way);
  const silent = !seen.cause.startsWith('icmp') && seen.detail === null;
  const what = silent ? 'silence' : 'such an error (a firewall on our own side makes it too)';
  const other = planned.family === 4 ? 6 : 4;
  const alone =
    applied.host !== null && facts.heard(other) ? `, or set family: ipv${other} if ${family} is not meant` : '';
  if (dnsOnly) {
    return {
      meaning: `: nothing answered this machine over TCP in ${family}, and a UDP reply from port 53 shows only that DNS gets out, so ${what} proves nothing.`,
      advice: `Add a port of ${host} that is known to be open, as open, or a control over TCP; else run from another place${alone}.`,
    };
  }
  if (!heard && controls.length > 0) {
    return {
      meaning: `: nothing that was asked over ${family} answered this machine both before and after, not even ${listed(controls)}, so ${what} proves nothing.`,
      advice: `Check that this machine reaches ${listed(controls)} over ${family}; else name another control or run from another place${alone}.`,
    };
  }
  return {
    meaning: heard
      ? `, and nothing shows that this machine could hear ${family} both before and after: what answered did so too early, too late, or to another of its addresses.`
      : `: nothing answered this machine over ${family}, so ${what} proves nothing.`,
    advice: `Add a port of ${host} that is known to be open, as open${controls.length > 0 ? '' : ', or a control that this machine can reach'}; else run from another place${alone}.`,
  };
}

/** The same in a scan made elsewhere, which names no controls and cannot be asked again. */
function deafScan({ planned, seen, applied }: Finding): Explanation {
  const what = seen.detail === null ? 'silence' : 'such an error (a firewall on its own side makes it too)';
  // What answers on the internet, or in another private network, does not vouch for this one.
  const network = privateNetworkOf(planned.address);
  const orOf = network === null ? '' : `, or of another host in ${network.block},`;
  return {
    meaning: `: nothing that could vouch for it answered the same scan over ${familyName(planned.family)}, so ${what} proves nothing.`,
    advice: `Scan a port of ${applied.host ?? planned.address}${orOf} that is known to be open along with it, or probe without --observations.`,
  };
}

/** The address answered on another port, and then not any more: nobody else can vouch for it. */
function wentMute(address: string, port: string): Explanation {
  return {
    meaning: `: port ${port} of ${address} did answer, but not reliably before and after this silence. The network failed meanwhile, or a firewall began to drop what this machine sends: some do that to whoever asks too many ports, and some let only so many connections in at a time (ufw limit).`,
    advice:
      'Run again, more slowly (per-host under limits); if it stays so, let the firewall trust this machine, or run from another address.',
  };
}

/** The address answered all the time, and yet the silence could not be told from loss. */
function notShown(address: string, port: string): Explanation {
  return {
    meaning: `: port ${port} of ${address} answered, but it could not be asked often enough to show that this silence is more than loss on the way.`,
    advice: `Run again; if it stays so, add another port of ${address} that is known to be open, as open.`,
  };
}

/** One port may stand before the rule that bans, and answers on; others answered only until then. */
function fellSilent({ planned, protocol }: Finding, port: number): Explanation {
  const other = portBeside({ port, protocol: 'tcp' }, protocol);
  return {
    meaning: `: port ${other} of ${planned.address} answered at first and not any more in the end. A firewall may ban whoever asks ports that nobody uses, and then no silence of ${planned.address} says anything.`,
    advice:
      'Let the firewall trust the address that this machine probes from, or run from another address; if the service itself went down meanwhile, run again.',
  };
}

function notAnchored({ addressIndex, planned, protocol }: Finding, { facts }: Context): Explanation {
  const answer = facts.answer(addressIndex);
  const meaning =
    answer === null
      ? `, and nothing else on ${planned.address} answered either; the policy asks for anchored evidence, a port of the same address that answers before and after.`
      : `; port ${portBeside(answer, protocol)} of the same address answered, but not both before and after, as the anchored evidence that the policy asks for needs.`;
  return {
    meaning,
    advice: `Add a port of ${planned.address} that is known to be open, as open, or accept evidence: vouched here.`,
  };
}

/** An RST or an ICMP port-unreachable: closed or rejected, and `filtered` wants to know which. */
const refusedOneWayOrOther: Explanation = {
  meaning: ': an RST would make it closed, an ICMP error filtered.',
  advice:
    "Run it on Linux, where the kernel's counters tell the two apart if nothing else disturbs them, or write blocked, which both satisfy.",
};

function told(detail: string | null): string {
  return detail === null ? '' : ` (${detail})`;
}

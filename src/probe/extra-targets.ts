// Extra targets that nobody judges: controls, responders of the last batch, one TCP port of each host that is asked by UDP alone.
import type { PlannedAddress, PlannedControl } from '../model/plan.ts';
import { holdsPort } from '../model/port-ranges.ts';
import { questionOfPort } from '../model/udp-services.ts';
import type { Responders } from './evidence/responders.ts';
import type { LocalNetwork } from './machine/local-network.ts';
import type { Ledger } from './record/ledger.ts';

/** So many witnesses of each domain go on vouching in the next batch of a run; fewer, where there are many domains. */
const CARRIED = 4;
const CARRIED_IN_ALL = 512;

/** One port of one address that nobody judges. */
export type Endpoint = Pick<PlannedControl, 'address' | 'family' | 'port' | 'protocol'>;

/** As addresses of a plan, of which nothing is expected. */
export function extraTargets(endpoints: readonly Endpoint[]): PlannedAddress[] {
  return endpoints.map(({ address, family, port, protocol }) => ({
    address,
    family,
    segments: [{ ports: { protocol, ranges: [{ first: port, last: port }], count: 1 }, appliedEntries: [] }],
    probes: 1,
  }));
}

/** The ports that answered in this batch of the run, a few of each domain, to be witnesses in the next one. */
export function respondersToCarry(ledger: Ledger, responders: Responders): Endpoint[] {
  const endpoints = new Map<string, Endpoint>();
  const domains = [...responders.domains].filter(
    ({ loopback, tcp, udp }) => !loopback && tcp.witnesses.length + udp.witnesses.length > 0,
  );
  const carried = Math.max(1, Math.min(CARRIED, Math.floor(CARRIED_IN_ALL / domains.length)));
  for (const domain of domains.slice(0, CARRIED_IN_ALL)) {
    for (const protocol of ['tcp', 'udp'] as const)
      for (const index of mostUseful(domain[protocol].witnesses.filter(responders.vouches), responders, carried)) {
        const { address, family } = ledger.address(index);
        const port = ledger.port[index] as number;
        // What answered a question that its port does not stand for would not answer the one that it does.
        if (protocol === 'udp' && ledger.question(index) !== questionOfPort(port)) continue;
        endpoints.set(`${address} ${port} ${protocol}`, { address, family, port, protocol });
      }
  }
  return [...endpoints.values()];
}

/** The newest, and first of all those that vouch for more than DNS. */
function mostUseful(witnesses: readonly number[], { beyondDns }: Responders, count: number): number[] {
  const dns = witnesses.filter((index) => !beyondDns(index));
  return [...dns, ...witnesses.filter(beyondDns)].slice(-count);
}

/** The ports that the policy chose as anchors of an address (`anchors: 443`) and that this run does not ask otherwise. */
export function anchorsNotAsked(addresses: readonly PlannedAddress[]): Endpoint[] {
  return addresses.flatMap(({ address, family, segments, anchors = [] }) =>
    anchors
      .filter((port) => !segments.some(({ ports }) => ports.protocol === 'tcp' && holdsPort(ports.ranges, port)))
      .map((port): Endpoint => ({ address, family, port, protocol: 'tcp' })),
  );
}

/**
 * A TCP port of every address of which the policy asks UDP ports alone. ARP that gives up is a host-unreachable to Linux,
 * which it hands to a TCP socket and never to a UDP one (icmp_err_convert: not fatal): a neighbour that is not there, or
 * the router before an address, would look silent.
 */
export function askedByUdpAlone(addresses: readonly PlannedAddress[], network: LocalNetwork): Endpoint[] {
  return addresses
    .filter(({ segments }) => segments.every(({ ports }) => ports.protocol === 'udp'))
    .filter(({ address }) => !network.isSelf(address))
    .map(({ address, family, segments }) => {
      const port = segments[0]?.ports.ranges[0]?.first ?? 1;
      return { address, family, port, protocol: 'tcp' };
    });
}

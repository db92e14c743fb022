// The phrases that every explanation is made of: numbers, lists, names of ports and families, who asks and who drops.
import { listed as namesListed, plainCounted } from '../../../base/numbers-and-lists.ts';
import { isLoopback } from '../../../model/addresses/private-network.ts';
import type { WayTaken } from '../../../model/observation.ts';
import type { PlannedAddress } from '../../../model/plan.ts';
import type { Family } from '../../../model/words.ts';

/** @returns "1 attempt", "2 attempts" */
export function counted(n: number, noun: string): string {
  return plainCounted(n, noun);
}

/** @returns "a", "a and b", "a, b and c"; past the third only how many more */
export function listed(items: readonly string[]): string {
  return namesListed(items, 3, String);
}

/** @returns "from here", "from the vantage internet" */
export function fromVantage(vantage: string | null): string {
  return vantage === null ? 'from here' : `from the vantage ${vantage}`;
}

/** @returns "IPv4" or "IPv6" */
export function familyName(family: Family): string {
  return `IPv${family}`;
}

/** Who drops packets on the way to an address: a security group does not stand before loopback. */
export function firewallBefore({ address }: PlannedAddress): string {
  return isLoopback(address) ? 'a firewall on this machine' : 'a security group or firewall';
}

/**
 * This machine as an allow-list must know it, with its addresses where they are known.
 *
 * A private source is not what a public target sees, and an allow-list that holds it lets nobody in.
 */
export function thisMachine(sources: readonly string[], { address, family }: PlannedAddress): string {
  const own = sources.filter((source) => source.includes(':') === (family === 6));
  if (own.length === 0 || isLoopback(address)) return 'this machine';
  const natted = !isPrivate(address) && own.every(isPrivate);
  return `this machine (${listed(own)}${natted ? ', which the target sees as a public address of your network' : ''})`;
}

/** @returns the sentence about an address at which an open proves no service */
export function acceptsAnything(): string {
  return 'This address also accepts connections on random unused ports, as a SYN proxy, a load balancer in protection mode, a tarpit or a honeypot does.';
}

/** @returns what reads after "this address is": "reached over the default route (eth0, via 10.0.0.1)" */
export function reachedBy({ route, network }: WayTaken): string {
  if (route === null && network === null) return 'reached by a route that this machine does not show';
  if (route === null) return 'in a private network';
  const { prefix, length, device, via } = route;
  const next = via === null ? 'directly' : `via ${via}`;
  return length === 0
    ? `reached over the default route (${device}, ${next})`
    : `reached over the route to ${prefix} (${device}, ${next})`;
}

/** RFC 1918, RFC 6598 (carrier NAT), RFC 4193 (unique local). */
function isPrivate(address: string): boolean {
  return (
    /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)/.test(address) ||
    /^f[cd][0-9a-f]{2}:/.test(address) ||
    isLoopback(address)
  );
}

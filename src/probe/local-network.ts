// What this machine knows of its own place in the network: its addresses, and which targets are on its own links.
import { BlockList, isIP } from 'node:net';
import { networkInterfaces } from 'node:os';
import type { Family } from '../model/words.ts';

export interface LocalNetwork {
  /** The target is this machine: loopback, or one of its own addresses. */
  isSelf(address: string): boolean;
  /** The target is on a subnet of this machine, so it is reached by ARP or neighbour discovery, not by a router. */
  isOnLink(address: string): boolean;
  /** This machine has an address of the family other than loopback. */
  has(family: Family): boolean;
}

/** Reads the interfaces at the first question that they are needed for, once; a run does not follow changes. */
export function localNetwork(): LocalNetwork {
  let known: Interfaces | null = null;
  const interfaces = () => {
    known ??= readInterfaces();
    return known;
  };
  return {
    isSelf: (address) => isLoopback(address) || interfaces().self.has(address),
    isOnLink: (address) => interfaces().links.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4'),
    has: (family) => interfaces().families.has(family),
  };
}

interface Interfaces {
  readonly self: ReadonlySet<string>;
  readonly links: BlockList;
  readonly families: ReadonlySet<Family>;
}

function readInterfaces(): Interfaces {
  const self = new Set<string>();
  const links = new BlockList();
  const families = new Set<Family>();
  for (const { address, cidr, internal, family } of Object.values(networkInterfaces()).flatMap((list) => list ?? [])) {
    self.add(address);
    if (internal) continue;
    families.add(family === 'IPv4' ? 4 : 6);
    const prefix = Number(cidr?.split('/')[1]);
    if (Number.isInteger(prefix)) links.addSubnet(address, prefix, family === 'IPv4' ? 'ipv4' : 'ipv6');
  }
  return { self, links, families };
}

/** RFC 1122 section 3.2.1.3 and RFC 4291 section 2.5.3, in canonical text. */
function isLoopback(address: string): boolean {
  return address.startsWith('127.') || address === '::1';
}

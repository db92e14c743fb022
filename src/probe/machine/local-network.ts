// What this machine knows of its own network: its addresses, which targets are on its own links, and the ways to all others.
import { BlockList, isIP } from 'node:net';
import { type NetworkInterfaceInfo, networkInterfaces } from 'node:os';
import { getOrCreate } from '../../base/get-or-create.ts';
import { isLoopback } from '../../model/addresses/private-network.ts';
import type { LinkEdge } from '../../model/observation.ts';
import type { Family } from '../../model/words.ts';
import type { KernelRoutes } from './kernel-routes.ts';
import { openKernelRoutes } from './kernel-routes.ts';
import { linkEdges } from './link-edges.ts';
import type { RouteTable } from './route-table.ts';
import type { RouteView, Way } from './ways.ts';
import { wayTo } from './ways.ts';

export interface LocalNetwork {
  /** The target is this machine: loopback, or one of its own addresses. */
  isSelf(address: string): boolean;
  /** The target is on a link of this machine, so it is reached by ARP or neighbour discovery, not by a router. */
  isOnLink(address: string): boolean;
  /** This machine has an address to ask that target from: one of the family other than loopback, or, to ask itself, that very one. */
  has(family: Family, target: string): boolean;
}

/** Follows what changes in the course of a run. */
export interface FollowedNetwork extends LocalNetwork {
  /** @param source the local address that the kernel chose for it; null as long as that is not known */
  wayTo(address: string, source: string | null): Way;
  /** Reads addresses and routes anew. Returns whether anything is not what it was. */
  look(): boolean;
  /** The network and broadcast addresses of this machine's own links, by address. */
  linkEdges(): ReadonlyMap<string, LinkEdge>;
  /** Why this machine does not know its own addresses; null where it does. */
  readonly blindness: string | null;
  close(): void;
}

type ListInterfaces = () => NodeJS.Dict<NetworkInterfaceInfo[]>;

/** Reads interfaces and routes at the first question that they are needed for, and again at each `look`. */
export function localNetwork(
  list: ListInterfaces = networkInterfaces,
  kernel: KernelRoutes = openKernelRoutes(),
): FollowedNetwork {
  let known: Interfaces | null = null;
  let table: RouteTable | null | undefined;
  const interfaces = () => {
    known ??= readInterfaces(list);
    return known;
  };
  const routes = () => {
    table ??= kernel.read();
    return table;
  };
  const surroundings: RouteView = {
    get routes() {
      return routes();
    },
    isOnOwnSubnet: (address) => isWithin(interfaces(), address),
    has(device, source) {
      const own = interfaces().byDevice.get(device);
      if (own?.has(source)) return true;
      // A tunnel without an address borrows that of another interface.
      return [...(own ?? [])].some((address) => isIP(address) === isIP(source)) ? false : null;
    },
  };
  return {
    isSelf: (address) => isOwn(interfaces(), address),
    isOnLink(address) {
      if (isWithin(interfaces(), address)) return true;
      const route = routes()?.routeTo(address);
      // Where nothing is known, a host may be on the link: that is asked for, and costs time alone.
      return route == null ? interfaces().failure !== null : route.via === null;
    },
    has(family, target) {
      const { families, failure } = interfaces();
      if (failure !== null) return true;
      return isLoopback(target) ? isOwn(interfaces(), target) : families.has(family) || isOwn(interfaces(), target);
    },
    wayTo: (address, source) => wayTo(address, source, surroundings),
    look() {
      // Nothing that could have changed was used so far.
      if (known === null && table === undefined) return false;
      const before = digestOf(known, table);
      known = readInterfaces(list);
      table = kernel.read();
      return digestOf(known, table) !== before;
    },
    linkEdges: () => linkEdges(interfaces().listed),
    get blindness() {
      return known?.failure ?? null;
    },
    close: () => kernel.close(),
  };
}

interface Interfaces {
  readonly self: ReadonlySet<string>;
  readonly listed: ReturnType<ListInterfaces>;
  readonly byDevice: ReadonlyMap<string, ReadonlySet<string>>;
  readonly links: BlockList;
  /** How addresses begin of which the loopback interface takes the whole subnet: "127.", where it has 127.0.0.1/8. IPv4 alone. */
  readonly loopback: readonly string[];
  readonly families: ReadonlySet<Family>;
  /** What the system said instead of listing them. */
  readonly failure: string | null;
}

function readInterfaces(list: ListInterfaces): Interfaces {
  const self = new Set<string>();
  const byDevice = new Map<string, Set<string>>();
  const links = new BlockList();
  const loopback: string[] = [];
  const families = new Set<Family>();
  let found: ReturnType<ListInterfaces>;
  try {
    found = list();
  } catch (error) {
    // A sandbox may forbid the netlink socket by which they are listed.
    return { self, listed: {}, byDevice, links, loopback, families, failure: (error as Error).message };
  }
  for (const [label, infos = []] of Object.entries(found)) {
    // A second address may have a label of its own, "eth0:1", which routes do not know.
    const device = label.split(':')[0] as string;
    const own = getOrCreate(byDevice, device, () => new Set());
    for (const { address, cidr, internal, family } of infos) {
      self.add(address);
      own.add(address);
      const prefix = Number(cidr?.split('/')[1]);
      if (internal) {
        if (family === 'IPv4' && prefix > 0 && prefix % 8 === 0) loopback.push(startOf(address, prefix / 8));
        continue;
      }
      families.add(family === 'IPv4' ? 4 : 6);
      if (Number.isInteger(prefix)) links.addSubnet(address, prefix, family === 'IPv4' ? 'ipv4' : 'ipv6');
    }
  }
  return { self, listed: found, byDevice, links, loopback, families, failure: null };
}

/** @returns "127." for one octet, the whole address for four */
function startOf(address: string, octets: number): string {
  return octets === 4 ? address : `${address.split('.').slice(0, octets).join('.')}.`;
}

function digestOf(interfaces: Interfaces | null, table: RouteTable | null | undefined): string {
  const own = [...(interfaces?.byDevice ?? [])].map(
    ([device, addresses]) => `${device} ${[...addresses].sort().join(' ')}`,
  );
  return `${own.sort().join('\n')}\n\n${table?.digest ?? ''}`;
}

/** Without 127.0.0.1 on an interface, packets for it leave as any others do. */
function isOwn({ self, loopback, failure }: Interfaces, address: string): boolean {
  if (self.has(address)) return true;
  if (loopback.some((start) => address.startsWith(start))) return true;
  return failure !== null && isLoopback(address);
}

function isWithin({ links }: Interfaces, address: string): boolean {
  return links.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

/** @param reason what the system said instead of listing this machine's interfaces */
export function blindMachineWarning(reason: string): string {
  return (
    `This machine does not tell its own addresses and networks (${reason}), as a sandbox without netlink sockets does not. ` +
    'The check went on without them: an address counts as this machine where probes of it leave from that very address, and silent hosts were given 3.5 seconds, ' +
    'as each may be a neighbour that is not there. Let this process open netlink sockets to have it ask less.'
  );
}

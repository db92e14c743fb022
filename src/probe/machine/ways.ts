// A way: by which route, router and source address packets leave for a target. Responders vouch only for what shares their way.
import { isIP } from 'node:net';
import { privateNetworkOf } from '../../model/addresses/private-network.ts';
import type { RouteTable, Route as TableRoute } from './route-table.ts';

export interface Way {
  /** Equal for addresses whose witnesses vouch for each other. */
  readonly key: string;
  /** The entry of the routing table that leads there; null where it is not known. */
  readonly route: Pick<TableRoute, 'prefix' | 'length' | 'device' | 'via'> | null;
  /** The private network that the address is of, as far as it decides who vouches; null for all others. */
  readonly network: string | null;
}

/** What decides on a way, as this machine knows it. */
export interface RouteView {
  /** null where the kernel does not show it. */
  readonly routes: RouteTable | null;
  /** Whether an interface has an address of a subnet that the address is in. */
  readonly isOnOwnSubnet: (address: string) => boolean;
  /** Whether that interface has that address; null where it has none of the family, or is not known. */
  readonly has: (device: string, source: string) => boolean | null;
}

/** No single network is as wide as this: such an entry stands for the rest of the world, as a VPN's 0.0.0.0/1 does. */
const WIDE = { 4: 7, 6: 15 } as const;

/** @param source the local address that the kernel chose; null as long as that is not known */
export function wayTo(address: string, source: string | null, { routes, isOnOwnSubnet, has }: RouteView): Way {
  const route = routes?.routeTo(address) ?? null;
  const family = isIP(address) === 6 ? 6 : 4;
  const range = privateNetworkOf(address);
  // A rule of policy routing may have sent it elsewhere than the main table says; what that is known by is its source.
  const elsewhere = route !== null && source !== null && has(route.device, source) === false;
  const wide =
    route === null ||
    elsewhere ||
    route.length <= WIDE[family] ||
    (range !== null && route.length <= range.rangeLength);
  const own = route !== null && !elsewhere && route.via === null && isOnOwnSubnet(address);
  const network = own || !wide || range === null ? null : range.block;
  const group =
    own || (!wide && (range !== null || route.via === null)) ? (route as TableRoute).prefix : (network ?? 'public');
  const hop = route === null ? 'unknown' : `${route.device} ${route.via ?? 'link'}`;
  return { key: `${family} ${source ?? ''} ${hop} ${group}`, route: elsewhere ? null : route, network };
}

/** Where nothing is known of the routes: the way goes by the addresses alone. */
export const BY_ADDRESS_ALONE: RouteView = { routes: null, isOnOwnSubnet: () => false, has: () => null };

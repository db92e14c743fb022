// Scope: which addresses may be asked at all.
import { type Address, holds, liesIn, type Stretch, stretchOf } from './address-text.ts';
import type { Item } from './read-claims.ts';
import { isIpv4Alone, listHolds, meantBy, readingsOf } from './stands-for.ts';

/** Reads addresses as constants of this file; a mistake in one is a bug. */
function network(text: string): Stretch {
  const stretch = stretchOf(text);
  if (stretch === null) throw new Error(`${text} is no network`);
  return stretch;
}

/** Refused unless a scope names them exactly. */
const REFUSED = ['169.254.0.0/16', '168.63.129.16', '100.100.100.200', '192.0.0.192', '224.0.0.0/4', '0.0.0.0/8']
  .concat('255.255.255.255', '::', 'fe80::/10', 'ff00::/8', 'fd00:ec2::/32', 'fd20:ce::254', 'fd00:c1::a9fe:0/112')
  .concat('fd00:100::100:200', 'fd00:42::42', 'fd00:a9fe:a9fe::1')
  .map(network);

/** Behind a translator it is that machine's own. */
const LOOPBACK = network('127.0.0.0/8');

/** Not globally reachable after IANA's two registries of special-purpose addresses. */
const SPECIAL = ['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12']
  .concat('192.0.0.0/24', '192.0.2.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24')
  .concat('224.0.0.0/4', '240.0.0.0/4', '2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20')
  .map(network);
const GLOBAL_UNICAST_6 = network('2000::/3');

export function isGloballyRoutable(address: Address): boolean {
  if (address.family === 6 && !holds(GLOBAL_UNICAST_6, address)) return false;
  return !SPECIAL.some((special) => holds(special, address));
}

/** What the names of a run resolved to. */
export type LookUp = (name: string, families: readonly (4 | 6)[]) => readonly Address[];

/** One list of scope, and the items whose host names its wildcards may match. */
export interface Scope {
  readonly elements: readonly string[];
  readonly items: readonly Item[];
}

/** Whether the address is in every one of them; with none, whether a policy may name it at all. */
export function inScope(address: Address, scopes: readonly Scope[], lookUp: LookUp): boolean {
  if (scopes.length === 0) return !isRefused(address, []);
  return scopes.every(({ elements, items }) => {
    const list = elements.flatMap((text) => stretchOf(text.trim()) ?? []);
    if (isRefused(address, list)) return false;
    const learnt = elements.flatMap((text) => addressesOf(text, items, lookUp)).flatMap(letIn);
    return listHolds([...list, ...learnt.map(alone)], address);
  });
}

function alone({ family, value }: Address): Stretch {
  return { family, first: value, last: value };
}

/**
 * Whether the address, or one that it stands for, is refused and not named: by an element that lies wholly inside the refused
 * range, or inside the addresses that stand for it.
 */
function isRefused(address: Address, list: readonly Stretch[]): boolean {
  const isNamed = (one: Address, refused: Stretch) => list.some((each) => liesIn(each, refused) && holds(each, one));
  if (REFUSED.some((refused) => holds(refused, address) && !isNamed(address, refused))) return true;
  return readingsOf(address).some(({ block, read }) => {
    const at = (value: bigint): Address => ({ family: 4, value: read(value) });
    const meant = at(address.value);
    return [...REFUSED, LOOPBACK].some((refused) => {
      if (!holds(refused, meant) || isNamed(meant, refused)) return false;
      const isWritten = (one: Stretch) =>
        liesIn(one, block) && holds(refused, at(one.first)) && holds(refused, at(one.last));
      return !list.some((one) => holds(one, address) && isWritten(one));
    });
  });
}

/** What a name of a scope lets in of one of its addresses: nothing that is not the internet's. */
function letIn(address: Address): readonly Address[] {
  const meant = meantBy(address);
  if (!meant.every(isGloballyRoutable)) return [];
  if (isIpv4Alone(address)) return meant;
  return isGloballyRoutable(address) ? [address, ...meant] : [];
}

function addressesOf(element: string, items: readonly Item[], lookUp: LookUp): readonly Address[] {
  // What is an address is no name, whatever a name service may say of it.
  if (stretchOf(element.trim()) !== null) return [];
  const name = element.trim().toLowerCase().replace(/\.$/, '');
  return name.startsWith('*.')
    ? items.flatMap(({ hosts, families }) =>
        hosts.flatMap((host) => (host.name?.endsWith(name.slice(1)) ? lookUp(host.name, families) : [])),
      )
    : lookUp(name, [4, 6]);
}

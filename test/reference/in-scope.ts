// Scope: which addresses may be asked at all.
import { type Address, holds, judgedAs, liesIn, listHolds, type Stretch, stretchOf } from './address-text.ts';
import type { Item } from './read-claims.ts';

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
  const judged = judgedAs(address);
  const refusing = REFUSED.filter((refused) => holds(refused, judged));
  if (scopes.length === 0) return refusing.length === 0;
  return scopes.every(({ elements, items }) => {
    const containing = listHolds(
      elements.flatMap((text) => stretchOf(text.trim()) ?? []),
      address,
    );
    // "Unless a scope element lies wholly inside the refused range."
    if (refusing.length > 0) return containing.some((one) => refusing.some((refused) => liesIn(one, refused)));
    if (containing.length > 0) return true;
    return isGloballyRoutable(judged) && elements.some((text) => isOfName(judged, text, items, lookUp));
  });
}

function isOfName(address: Address, element: string, items: readonly Item[], lookUp: LookUp): boolean {
  // What is an address is no name, whatever a name service may say of it.
  if (stretchOf(element.trim()) !== null) return false;
  const name = element.trim().toLowerCase().replace(/\.$/, '');
  const learnt = name.startsWith('*.')
    ? items.flatMap(({ hosts, families }) =>
        hosts.flatMap((host) => (host.name?.endsWith(name.slice(1)) ? lookUp(host.name, families) : [])),
      )
    : lookUp(name, [4, 6]);
  return learnt.map(judgedAs).some(({ family, value }) => family === address.family && value === address.value);
}

// Which other vantages of a policy look at a port of a host, and from which it is expected to be open: who could prove that something listens.
import { bitsOfAddress } from '../model/addresses/address-bits.ts';
import type { Entry, HostPattern, Policy, Vantage } from '../model/policy.ts';
import type { Family, Protocol } from '../model/words.ts';
import { entriesSeen } from './view.ts';

/** What another vantage looks at: entries on a host. */
interface Look {
  readonly vantage: Vantage;
  readonly pattern: HostPattern;
  readonly entries: readonly Entry[];
}

/** Where a port is asked: the name that led there (null: the policy names the address itself), and the address. */
interface Place {
  readonly host: string | null;
  readonly address: string;
  readonly family: Family;
}

type Proving = (
  host: Place['host'],
  address: Pick<Place, 'address' | 'family'>,
  protocol: Protocol,
  port: number,
) => { readonly open: readonly string[]; readonly asked: readonly string[] };

/**
 * A name elsewhere in the policy that leads to the same address is not found: the other vantage's DNS alone knows. Which entry wins is
 * not asked: whatever is expected there, the port is probed.
 * @param here the vantage of the run; null: the nameless one
 */
export function provingVantages(policy: Policy, here: Vantage | null): Proving {
  const looks = policy.vantages
    .filter(({ name }) => name !== here?.name)
    .flatMap((vantage) => looksFrom(policy, vantage));
  let last: { readonly place: Place; readonly looks: readonly Look[] } | null = null;
  const looksAt = (place: Place): readonly Look[] => {
    if (last?.place.host === place.host && last.place.address === place.address) return last.looks;
    const found = looks.filter(
      ({ vantage, pattern }) => vantage.families.includes(place.family) && leadsTo(pattern, place),
    );
    last = { place, looks: found };
    return found;
  };
  return (host, { address, family }, protocol, port) => {
    const [open, asked] = [new Set<string>(), new Set<string>()];
    for (const { vantage, entries } of looksAt({ host, address, family })) {
      if (vantage.cannotSee.some((ports) => holds(ports, protocol, port))) continue;
      for (const { expected, ports } of entries) {
        if (!holds(ports, protocol, port)) continue;
        asked.add(vantage.name);
        if (expected === 'open') open.add(vantage.name);
      }
    }
    return { open: [...open], asked: [...asked] };
  };
}

function looksFrom(policy: Policy, vantage: Vantage): Look[] {
  return policy.hosts.flatMap((item) => {
    const entries = entriesSeen(item, { vantage });
    return entries.length === 0 ? [] : item.hosts.map(({ pattern }) => ({ vantage, pattern, entries }));
  });
}

function leadsTo(pattern: HostPattern, { host, address, family }: Place): boolean {
  if (pattern.kind === 'name') return pattern.name === host;
  if (pattern.family !== family) return false;
  const { bits } = bitsOfAddress(address);
  return pattern.first <= bits && bits <= pattern.last;
}

function holds({ protocol, ranges }: Entry['ports'], of: Protocol, port: number): boolean {
  return protocol === of && ranges.some(({ first, last }) => first <= port && port <= last);
}

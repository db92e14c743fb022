// One machine, one row: an address that several items of the policy name is one machine with several names.
import { getOrCreate } from '../../base/get-or-create.ts';
import { andMore, upTo } from '../../base/numbers-and-lists.ts';
import { isOfNoMachine } from '../../model/causes.ts';
import type { Verdict } from '../../model/verdict.ts';
import { clip, LONGEST_NAME } from '../text/clip.ts';
import { compareAddresses, compareNaturally } from './most-severe-first.ts';

/** An address as one vantage sees it, under every name that the policy has for it; a name that did not resolve, alone. */
export interface Machine {
  /** The address itself where the policy names it so, else the first of its names. */
  readonly host: string;
  /** The other names, in natural order. */
  readonly alsoHosts: readonly string[];
  /** Null where the name did not resolve. */
  readonly address: string | null;
  readonly vantage: string | null;
}

type Place = Pick<Verdict, 'host' | 'address' | 'vantage'>;

/** The machines of a report; `machinesOf` has them. */
export class Machines {
  readonly #names = new Map<string, Machine>();

  constructor(verdicts: Iterable<Place>) {
    const several = new Map<string, Set<string>>();
    const first = new Map<string, string>();
    let before: Place | null = null;
    for (const verdict of verdicts) {
      const { host, address, vantage } = verdict;
      // A report keeps the verdicts of an address together, so most are settled by a look at the one before.
      if (before?.host === host && before.address === address && before.vantage === vantage) continue;
      before = verdict;
      if (address === null) continue;
      const key = machineKey(verdict);
      const other = first.get(key);
      if (other === undefined) first.set(key, host);
      else if (other !== host) getOrCreate(several, key, () => new Set([other])).add(host);
    }
    for (const [key, hosts] of several) this.#names.set(key, named(key, hosts));
  }

  /** How a machine is spelled, by whichever of its names a verdict or a change comes: see `machineText`. Not escaped. */
  text(place: Place, most?: number): string {
    return machineText(this.of(place), most);
  }

  /** The beginning of that spelling, for a line that has no room for the other names: `db1.example.com (203.0.113.3)`. */
  shortText(place: Place): string {
    return machineText({ ...this.of(place), alsoHosts: [] });
  }

  /** The machine that a verdict is about. */
  of(place: Place): Machine {
    const { host, address, vantage } = place;
    // Only those with several names are kept: a report may have very many addresses.
    return (
      (this.#names.size > 0 ? this.#names.get(machineKey(place)) : undefined) ?? {
        host,
        alsoHosts: [],
        address,
        vantage,
      }
    );
  }
}

const known = new WeakMap<readonly Place[], Machines>();

/** The machines of a report, found out once for all formats and sections: it takes a look at every verdict. */
export function machinesOf({ verdicts }: { readonly verdicts: readonly Place[] }): Machines {
  const before = known.get(verdicts);
  if (before !== undefined) return before;
  const machines = new Machines(verdicts);
  known.set(verdicts, machines);
  return machines;
}

const knownOfAll = new WeakMap<readonly Place[], Machines>();

/** The same, for a merged report whose vantages all look at one machine: it has the names that any of them has for it, and no vantage. */
export function machinesOfAllVantages({ verdicts }: { readonly verdicts: readonly Place[] }): Machines {
  return getOrCreate(knownOfAll, verdicts, () => new Machines(withoutVantage(verdicts)));
}

function* withoutVantage(verdicts: readonly Place[]): Generator<Place> {
  for (const { host, address } of verdicts) yield { host, address, vantage: null };
}

function named(key: string, hosts: ReadonlySet<string>): Machine {
  const [vantage, address] = JSON.parse(key) as [string | null, string];
  const [host = address, ...alsoHosts] = [...hosts].sort(
    (a, b) => Number(b === address) - Number(a === address) || compareNaturally(a, b),
  );
  return { host, alsoHosts, address, vantage };
}

/** The same for all names of an address; a name that did not resolve has its own. */
export function machineKey({ host, address, vantage }: Place): string {
  return address === null ? JSON.stringify([vantage, null, host]) : JSON.stringify([vantage, address]);
}

/** By name, then IPv4 before IPv6, then by vantage. */
export function compareMachines(a: Machine, b: Machine): number {
  return (
    compareNaturally(a.host, b.host) ||
    compareAddresses(a.address, b.address) ||
    compareNaturally(a.vantage ?? '', b.vantage ?? '')
  );
}

type CountedPlace = Place & { readonly cause?: Verdict['cause'] };

/**
 * How many machines a report speaks of: an address is one, whatever names it has and whichever vantages see it. A report that is
 * missing is none. A name without an address is one only where no address of it is known: what failed for its IPv6 address is said of the machine that has its IPv4 address.
 */
export function countMachines({ verdicts }: { readonly verdicts: readonly CountedPlace[] }): number {
  const addresses = new Set<string>();
  const unresolved = new Set<string>();
  const resolved = new Set<string>();
  let before: Place | null = null;
  for (const verdict of verdicts) {
    const { address, host, cause } = verdict;
    if ((before?.host === host && before.address === address) || isOfNoMachine(cause)) continue;
    before = verdict;
    if (address === null) {
      unresolved.add(host);
      continue;
    }
    addresses.add(address);
    // An address that the policy names itself is never a name that failed.
    if (host !== address) resolved.add(host);
  }
  return addresses.size + [...unresolved].filter((host) => !resolved.has(host)).length;
}

/** Names of one machine that are written out behind "also". */
const MOST_NAMES = 3;

/**
 * The one spelling of a machine, in every format and every part of it: `203.0.113.3, also db1.example.com`,
 * `db1.example.com (203.0.113.3)`. Not escaped.
 * @param most other names that are written out; the rest is counted
 */
export function machineText(machine: Omit<Machine, 'vantage'>, most = MOST_NAMES): string {
  return machineParts(machine, most).join('');
}

/** The same in two: the name, and what follows it: ` (203.0.113.3), also db1.example.com`; empty where nothing does. Not escaped. */
export function machineParts(
  { host, alsoHosts, address }: Omit<Machine, 'vantage'>,
  most = MOST_NAMES,
): readonly [name: string, rest: string] {
  const at = address === null || address === host ? '' : ` (${clip(address, LONGEST_NAME)})`;
  return [clip(host, LONGEST_NAME), alsoHosts.length === 0 ? at : `${at}, ${alsoText(alsoHosts, most)}`];
}

/** `also db1.example.com, db2.example.com and 4 more`; empty where there is no other name. Not escaped. */
function alsoText(alsoHosts: readonly string[], most = MOST_NAMES): string {
  if (alsoHosts.length === 0) return '';
  const { shown, rest } = upTo(alsoHosts, most);
  const names = shown.map((name) => clip(name, LONGEST_NAME));
  return `also ${andMore(names, rest)}`;
}

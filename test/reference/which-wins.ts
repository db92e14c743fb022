// The rule "which entry wins", word by word, for one port of one address from one vantage.
import { addressesCovered } from './host-text.ts';
import type { Claim } from './reference-types.ts';

/** @param claims those that speak of this port of this address, and are from this vantage */
export function winnersOf(claims: readonly Claim[]): readonly Claim[] {
  // 2. The one with the fewest ports.
  const fewestPorts = Math.min(...claims.map(({ entry }) => entry.ports.count));
  const narrow = claims.filter(({ entry }) => entry.ports.count === fewestPorts);
  // 3. The one whose host covers the fewest addresses.
  const covered = narrow.map(({ host }) => addressesCovered(host)).sort((a, b) => (a < b ? -1 : 1));
  const near = narrow.filter(({ host }) => addressesCovered(host) === covered[0]);
  // 4. The host's own before its roles', whichever item they stand in.
  return near.some(({ own }) => own) ? near.filter(({ own }) => own) : near;
}

/**
 * Whether some of them disagree: on the state, or on what a UDP port speaks.
 *
 * @param winners of one name, or all of addresses that the policy names: those that met without DNS
 */
export function disagree(winners: readonly Claim[]): boolean {
  return winners.some(({ entry: one }) =>
    winners.some(
      ({ entry: other }) =>
        one.expected !== other.expected ||
        (one.speaks !== null && other.speaks !== null && one.speaks !== other.speaks),
    ),
  );
}

/** What is expected of one port on behalf of one name, or of an address that the policy names itself. */
export interface Expectation {
  readonly name: string | null;
  readonly text: string;
  readonly expected: string;
  /** The vantages that it is judged from; null: every one. */
  readonly from: ReadonlySet<string> | null;
  /** Whether one address of the name is enough. */
  readonly relaxed: boolean;
  readonly satisfies: readonly string[];
}

/** Entries that tie belong together if they say the same name, or both say addresses; else only DNS made them meet. */
function hostKey({ host }: Claim): string {
  return host.name === null ? 'addresses' : `name ${host.name}`;
}

/** 5. Ties that agree merge, and of each kind the stricter holds; where DNS made the tie, all are judged. */
export function expectationsOf(winners: readonly Claim[]): readonly Expectation[] {
  const groups = new Map<string, Claim[]>();
  for (const winner of winners) {
    const key = `${hostKey(winner)} ${winner.entry.expected}`;
    groups.set(key, [...(groups.get(key) ?? []), winner]);
  }
  return [...groups.values()].map((group) => {
    const [{ host, entry }] = group as [Claim];
    const demanded = (demand: string) => group.some((one) => one.evidence === demand);
    const evidence = demanded('proven') ? 'proven' : demanded('anchored') ? 'anchored' : 'vouched';
    // `any` relaxes `open` alone, and names alone.
    const relaxed = entry.expected === 'open' && host.name !== null && group.every((one) => one.addresses === 'any');
    const services = [...new Set(group.flatMap((one) => one.entry.speaks ?? []))].sort();
    const state = host.name === null ? entry.expected : `${entry.expected} for ${host.name}`;
    const speaks = services.map((service) => `speaks ${service}`);
    const satisfies = [...new Set(group.flatMap((one) => one.satisfies))].sort();
    const counts = satisfies.map((requirement) => `for ${requirement}`);
    const text = [state, evidence, relaxed ? 'any' : 'all', ...speaks, ...counts].join(', ');
    const from = group.some((one) => one.from === null) ? null : new Set(group.flatMap((one) => [...(one.from ?? [])]));
    return { name: host.name, text, expected: entry.expected, from, relaxed, satisfies };
  });
}

// Leaves out names that have so many addresses that they alone take the run over its ceiling, and asks the rest.
import { getOrCreate } from '../../base/get-or-create.ts';
import type { Unresolved } from '../../model/plan.ts';
import type { Claim } from '../claim/claim.ts';
import { type Satisfying, satisfying, satisfyingHost } from '../satisfies.ts';

/** The claims that are left, and the names that were left out. */
export interface Uncrowded {
  readonly claims: readonly Claim[];
  readonly crowded: readonly Unresolved[];
}

/** The code that stands for a name with too many addresses. */
const CEILING = 'ECEILING';

interface Crowd {
  readonly host: string;
  readonly addresses: number;
  readonly ports: bigint;
  readonly claim: Claim;
  readonly satisfies: Satisfying;
}

/**
 * Leaves out as few names as bring a run under its ceiling, those with the most ports first. Nothing is left out where that would not
 * help: a policy that asks too much although each of its names had one address is the author's to change.
 * @param probes the ports of a run of all claims
 * @param countOf the ports of a run of some of them; to count costs as much as to plan
 */
export function withoutCrowds(
  claims: readonly Claim[],
  probes: bigint,
  ceiling: number,
  countOf: (claims: readonly Claim[]) => bigint,
): Uncrowded {
  const all: Uncrowded = { claims, crowded: [] };
  if (probes <= BigInt(ceiling)) return all;
  const crowds = crowdsOf(claims, countOf);
  if (crowds.length === 0 || countOf(claims.filter(isFirstOfName())) > BigInt(ceiling)) return all;
  const without = (count: number) => {
    const out = new Set(crowds.slice(0, count).map(({ host }) => host));
    return claims.filter(({ host }) => host === null || !out.has(host));
  };
  let [low, high] = [1, crowds.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (countOf(without(middle)) <= BigInt(ceiling)) high = middle;
    else low = middle + 1;
  }
  return {
    claims: without(low),
    crowded: crowds.slice(0, low).map(({ host, addresses, ports, claim, satisfies }) => ({
      host,
      family: null,
      code: CEILING,
      position: claim.reference.position,
      ...(claim.reference.source === undefined ? {} : { source: claim.reference.source }),
      crowd: { addresses, probes: ports, ceiling },
      ...satisfies,
    })),
  };
}

/** Names with more than one address, the one with the most ports first, and of two alike the later one of the policy. */
function crowdsOf(claims: readonly Claim[], countOf: (claims: readonly Claim[]) => bigint): Crowd[] {
  const byName = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.host === null) continue;
    getOrCreate(byName, claim.host, () => []).push(claim);
  }
  const crowds = [...byName].flatMap(([host, own]): Crowd[] => {
    const addresses = new Set(own.map(({ family, first }) => `${family} ${first}`)).size;
    const [claim] = own;
    return claim === undefined || addresses < 2
      ? []
      : [{ host, addresses, ports: countOf(own), claim, satisfies: satisfyingAll(own) }];
  });
  return crowds.sort((a, b) => (a.ports === b.ports ? b.claim.order - a.claim.order : a.ports > b.ports ? -1 : 1));
}

function satisfyingAll(claims: readonly Claim[]): Satisfying {
  return satisfying(claims.map(({ item, entries }) => satisfyingHost(item, entries).satisfies));
}

/** Of each name, the claims at the first of its addresses. */
function isFirstOfName(): (claim: Claim) => boolean {
  const firsts = new Map<string, string>();
  return ({ host, family, first }) => {
    if (host === null) return true;
    const address = `${family} ${first}`;
    const known = firsts.get(host);
    if (known === undefined) firsts.set(host, address);
    return known === undefined || known === address;
  };
}

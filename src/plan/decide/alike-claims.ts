// Tells which claims decide every port alike, so that their segments are worked out once.
import { getOrCreate } from '../../base/get-or-create.ts';
import type { AddressSources } from '../../model/plan.ts';
import type { Entry } from '../../model/policy.ts';
import type { Claim } from '../claim/claim.ts';
import { sourcesOf } from '../claim/sources-of-hosts.ts';

/** @returns the same text for claims that differ in nothing but their address */
export function createAlike(): (claim: Claim) => string {
  const numbers = new Map<readonly Entry[], number>();
  const sources = new Map<AddressSources, number>();
  const requirements = new Map<string, number>();
  return ({ item, reference, entries, host, size }) => {
    const number = getOrCreate(numbers, entries, () => numbers.size);
    const own = sourcesOf(item);
    // Two items may share the entries of a role, and take their hosts from two files.
    const source = own === null ? '' : host === null ? getOrCreate(sources, own, () => sources.size) : reference.source;
    const { evidence, addresses, from, satisfies } = item;
    const stands =
      satisfies === undefined ? '' : getOrCreate(requirements, satisfies.join('\n'), () => requirements.size);
    return `${number} ${evidence} ${addresses} ${from?.join('/') ?? ''} ${stands} ${size} ${host ?? ''} ${source}`;
  };
}

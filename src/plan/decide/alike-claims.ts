// Tells which claims decide every port alike, so that their segments are worked out once.
import { getOrCreate } from '../../base/get-or-create.ts';
import type { Entry } from '../../model/policy.ts';
import type { Claim } from '../claim/claim.ts';

/** @returns the same text for claims that differ in nothing but their address */
export function createAlike(): (claim: Claim) => string {
  const numbers = new Map<readonly Entry[], number>();
  const requirements = new Map<string, number>();
  return ({ item: { evidence, addresses, satisfies }, entries, host, size }) => {
    const number = getOrCreate(numbers, entries, () => numbers.size);
    const stands =
      satisfies === undefined ? '' : getOrCreate(requirements, satisfies.join('\n'), () => requirements.size);
    return `${number} ${evidence} ${addresses} ${stands} ${size} ${host ?? ''}`;
  };
}

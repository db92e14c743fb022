// Tells which claims decide every port alike, so that their segments are worked out once.
import { getOrCreate } from '../../base/get-or-create.ts';
import type { Entry } from '../../model/policy.ts';
import type { Claim } from '../claim/claim.ts';

/** @returns the same text for claims that differ in nothing but their address */
export function createAlike(): (claim: Claim) => string {
  const numbers = new Map<readonly Entry[], number>();
  return ({ item: { evidence, addresses }, entries, host, size }) => {
    const number = getOrCreate(numbers, entries, () => numbers.size);
    return `${number} ${evidence} ${addresses} ${size} ${host ?? ''}`;
  };
}

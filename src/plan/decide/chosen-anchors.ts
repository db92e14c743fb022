// Which ports of an address alone may be its anchors, by the `anchors` of all hosts of the policy that cover it.
import type { Claim } from '../claim/claim.ts';

/** @returns every port that one of them names, sorted; null where none names any, and any port that answers will do */
export function chosenAnchors(covering: readonly Pick<Claim, 'item'>[]): readonly number[] | null {
  const chosen = covering.flatMap(({ item }) => (item.anchors === null ? [] : [item.anchors.ports]));
  const [first, ...others] = chosen;
  if (first === undefined || others.length === 0) return first ?? null;
  return [...new Set(chosen.flat())].sort((a, b) => a - b);
}

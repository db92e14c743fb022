// The contest for a port of a name that has no address: each family is decided on its own, and told as one.
import type { HostEntry, PortQuestion } from '../../model/documents/port-explanation.ts';
import type { Claim } from '../claim/claim.ts';
import { BOTH_FAMILIES, familiesOf } from '../view.ts';
import { type Contest, contestOf } from './competing-entries.ts';

/**
 * Of a name that has no address: items that ask for one family alone do not compete with those that ask for the other.
 *
 * @param claims those of the items that write the name, in the order of the policy
 */
export function contestOfName(claims: readonly Claim[], question: Pick<PortQuestion, 'port' | 'protocol'>): Contest {
  const [four = [], six = []] = BOTH_FAMILIES.map((family) =>
    claims.filter(({ item }) => familiesOf(item).includes(family)),
  );
  if (four.length + six.length === 2 * claims.length) return contestOf(claims, question);
  const [first, second] = [contestOf(four, question), contestOf(six, question)];
  const known = (all: readonly HostEntry[]) => (one: HostEntry) =>
    all.some(({ host, entry }) => host === one.host && entry === one.entry);
  // The same entry may ask for more evidence in one family, where another that agrees does.
  const winners = [
    ...first.winners,
    ...second.winners.filter((one) => !first.winners.some((other) => decidesAlike(one, other))),
  ];
  const speaking = known(winners.flatMap((winner) => [winner, ...winner.merged]));
  const lost = [...first.lost, ...second.lost.filter((one) => !known(first.lost)(one))];
  return { winners, lost: lost.filter((one) => !speaking(one)) };
}

function decidesAlike(one: Contest['winners'][number], other: Contest['winners'][number]): boolean {
  const [a, b] = [one.applied, other.applied];
  return (
    one.host === other.host && one.entry === other.entry && a.evidence === b.evidence && a.addresses === b.addresses
  );
}

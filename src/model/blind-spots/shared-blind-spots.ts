// What nobody checks: the ports and families that no vantage of a policy sees of those that could judge them.
import type { PortRange, Vantage } from '../policy.ts';
import { sharedRanges, unitedRanges } from '../port-ranges.ts';
import type { Family, Protocol } from '../words.ts';

/** What several vantages are all blind to, over one family. */
export interface SharedBlindSpots {
  /** Their names, in the order of the policy. */
  readonly vantages: readonly string[];
  /** None of them has the family. */
  readonly isFamily: boolean;
  /** Ports that none of them sees: ascending, disjoint. Of no use where none has the family. */
  readonly ports: Readonly<Record<Protocol, readonly PortRange[]>>;
}

/**
 * What is judged from a single vantage is that vantage's to say: its `cannot-see` is listed and never judged, unless all others
 * are blind to it too. Where several could judge a port, each leaves it to the others, so one of them has to see it.
 * A vantage with `sees: open-only` shows of no port that it is shut, and does not count.
 * @param from the vantages that it is judged from; null: every one
 * @returns null where there are fewer than two vantages that could
 */
export function blindSpotsOfSeveral(
  vantages: readonly Vantage[],
  from: readonly string[] | null,
  family: Family,
): SharedBlindSpots | null {
  const all = vantages.filter(({ openOnly }) => !openOnly);
  const judging = all.filter(({ name }) => from === null || from.includes(name));
  const watching = judging.length > 1 ? judging : all;
  return watching.length < 2 ? null : blindSpotsOf(watching, family);
}

/** What all of these are blind to. */
export function blindSpotsOf(vantages: readonly Vantage[], family: Family): SharedBlindSpots {
  const having = vantages.filter(({ families }) => families.includes(family));
  return {
    vantages: vantages.map(({ name }) => name),
    isFamily: having.length === 0,
    ports: { tcp: blindOf(having, 'tcp'), udp: blindOf(having, 'udp') },
  };
}

function blindOf([first, ...others]: readonly Vantage[], protocol: Protocol): readonly PortRange[] {
  const holes = ({ cannotSee }: Vantage) =>
    unitedRanges(cannotSee.filter((ports) => ports.protocol === protocol).flatMap(({ ranges }) => ranges));
  if (first === undefined) return [];
  return others.reduce<readonly PortRange[]>((shared, one) => sharedRanges(shared, holes(one)), holes(first));
}

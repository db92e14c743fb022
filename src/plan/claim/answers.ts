// What DNS said of a name, over all families that were asked, and whether it counts as a failure.
import type { WrittenName } from '../../model/addresses/host-name.ts';
import type { Resolution } from '../../model/plan.ts';
import type { Family } from '../../model/words.ts';
import { addressValue } from '../address-text.ts';
import type { ResolvedPolicy } from '../resolve.ts';

export interface Answers {
  /** Each address once. */
  readonly addresses: readonly AnsweredAddress[];
  readonly failures: readonly Failure[];
  /** Why "there is no such name" is not to be believed, in the families of which that was said. */
  readonly unvouched: readonly Failure[];
}

export interface AnsweredAddress {
  /** Of the packets. */
  readonly family: Family;
  readonly value: bigint;
  /** Of the record: one of IPv6 may hold an IPv4 address. */
  readonly asked: Family;
  /** It is the machine itself that asked. */
  readonly own: boolean;
}

/** One family of a name that the resolver had no address for. */
export interface Failure {
  readonly family: Family;
  readonly code: string;
  readonly detail?: string;
}

/** The code that stands for "there is no such name, or no such record"; everything else is a resolver that failed. */
export const ABSENT = 'ENOTFOUND';

/** The code of a family whose records hold addresses of the other, which are not asked as the family is not meant or not seen. */
const MAPPED = 'EMAPPED';

/** @param families those that the name is asked for */
export function answersAbout(
  { resolutionOf }: Pick<ResolvedPolicy, 'resolutionOf'>,
  families: readonly Family[],
  name: WrittenName,
): Answers {
  return answersOf(families.map((family) => resolutionOf(name, family)));
}

export function answersOf(resolutions: readonly Resolution[]): Answers {
  const found = resolutions.flatMap(({ family: asked, addresses, own = [] }) =>
    addresses.map((address) => ({ ...addressValue(address), asked, own: own.includes(address) })),
  );
  return {
    addresses: [...new Map(found.map((one) => [`${one.family} ${one.value}`, one])).values()],
    failures: resolutions.flatMap(({ family, code, detail }) =>
      code === null ? [] : [{ family, code, ...(detail === undefined ? {} : { detail }) }],
    ),
    unvouched: resolutions.flatMap(({ family, unvouched, detail }) =>
      unvouched === undefined ? [] : [{ family, code: unvouched, ...(detail === undefined ? {} : { detail }) }],
    ),
  };
}

/**
 * An IPv6 record may hold an IPv4 address (`::ffff:198.51.100.2`), which is then asked over IPv4 like any other. Where IPv4 is not meant,
 * or the vantage has none, that address is left out, and the record counts as a failure of its family: it is there, and not checked.
 * @param seen the families that the item asks and the vantage has
 */
export function withoutUnmeant(answers: Answers, seen: readonly Family[]): Answers {
  const { addresses, failures } = answers;
  const isMeant = ({ family, asked }: AnsweredAddress) => family === asked || seen.includes(family);
  if (addresses.every(isMeant)) return answers;
  const lost = new Set(addresses.filter((address) => !isMeant(address)).map(({ asked }) => asked));
  const mapped = [...lost].map((family) => ({ family, code: MAPPED }));
  return { ...answers, addresses: addresses.filter(isMeant), failures: [...failures, ...mapped] };
}

/**
 * A family that the name does not have is not a failure while the other has an address that the vantage can see; a resolver that
 * fails always is. Of a family that the vantage lacks nothing is missed, unless the name has no address at all.
 * @param seen the families that the item asks and the vantage has; empty where nothing of the item can be seen from here
 */
export function whatFailed({ addresses, failures }: Answers, seen: readonly Family[]): Failure | null {
  const matters = failures.filter(({ family }) => addresses.length === 0 || seen.includes(family));
  const broken = matters.find(({ code }) => code !== ABSENT);
  if (broken !== undefined) return broken;
  // What this vantage could have reached is not there: that nothing of it was asked must not look like a name that holds.
  const isReached = addresses.some(({ family }) => seen.length === 0 || seen.includes(family));
  return isReached ? null : (matters[0] ?? null);
}

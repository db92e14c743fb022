// `resolves-to`: what DNS says of a name, against where it must lead.
import { meansThisMachine } from '../../model/addresses/host-name.ts';
import type { NameCheck, Resolution } from '../../model/plan.ts';
import type { HostItem, ResolvesTo } from '../../model/policy.ts';
import { addressText, addressValue } from '../address-text.ts';
import { type AddressList, addressList, holdsAddress } from '../scope/allowed.ts';
import type { Pref64 } from '../scope/embedded-ipv4.ts';

/** What DNS said of a name, over the families that were asked. */
export interface Answers {
  /**
   * Each once. `family` is that of the packets, `asked` that of the record: one of IPv6 may hold an IPv4 address. `own`: it is the
   * machine itself that asked.
   */
  readonly addresses: readonly {
    readonly family: 4 | 6;
    readonly value: bigint;
    readonly asked: 4 | 6;
    readonly own: boolean;
  }[];
  readonly failures: readonly Failed[];
  /** Why "there is no such name" is not to be believed, in the families of which that was said. */
  readonly unvouched: readonly Failed[];
}

interface Failed {
  readonly family: 4 | 6;
  readonly code: string;
  readonly detail?: string;
}

/** The code that stands for "there is no such name, or no such record"; everything else is a resolver that failed. */
export const ABSENT = 'ENOTFOUND';

/** The code of a family whose records hold addresses of the other, which are not asked as the family is not meant or not seen. */
export const MAPPED = 'EMAPPED';

export function answersOf(resolutions: readonly (Resolution | undefined)[]): Answers {
  const given = resolutions.filter((one) => one !== undefined);
  const found = given.flatMap(({ family: asked, addresses, own = [] }) =>
    addresses.map((address) => ({ ...addressValue(address), asked, own: own.includes(address) })),
  );
  return {
    addresses: [...new Map(found.map((one) => [`${one.family} ${one.value}`, one])).values()],
    failures: given.flatMap(({ family, code, detail }) =>
      code === null ? [] : [{ family, code, ...(detail === undefined ? {} : { detail }) }],
    ),
    unvouched: given.flatMap(({ family, unvouched, detail }) =>
      unvouched === undefined ? [] : [{ family, code: unvouched, ...(detail === undefined ? {} : { detail }) }],
    ),
  };
}

/** Sorted once for each `resolves-to`, however many names it binds. */
const lists = new WeakMap<ResolvesTo, AddressList>();

function listOf(resolvesTo: ResolvesTo): AddressList {
  const list = lists.get(resolvesTo) ?? addressList(resolvesTo.within);
  lists.set(resolvesTo, list);
  return list;
}

/**
 * Whether a name may lead to an address; everywhere, where the policy does not bind it. One that stands for an IPv4 address may where
 * that one may: a resolver with DNS64 makes them up.
 * @param pref64 the NAT64 prefixes that the network announces
 */
export function mayLeadTo(
  { resolvesTo }: Pick<HostItem, 'resolvesTo'>,
  address: Pick<Answers['addresses'][number], 'family' | 'value'>,
  pref64: readonly Pref64[],
): boolean {
  return resolvesTo === null || holdsAddress(listOf(resolvesTo), address, pref64);
}

/** Whether the policy says that a name leads to this machine: by the name itself, or as its `resolves-to` is that address, or loopback. */
export function mayBeThisMachine(
  { resolvesTo }: Pick<HostItem, 'resolvesTo'>,
  name: string,
  { family, value }: Pick<Answers['addresses'][number], 'family' | 'value'>,
): boolean {
  if (meansThisMachine(name)) return true;
  return (resolvesTo?.within ?? []).some(
    (range) =>
      range.family === family &&
      range.first <= value &&
      value <= range.last &&
      (range.first === range.last || (family === 4 && range.first >> 24n === 127n && range.last >> 24n === 127n)),
  );
}

export function nameCheckOf(
  host: string,
  resolvesTo: ResolvesTo,
  { addresses, failures, unvouched }: Answers,
  pref64: readonly Pref64[],
): NameCheck {
  const sorted = [...addresses].sort((a, b) => a.family - b.family || (a.value < b.value ? -1 : 1));
  const texts = (wanted: boolean) => [
    ...new Set(
      sorted
        .filter((address) => mayLeadTo({ resolvesTo }, address, pref64) === wanted)
        .map(({ family, value }) => addressText(family, value)),
    ),
  ];
  // That a name must not exist is a pass only where somebody vouches for the resolver that says so.
  const doubts = resolvesTo.within.length === 0 ? unvouched : [];
  const broken = [...failures.filter(({ code }) => code !== ABSENT), ...doubts];
  const [first] = broken;
  const whole = new Set(broken.map(({ family }) => family)).size > 1;
  const failure = first === undefined ? null : { ...first, family: whole ? null : first.family };
  return { host, resolvesTo, inside: texts(true), outside: texts(false), failure };
}

// `resolves-to`: what DNS says of a name, against where it must lead.
import type { NameCheck, Resolution } from '../model/plan.ts';
import type { HostItem, ResolvesTo } from '../model/policy.ts';
import { addressText, addressValue } from './address-text.ts';

/** What DNS said of a name, over the families that were asked. */
export interface Answers {
  readonly addresses: readonly { readonly family: 4 | 6; readonly value: bigint }[];
  readonly failures: readonly { readonly family: 4 | 6; readonly code: string }[];
}

/** The code that stands for "there is no such name, or no such record"; everything else is a resolver that failed. */
export const ABSENT = 'ENOTFOUND';

export function answersOf(resolutions: readonly (Resolution | undefined)[]): Answers {
  const given = resolutions.filter((one) => one !== undefined);
  return {
    addresses: given.flatMap(({ addresses }) => addresses.map((address) => addressValue(address))),
    failures: given.flatMap(({ family, code }) => (code === null ? [] : [{ family, code }])),
  };
}

/** Whether a name may lead to an address; everywhere, where the policy does not bind it. */
export function mayLeadTo(
  item: Pick<HostItem, 'resolvesTo'>,
  { family, value }: Answers['addresses'][number],
): boolean {
  return (
    item.resolvesTo === null ||
    item.resolvesTo.within.some((run) => run.family === family && run.first <= value && value <= run.last)
  );
}

export function nameCheckOf(host: string, resolvesTo: ResolvesTo, { addresses, failures }: Answers): NameCheck {
  const sorted = [...addresses].sort((a, b) => a.family - b.family || (a.value < b.value ? -1 : 1));
  const texts = (wanted: boolean) => [
    ...new Set(
      sorted
        .filter((address) => mayLeadTo({ resolvesTo }, address) === wanted)
        .map(({ family, value }) => addressText(family, value)),
    ),
  ];
  const broken = failures.filter(({ code }) => code !== ABSENT);
  const [first] = broken;
  const failure = first === undefined ? null : { family: broken.length > 1 ? null : first.family, code: first.code };
  return { host, resolvesTo, inside: texts(true), outside: texts(false), failure };
}

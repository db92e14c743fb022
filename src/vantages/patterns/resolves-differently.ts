// Names that lead to other addresses from one vantage than from another.

import { byText } from '../../base/by-text.ts';
import { getOrCreate } from '../../base/get-or-create.ts';
import { listed } from '../../base/numbers-and-lists.ts';
import type { Pattern } from '../../model/report.ts';
import type { Family } from '../../model/words.ts';

import { vantageKey, vantagesText } from '../vantage-names.ts';
import type { AddressGroup } from '../verdict-index.ts';
import { statesOf } from './address-patterns.ts';

/** Addresses that the sentence lists of each side. */
const MOST_LISTED = 5;

/**
 * Families apart: a vantage without IPv6 sees no AAAA record, and that is no difference.
 *
 * @param groups in the order of the report: those of a host stand together
 * @param vantages the keys of all vantages of the merge, in their order
 */
export function* namesResolvedDifferently(
  groups: readonly AddressGroup[],
  vantages: readonly string[],
): Generator<Pattern> {
  if (vantages.length < 2) return;
  for (let i = 0; i < groups.length; ) {
    const { host } = groups[i] as AddressGroup;
    const from = i;
    while (groups[i]?.host === host) i++;
    // An address, alone or of a network, is a host of its own.
    if (i - from < 2) continue;
    const ofHost = groups.slice(from, i);
    for (const family of [4, 6] as const) yield* differenceOf(host, family, ofHost, vantages);
  }
}

function* differenceOf(
  host: string,
  family: Family,
  groups: readonly AddressGroup[],
  vantages: readonly string[],
): Generator<Pattern> {
  const byVantage = new Map<string, Set<string>>();
  for (const { address, verdicts } of groups) {
    if (address === null || address.includes(':') !== (family === 6)) continue;
    for (const { vantage, ports, cause } of verdicts)
      if (ports !== null || cause === 'out-of-scope' || cause === 'cannot-see')
        getOrCreate(byVantage, vantageKey(vantage), () => new Set<string>()).add(address);
  }
  const sides = new Map<string, { addresses: readonly string[]; keys: string[] }>();
  for (const key of vantages) {
    const addresses = byVantage.get(key);
    if (addresses === undefined) continue;
    const sorted = [...addresses].sort(byText);
    getOrCreate(sides, sorted.join(), () => ({ addresses: sorted, keys: [] })).keys.push(key);
  }
  if (sides.size < 2) return;
  const texts = [...sides.values()].map(
    ({ addresses, keys }) => `${listed(addresses, MOST_LISTED)} from ${vantagesText(keys)}`,
  );
  yield {
    kind: 'resolves-differently',
    host,
    address: null,
    protocol: null,
    ports: null,
    count: 1,
    states: statesOf(vantages, () => null),
    explanation: `This name does not lead to the same IPv${family} addresses from everywhere: ${texts.join('; ')}. Split-horizon DNS, anycast, a balancer or a CDN can be the reason, and so can a record that changed between the runs. Each vantage checked the addresses that it was given.`,
    advice: `Ask the resolvers at both places (\`dig ${host}\`) and compare. To check the same addresses from everywhere, name them in the policy.`,
  };
}

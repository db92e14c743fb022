// What a divided run asks of names, and of hosts out of scope, as texts that the reports of its shards can compare.
import { fnv1a64 } from '../../base/fnv1a64.ts';
import { addressText } from '../address-text.ts';
import type { BoundedPolicy } from '../bound/bound.ts';
import type { NameGroups } from './name-groups.ts';

/** The shard of a host as the policy writes it. One that is not a name is out of scope: it goes by a hash of its text. */
export function hostShards({ shardOf }: Pick<NameGroups, 'shardOf'>, of: number): (host: string) => number {
  return (host) => shardOf(host) ?? Number(BigInt(`0x${fnv1a64(host)}`) % BigInt(of)) + 1;
}

/**
 * Every address that DNS gave is an element of its own, whether it is asked or not: a shard that got another answer then had something
 * else to ask, which shows.
 * @param isName whether a host is a name of the policy
 * @returns sorted, each once
 */
export function askedOfNames(
  {
    claims,
    unresolved,
    outOfScope,
    nameChecks,
  }: Pick<BoundedPolicy, 'claims' | 'unresolved' | 'outOfScope' | 'nameChecks'>,
  isName: (host: string) => boolean,
): string[] {
  const texts = new Set<string>();
  for (const { host, family, first } of claims) if (host !== null) texts.add(at(host, addressText(family, first)));
  for (const { host } of unresolved) texts.add(nameText(host));
  for (const { host, inside, outside } of nameChecks) {
    texts.add(nameText(host));
    for (const address of [...inside, ...outside]) texts.add(at(host, address));
  }
  for (const { host, address } of outOfScope) {
    if (!isName(host)) texts.add(`out of scope ${host}`);
    else {
      texts.add(nameText(host));
      if (address !== null) texts.add(at(host, address));
    }
  }
  return [...texts].sort();
}

function at(host: string, address: string): string {
  return `${host} at ${address}`;
}

function nameText(host: string): string {
  return `name ${host}`;
}

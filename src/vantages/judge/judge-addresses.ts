// What the vantages together make of the verdicts of each address: shut addresses take passes away, and an open port elsewhere proves a block.
import { getOrCreate } from '../../base/get-or-create.ts';
import type { AddressGroup } from '../verdict-index.ts';
import { type AddressSeen, addressSeen, shutVantages } from './address-seen.ts';
import { withProof } from './proof.ts';
import { shutVerdicts } from './shut-verdicts.ts';

/** The groups of one address that have verdicts on its ports, and what was heard there. */
export interface JudgedAddress {
  readonly address: string;
  readonly groups: readonly AddressGroup[];
  readonly seen: AddressSeen;
  readonly shut: readonly string[];
}

/** Changes the verdicts of the groups in place, as a million of them are not copied. Only those that become others are new. */
export function judgeAddresses(groups: readonly AddressGroup[], provers: ReadonlySet<string>): JudgedAddress[] {
  const byAddress = new Map<string, AddressGroup[]>();
  for (const group of groups) if (group.address !== null) getOrCreate(byAddress, group.address, () => []).push(group);
  return [...byAddress].map(([address, groups]) => judgeAddress(address, groups, provers));
}

function judgeAddress(address: string, groups: readonly AddressGroup[], provers: ReadonlySet<string>): JudgedAddress {
  const seen = addressSeen(groups.map(({ verdicts }) => verdicts));
  const shut = shutVerdicts(address, seen);
  if (shut !== null) for (const group of groups) group.verdicts = group.verdicts.map(shut);
  if (groups.some(({ verdicts }) => verdicts.some(({ lacks }) => lacks !== undefined))) {
    const context = { verdicts: groups.flatMap(({ verdicts }) => verdicts), provers };
    for (const group of groups) group.verdicts = group.verdicts.flatMap((one) => withProof(one, context));
  }
  return { address, groups, seen, shut: shutVantages(seen) };
}

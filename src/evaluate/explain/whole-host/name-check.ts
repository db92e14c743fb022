// What it means where a name leads: to addresses that it must have, to others, or nowhere.
import type { NameCheck } from '../../../model/plan.ts';
import { listed } from '../clauses/wording.ts';
import { explainUnresolved } from './unresolved.ts';

export interface NameFinding {
  readonly kind: 'pass' | 'violation' | 'inconclusive';
  /** The address that the name must not have; null where the finding is about the name. */
  readonly address: string | null;
  readonly explanation: string;
  readonly advice: string;
}

/** One finding an address that must not be, else one for the name; never empty. */
export function explainNameCheck(check: NameCheck): NameFinding[] {
  const { inside, outside, failure, host, resolvesTo } = check;
  const wrong = outside.map((address) => leadsElsewhere(check, address));
  const nowhere = resolvesTo.within.length > 0 && inside.length + outside.length === 0;
  if (failure !== null || nowhere) {
    const known = failure ?? { family: null, code: 'ENOTFOUND' };
    const { position } = resolvesTo;
    return [...wrong, { kind: 'inconclusive', address: null, ...explainUnresolved({ host, ...known, position }) }];
  }
  return wrong.length > 0 ? wrong : [{ kind: 'pass', address: null, explanation: '', advice: '' }];
}

function leadsElsewhere({ host, resolvesTo, inside }: NameCheck, address: string): NameFinding {
  if (resolvesTo.within.length === 0) {
    return {
      kind: 'violation',
      address,
      explanation: `This name must have no address, but it still resolves to ${address}. If that address is no longer yours, its new owner answers for this name. No port of that address was asked.`,
      advice: `Remove the record (dig ${host}). If the name is meant to be back, take \`resolves-to: none\` out of the policy.`,
    };
  }
  return {
    kind: 'violation',
    address,
    explanation:
      inside.length === 0
        ? `This name must resolve into ${resolvesTo.text}, but it resolves to ${address}: DNS points at an old host, or at a new one that the policy does not know. If that address is not yours, its owner answers for this name. No port of that address was asked.`
        : `This name must resolve into ${resolvesTo.text}, but it also resolves to ${address}, beside ${listed(inside)}: DNS points at an old host, or at a new one that the policy does not know. If that address is not yours, its owner answers for this name. No port of that address was asked.`,
    advice: `Correct the record (dig ${host}). If the address is yours, add it to \`resolves-to\`.`,
  };
}

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
      explanation: `Expected ${host} to have no address, but it resolves to ${address}: the record is still there, or it is there again; if the address is no longer yours, whoever has it now answers for this name. No port of that address was asked.`,
      advice: `Remove the record (dig ${host}), or take \`resolves-to: none\` out of the policy if the name is meant to be back.`,
    };
  }
  return {
    kind: 'violation',
    address,
    explanation:
      inside.length === 0
        ? `Expected ${host} to resolve into ${resolvesTo.text}, but it resolves to ${address}: DNS still points at an old host, or at a new one that the policy does not know; if the address is not yours, whoever has it answers for this name. No port of that address was asked.`
        : `Expected ${host} to resolve into ${resolvesTo.text}, but it resolves to ${address} (it also resolves to ${listed(inside)}, as it should): DNS still points at an old host, or at a new one that the policy does not know; if the address is not yours, whoever has it answers for this name. No port of that address was asked.`,
    advice: `Correct the record (dig ${host}), or add the address to \`resolves-to\` if it is yours.`,
  };
}

// A change of the policy as a whole: of no port, and of no host unless it says which.
import type { PolicyChange } from '../model/documents/policy-diff.ts';

type Said = Pick<PolicyChange, 'kind' | 'mark' | 'was' | 'now' | 'sentence'> & Partial<PolicyChange>;

/** @param said what is not said is empty, or null */
export function plainChange(said: Said): PolicyChange {
  const nothing = { severity: null, vantages: null, hosts: [], protocol: null, ports: null, count: 0, service: null };
  return { ...nothing, oldRules: [], newRules: [], ...said };
}

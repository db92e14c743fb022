// A policy's controls to the addresses that are asked. They are judged by nobody, and count for no total and no ceiling.
import type { PlannedControl, Resolution } from '../model/plan.ts';
import type { Policy } from '../model/policy.ts';
import { addressText, addressValue } from './address-text.ts';
import { familiesOf } from './claims.ts';

/**
 * One planned control for each address. One whose name has none is left out: nobody answers there, and that is no mistake.
 *
 * @param resolutions what `namesOf` asked for
 */
export function plannedControls(policy: Policy, resolutions: readonly Resolution[]): PlannedControl[] {
  const families = familiesOf(policy.defaults);
  return policy.controls.flatMap(({ pattern, port, protocol, text }) => {
    if (pattern.kind === 'addresses') {
      const { family, first } = pattern;
      return [{ target: text, address: addressText(family, first), family, port, protocol }];
    }
    return resolutions
      .filter(({ name, family }) => name === pattern.name && families.includes(family))
      .flatMap(({ family, addresses }) => {
        const canonical = new Set(addresses.map((address) => addressText(family, addressValue(address).value)));
        return [...canonical].map((address) => ({ target: text, address, family, port, protocol }));
      });
  });
}

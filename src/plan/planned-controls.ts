// A policy's controls to the addresses that are asked. They are judged by nobody, and count for no total and no ceiling.
import type { PlannedControl, Resolution } from '../model/plan.ts';
import type { Policy } from '../model/policy.ts';
import type { Family } from '../model/words.ts';
import { addressText, addressValue } from './address-text.ts';
import { boundsOf } from './bounds.ts';
import { itemsSeen } from './claims.ts';
import { controlsSeen, familiesSeen, type View } from './view.ts';

/**
 * One planned control for each address. One whose name has none is left out: nobody answers there, and that is no mistake.
 * So is an address that the run's own scope keeps out: it binds the policy's controls, while the policy's scope does not.
 *
 * @param resolutions what `namesOf` asked for
 */
export function plannedControls(policy: Policy, resolutions: readonly Resolution[], view: View): PlannedControl[] {
  const bounds = boundsOf(itemsSeen(policy, view), view.runScope, resolutions);
  const naming = [...new Set(policy.hosts.flatMap(({ scopes }) => scopes))];
  return allControls(policy, resolutions, view)
    .filter(({ own, control }) => {
      // What this machine brought along, nobody wrote into a policy.
      if (!own) return true;
      const { family, value } = addressValue(control.address);
      const run = { family, first: value, last: value };
      return boundToScope(bounds(run, view.runScope === null ? naming : []));
    })
    .map(({ control }) => control);
}

/** The policy's scope does not bind its own controls; it only tells which refused addresses are meant. */
function boundToScope({ outside }: ReturnType<ReturnType<typeof boundsOf>>): boolean {
  return outside.every(({ bound }) => bound === 'policy-scope');
}

function allControls(policy: Policy, resolutions: readonly Resolution[], view: View) {
  const families = familiesSeen(policy.defaults, view);
  return controlsSeen(policy, view).flatMap((control) =>
    addressesOf(control, resolutions, families).map((one) => ({ own: control.position !== null, control: one })),
  );
}

function addressesOf(
  { pattern, port, protocol, text }: Policy['controls'][number],
  resolutions: readonly Resolution[],
  families: readonly Family[],
): PlannedControl[] {
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
}

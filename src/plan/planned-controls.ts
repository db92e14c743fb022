// A policy's controls to the addresses that are asked. They are judged by nobody, and count for no total and no ceiling.
import { askedName, meansThisMachine } from '../model/addresses/host-name.ts';
import type { PlannedControl, Resolution, UnaskedControl } from '../model/plan.ts';
import type { Policy } from '../model/policy.ts';
import type { Family } from '../model/words.ts';
import { addressText, addressValue } from './address-text.ts';
import { itemsSeen } from './claim/claims.ts';
import { boundsOf } from './scope/bounds.ts';
import { pref64Of } from './scope/nat64.ts';
import { refusedOf } from './scope/refused-addresses.ts';
import { controlsSeen, familiesSeen, type View } from './view.ts';

/** The controls of a run, and those that are kept out of it. */
export interface PlannedControls {
  readonly controls: PlannedControl[];
  readonly unaskedControls: UnaskedControl[];
}

/**
 * One planned control for each address. One whose name has none is left out: nobody answers there, and that is no mistake.
 * An address that the run's own scope keeps out is not asked: it binds the policy's controls, while the policy's scope does not.
 * Nor is one that is refused, whoever named the control, this machine included: only a scope that names that address lets it in.
 *
 * @param resolutions what `namesOf` asked for
 */
export function plannedControls(policy: Policy, resolutions: readonly Resolution[], view: View): PlannedControls {
  const bounds = boundsOf(itemsSeen(policy, view), view.runScope, resolutions);
  const pref64 = pref64Of(resolutions);
  // The run's scope has the last word on what is refused, too; else any scope of the policy may name such an address.
  const naming = view.runScope ?? [...new Set(policy.hosts.flatMap(({ scopes }) => scopes))].flat();
  const planned: PlannedControls = { controls: [], unaskedControls: [] };
  for (const { own, control } of allControls(policy, resolutions, view)) {
    const { target, address } = control;
    const { family, value } = addressValue(address);
    const range = { family, first: value, last: value };
    // What this machine brought along, nobody wrote into a policy, so that the run's scope need not list it.
    const isOutside =
      own && view.runScope !== null && bounds(range, []).outside.some(({ bound }) => bound === 'run-scope');
    if (refusedOf(range, naming, pref64).length > 0)
      planned.unaskedControls.push({ target, address, bound: 'refused' });
    else if (isOutside) planned.unaskedControls.push({ target, address, bound: 'run-scope' });
    else planned.controls.push(control);
  }
  return planned;
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
  const found = resolutions
    .filter(({ name, family }) => name === askedName(pattern) && families.includes(family))
    // A name that leads to this machine shows nothing of the network, unless that is what it is for.
    .flatMap(({ addresses, own = [] }) =>
      meansThisMachine(pattern.name) ? addresses : addresses.filter((address) => !own.includes(address)),
    )
    .map((address) => addressValue(address))
    .filter(({ family }) => families.includes(family))
    .map(({ family, value }) => ({ target: text, address: addressText(family, value), family, port, protocol }));
  return [...new Map(found.map((one) => [one.address, one])).values()];
}

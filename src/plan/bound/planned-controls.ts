// The controls of a run, address by address, and those that are kept out of it. They are not judged and do not count.
import { askedName, meansThisMachine } from '../../model/addresses/host-name.ts';
import { refusedOf } from '../../model/addresses/refused-addresses.ts';
import type { PlannedControl, UnaskedControl } from '../../model/plan.ts';
import type { Control } from '../../model/policy.ts';
import { addressText, addressValue } from '../address-text.ts';
import type { ResolvedPolicy } from '../resolve.ts';
import type { Bounds } from './bounds.ts';

/** The controls of a run, and those that are kept out of it. */
export interface PlannedControls {
  readonly plannedControls: readonly PlannedControl[];
  readonly unaskedControls: readonly UnaskedControl[];
}

/**
 * One planned control for each address. A control whose name has none is left out: nobody answers there, which is not a mistake.
 * An address that the run's own scope keeps out is not asked: it binds the policy's controls, while the policy's scope does not.
 * A refused address is not asked either, even if this machine brought the control along: only a scope that names it lets it in.
 */
export function plannedControls(resolved: ResolvedPolicy, bounds: Bounds): PlannedControls {
  const { view, pref64, scopes } = resolved;
  // The run's scope has the last word on what is refused, too; else any scope of the policy may name such an address.
  const naming = view.runScope ?? scopes.flat();
  const plannedControls: PlannedControl[] = [];
  const unaskedControls: UnaskedControl[] = [];
  for (const control of resolved.controls) {
    // What this machine brought along, nobody wrote into a policy, so that the run's scope need not list it.
    const isBound = control.position !== null && view.runScope !== null;
    for (const planned of addressesOf(control, resolved)) {
      const { target, address } = planned;
      const { family, value } = addressValue(address);
      const range = { family, first: value, last: value };
      const isOutside = () => isBound && bounds(range, []).outside.some(({ bound }) => bound === 'run-scope');
      if (refusedOf(range, naming, pref64).length > 0) unaskedControls.push({ target, address, bound: 'refused' });
      else if (isOutside()) unaskedControls.push({ target, address, bound: 'run-scope' });
      else plannedControls.push(planned);
    }
  }
  return { plannedControls, unaskedControls };
}

function addressesOf(
  { pattern, port, protocol, text }: Control,
  { resolutions, controlFamilies: families }: ResolvedPolicy,
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

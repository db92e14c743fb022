// Step 4 of a plan, bound: cuts away what lies outside the scopes, and what nobody may be sent to by accident, controls included.

import { ipv4Behind, type Pref64 } from '../../model/addresses/embedded-ipv4.ts';
import type { OutOfScope, PlannedControl, UnaskedControl } from '../../model/plan.ts';
import type { AddressRange } from '../../model/policy.ts';
import { addressesText, addressText } from '../address-text.ts';
import type { Claim, ClaimedPolicy } from '../claim/claim.ts';
import { unaskedControlWarnings } from '../left-out-warnings.ts';
import { satisfying, satisfyingHost } from '../satisfies.ts';
import { cutAtOnly } from '../scope/let-in-by-name.ts';
import type { WorkBudget } from '../work-budget.ts';
import { type Bounds, boundsOf } from './bounds.ts';
import { plannedControls } from './planned-controls.ts';

/** Its claims are what is left of them. */
export interface BoundedPolicy extends ClaimedPolicy {
  readonly bounds: Bounds;
  readonly outOfScope: readonly OutOfScope[];
  readonly plannedControls: readonly PlannedControl[];
  readonly unaskedControls: readonly UnaskedControl[];
  /** What the report must say of this step, as sentences. */
  readonly boundWarnings: readonly string[];
}

/** Steps for each piece that scopes leave of a host: it has texts, and is compared with those of others. */
const STEPS_A_PIECE = 8;

/** @param budget once it is spent, some claims are left out, and the rest is of no use */
export function bound(claimed: ClaimedPolicy, budget: WorkBudget): BoundedPolicy {
  const { runScope, only } = claimed.view;
  const bounds = boundsOf(claimed);
  const outOfScope = new OutOfScopeList(claimed.pref64);
  const claims = claimed.claims.flatMap((claim): readonly Claim[] => {
    const { item, host, reference, family, first, last } = claim;
    if (claim.isThisMachine) {
      outOfScope.add(host ?? reference.text, claim, 'this-machine', claim);
      return [];
    }
    const elements = item.scopes.reduce((sum, scope) => sum + scope.length, runScope?.length ?? 0);
    if (!budget.takeLookup(elements)) return [];
    const cuts = cutAtOnly({ family, first, last }, only).map((piece) => bounds(piece, item.scopes));
    const [inside, outside] = [cuts.flatMap((cut) => cut.inside), cuts.flatMap((cut) => cut.outside)];
    if (!budget.take(STEPS_A_PIECE * (inside.length + outside.length))) return [];
    for (const { range, bound } of outside) outOfScope.add(host ?? reference.text, range, bound, claim);
    return inside.map((piece) =>
      piece.first === first && piece.last === last ? claim : { ...claim, first: piece.first, last: piece.last },
    );
  });
  const controls = plannedControls(claimed, bounds);
  return {
    ...claimed,
    claims,
    bounds,
    outOfScope: outOfScope.all(),
    ...controls,
    boundWarnings: unaskedControlWarnings(controls.unaskedControls),
  };
}

/** Each range of a host once, in the order in which they were met. */
class OutOfScopeList {
  readonly #pref64: readonly Pref64[];
  readonly #byText = new Map<string, OutOfScope>();

  constructor(pref64: readonly Pref64[]) {
    this.#pref64 = pref64;
  }

  add(
    host: string,
    { family, first, last }: AddressRange,
    bound: OutOfScope['bound'],
    { reference: { position, source }, item, entries }: Claim,
  ): void {
    const range = { family, first, last };
    const outside = addressesText(range);
    const address = first === last ? outside : null;
    const known = { host, address, outside, range, bound, ...standingFor(range, this.#pref64) };
    const key = `${host} ${outside} ${bound}`;
    const satisfies = satisfying([this.#byText.get(key)?.satisfies, satisfyingHost(item, entries).satisfies]);
    this.#byText.set(key, { ...known, position, ...(source === undefined ? {} : { source }), ...satisfies });
  }

  all(): OutOfScope[] {
    return [...this.#byText.values()];
  }
}

function standingFor({ family, first, last }: AddressRange, pref64: readonly Pref64[]): { standsFor?: string } {
  const behind = family === 6 && first === last ? ipv4Behind(first, pref64) : [];
  const texts = [...new Set(behind.map((value) => addressText(4, value)))];
  return texts.length === 0 ? {} : { standsFor: texts.join(' and ') };
}

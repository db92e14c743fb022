// Any policy over a few addresses and ports: the plan says of each port what the slow reference says.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryPlainInput } from '../reference/arbitrary-policy.ts';
import { differencesOf } from '../reference/differences.ts';
import { interpret } from '../reference/interpret.ts';
import { realPlan } from '../reference/real-plan.ts';

it('agrees with the reference on every port of every address', () => {
  let compared = 0;
  fc.assert(
    fc.property(arbitraryPlainInput, (input) => {
      const real = realPlan(input);
      // Ties that disagree without DNS are the parser's errors.
      fc.pre(real.accepted);
      const reference = interpret(input);
      if (!('expectations' in reference)) throw new Error(`accepted, and should not be: ${JSON.stringify(reference)}`);
      expect(differencesOf(real.plan, reference)).toEqual([]);
      compared++;
    }),
    { numRuns: 600 },
  );
  expect(compared).toBeGreaterThanOrEqual(600);
});

// Any policy from every vantage: the rows of `expand`, the plan of a check and `explain` say the same. PORT_POLICY_EXPAND=POLICIES[:SEED] tries more.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewsToExpand } from '../../../src/plan/expand/expanded-views.ts';
import { WHOLE_VIEW } from '../../../src/plan/view.ts';
import { parsePolicy } from '../../../src/policy/parse-policy.ts';
import { arbitraryInput } from '../../reference/arbitrary-policy.ts';
import { answersOfZone, realPolicy } from '../../reference/real-plan.ts';
import { anyPolicy, anyZone } from '../any-policy.ts';
import { answersTo } from '../explain/explained.ts';
import { type Compared, disagreements } from './disagreements.ts';

const [policies = 200, seed = 1] = (process.env.PORT_POLICY_EXPAND ?? '').split(':').filter(Boolean).map(Number);
const HOURS = 4 * 3_600_000;

describe(`${policies} policies, seed ${seed}`, () => {
  it('of one file agree', { timeout: HOURS }, () => {
    const compared = tried(fc.record({ text: anyPolicy, zone: anyZone }), ({ text, zone }) => {
      const { policy } = parsePolicy(text, 'policy.yml');
      return policy && { policy, view: WHOLE_VIEW, answers: (names) => answersTo([...names], zone) };
    });
    expect(compared.rows).toBeGreaterThan(policies);
    expect(compared.questions).toBeGreaterThan(policies);
  });

  it('of the whole language agree', { timeout: HOURS }, () => {
    const compared = tried(arbitraryInput, (input) => {
      const read = realPolicy(input);
      if ('refused' in read) return null;
      return { policy: read.policy, view: { ...read.view, only: [] }, answers: (names) => answersOfZone(names, input) };
    });
    expect(compared.rows).toBeGreaterThan(policies);
    expect(compared.questions).toBeGreaterThan(policies);
  });
});

type Run = Pick<Parameters<typeof disagreementsOf>[0], 'policy' | 'view' | 'answers'>;

function disagreementsOf(
  run: {
    readonly policy: Parameters<typeof disagreements>[0];
    readonly view: Parameters<typeof disagreements>[1];
    readonly answers: Parameters<typeof disagreements>[2];
  },
  compared: Compared,
): string[] {
  return viewsToExpand(run.policy, run.view).flatMap((view) => disagreements(run.policy, view, run.answers, compared));
}

/** So many policies that the parser accepts, half of all for each of the two generators. */
function tried<T>(arbitrary: fc.Arbitrary<T>, runOf: (drawn: T) => Run | null): Compared {
  const compared: Compared = { rows: 0, addresses: 0, questions: 0 };
  let accepted = 0;
  for (let index = 0; accepted < policies / 2; index++) {
    // One at a time: a list of ten thousand would be in memory whole.
    const [drawn] = fc.sample(arbitrary, { seed: seed * 1_000_003 + index, numRuns: 1 });
    const run = runOf(drawn as T);
    if (run === null) continue;
    accepted++;
    const found = disagreementsOf(run, compared);
    if (found.length > 0) throw new Error(`${JSON.stringify(drawn, jsonOf, 2)}\n${found.slice(0, 3).join('\n')}`);
  }
  if (process.env.PORT_POLICY_EXPAND) console.log(JSON.stringify({ seed, accepted, ...compared }));
  return compared;
}

function jsonOf(_: string, value: unknown): unknown {
  return value instanceof Map ? Object.fromEntries(value) : value;
}

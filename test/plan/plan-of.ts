// Plans a policy text with made-up answers of DNS, and says plainly what is expected of a port of an address.
import type { AppliedEntry, NameQuestion, Plan, Resolution } from '../../src/model/plan.ts';
import type { Policy } from '../../src/model/policy.ts';
import type { Family, Protocol } from '../../src/model/words.ts';
import { bound } from '../../src/plan/bound/bound.ts';
import { claim } from '../../src/plan/claim/claim.ts';
import { type Counted, type CountOptions, count } from '../../src/plan/count.ts';
import { decide } from '../../src/plan/decide/decide.ts';
import { narrow } from '../../src/plan/narrow.ts';
import { withResolutions } from '../../src/plan/resolve.ts';
import { type SubtractedPolicy, subtract } from '../../src/plan/subtract/subtract.ts';
import { type View, WHOLE_VIEW } from '../../src/plan/view.ts';
import { WorkBudget } from '../../src/plan/work-budget.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';

/** What DNS says of a name: addresses of both families, and the code of a family that failed. */
export interface Answer {
  readonly addresses?: readonly string[];
  readonly fails?: Partial<Record<Family, string>>;
}

export type Zone = Readonly<Record<string, Answer>>;

/** @throws where the policy itself is not well written: that is another test's business */
export function policyOf(text: string): Policy {
  const { policy, diagnostics } = parsePolicy(text, 'policy.yml');
  if (policy === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return policy;
}

export type PlanOptions = Partial<View> & CountOptions;

/** Every name that DNS is asked for. */
export function namesOf(policy: Policy, view: View): readonly NameQuestion[] {
  return narrow(policy, view).names;
}

/**
 * All steps of a plan, as `planRead` takes them, with answers of DNS that are known.
 * @param resolutions one for each name of `namesOf` and each of its families
 */
export function makePlan(policy: Policy, resolutions: readonly Resolution[], options: PlanOptions = {}): Counted {
  return planSteps(policy, resolutions, options).counted;
}

/** The plan, and what was left of the policy before it was counted. */
export function planSteps(
  policy: Policy,
  resolutions: readonly Resolution[],
  options: PlanOptions = {},
): { readonly counted: Counted; readonly subtracted: SubtractedPolicy } {
  const budget = new WorkBudget();
  const resolved = withResolutions(narrow(policy, { ...WHOLE_VIEW, ...options }), resolutions);
  const subtracted = subtract(decide(bound(claim(resolved, budget), budget), budget), budget);
  return { counted: count(subtracted, budget, options), subtracted };
}

/** As `resolveNames` would put it: no address of a family is `ENOTFOUND`. */
export function resolutionsOf(policy: Policy, zone: Zone, view: View = WHOLE_VIEW): Resolution[] {
  return namesOf(policy, view).flatMap(({ name, families }) =>
    families.map((family): Resolution => {
      const { addresses: all = [], fails = {} } = zone[name] ?? {};
      const addresses = all.filter((address) => address.includes(':') === (family === 6));
      const code = fails[family] ?? (addresses.length === 0 ? 'ENOTFOUND' : null);
      return { name, family, addresses: code === null ? addresses : [], code };
    }),
  );
}

/** @param options the vantage by its name, and whatever else a plan is told */
export function planned(
  text: string,
  zone: Zone = {},
  { vantage = null, ...options }: Omit<PlanOptions, 'vantage'> & { vantage?: string | null } = {},
): Counted {
  const policy = policyOf(text);
  const view = { ...WHOLE_VIEW, ...options, vantage: policy.vantages.find(({ name }) => name === vantage) ?? null };
  return makePlan(policy, resolutionsOf(policy, zone, view), { ...options, ...view });
}

/** @throws where there is no plan */
export function planOf(text: string, zone: Zone = {}, options: Parameters<typeof planned>[2] = {}): Plan {
  const { plan, diagnostics } = planned(text, zone, options);
  if (plan === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return plan;
}

/** The applied entries of one port; none where it is not asked. */
export function appliedAt(plan: Plan, address: string, port: number, protocol: Protocol): readonly AppliedEntry[] {
  const found = plan.addresses.find((one) => one.address === address);
  const segments = (found?.segments ?? []).filter(
    ({ ports }) => ports.protocol === protocol && ports.ranges.some(({ first, last }) => first <= port && port <= last),
  );
  return segments.flatMap(({ appliedEntries }) => appliedEntries);
}

/** Who expects what of one port: `open`, or `open for www.example.com`; empty where it is not asked. */
export function expectedOf(plan: Plan, address: string, port: number, protocol: Protocol = 'tcp'): string[] {
  return appliedAt(plan, address, port, protocol).map(({ host, entry }) =>
    host === null ? entry.expected : `${entry.expected} for ${host}`,
  );
}

// What two policies mean differently, whatever their texts look like: no file, no DNS, no address or port one by one.
import type { PolicyChange, PolicyDiff } from '../model/documents/policy-diff.ts';
import type { Policy } from '../model/policy.ts';
import type { ServiceName } from '../model/words.ts';
import { orderChanges } from './order-changes.ts';
import { changeGroupsOf } from './ports/change-groups.ts';
import { portChange } from './ports/port-changes.ts';
import { expectationLayer, requirementLayer, waiverLayer } from './ports/port-layers.ts';
import { type RiskOf, RiskyPorts } from './ports/risky-ports.ts';
import { vantageGroupsOf } from './vantage-groups.ts';
import { anchorChanges } from './whole-policy/anchor-changes.ts';
import { controlChanges } from './whole-policy/control-changes.ts';
import { requirementChanges, requirementsInBoth } from './whole-policy/requirement-changes.ts';
import { resolvesToChanges } from './whole-policy/resolves-to-changes.ts';
import { scopeChanges } from './whole-policy/scope-changes.ts';
import { settingsChanges } from './whole-policy/settings-changes.ts';
import { vantageChanges } from './whole-policy/vantage-changes.ts';

export interface DiffOptions {
  readonly serviceName: ServiceName;
  readonly riskOf: RiskOf;
  /** `YYYY-MM-DD` in UTC: a waiver that ended before excuses nothing. Without it, every waiver still holds. */
  readonly today?: string;
}

/**
 * Compares two policies as they would be judged from every vantage that either declares. A name stands for itself, in each
 * family apart: where it leads is not asked, so how the entries of a name and of its addresses meet does not show.
 *
 * @param now the newer one: `weakening` and `tightening` are told as seen by who goes from `old` to it
 */
export function diffPolicies(old: Policy, now: Policy, { serviceName, riskOf, today }: DiffOptions): PolicyDiff {
  const policies = { old, new: now };
  const vantageGroups = vantageGroupsOf(old, now);
  const known = { serviceName, risks: new RiskyPorts(riskOf) };
  const inBoth = requirementsInBoth(old, now);
  const groups = [
    ...changeGroupsOf(expectationLayer(policies), vantageGroups),
    ...changeGroupsOf(waiverLayer(policies, today ?? null), vantageGroups),
    ...(inBoth.size === 0 ? [] : changeGroupsOf(requirementLayer(policies, inBoth), vantageGroups)),
  ];
  const changes = orderChanges([
    ...groups.map((group) => portChange(group, vantageGroups, known)),
    ...resolvesToChanges(old, now, vantageGroups),
    ...requirementChanges(old, now, inBoth, vantageGroups),
    ...scopeChanges(old, now),
    ...vantageChanges(old, now),
    ...controlChanges(old, now),
    ...anchorChanges(old, now),
    ...settingsChanges(old, now),
  ]);
  const count = (mark: PolicyChange['mark']) => changes.filter((change) => change.mark === mark).length;
  return {
    files: { old: old.file, new: now.file },
    totals: { weakening: count('weakening'), tightening: count('tightening'), neutral: count('neutral') },
    changes,
  };
}

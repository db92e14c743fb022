// `expand`: what policies expect, row by row, after roles, variables, files and the rule which entry wins. Nobody is probed.
import type { Diagnostic } from '../model/diagnostic.ts';
import type { ExpandedRow } from '../model/documents/expansion.ts';
import { tooMuchToPlan } from '../plan/ceilings.ts';
import { expandView } from '../plan/expand/expand-view.ts';
import { expandedRows } from '../plan/expand/expanded-rows.ts';
import { namesToExpand, viewsToExpand } from '../plan/expand/expanded-views.ts';
import { vantageNamed } from '../plan/plan-mistakes.ts';
import { MOST_STEPS, WorkBudget } from '../plan/work-budget.ts';
import type { PlanOptions } from './plan-audit.ts';
import { type PolicySource, readPolicies, type Unusable } from './read-policies.ts';
import { resolveOrStop } from './resolve-or-stop.ts';

export type ExpandedPolicies = {
  readonly kind: 'expanded';
  /** To be gone through once: a policy of a few lines may have a million. */
  readonly rows: Iterable<ExpandedRow>;
  readonly files: readonly PolicySource[];
  readonly diagnostics: readonly Diagnostic[];
};

export interface ExpandOptions extends PlanOptions {
  /** Whether names are resolved; else each stands for itself. */
  readonly resolve: boolean;
  /** Called once the policies are read, with how many hosts they have: very many take their time. */
  readonly onHosts?: (hosts: number) => void;
}

/** Of the work of one plan so many may be done for all vantages together. */
const MOST_PLANS = 8;

export async function expand(
  sources: readonly PolicySource[],
  options: ExpandOptions,
): Promise<ExpandedPolicies | Unusable> {
  const read = readPolicies(sources, options);
  const { policy, files, inputs } = read;
  if (policy === null) return { kind: 'unusable', files, diagnostics: read.diagnostics };
  options.onHosts?.(policy.hosts.reduce((sum, { hosts }) => sum + hosts.length, 0));
  // Without a vantage every declared one is expanded, so that none is needed.
  const named = options.vantage == null ? { vantage: null } : vantageNamed(policy, options.vantage);
  if ('mistake' in named) return { kind: 'unusable', files, diagnostics: [named.mistake] };
  const views = viewsToExpand(policy, { vantage: named.vantage, runScope: inputs.runScope, only: [] });
  const { names, needsNat64 } = namesToExpand(policy, views);
  const asks = options.resolve && (names.length > 0 || needsNat64);
  const resolutions = asks ? await resolveOrStop(names, options, needsNat64) : [];
  const budget = new WorkBudget(MOST_STEPS * Math.min(views.length, MOST_PLANS));
  const expanded = views.map((view) => expandView(policy, options.resolve ? resolutions : null, view, budget));
  // Then something is missing of what competes.
  if (budget.isSpent) return { kind: 'unusable', files, diagnostics: [...read.diagnostics, tooMuchToPlan(policy)] };
  const refused = new Map(expanded.flatMap((one) => one.refused).map((one) => [one.message, one]));
  const warnings = [...refused.values()].map((one) => ({ ...one, level: 'warning' as const }));
  return { kind: 'expanded', rows: expandedRows(expanded), files, diagnostics: [...read.diagnostics, ...warnings] };
}

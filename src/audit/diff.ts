// `diff OLD NEW`: what two policies mean differently. Nobody is asked anything, DNS included.
import { diffPolicies } from '../diff/diff-policies.ts';
import { riskOf } from '../evaluate/risks/risk.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { PolicyDiff } from '../model/documents/policy-diff.ts';
import { serviceName } from '../policy/services/service-names.ts';
import { type PolicySource, type ReadOptions, readPolicies, type Unusable, utcDay } from './read-policies.ts';

export type Diffed = {
  readonly kind: 'diffed';
  readonly diff: PolicyDiff;
  readonly files: readonly PolicySource[];
  readonly diagnostics: readonly Diagnostic[];
};

/**
 * @param old the policies of before; with what each extends they are one
 * @param oldOptions where the old ones are read otherwise: what they extend comes from elsewhere
 */
export function diffSources(
  old: readonly PolicySource[],
  now: readonly PolicySource[],
  options: ReadOptions,
  oldOptions: ReadOptions = options,
): Diffed | Unusable {
  const [before, after] = [readPolicies(old, oldOptions), readPolicies(now, options)];
  const files = [...before.files, ...after.files];
  const errors = [...before.diagnostics, ...after.diagnostics].filter(({ level }) => level === 'error');
  if (before.policy === null || after.policy === null) return { kind: 'unusable', files, diagnostics: errors };
  const today = options.now === undefined ? {} : { today: utcDay(options.now()) };
  return {
    kind: 'diffed',
    diff: diffPolicies(before.policy, after.policy, { serviceName, riskOf, ...today }),
    files,
    diagnostics: [],
  };
}

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
  // What one of them alone uses is a change, and no slip.
  const first = readPolicies(old, oldOptions);
  const after = readPolicies(now, options, first.variables);
  const before = first.policy === null ? readPolicies(old, oldOptions, after.variables) : first;
  const files = [...before.files, ...after.files];
  const errors = new Map(
    [...before.diagnostics, ...after.diagnostics]
      .filter(({ level }) => level === 'error')
      // What has no place in a file is about both, and told once.
      .map((one, index) => [one.position === null ? one.message : index, one]),
  );
  if (before.policy === null || after.policy === null)
    return { kind: 'unusable', files, diagnostics: [...errors.values()] };
  const today = options.now === undefined ? {} : { today: utcDay(options.now()) };
  return {
    kind: 'diffed',
    diff: diffPolicies(before.policy, after.policy, { serviceName, riskOf, ...today }),
    files,
    diagnostics: [],
  };
}

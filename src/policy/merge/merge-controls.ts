// Merges controls, each endpoint once; adds those that the machine brings along to those of the policy.
import type { Control, Policy } from '../../model/policy.ts';
import { parseControl } from '../values/parse-control.ts';

/**
 * The policy with these controls behind its own; those that it already has are not added again. A text that is no
 * control is left out: with one control less a run can only know less.
 *
 * @param texts as a policy would write them: `github.com:443`
 */
export function withControls(policy: Policy, texts: readonly string[]): Policy {
  const added = texts.flatMap((text): Control[] => {
    const endpoint = parseControl(text, () => null);
    return 'code' in endpoint ? [] : [{ ...endpoint, text, position: null }];
  });
  return { ...policy, controls: distinctControls([...policy.controls, ...added]) };
}

/** The first of several that stand for the same endpoint, each once. */
export function distinctControls(controls: readonly Control[]): Control[] {
  const byEndpoint = new Map<string, Control>();
  for (const control of controls) {
    const { pattern, port, protocol } = control;
    const host = pattern.kind === 'name' ? pattern.name : `${pattern.family}:${pattern.first}`;
    const key = `${host} ${port}/${protocol}`;
    if (!byEndpoint.has(key)) byEndpoint.set(key, control);
  }
  return [...byEndpoint.values()];
}

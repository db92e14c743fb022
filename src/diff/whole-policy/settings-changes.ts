// How a policy asks, and how fast: it changes what a run takes, and not what it judges.
import type { PolicyChange } from '../../model/documents/policy-diff.ts';
import type { Policy } from '../../model/policy.ts';
import { plainChange } from '../plain-change.ts';

type Value = number | string | null;

/** What of `defaults` and `limits` changes no expectation; the rest of `defaults` shows in the hosts that it is put into. */
export function settingsChanges(old: Policy, now: Policy): PolicyChange[] {
  const { defaults: was, limits: before } = old;
  const { defaults: is, limits: after } = now;
  return [
    ...changed('settings', 'timeout of an attempt', `${was.timeoutMs} ms`, `${is.timeoutMs} ms`),
    ...changed('settings', 'number of attempts at a silent port', was.attempts, is.attempts),
    ...(hasNamedControls(old) && hasNamedControls(now)
      ? changed('settings', 'family in which names of controls are resolved', was.family, is.family)
      : []),
    ...changed('limits', 'limit of attempts a second', before.rate, after.rate),
    ...changed('limits', 'limit of attempts a second at one address', before.perHost, after.perHost),
    ...changed('limits', 'limit of attempts at the same time', before.inFlight, after.inFlight),
    ...changed('limits', 'ceiling of probes of one run', before.probes, after.probes),
  ];
}

function changed(kind: PolicyChange['kind'], what: string, was: Value, now: Value): PolicyChange[] {
  if (was === now) return [];
  const [from, to] = [was, now].map((value) => String(value ?? 'unlimited')) as [string, string];
  const sentence = `The ${what} goes from ${from} to ${to}.`;
  return [plainChange({ kind, mark: 'neutral', was: from, now: to, sentence })];
}

function hasNamedControls({ controls, vantages }: Policy): boolean {
  return [...controls, ...vantages.flatMap((vantage) => vantage.controls)].some(
    ({ pattern }) => pattern.kind === 'name',
  );
}

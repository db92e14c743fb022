// Changes of `defaults` and `limits` that change how and how fast a run asks, and not what it judges.
import type { PolicyChange } from '../../model/documents/policy-diff.ts';
import type { Policy } from '../../model/policy.ts';
import { plainChange } from '../plain-change.ts';

type Value = number | string | null;

/** What of `defaults` and `limits` changes no expectation; the rest of `defaults` shows in the hosts that it is put into. */
export function settingsChanges(old: Policy, now: Policy): PolicyChange[] {
  const { defaults: was, limits: before } = old;
  const { defaults: is, limits: after } = now;
  return [
    ...changed(
      'settings',
      `${was.timeoutMs} ms`,
      `${is.timeoutMs} ms`,
      (from, to) => `The timeout of an attempt goes from ${from} to ${to}.`,
    ),
    ...changed(
      'settings',
      was.attempts,
      is.attempts,
      (from, to) => `The number of attempts at a silent port goes from ${from} to ${to}.`,
    ),
    ...(hasNamedControls(old) && hasNamedControls(now)
      ? changed(
          'settings',
          was.family,
          is.family,
          (from, to) => `The family in which names of controls are resolved goes from ${from} to ${to}.`,
        )
      : []),
    ...changed(
      'limits',
      before.rate,
      after.rate,
      (from, to) => `The limit of attempts a second goes from ${from} to ${to}.`,
    ),
    ...changed(
      'limits',
      before.perHost,
      after.perHost,
      (from, to) => `The limit of attempts a second at one address goes from ${from} to ${to}.`,
    ),
    ...changed(
      'limits',
      before.inFlight,
      after.inFlight,
      (from, to) => `The limit of attempts at the same time goes from ${from} to ${to}.`,
    ),
    ...changed(
      'limits',
      before.probes,
      after.probes,
      (from, to) => `The ceiling of probes of one run goes from ${from} to ${to}.`,
    ),
    ...changed(
      'limits',
      seconds(before.durationMs),
      seconds(after.durationMs),
      (from, to) => `The time that a run may take goes from ${from} to ${to}.`,
    ),
  ];
}

function changed(
  kind: PolicyChange['kind'],
  was: Value,
  now: Value,
  said: (from: string, to: string) => string,
): PolicyChange[] {
  if (was === now) return [];
  const [from, to] = [was, now].map((value) => String(value ?? 'unlimited')) as [string, string];
  return [plainChange({ kind, mark: 'neutral', was: from, now: to, sentence: said(from, to) })];
}

function seconds(milliseconds: number | null): string | null {
  return milliseconds === null ? null : `${milliseconds / 1000} s`;
}

function hasNamedControls({ controls, vantages }: Policy): boolean {
  return [...controls, ...vantages.flatMap((vantage) => vantage.controls)].some(
    ({ pattern }) => pattern.kind === 'name',
  );
}

// Limits the pace of a run whose policy may come from a stranger (a fork's pull request): never faster than the defaults.
import { strictestRate } from '../model/pace/pace-limits.ts';
import { DEFAULT_LIMITS, DEFAULTS, type Limits, type Policy } from '../model/policy.ts';

export interface Paced {
  readonly policy: Policy;
  /** What of the policy does not count, as a sentence each. */
  readonly warnings: readonly string[];
}

/** What is gentler than the defaults counts: it harms nobody. */
export function strangersPace(policy: Policy): Paced {
  const least = (own: number | null, most: number | null) => (own === null ? most : Math.min(own, most ?? own));
  const { limits: own, defaults } = policy;
  const limits: Limits = {
    rate: strictestRate([own.rate, DEFAULT_LIMITS.rate], 'rate'),
    perHost: strictestRate([own.perHost, DEFAULT_LIMITS.perHost], 'perHost'),
    inFlight: least(own.inFlight, DEFAULT_LIMITS.inFlight),
    probes: least(own.probes, DEFAULT_LIMITS.probes),
    // One that ends the run earlier harms nobody, and the run's own limit holds beside it.
    durationMs: own.durationMs,
  };
  const timeoutMs = Math.min(defaults.timeoutMs, DEFAULTS.timeoutMs);
  const attempts = Math.min(defaults.attempts, DEFAULTS.attempts);
  const names = [
    ...(limits.rate === own.rate ? [] : ['limits.rate']),
    ...(limits.perHost === own.perHost ? [] : ['limits.per-host']),
    ...(limits.inFlight === own.inFlight ? [] : ['limits.in-flight']),
    ...(limits.probes === own.probes ? [] : ['limits.probes']),
    ...(timeoutMs === defaults.timeoutMs ? [] : ['defaults.timeout']),
    ...(attempts === defaults.attempts ? [] : ['defaults.attempts']),
  ];
  if (names.length === 0) return { policy, warnings: [] };
  const list = names.map((name) => `\`${name}\``).join(', ');
  const warning = `The policy may be a stranger's, as this run comes from a fork or nobody knows whose code it is: ${list} of it ${names.length === 1 ? 'is' : 'are'} above the default, and the default holds.`;
  return { policy: { ...policy, limits, defaults: { ...defaults, timeoutMs, attempts } }, warnings: [warning] };
}

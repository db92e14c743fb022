// A whole run, from policy texts to a report: one check, or the rounds of `wait`, and what changed since a baseline. Start reading here.
import { type Audited, type CheckOptions, check } from './audit/check.ts';
import { runLimitMs } from './audit/plan-audit.ts';
import { type PolicySource, readPolicies, type Unusable } from './audit/read-policies.ts';
import { withDrift } from './audit/report-parts/with-drift.ts';
import { readScan, type ScanSource } from './audit/scan-as-network.ts';
import type { WaitOptions } from './audit/wait.ts';
import { timeLimit } from './base/time-limit.ts';
import type { Report } from './model/report.ts';
import { Connections } from './probe/send/connections.ts';

export type { Audited } from './audit/check.ts';
export { type Planned, type PlanOptions, planAudit } from './audit/plan-audit.ts';
export { lint, type PolicySource, type ReadOptions, type Unusable } from './audit/read-policies.ts';
export { didYouMean } from './policy/did-you-mean.ts';
export { isInGitFolder } from './policy/host-files/host-file-path.ts';
export { hasEmptyPiece, type InlineLists, inlinePolicy, listOf } from './policy/inline-policy.ts';
export type { LoadBase, NamedAs } from './policy/read-file.ts';
export { beginsAsPolicy, NOT_A_POLICY } from './policy/schema/begins-as-policy.ts';
export { parseWait } from './policy/values/parse-wait.ts';
export { threadFileBeside } from './probe/send/threads/sweep-thread.ts';

export interface AuditOptions extends CheckOptions {
  readonly now: () => Date;
  /** Milliseconds of a clock that only goes forward, whatever is done to the other; without it `now` is asked each time. */
  readonly monotonicMs?: () => number;
  /** A scan made elsewhere: it is judged in place of the network, and no packet is sent. */
  readonly observations?: ScanSource;
  /** Keep asking until the policy holds, for at most this long. */
  readonly wait?: WaitOptions;
  /** An earlier report: what changed since then is told. */
  readonly baseline?: Report;
}

/** Probes what the policies of a run speak of, and judges it. `unusable` is the exit code 2: nothing was asked. */
export async function audit(sources: readonly PolicySource[], options: AuditOptions): Promise<Audited | Unusable> {
  const scanned =
    options.observations === undefined ? null : await readScan(options.observations, options.vantage ?? null);
  if (scanned !== null && 'mistake' in scanned) return { kind: 'unusable', files: [], diagnostics: [scanned.mistake] };
  const scan = scanned?.scan ?? null;
  const clock = runClock(options);
  const begunAt = clock();
  const read = readPolicies(sources, { ...options, now: () => begunAt });
  // A scan is judged at once, and nothing is asked of anybody.
  const limitMs = scan === null && read.policy !== null ? runLimitMs(read.policy, options.timeLimitMs) : null;
  const limit = timeLimit(limitMs, options.signal);
  let isTold = false;
  // A run that waits plans anew each round, and its first plan is told.
  const onPlanned: NonNullable<CheckOptions['onPlanned']> = (planned) => {
    if (!isTold) options.onPlanned?.(planned);
    isTold = true;
  };
  const bounded = { ...options, onPlanned, signal: limit.signal, leftMs: limit.leftMs };
  const connections = new Connections();
  try {
    const asked =
      options.wait === undefined
        ? await check(read, scan, bounded, clock, begunAt)
        : await (await import('./audit/wait.ts')).waitForPass(
            (round) => {
              connections.nextRound();
              return check(read, scan, { ...bounded, ...round, connections }, clock);
            },
            { ...options.wait, ...withinLimit(options.wait.limitMs, limitMs, limit.leftMs()) },
            bounded,
          );
    if (asked.kind === 'unusable') return asked;
    return { ...asked, report: await withDrift(asked.report, options.baseline) };
  } finally {
    limit.end();
  }
}

/** A wait ends within the run's time, and its last round begins early enough to be whole. */
function withinLimit(waitMs: number, limitMs: number | null, leftMs: number): Pick<WaitOptions, 'limitMs' | 'endMs'> {
  return limitMs === null ? { limitMs: waitMs } : { limitMs: Math.min(waitMs, limitMs), endMs: LAST_ROUND * leftMs };
}

/** A round may take somewhat longer than the one before. */
const LAST_ROUND = 0.9;

/**
 * What time it is, by one look at the wall clock and the time that has passed since: that clock may be set while the run lasts,
 * which must make neither hours of it nor an end before its start, nor another day for the waivers of a later round.
 */
function runClock({ now, monotonicMs }: AuditOptions): () => Date {
  if (monotonicMs === undefined) return now;
  const [begun, begunMs] = [now().getTime(), monotonicMs()];
  return () => new Date(begun + Math.max(0, Math.round(monotonicMs() - begunMs)));
}

/** The JSON Schema of a policy, for editors. Loaded only when asked for: a check has no use for its sentences. */
export async function policyJsonSchema(): Promise<object> {
  const docs = await import('./policy/policy-json-schema.ts');
  return docs.policyJsonSchema();
}

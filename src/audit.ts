// The whole pipeline, top to bottom: policy text, names, plan, probes, verdicts, report.
import { lookUp, type ObserveOptions, probe } from './audit/observe.ts';
import { type Planned, type PlanOptions, planRead } from './audit/plan-audit.ts';
import {
  type PolicySource,
  type ReadPolicies,
  readPolicies,
  type Unusable,
  utcDay,
  type WithFiles,
} from './audit/read-policies.ts';
import { namesInScan, readScan, type ScanSource } from './audit/scan-as-network.ts';
import type { Round, WaitOptions } from './audit/wait.ts';
import { withDrift } from './audit/with-drift.ts';
import { forceGc } from './base/force-gc.ts';
import { Evaluator } from './evaluate/evaluate.ts';
import type { Report, RunIdentity } from './model/report.ts';
import type { Scan } from './model/scan.ts';
import { scopeTexts } from './plan/bound/bounds.ts';
import { serviceName } from './policy/services/service-names.ts';
import { Connections } from './probe/send/connections.ts';

export { type Planned, type PlanOptions, planAudit } from './audit/plan-audit.ts';
export { lint, type PolicySource, type ReadOptions, type Unusable } from './audit/read-policies.ts';
export { didYouMean } from './policy/did-you-mean.ts';
export { type InlineLists, inlinePolicy, listOf } from './policy/inline-policy.ts';
export type { LoadBase } from './policy/read-file.ts';
export { beginsAsPolicy, NOT_A_POLICY } from './policy/schema/begins-as-policy.ts';
export { parseWait } from './policy/values/parse-wait.ts';
export { threadFileBeside } from './probe/send/threads/sweep-thread.ts';

export interface AuditOptions extends PlanOptions, ObserveOptions {
  readonly toolVersion: string;
  readonly run: RunIdentity;
  readonly now: () => Date;
  /** Milliseconds of a clock that only goes forward, whatever is done to the other; without it `now` is asked each time. */
  readonly monotonicMs?: () => number;
  readonly signal: AbortSignal;
  /** Hexadecimal SHA-256 of a text. Called when the report's hash is read, so that a run that prints none loads no cryptography. */
  readonly sha256: (text: string) => string;
  /** A scan made elsewhere: it is judged in place of the network, and no packet is sent. */
  readonly observations?: ScanSource;
  /** Keep asking until the policy holds, at most so long. */
  readonly wait?: WaitOptions;
  /** An earlier report: what changed since then is told. */
  readonly baseline?: Report;
}

export type Audited = WithFiles & { readonly kind: 'report'; readonly report: Report };

/** Probes what the policies of a run speak of, and judges it. `unusable` is the exit code 2: nothing was asked. */
export async function audit(sources: readonly PolicySource[], options: AuditOptions): Promise<Audited | Unusable> {
  const scanned =
    options.observations === undefined ? null : await readScan(options.observations, options.vantage ?? null);
  if (scanned !== null && 'mistake' in scanned) return { kind: 'unusable', files: [], diagnostics: [scanned.mistake] };
  const scan = scanned?.scan ?? null;
  const clock = runClock(options);
  const begunAt = clock();
  const read = readPolicies(sources, { ...options, now: () => begunAt });
  const connections = new Connections();
  const asked =
    options.wait === undefined
      ? await auditOnce(read, scan, options, clock, begunAt)
      : await (await import('./audit/wait.ts')).waitForPass(
          (round) => {
            connections.nextRound();
            return auditOnce(read, scan, { ...options, ...round, connections }, clock);
          },
          options.wait,
          options,
        );
  if (asked.kind === 'unusable') return asked;
  return { ...asked, report: await withDrift(asked.report, options.baseline) };
}

/**
 * What time it is, by one look at the wall clock and the time that has passed since: that clock may be set while the run lasts,
 * which must make neither hours of it nor an end before its start, nor another day for the waivers of a later round.
 */
function runClock({ now, monotonicMs }: AuditOptions): () => Date {
  if (monotonicMs === undefined) return now;
  const [begun, begunMs] = [now().getTime(), monotonicMs()];
  return () => new Date(begun + Math.max(0, Math.round(monotonicMs() - begunMs)));
}

/** From so many on, their reports take more memory than all else of a run. */
const MANY_VERDICTS = 20_000;

/** One round: names resolved, what is to be asked, what came back, and what follows from it. */
async function auditOnce(
  read: ReadPolicies,
  scan: Scan | null,
  options: AuditOptions & Partial<Round>,
  clock: () => Date,
  startedAt = clock(),
): Promise<Audited | Unusable> {
  const known = scan === null ? options : { ...options, names: namesInScan(scan) };
  const whole = await planRead(read, known);
  if (whole.kind === 'unusable') return whole;
  const planned: Planned = { ...whole, plan: options.narrowed?.(whole.plan) ?? whole.plan };
  const { plan, policy, narrowed, files, diagnostics, leftOut } = planned;
  const vantage = narrowed.view.vantage?.name ?? null;
  const { waivers } = narrowed;
  const evaluator = new Evaluator({ plan, vantage, serviceName, waivers, today: utcDay(startedAt) });
  const seen = scan === null ? await probe(planned, options, evaluator) : await lookUp(planned, scan, evaluator);
  const { warnings: unused, ...judged } = evaluator.finish();
  // Tens of thousands of verdicts are about to become as many rows of a report: what the sockets left behind goes first.
  if (judged.verdicts.length > MANY_VERDICTS) await forceGc();
  const finishedAt = clock();
  const report: Report = {
    schemaVersion: 1,
    tool: { name: 'port-policy', version: options.toolVersion },
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt.toISOString(),
    durationMs: Math.max(0, finishedAt.getTime() - startedAt.getTime()),
    seed: options.seed,
    vantage,
    shard: null,
    expects: { vantages: policy.vantages.map(({ name }) => name), shards: 1 },
    run: options.run,
    policies: files.map((file) => policyReference(file, options.sha256)),
    scope: scopeTexts(narrowed),
    controls: seen.controls,
    limits: { rate: policy.limits.rate, perHost: policy.limits.perHost, inFlight: seen.inFlight },
    warnings: [
      ...diagnostics.filter(({ level }) => level === 'warning').map(({ message }) => message),
      ...leftOut,
      ...unused,
      ...seen.warnings,
    ],
    wait: null,
    drift: null,
    ...judged,
  };
  return { kind: 'report', report, diagnostics, files };
}

function policyReference({ file, text }: PolicySource, sha256: AuditOptions['sha256']): Report['policies'][number] {
  return {
    path: file,
    get sha256() {
      return sha256(text);
    },
  };
}

/** The JSON Schema of a policy, for editors. Loaded only when asked for: a check has no use for its sentences. */
export async function policyJsonSchema(): Promise<object> {
  const docs = await import('./policy/schema/policy-schema-docs.ts');
  return docs.policyJsonSchema();
}

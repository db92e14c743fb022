// The whole pipeline, top to bottom: policy text, names, plan, probes, verdicts, report.
import { Evaluator } from './evaluate/evaluate.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import type { Plan, Resolution } from './model/plan.ts';
import type { Policy } from './model/policy.ts';
import type { Report, RunIdentity } from './model/report.ts';
import { namesOf } from './plan/claims.ts';
import { type ExpectedTime, expectedTime } from './plan/expected-time.ts';
import { blindPortsOf, blindSpotWarnings } from './plan/known-blind-spots.ts';
import { makePlan } from './plan/make-plan.ts';
import { parsePolicy } from './policy/parse-policy.ts';
import { serviceName } from './policy/services/service-names.ts';
import { withControls } from './policy/with-controls.ts';
import { collectGarbage } from './probe/collect-garbage.ts';
import { type ProbeProgress, probePlan } from './probe/probe-plan.ts';
import { type Lookup, type NameQuestion, resolveNames } from './probe/resolve-names.ts';

/** A policy as text, and the path that messages and the report call it by. */
export { collectingGarbage } from './probe/collect-garbage.ts';
export { threadFileBeside } from './probe/workers/thread-file.ts';

export interface PolicySource {
  readonly file: string;
  readonly text: string;
}

export interface AuditOptions {
  readonly toolVersion: string;
  /** 0 to 2^32 - 1; decides the order in which ports are asked. */
  readonly seed: number;
  readonly run: RunIdentity;
  readonly now: () => Date;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ProbeProgress) => void;
  /** `file:` URL of the bundle that sweeping threads run; null for a run without threads. */
  readonly threadFile?: string | null;
  /** Hexadecimal SHA-256 of a text. Called when the report's hash is read, so that a run that prints none loads no cryptography. */
  readonly sha256: (text: string) => string;
  /** Whether a policy of `observe` alone is welcome: to whoever looks, not to a check. */
  readonly mayObserveOnly?: boolean;
  /** Known-open endpoints that vouch where the policy names no controls of its own: `github.com:443`. */
  readonly defaultControls?: readonly string[];
  /** This is one of GitHub's own runners, whose network blocks some ports. */
  readonly hostedRunner?: boolean;
  /** Stands in for the system's resolver. */
  readonly lookup?: Lookup;
}

export type Unusable = { readonly kind: 'unusable'; readonly diagnostics: readonly Diagnostic[] };
export type Audited = { readonly kind: 'report'; readonly report: Report; readonly diagnostics: readonly Diagnostic[] };
export type Planned = {
  readonly kind: 'plan';
  readonly plan: Plan;
  readonly policy: Policy;
  readonly time: ExpectedTime;
  readonly diagnostics: readonly Diagnostic[];
};

/** Reads a policy and says everything that is wrong with it; asks nobody anything. */
export function lint(source: PolicySource): readonly Diagnostic[] {
  return parsePolicy(source.text, source.file).diagnostics;
}

/** Everything up to the first packet: the policy, its names resolved, and what would be asked. */
export async function planAudit(
  source: PolicySource,
  options: Partial<Pick<AuditOptions, 'lookup' | 'mayObserveOnly' | 'signal' | 'defaultControls'>>,
): Promise<Planned | Unusable> {
  const parsed = parsePolicy(source.text, source.file);
  if (parsed.policy === null) return { kind: 'unusable', diagnostics: parsed.diagnostics };
  const bare = parsed.policy.controls.length === 0;
  const policy = bare ? withControls(parsed.policy, options.defaultControls ?? []) : parsed.policy;
  const names = namesOf(policy);
  const resolutions = names.length === 0 ? [] : await resolveOrStop(names, options);
  const planned = makePlan(policy, resolutions, options.mayObserveOnly);
  const diagnostics = [...parsed.diagnostics, ...planned.diagnostics];
  if (planned.plan === null) return { kind: 'unusable', diagnostics };
  return {
    kind: 'plan',
    plan: planned.plan,
    policy,
    time: expectedTime(planned.plan, policy.defaults, policy.limits),
    diagnostics,
  };
}

/**
 * A resolver that is out of reach takes longer to say so than GitHub waits before it kills a step that it stopped: a
 * signal ends the waiting, and every name counts as not resolved.
 */
async function resolveOrStop(
  names: readonly NameQuestion[],
  { lookup, signal }: Partial<Pick<AuditOptions, 'lookup' | 'signal'>>,
): Promise<Resolution[]> {
  const resolved = resolveNames(names, lookup);
  if (signal === undefined) return resolved;
  const stopped = names.flatMap(({ name, families }) =>
    families.map((family) => ({ name, family, addresses: [], code: 'ECANCELLED' })),
  );
  let stop = () => {};
  const stopping = new Promise<Resolution[]>((resolve) => {
    stop = () => resolve(stopped);
  });
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  return Promise.race([stopping, resolved]).finally(() => signal.removeEventListener('abort', stop));
}

/** From so many on, their reports take more memory than all else of a run. */
const MANY_VERDICTS = 20_000;

/** Probes what a policy speaks of, and judges it. `unusable` is the exit code 2: nothing was asked. */
export async function audit(source: PolicySource, options: AuditOptions): Promise<Audited | Unusable> {
  const startedAt = options.now();
  const planned = await planAudit(source, options);
  if (planned.kind === 'unusable') return planned;
  const { plan, policy, diagnostics } = planned;
  const { seed, signal, onProgress, threadFile = null, hostedRunner = false } = options;
  const { defaults, limits } = policy;
  const evaluator = new Evaluator({ plan, vantage: null, serviceName });
  // Part by part: what was seen of thousands of addresses is not kept, only what was concluded.
  const blindPorts = blindPortsOf(hostedRunner);
  const probed = await probePlan(plan, { defaults, limits, seed, signal, onProgress, threadFile, blindPorts }, (part) =>
    evaluator.add(part),
  );
  const judged = evaluator.finish();
  // Tens of thousands of verdicts are about to become as many rows of a report: what the sockets left behind goes first.
  if (judged.verdicts.length > MANY_VERDICTS) await collectGarbage();
  const finishedAt = options.now();
  const report: Report = {
    schemaVersion: 1,
    tool: { name: 'port-policy', version: options.toolVersion },
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt.toISOString(),
    durationMs: finishedAt.getTime() - startedAt.getTime(),
    seed,
    vantage: null,
    shard: null,
    expects: { vantages: [], shards: 1 },
    run: options.run,
    policies: [policyReference(source, options.sha256)],
    scope: [],
    controls: controlsOf(policy, probed.controls),
    limits: { rate: policy.limits.rate, perHost: policy.limits.perHost, inFlight: probed.inFlight },
    warnings: [
      ...diagnostics.filter(({ level }) => level === 'warning').map(({ message }) => message),
      ...blindSpotWarnings(plan, blindPorts),
      ...silentControls(controlsOf(policy, probed.controls)),
      ...probed.warnings,
    ],
    ...judged,
  };
  return { kind: 'report', report, diagnostics };
}

/** Every control of the policy, those too whose name did not resolve. */
function controlsOf({ controls }: Policy, asked: Report['controls']): Report['controls'] {
  const answered = new Set(asked.filter((control) => control.answered).map(({ target }) => target));
  return controls.map(({ text }) => ({ target: text, answered: answered.has(text) }));
}

function silentControls(controls: Report['controls']): string[] {
  return controls
    .filter(({ answered }) => !answered)
    .map(
      ({ target }) => `The control ${target} did not answer: either it is down, or this machine does not reach out.`,
    );
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
  const docs = await import('./policy/policy-schema-docs.ts');
  return docs.policyJsonSchema();
}

// The whole pipeline, top to bottom: policy text, names, plan, probes, verdicts, report.
import { namesInScan, observeInScan, readScan, type ScanSource } from './audit/scan-as-network.ts';
import { withDrift } from './audit/with-drift.ts';
import { Evaluator } from './evaluate/evaluate.ts';
import { allRisks } from './evaluate/risk.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import type { Plan, Resolution } from './model/plan.ts';
import type { Policy } from './model/policy.ts';
import type { Report, RunIdentity } from './model/report.ts';
import type { Scan } from './model/scan.ts';
import { namesOf } from './plan/claims.ts';
import { type ExpectedTime, expectedTime } from './plan/expected-time.ts';
import { blindPortsOf, blindSpotWarnings } from './plan/known-blind-spots.ts';
import { makePlan } from './plan/make-plan.ts';
import { partialWarnings, scopeTexts } from './plan/partial-view.ts';
import { vantageNamed } from './plan/plan-mistakes.ts';
import { controlsSeen, isJudgedFrom, type View } from './plan/view.ts';
import type { LoadBase, SourceText } from './policy/load-parts.ts';
import { type ParseOptions, parsePolicies } from './policy/parse-policy.ts';
import { parseRunInputs, type RunInputs, type RunTexts } from './policy/parse-run-inputs.ts';
import { serviceName } from './policy/services/service-names.ts';
import type { Variables } from './policy/variables.ts';
import { withControls } from './policy/with-controls.ts';
import { collectGarbage } from './probe/collect-garbage.ts';
import { type ProbeProgress, probePlan } from './probe/probe-plan.ts';
import { type Lookup, type NameQuestion, resolveNames } from './probe/resolve-names.ts';

export { type InlineLists, inlinePolicy, listOf } from './policy/inline-policy.ts';
export type { LoadBase } from './policy/load-parts.ts';
export { nearestWord } from './policy/nearest-word.ts';
export { collectingGarbage } from './probe/collect-garbage.ts';
export { threadFileBeside } from './probe/workers/thread-file.ts';

/** A policy as text, and the path that messages and the report call it by. */
export type PolicySource = SourceText;

/** What the reading of policies takes beside their texts. */
export interface ReadOptions extends RunTexts {
  /** Reads the file that another extends; without it none can be. */
  readonly loadBase?: LoadBase;
  readonly now?: () => Date;
}

export interface PlanOptions extends ReadOptions {
  /** The name of the vantage that this run is; null: the policy's nameless one. */
  readonly vantage?: string | null;
  /** Whether a policy of `observe` alone is welcome: to whoever looks, not to a check. */
  readonly mayObserveOnly?: boolean;
  /** Known-open endpoints that vouch where the policy names no controls of its own: `github.com:443`. */
  readonly defaultControls?: readonly string[];
  /** Stands in for the system's resolver. */
  readonly lookup?: Lookup;
  /** Knows names in place of any resolver. */
  readonly names?: (names: readonly NameQuestion[]) => Resolution[];
  readonly signal?: AbortSignal;
}

export interface AuditOptions extends PlanOptions {
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
  /** This is one of GitHub's own runners, whose network blocks some ports. */
  readonly hostedRunner?: boolean;
  /** A scan made elsewhere: it is judged in place of the network, and no packet is sent. */
  readonly observations?: ScanSource;
  /** An earlier report: what changed since then is told. */
  readonly baseline?: Report;
}

/** What was read, for excerpts: every policy file, those too that others extend. */
interface WithFiles {
  readonly files: readonly PolicySource[];
  readonly diagnostics: readonly Diagnostic[];
}

export type Linted = WithFiles;
export type Unusable = WithFiles & { readonly kind: 'unusable' };
export type Audited = WithFiles & { readonly kind: 'report'; readonly report: Report };
export type Planned = WithFiles & {
  readonly kind: 'plan';
  readonly plan: Plan;
  readonly policy: Policy;
  readonly view: View;
  readonly time: ExpectedTime;
  /** A sentence for everything that the policy speaks of and this run would not ask. */
  readonly leftOut: readonly string[];
};

/** Reads the policies of a run and says everything that is wrong with them; asks nobody anything. */
export function lint(sources: readonly PolicySource[], options: ReadOptions = {}): Linted {
  const { inputs, diagnostics } = parseRunInputs(options);
  const parsed = parsePolicies(sources, parseOptions(options, { values: inputs.variables, unset: 'skip' }));
  return { files: parsed.files, diagnostics: [...diagnostics, ...parsed.diagnostics] };
}

function parseOptions({ loadBase, now }: ReadOptions, variables: Variables): ParseOptions {
  return {
    variables,
    allRisks,
    ...(loadBase === undefined ? {} : { loadBase }),
    ...(now === undefined ? {} : { today: utcDay(now()) }),
  };
}

function utcDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** The policies of a run, as far as they can be read by themselves, and what the run is told beside them. */
export interface ReadPolicies extends WithFiles {
  /** Null exactly when there is an error among the diagnostics. */
  readonly policy: Policy | null;
  readonly inputs: RunInputs;
}

export function readPolicies(sources: readonly PolicySource[], options: ReadOptions): ReadPolicies {
  const { inputs, diagnostics: found } = parseRunInputs(options);
  const parsed = parsePolicies(sources, parseOptions(options, { values: inputs.variables, unset: 'error' }));
  const policy = found.length > 0 ? null : parsed.policy;
  return { policy, inputs, files: parsed.files, diagnostics: [...found, ...parsed.diagnostics] };
}

/** Everything up to the first packet: the policies, their names resolved, and what would be asked. */
export async function planAudit(sources: readonly PolicySource[], options: PlanOptions): Promise<Planned | Unusable> {
  const parsed = readPolicies(sources, options);
  const { files, inputs } = parsed;
  const unusable = (...more: Diagnostic[]): Unusable => ({
    kind: 'unusable',
    files,
    diagnostics: [...parsed.diagnostics, ...more],
  });
  if (parsed.policy === null) return unusable();
  const named = vantageNamed(parsed.policy, options.vantage ?? null);
  if ('mistake' in named) return unusable(named.mistake);
  const view: View = { vantage: named.vantage, runScope: inputs.runScope, only: inputs.only };
  const bare = controlsSeen(parsed.policy, view).length === 0;
  const policy = bare ? withControls(parsed.policy, options.defaultControls ?? []) : parsed.policy;
  const names = namesOf(policy, view);
  const resolutions = names.length === 0 ? [] : await resolveOrStop(names, options);
  const planned = makePlan(policy, resolutions, { ...view, mayObserveOnly: options.mayObserveOnly ?? false });
  if (planned.plan === null) return unusable(...planned.diagnostics);
  return {
    kind: 'plan',
    files,
    plan: planned.plan,
    policy,
    view,
    time: expectedTime(planned.plan, policy.defaults, policy.limits),
    leftOut: partialWarnings(planned.plan, view),
    diagnostics: [...parsed.diagnostics, ...planned.diagnostics],
  };
}

/**
 * A resolver that is out of reach takes longer to say so than GitHub waits before it kills a step that it stopped: a
 * signal ends the waiting, and every name counts as not resolved.
 */
export async function resolveOrStop(
  names: readonly NameQuestion[],
  { lookup, names: known, signal }: Pick<PlanOptions, 'lookup' | 'names' | 'signal'>,
): Promise<Resolution[]> {
  if (known !== undefined) return known(names);
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

/** Probes what the policies of a run speak of, and judges it. `unusable` is the exit code 2: nothing was asked. */
export async function audit(sources: readonly PolicySource[], options: AuditOptions): Promise<Audited | Unusable> {
  const startedAt = options.now();
  const read = options.observations === undefined ? null : await readScan(options.observations);
  if (read !== null && 'mistake' in read) return { kind: 'unusable', files: [], diagnostics: [read.mistake] };
  const known = { ...options, now: () => startedAt, ...(read === null ? {} : { names: namesInScan(read.scan) }) };
  const planned = await planAudit(sources, known);
  if (planned.kind === 'unusable') return planned;
  const { plan, policy, view, files, diagnostics, leftOut } = planned;
  const vantage = view.vantage?.name ?? null;
  const waivers = policy.waivers.filter(({ from }) => isJudgedFrom(view, from));
  const evaluator = new Evaluator({ plan, vantage, serviceName, waivers, today: utcDay(startedAt) });
  const seen = read === null ? await probe(planned, options, evaluator) : await lookUp(planned, read.scan, evaluator);
  const { warnings: unused, ...judged } = evaluator.finish();
  // Tens of thousands of verdicts are about to become as many rows of a report: what the sockets left behind goes first.
  if (judged.verdicts.length > MANY_VERDICTS) await collectGarbage();
  const finishedAt = options.now();
  const report: Report = {
    schemaVersion: 1,
    tool: { name: 'port-policy', version: options.toolVersion },
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt.toISOString(),
    durationMs: finishedAt.getTime() - startedAt.getTime(),
    seed: options.seed,
    vantage,
    shard: null,
    expects: { vantages: policy.vantages.map(({ name }) => name), shards: 1 },
    run: options.run,
    policies: files.map((file) => policyReference(file, options.sha256)),
    scope: scopeTexts(policy, view),
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
  return { kind: 'report', report: await withDrift(report, options.baseline), diagnostics, files };
}

/** What the network, or a scan in its place, said beside the ports. */
interface Seen {
  readonly controls: Report['controls'];
  readonly inFlight: number | null;
  readonly warnings: readonly string[];
}

async function probe({ plan, policy, view }: Planned, options: AuditOptions, evaluator: Evaluator): Promise<Seen> {
  const { seed, signal, onProgress, threadFile = null, hostedRunner = false } = options;
  const { defaults, limits } = policy;
  const blindPorts = blindPortsOf(hostedRunner);
  // Part by part: what was seen of thousands of addresses is not kept, only what was concluded.
  const probed = await probePlan(plan, { defaults, limits, seed, signal, onProgress, threadFile, blindPorts }, (part) =>
    evaluator.add(part),
  );
  const controls = controlsOf(controlsSeen(policy, view), probed.controls);
  const warnings = [...blindSpotWarnings(plan, blindPorts), ...silentControls(controls), ...probed.warnings];
  return { controls, inFlight: probed.inFlight, warnings };
}

async function lookUp({ plan, policy }: Planned, scan: Scan, evaluator: Evaluator): Promise<Seen> {
  const { observations, warnings } = await observeInScan(plan, scan);
  if (plan.addresses.length > 0) evaluator.add({ addresses: plan.addresses, observations, sources: [] });
  return { controls: [], inFlight: policy.limits.inFlight, warnings };
}

/** Every control that this vantage has, those too whose name did not resolve. */
function controlsOf(controls: Policy['controls'], asked: Report['controls']): Report['controls'] {
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

// `check`, once: names resolved, what is to be asked, what came back, and what follows from it, top to bottom. `wait` does it in rounds.
import { forceGc } from '../base/force-gc.ts';
import { Evaluator } from '../evaluate/evaluate.ts';
import { requirementResults, stoppedParts } from '../model/documents/requirements.ts';
import { fastestPace } from '../model/pace/pace-limits.ts';
import type { Plan } from '../model/plan.ts';
import type { Report, RunIdentity, Totals } from '../model/report.ts';
import type { Scan } from '../model/scan.ts';
import { emptyShardWarning, shardWarning } from '../model/shards/shard-warnings.ts';
import { scopeTexts } from '../plan/bound/bounds.ts';
import { provingVantages } from '../plan/proving-vantages.ts';
import { serviceName } from '../policy/services/service-names.ts';
import { lookUp, type ObserveOptions, probe } from './observe.ts';
import { type Planned, type PlanOptions, planRead } from './plan-audit.ts';
import { type ReadPolicies, type Unusable, utcDay, type WithFiles } from './read-policies.ts';
import { readFiles } from './report-parts/read-files.ts';
import { reportedShard } from './report-parts/reported-shard.ts';
import { namesInScan, originOf } from './scan-as-network.ts';

export interface CheckOptions extends PlanOptions, ObserveOptions {
  readonly toolVersion: string;
  readonly run: RunIdentity;
  readonly signal: AbortSignal;
  /** Hexadecimal SHA-256 of a text. Called when the report's hash is read, so that a run that prints none loads no cryptography. */
  readonly sha256: (text: string) => string;
  /** Called before the first packet with what is about to be asked; in each round of `wait`. Not for a scan. */
  readonly onPlanned?: (planned: Pick<Planned, 'plan' | 'time' | 'limitMs'>) => void;
}

/** What one round of `wait` is to do. */
export interface Round {
  /** Takes out of the plan what need not be asked. */
  readonly narrowed: (plan: Plan) => Plan;
}

export type Audited = WithFiles & { readonly kind: 'report'; readonly report: Report };

/** From so many on, their reports take more memory than all else of a run. */
const MANY_VERDICTS = 20_000;

/**
 * @param scan judged in place of the network, where there is one
 * @param options without `narrowed` all of the policy is checked
 */
export async function check(
  read: ReadPolicies,
  scan: Scan | null,
  options: CheckOptions & Partial<Round>,
  clock: () => Date,
  startedAt = clock(),
): Promise<Audited | Unusable> {
  const known = scan === null ? { ...options, probes: true } : { ...options, names: namesInScan(scan) };
  const whole = await planRead(read, known);
  if (whole.kind === 'unusable') {
    const { elsewhere, ...unusable } = whole;
    if (elsewhere === undefined) return unusable;
    const { elsewhereReport } = await import('./report-parts/elsewhere-report.ts');
    return { ...unusable, report: elsewhereReport(read, elsewhere, options, startedAt) };
  }
  const planned: Planned = { ...whole, plan: options.narrowed?.(whole.plan) ?? whole.plan };
  const { plan, policy, narrowed, files, diagnostics, leftOut } = planned;
  if (scan === null) options.onPlanned?.(planned);
  const vantage = narrowed.view.vantage?.name ?? null;
  const { waivers } = narrowed;
  // A scan was made elsewhere: what this machine cannot reach does not matter.
  const hostedRunner = scan === null && options.hostedRunner === true;
  const today = utcDay(startedAt);
  const { dividedWaivers } = planned;
  const { openOnly = false } = narrowed.view.vantage ?? {};
  const provenFrom = provingVantages(policy, narrowed.view.vantage);
  const requirements = planned.requirements.map(({ requirement }) => requirement);
  const told = {
    requirements,
    vantage,
    serviceName,
    hostedRunner,
    provenFrom,
    waivers,
    dividedWaivers,
    today,
    openOnly,
  };
  const evaluator = new Evaluator({ plan, ...told });
  const seen = scan === null ? await probe(planned, options, evaluator) : await lookUp(planned, scan, evaluator);
  const { warnings: unused, ...judged } = evaluator.finish();
  // Tens of thousands of verdicts are about to become as many rows of a report: what the sockets left behind goes first.
  if (judged.verdicts.length > MANY_VERDICTS) await forceGc();
  const finishedAt = clock();
  const shard = planned.shard === null ? null : reportedShard(planned.shard, options.sha256);
  // A round that asks only what fails may well find that nothing does.
  const nothing = shard !== null && options.narrowed === undefined && isEmpty(judged.totals);
  const report: Report = {
    schemaVersion: 1,
    tool: { name: 'port-policy', version: options.toolVersion },
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt.toISOString(),
    durationMs: Math.max(0, finishedAt.getTime() - startedAt.getTime()),
    seed: options.seed,
    vantage,
    ...(scan === null ? { sources: seen.sources } : {}),
    shard,
    ...(planned.part === null ? {} : { part: planned.part }),
    expects: { vantages: policy.vantages.map(({ name }) => name), shards: shard?.of ?? 1 },
    run: options.run,
    ...readFiles(read, options.sha256),
    scope: scopeTexts(narrowed),
    controls: seen.controls,
    limits: {
      ...fastestPace(policy.limits),
      inFlight: seen.inFlight,
      durationMs: scan === null ? planned.limitMs : null,
      ...(policy.limits.dividedBy === undefined ? {} : { dividedBy: policy.limits.dividedBy }),
      ...(seen.learnt === null ? {} : { learnt: seen.learnt }),
    },
    warnings: [
      ...diagnostics.filter(({ level }) => level === 'warning').map(({ message }) => message),
      ...(shard === null || shard.of === 1 ? [] : nothing ? [emptyShardWarning(shard)] : [shardWarning(shard)]),
      ...leftOut,
      ...unused,
      ...seen.warnings,
    ],
    scan: scan === null ? null : originOf(scan),
    wait: null,
    drift: null,
    ...judged,
    ...requirementResults(withStop(planned.requirements, judged.verdicts), judged.verdicts),
    // What judged nothing is never green. A merge goes by the verdicts, so that it takes nothing from that.
    ...(nothing ? { result: 'inconclusive' } : {}),
  };
  return { kind: 'report', report, diagnostics, files };
}

function withStop(parts: Planned['requirements'], verdicts: Report['verdicts']): Planned['requirements'] {
  const stopped = parts.length === 0 ? [] : stoppedParts(verdicts);
  return stopped.length === 0 ? parts : parts.map((one) => ({ ...one, unchecked: [...stopped, ...one.unchecked] }));
}

function isEmpty({ pass, violation, waived, inconclusive }: Totals): boolean {
  return pass + violation + waived + inconclusive === 0;
}

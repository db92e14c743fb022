// The report of a run that asked nothing, as its machine is not where its vantage is (`source`): one verdict says so, and a merge why a vantage is missing.
import { requirementResults } from '../../model/documents/requirements.ts';
import { noCounts } from '../../model/documents/totals.ts';
import { wholeRunVerdict } from '../../model/documents/whole-run-verdict.ts';
import { fastestPace } from '../../model/pace/pace-limits.ts';
import type { Report } from '../../model/report.ts';
import type { Verdict } from '../../model/verdict.ts';
import { scopeTexts } from '../../plan/bound/bounds.ts';
import { requirementsOf } from '../../plan/satisfies.ts';
import type { AtNoSource } from '../plan-audit.ts';
import type { ReadPolicies } from '../read-policies.ts';
import { readFiles } from './read-files.ts';
import { reportedShard } from './reported-shard.ts';

/** What the report says of the run, whatever was asked. */
interface OfRun extends Pick<Report, 'seed' | 'run'> {
  readonly toolVersion: string;
  readonly sha256: (text: string) => string;
}

const NOTHING = { addresses: [], texts: [] };

export function elsewhereReport(
  read: ReadPolicies,
  { policy, narrowed, mistake, limitMs }: AtNoSource,
  options: OfRun,
  startedAt: Date,
): Report {
  const { vantage } = narrowed.view;
  const { shard } = read.inputs;
  const satisfies = requirementsOf(policy.hosts);
  const { file, line, column } = mistake.position ?? { file: policy.file, line: 1, column: 1 };
  const verdict: Verdict = {
    ...wholeRunVerdict({
      host: vantage === null ? 'this machine' : `vantage ${vantage.name}`,
      vantage: vantage?.name ?? null,
      cause: 'not-at-source',
      explanation: `Nothing was asked: ${mistake.message}.`,
      advice: 'Run it on a machine that has such an address, bring up its VPN or interface, or correct `source`.',
      rule: { file, line, column },
    }),
    ...(satisfies.length === 0 ? {} : { satisfies }),
  };
  return {
    schemaVersion: 1,
    tool: { name: 'port-policy', version: options.toolVersion },
    startedAt: startedAt.toISOString(),
    finishedAt: startedAt.toISOString(),
    durationMs: 0,
    seed: options.seed,
    vantage: verdict.vantage,
    sources: [],
    shard: shard === null ? null : reportedShard({ ...shard, planned: NOTHING, taken: NOTHING }, options.sha256),
    expects: { vantages: policy.vantages.map(({ name }) => name), shards: shard?.of ?? 1 },
    run: options.run,
    ...readFiles(read, options.sha256),
    scope: scopeTexts(narrowed),
    controls: [],
    limits: { ...fastestPace(policy.limits), inFlight: policy.limits.inFlight, durationMs: limitMs },
    warnings: read.diagnostics.filter(({ level }) => level === 'warning').map(({ message }) => message),
    scan: null,
    wait: null,
    drift: null,
    result: 'inconclusive',
    totals: { ...noCounts(), inconclusive: 1 },
    verdicts: [verdict],
    ...requirementResults([], [verdict]),
  };
}

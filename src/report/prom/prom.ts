// report.prom: a report as metrics for the textfile collector of node_exporter, so that a monitor can alert on what was found and on its age.
import type { DriftKind } from '../../model/documents/change-words.ts';
import { DRIFT_KINDS } from '../../model/documents/change-words.ts';
import type { Report } from '../../model/report.ts';
import { RUN_RESULTS, SEVERITIES } from '../../model/words.ts';
import { policyText } from '../text/places/policy-place.ts';
import { type Gauge, type Labels, labelValue, metricsText, type Sample } from './metrics-text.ts';
import { type VantageTally, vantageTallies } from './vantage-tallies.ts';

/** Series of requirements. */
const MOST_REQUIREMENTS = 500;

/**
 * The whole of it: no label holds a host, a port or an address, so that a report of any size is a few hundred series. Of a merged
 * report each vantage has its own, also one of which no report is there.
 *
 * @param report all of its verdicts, as an abridged one would count too few
 */
export function prom(report: Report): string {
  const common = commonLabels(report);
  const tallies = vantageTallies(report);
  const each = (samplesOf: (tally: VantageTally) => readonly (readonly [Labels, number | null])[]): Sample[] =>
    tallies.flatMap((tally) =>
      samplesOf(tally).flatMap(([labels, value]) =>
        value === null ? [] : [{ labels: { ...common, vantage: tally.vantage, ...labels }, value }],
      ),
    );
  const one = (numberOf: (tally: VantageTally) => number | null) => each((tally) => [[{}, numberOf(tally)]]);
  return metricsText([
    gauge('violations', 'Ports that violate the policy and have no waiver.', each(severitySamples)),
    gauge(
      'new_violations',
      'Violations that the baseline does not have; not there without a baseline.',
      one(({ newViolations }) => newViolations),
    ),
    gauge(
      'inconclusive',
      'Ports, names and missing reports that could not be judged.',
      one(({ byVerdict }) => byVerdict.inconclusive),
    ),
    gauge(
      'waived',
      'Violations that a waiver excuses.',
      one(({ byVerdict }) => byVerdict.waived),
    ),
    gauge(
      'passes',
      'Ports that are as the policy intends, with evidence.',
      one(({ byVerdict }) => byVerdict.pass),
    ),
    gauge(
      'observed',
      'Ports that are observed and not judged.',
      one(({ byVerdict }) => byVerdict['not-judged']),
    ),
    gauge(
      'probes',
      'Ports that the run set out to probe.',
      one(({ probes }) => probes),
    ),
    gauge('changes', 'Changes since the baseline; not there without a baseline.', changeSamples(report, common)),
    gauge(
      'requirement_satisfied',
      'Whether a requirement of the policy (satisfies) is satisfied: 1 or 0.',
      requirementSamples(report, common),
    ),
    gauge('run_result', 'The result of the run: 1 at the one that it has.', each(resultSamples)),
    gauge(
      'run_complete',
      'Whether the run stands for a whole audit: not a shard, not stopped, nothing left out or missing.',
      one(({ isComplete }) => Number(isComplete)),
    ),
    gauge(
      'missing_reports',
      'Reports of this vantage that a merge lacks.',
      one(({ missingReports }) => missingReports),
    ),
    gauge(
      'measured_timestamp_seconds',
      'When the ports were seen: the start of the run, or the end of the scan that it judged.',
      one(({ measuredAt }) => measuredAt),
    ),
    gauge(
      'run_started_timestamp_seconds',
      'When the run began.',
      one(({ startedAt }) => startedAt),
    ),
    gauge(
      'run_finished_timestamp_seconds',
      'When the run ended.',
      one(({ finishedAt }) => finishedAt),
    ),
    gauge(
      'run_duration_seconds',
      'How long the run took.',
      one((tally) => durationOf(report, tally)),
    ),
    gauge('tool_info', 'The version of port-policy that wrote this.', [
      { labels: { ...common, version: labelValue(report.tool.version) }, value: 1 },
    ]),
  ]);
}

function gauge(name: string, help: string, samples: readonly Sample[]): Gauge {
  return { name: `port_policy_${name}`, help, samples };
}

/** What tells the files of several audits apart: of two series that are alike node_exporter drops one. */
function commonLabels({ policies, shard }: Report): Labels {
  return {
    policy: labelValue(policies.map(({ path }) => policyText(path)).join(', ')),
    ...(shard === null ? {} : { shard: `${shard.index}/${shard.of}` }),
  };
}

/** Of every severity, so that an alert finds a 0 rather than nothing. */
function severitySamples({ bySeverity }: VantageTally): (readonly [Labels, number])[] {
  const known = SEVERITIES.map((severity) => [{ severity }, bySeverity[severity]] as const);
  return bySeverity.unknown === 0 ? known : [...known, [{ severity: 'unknown' }, bySeverity.unknown] as const];
}

function resultSamples({ result }: VantageTally): (readonly [Labels, number])[] {
  return RUN_RESULTS.map((one) => [{ result: one }, Number(one === result)] as const);
}

/** The texts are the policy's own; of very many the first ones that are not satisfied. Two that are alike as labels are one, satisfied if both are. */
function requirementSamples({ requirements = [] }: Report, common: Labels): Sample[] {
  const known = new Map<string, boolean>();
  for (const { requirement, satisfied } of requirements) {
    const label = labelValue(requirement);
    known.set(label, satisfied && (known.get(label) ?? true));
  }
  return [...known]
    .sort(([, a], [, b]) => Number(a) - Number(b))
    .slice(0, MOST_REQUIREMENTS)
    .map(([requirement, satisfied]) => ({ labels: { ...common, requirement }, value: Number(satisfied) }));
}

function changeSamples({ drift }: Report, common: Labels): Sample[] {
  if (drift === null) return [];
  const { newlyOpen, newlyBlocked, newHosts, goneHosts, changedAddresses, changedVerdicts } = drift.totals;
  const counts: Readonly<Record<DriftKind, number>> = {
    'newly-open': newlyOpen,
    'newly-blocked': newlyBlocked,
    'new-host': newHosts,
    'gone-host': goneHosts,
    'changed-address': changedAddresses,
    'changed-verdict': changedVerdicts,
  };
  return DRIFT_KINDS.map((kind) => ({ labels: { ...common, kind }, value: counts[kind] }));
}

/** Seconds; of a merge from the start to the end of a vantage. */
function durationOf({ vantages, durationMs }: Report, { startedAt, finishedAt }: VantageTally): number | null {
  if (vantages === undefined) return durationMs / 1000;
  return startedAt === null || finishedAt === null ? null : Math.round((finishedAt - startedAt) * 1000) / 1000;
}

// The head of a merged report: times, vantages, policies, scope, controls, limits and warnings of its parts as one.
import { byText } from '../base/by-text.ts';
import { getOrCreate } from '../base/get-or-create.ts';
import { utcMilliseconds } from '../base/utc-milliseconds.ts';
import { isLoopback } from '../model/addresses/private-network.ts';
import { narrowingsOf } from '../model/documents/partial-run.ts';
import { byHosts } from '../model/documents/same-files.ts';
import type { MergedVantage, Report } from '../model/report.ts';
import { isShardWarning } from '../model/shards/shard-warnings.ts';
import type { Verdict } from '../model/verdict.ts';
import { NARROWINGS } from '../model/words.ts';
import type { MergeRules } from './merge-rules.ts';
import { shardsOf, type VantageReports } from './ordered-reports.ts';
import { vantageKey, vantagesText } from './vantage-names.ts';

/** Everything of a merged report but what follows from its verdicts. */
export function mergedHead(
  vantages: readonly VantageReports[],
  declared: readonly string[],
  { toolVersion, run, expectVantages }: MergeRules,
): Omit<Report, 'result' | 'totals' | 'patterns' | 'verdicts'> {
  const reports = vantages.flatMap(({ reports }) => reports.map(({ report }) => report));
  const [first] = reports as [Report, ...Report[]];
  const startedAt = earliest(reports);
  const finishedAt = latest(reports);
  return {
    schemaVersion: 1,
    tool: { name: 'port-policy', version: toolVersion },
    startedAt,
    finishedAt,
    durationMs: Math.max(0, utcMilliseconds(finishedAt) - utcMilliseconds(startedAt)),
    seed: first.seed,
    vantage: null,
    shard: null,
    vantages: vantages.map(({ key, reports }) =>
      mergedVantage(
        key,
        reports.map(({ report }) => report),
      ),
    ),
    expects: {
      vantages: [...new Set([...declared, ...[...expectVantages].sort(byText)])],
      shards: Math.max(...reports.map(shardsOf)),
    },
    run,
    policies: first.policies,
    ...(first.variables === undefined ? {} : { variables: first.variables }),
    ...(first.hostFiles === undefined ? {} : { hostFiles: first.hostFiles }),
    scope: [...new Set(reports.flatMap(({ scope }) => scope))],
    controls: mergedControls(reports),
    limits: mergedLimits(reports),
    warnings: mergedWarnings(reports),
    scan: null,
    wait: null,
    drift: null,
  };
}

function mergedVantage(key: string, reports: readonly Report[]): MergedVantage {
  return {
    name: key === '' ? null : key,
    startedAt: earliest(reports),
    finishedAt: latest(reports),
    shards: reports.length,
    ...mergedNarrowing(reports),
    sources: [...new Set(reports.flatMap(({ sources = [] }) => sources))].sort(byText),
    run: (reports[0] as Report).run,
  };
}

/** What narrowed any of its runs. */
function mergedNarrowing(reports: readonly Report[]): Pick<MergedVantage, 'narrowedBy'> {
  const narrowings = new Set(reports.flatMap((report) => [...narrowingsOf(report, report.verdicts)]));
  return narrowings.size === 0 ? {} : { narrowedBy: NARROWINGS.filter((one) => narrowings.has(one)) };
}

// Times of a report are all of one form, and so ordered as texts are.
function earliest(reports: readonly Report[]): string {
  return reports.map(({ startedAt }) => startedAt).reduce((a, b) => (a < b ? a : b));
}

function latest(reports: readonly Report[]): string {
  return reports.map(({ finishedAt }) => finishedAt).reduce((a, b) => (a > b ? a : b));
}

/** Each control once; it answered if it answered every part that asked it. */
function mergedControls(reports: readonly Report[]): Report['controls'] {
  const controls = new Map<string, boolean>();
  for (const { target, answered } of reports.flatMap((report) => report.controls))
    controls.set(target, answered && (controls.get(target) ?? true));
  return [...controls].map(([target, answered]) => ({ target, answered }));
}

/** The highest of all parts; what is unlimited in one is unlimited. Shards share the rate of their run. */
function mergedLimits(reports: readonly Report[]): Report['limits'] {
  const highest = (of: (limits: Report['limits']) => number | null) => {
    const values = reports.map(({ limits }) => of(limits));
    return values.includes(null) ? null : Math.max(...(values as number[]));
  };
  return {
    rate: highest(({ rate, dividedBy = 1 }) => (rate === null ? null : Math.round(rate * dividedBy * 1000) / 1000)),
    perHost: highest(({ perHost }) => perHost),
    inFlight: highest(({ inFlight }) => inFlight),
    durationMs: highest(({ durationMs }) => durationMs),
  };
}

/**
 * Vantages whose probes left from one address: one machine may have been taken for several places. It may also be right, as networks
 * that do not know of each other use the same private addresses.
 */
function sharedSources(reports: readonly Report[]): string[] {
  const users = new Map<string, Set<string>>();
  for (const { vantage, sources = [] } of reports)
    for (const source of sources)
      if (!isLoopback(source)) getOrCreate(users, source, () => new Set<string>()).add(vantageKey(vantage));
  return [...users]
    .filter(([, keys]) => keys.size > 1)
    .map(
      ([source, keys]) =>
        `The probes of ${vantagesText([...keys])} left from the same address, ${source}. If that was one machine, it saw one place and not ${keys.size}: run each vantage on its own machine.`,
    );
}

/** Each once, with the vantages that say it in front. */
function mergedWarnings(reports: readonly Report[]): string[] {
  const saidBy = new Map<string, Set<string>>();
  for (const { vantage, warnings } of reports)
    for (const warning of warnings)
      if (!isShardWarning(warning)) getOrCreate(saidBy, warning, () => new Set<string>()).add(vantageKey(vantage));
  const said = [...saidBy].map(([warning, keys]) => `From ${vantagesText([...keys])}: ${warning}`);
  return [...sharedSources(reports), ...said];
}

/** For each report whose policy files have other paths than those of the first: its verdicts, with the paths of the first. */
export function fileMaps(first: Report, reports: readonly Report[]): Map<Report, (verdict: Verdict) => Verdict> {
  const maps = new Map<Report, (verdict: Verdict) => Verdict>();
  for (const report of reports) {
    const renamed = renamedPaths(first.policies, report.policies);
    const lists = renamedLists(first.hostFiles ?? [], report.hostFiles ?? []);
    if ([...renamed, ...lists].every(([path, now]) => path === now)) continue;
    const fileOf = (file: string) => renamed.get(file) ?? file;
    maps.set(report, (verdict) => {
      const { rule, waiver, source } = verdict;
      return {
        ...verdict,
        rule: { ...rule, file: fileOf(rule.file) },
        ...(source == null ? {} : { source: inFileOf(source, lists) }),
        waiver: waiver === null ? null : { ...waiver, file: fileOf(waiver.file) },
      };
    });
  }
  return maps;
}

type Named = readonly Pick<Report['policies'][number], 'path' | 'sha256'>[];
type Lists = NonNullable<Report['hostFiles']>;

/** Files of hosts are the same by their hosts, where both reports say which those are. */
function renamedLists(first: Lists, lists: Lists): Map<string, string> {
  const [before, now] = [byHosts(first), byHosts(lists)];
  return before === null || now === null ? renamedPaths(first, lists) : renamedPaths(before, now);
}

/** By the path of each file, the path that the first report has for its text: the same one, if that has the text as well. */
function renamedPaths(first: Named, files: Named): Map<string, string> {
  const pathOf = new Map([...first].reverse().map(({ path, sha256 }) => [sha256, path]));
  const textOf = new Map(first.map(({ path, sha256 }) => [path, sha256]));
  return new Map(
    files.map(({ path, sha256 }) => [path, textOf.get(path) === sha256 ? path : (pathOf.get(sha256) ?? path)]),
  );
}

/** `ours.txt:12` and `outputs.json#/web/3`, with the file by another path; no path of a file has a `#`. */
function inFileOf(source: string, paths: ReadonlyMap<string, string>): string {
  const at = source.includes('#') ? source.indexOf('#') : source.lastIndexOf(':');
  const path = source.slice(0, at);
  return `${paths.get(path) ?? path}${source.slice(at)}`;
}

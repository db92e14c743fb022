// report.json: the report as text, its fields always in the order of the documented interface.
import type { Report, Verdict } from '../model/report.ts';

/** Spelt out so that the order does not hang on who built the object; a field that is forgotten does not compile. */
function ordered(verdict: Verdict): Verdict {
  const { host, address, vantage, protocol, ports, count, service, expected, state, cause, severity, evidence } =
    verdict;
  const { explanation, advice, attempts, rttMs, waiver } = verdict;
  const { file, line, column } = verdict.rule;
  const place = { host, address, vantage, protocol, ports, count, service };
  const outcome = { expected, state, cause, verdict: verdict.verdict, severity, evidence, explanation, advice };
  return { ...place, ...outcome, attempts, rttMs, rule: { file, line, column }, waiver };
}

function orderedReport(report: Report): Report {
  const { startedAt, finishedAt, durationMs, seed, vantage, shard, scope, warnings, result } = report;
  const { repository, commit, url, actor } = report.run;
  const { rate, perHost, inFlight } = report.limits;
  const { probes, open, closed, filtered, openOrFiltered, unknown } = report.totals;
  const { pass, violation, waived, inconclusive, notJudged } = report.totals;
  const states = { probes, open, closed, filtered, openOrFiltered, unknown };
  return {
    schemaVersion: report.schemaVersion,
    tool: { name: report.tool.name, version: report.tool.version },
    startedAt,
    finishedAt,
    durationMs,
    seed,
    vantage,
    shard,
    expects: { vantages: report.expects.vantages, shards: report.expects.shards },
    run: { repository, commit, url, actor },
    policies: report.policies.map(({ path, sha256 }) => ({ path, sha256 })),
    scope,
    controls: report.controls.map(({ target, answered }) => ({ target, answered })),
    limits: { rate, perHost, inFlight },
    warnings,
    result,
    totals: { ...states, pass, violation, waived, inconclusive, notJudged },
    verdicts: report.verdicts.map(ordered),
  };
}

/** The content of report.json: pretty-printed, with a line end; the same report gives the same bytes. */
export function reportJson(report: Report): string {
  return `${JSON.stringify(orderedReport(report), null, 2)}\n`;
}

// report.json: the report as JSON text, in pieces, with its fields in the documented order.
import type { Wait } from '../../model/documents/wait.ts';
import type { AddressSet, MergedVantage, Pattern, Report, RequirementResult } from '../../model/report.ts';
import type { Verdict } from '../../model/verdict.ts';
import { orderedPlace } from './json-document.ts';
import { orderedDrift } from './ordered-drift.ts';

/** Spelt out, so that the order of the fields does not depend on who built the object; a forgotten field does not compile. */
function orderedVerdict(verdict: Verdict): Verdict {
  const { host, address, vantage, protocol, ports, count, service, expected, state, cause, severity, evidence } =
    verdict;
  const { explanation, advice, attempts, rttMs, waiver } = verdict;
  const place = { host, address, vantage, protocol, ports, count, service };
  const outcome = { expected, state, cause, verdict: verdict.verdict, severity, evidence, explanation, advice };
  const lacks = verdict.lacks === undefined ? {} : { lacks: verdict.lacks };
  const satisfies = verdict.satisfies === undefined ? {} : { satisfies: verdict.satisfies };
  const source = verdict.source === undefined ? {} : { source: verdict.source };
  const measured = { attempts, rttMs, rule: orderedPlace(verdict.rule), ...source, ...satisfies };
  return { ...place, ...outcome, ...lacks, ...measured, waiver: orderedWaiver(waiver) };
}

function orderedWaiver(waiver: Verdict['waiver']): Verdict['waiver'] {
  if (waiver === null) return null;
  const { until, reason, owner, file, line, column } = waiver;
  return { until, reason, owner, file, line, column };
}

function orderedWait(wait: Wait | null): Wait | null {
  if (wait === null) return null;
  const { limitMs, tookMs, rounds, held, stopped } = wait;
  const flapped = wait.flapped.map(({ host, address, protocol, ports, count, times }) => {
    return { host, address, protocol, ports, count, times };
  });
  return { limitMs, tookMs, rounds, held, stopped, flapped };
}

function orderedScan(scan: Report['scan']): Report['scan'] {
  if (scan === null) return null;
  const { tool, version, finishedAt } = scan;
  return { tool, version, finishedAt };
}

function orderedLearnt({ rate, perHost }: NonNullable<Report['limits']['learnt']>): Report['limits']['learnt'] {
  return { rate, perHost: perHost.map(({ pace, addresses }) => ({ pace, addresses })) };
}

function orderedRun({ repository, commit, url, actor, audit }: Report['run']): Report['run'] {
  return { repository, commit, url, actor, ...(audit === undefined ? {} : { audit }) };
}

function orderedSet({ count, digest, elements }: AddressSet): AddressSet {
  return { count, digest, ...(elements === undefined ? {} : { elements }) };
}

function orderedShard(shard: Report['shard']): Report['shard'] {
  if (shard === null) return null;
  const { index, of, planned, taken } = shard;
  return { index, of, planned: orderedSet(planned), taken: orderedSet(taken) };
}

function orderedVantage(vantage: MergedVantage): MergedVantage {
  const { name, startedAt, finishedAt, shards, sources, run } = vantage;
  return { name, startedAt, finishedAt, shards, ...orderedNarrowing(vantage), sources, run: orderedRun(run) };
}

function orderedNarrowing({ narrowedBy }: MergedVantage): Pick<MergedVantage, 'narrowedBy'> {
  return narrowedBy === undefined ? {} : { narrowedBy };
}

function orderedPart({ checked, of, by }: NonNullable<Report['part']>): NonNullable<Report['part']> {
  return { checked, of, by };
}

function orderedRequirement(result: RequirementResult): RequirementResult {
  const { requirement, satisfied, pass, violation, waived, inconclusive, notJudged, waivedUntil, unchecked } = result;
  const { exceptions } = result;
  return {
    ...{ requirement, satisfied, pass, violation, waived, inconclusive, notJudged },
    ...(waivedUntil === undefined ? {} : { waivedUntil }),
    ...(unchecked === undefined
      ? {}
      : { unchecked: unchecked.map(({ kind, explanation }) => ({ kind, explanation })) }),
    ...(exceptions === undefined
      ? {}
      : { exceptions: exceptions.map(({ count, explanation }) => ({ count, explanation })) }),
  };
}

function orderedPattern(pattern: Pattern): Pattern {
  const { kind, host, address, protocol, ports, count, states, explanation, advice } = pattern;
  return { kind, host, address, protocol, ports, count, states, explanation, advice };
}

/** Everything but the elements of the two long lists. */
function orderedHead(report: Report): Report {
  const { startedAt, finishedAt, durationMs, seed, vantage, shard, variables, hostFiles, scope, warnings, result } =
    report;
  const { rate, perHost, inFlight, durationMs: limitMs, dividedBy, learnt } = report.limits;
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
    shard: orderedShard(shard),
    ...(report.part === undefined ? {} : { part: orderedPart(report.part) }),
    ...(report.part === undefined ? {} : { part: orderedPart(report.part) }),
    ...(report.vantages === undefined ? {} : { vantages: report.vantages.map(orderedVantage) }),
    ...(report.sources === undefined ? {} : { sources: report.sources }),
    expects: { vantages: report.expects.vantages, shards: report.expects.shards },
    run: orderedRun(report.run),
    policies: report.policies.map(({ path, sha256, base }) => ({
      path,
      sha256,
      ...(base === undefined ? {} : { base }),
    })),
    ...(variables === undefined ? {} : { variables: variables.map(({ name, sha256 }) => ({ name, sha256 })) }),
    ...(hostFiles === undefined
      ? {}
      : {
          hostFiles: hostFiles.map(({ path, sha256, hostsSha256, hosts }) => ({
            path,
            sha256,
            ...(hostsSha256 === undefined ? {} : { hostsSha256 }),
            hosts,
          })),
        }),
    scope,
    controls: report.controls.map(({ target, answered }) => ({ target, answered })),
    limits: {
      rate,
      perHost,
      inFlight,
      durationMs: limitMs,
      ...(dividedBy === undefined ? {} : { dividedBy }),
      ...(learnt === undefined ? {} : { learnt: orderedLearnt(learnt) }),
    },
    warnings,
    scan: orderedScan(report.scan),
    wait: orderedWait(report.wait),
    result,
    totals: { ...states, pass, violation, waived, inconclusive, notJudged },
    ...(report.requirements === undefined ? {} : { requirements: report.requirements.map(orderedRequirement) }),
    drift: report.drift && orderedDrift(report.drift),
    ...(report.patterns === undefined ? {} : { patterns: [] }),
    verdicts: [],
  };
}

/** Elements of a list a piece: some 200 kB. */
const PIECE = 256;

/**
 * The content of report.json in pieces: pretty-printed, with a line end; the same report gives the same bytes. A report on
 * tens of thousands of addresses is as large as all else that a run holds, and need not be in memory at once.
 */
export function* reportJsonPieces(report: Report): Generator<string> {
  let rest = JSON.stringify(orderedHead(report), null, 2);
  const lists = [
    { empty: '"patterns": []', pieces: elementPieces(report.patterns ?? [], orderedPattern) },
    { empty: '"verdicts": []', pieces: elementPieces(report.verdicts, orderedVerdict) },
  ];
  for (const { empty, pieces } of lists) {
    const first = pieces.next();
    if (first.done === true) continue;
    // They are the last fields of the document, and within a text a quote has a backslash before it.
    const at = rest.lastIndexOf(empty) + empty.length - 1;
    yield rest.slice(0, at);
    yield first.value;
    yield* pieces;
    rest = `\n  ${rest.slice(at)}`;
  }
  yield `${rest}\n`;
}

function* elementPieces<T>(list: readonly T[], ordered: (one: T) => unknown): Generator<string> {
  for (let first = 0; first < list.length; first += PIECE) {
    const piece = list.slice(first, first + PIECE).map(ordered);
    // As elements of the whole they stand two levels deep.
    const text = JSON.stringify({ a: piece }, null, 2).slice('{\n  "a": ['.length, -'\n  ]\n}'.length);
    yield first === 0 ? text : `,${text}`;
  }
}

/** The whole of it as one text. */
export function reportJson(report: Report): string {
  return [...reportJsonPieces(report)].join('');
}

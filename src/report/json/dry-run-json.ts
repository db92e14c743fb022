// `check --dry-run --format json`: what a check would ask, with its fields in a fixed order, one row a line, in pieces.

import { getOrCreate } from '../../base/get-or-create.ts';
import { bitsOfAddress } from '../../model/addresses/address-bits.ts';
import { addressSpanText } from '../../model/addresses/address-span.ts';
import type { DryRunDocument } from '../../model/documents/dry-run.ts';
import { longestSeconds } from '../../model/pace/longest-seconds.ts';
import type { AppliedEntry, Plan, PlannedAddress } from '../../model/plan.ts';
import { rangesText } from '../../model/port-ranges.ts';
import { TOOL_VERSION } from '../../model/tool.ts';
import type { Family } from '../../model/words.ts';
import { orderedPlace } from './json-document.ts';
import { rowPieces } from './row-pieces.ts';

type Row = DryRunDocument['rows'][number];

export interface DryRunFacts {
  readonly plan: Plan;
  readonly vantage: string | null;
  readonly shard: DryRunDocument['shard'];
  /** In seconds. */
  readonly time: { readonly least: number; readonly most: number };
  readonly limitMs: number | null;
  /** What the check leaves out, in sentences. */
  readonly notes: readonly string[];
}

export function dryRunJsonPieces(facts: DryRunFacts): Generator<string> {
  return rowPieces(headOf(facts), 'rows', rowsOf(facts.plan.addresses));
}

function headOf({ plan, vantage, shard, time, limitMs, notes }: DryRunFacts): Omit<DryRunDocument, 'rows'> {
  return {
    schemaVersion: 1,
    tool: { name: 'port-policy', version: TOOL_VERSION },
    vantage,
    shard: shard && { index: shard.index, of: shard.of },
    probes: plan.probes,
    addresses: plan.addresses.length,
    time: { leastSeconds: time.least, mostSeconds: longestSeconds(time.most) },
    timeLimitMs: limitMs,
    notes,
    controls: plan.controls.map(({ target, address, protocol, port }) => ({ target, address, protocol, port })),
    unresolved: plan.unresolved.map(({ host, family, code, position }) => {
      return { host, family: familyText(family), code, rule: orderedPlace(position) };
    }),
    outOfScope: plan.outOfScope.map(({ host, outside, bound, position }) => {
      return { host, addresses: outside, bound, rule: orderedPlace(position) };
    }),
    nameChecks: plan.nameChecks.map(({ host, resolvesTo, inside, outside, failure }) => ({
      host,
      resolvesTo: resolvesTo.text.trim(),
      inside,
      outside,
      failure: failure && { family: familyText(failure.family), code: failure.code },
      rule: orderedPlace(resolvesTo.position),
    })),
    unwatched: plan.unwatched.map(({ what, ports, hosts }) => ({ what, ports, hosts })),
    ...(plan.seenByNobody === undefined
      ? {}
      : {
          seenByNobody: plan.seenByNobody.map(({ host, what, ports, vantages, position }) => {
            return { host, what, ports, vantages, rule: orderedPlace(position) };
          }),
        }),
  };
}

function familyText(family: Family | null): 'ipv4' | 'ipv6' | null {
  if (family === null) return null;
  return family === 4 ? 'ipv4' : 'ipv6';
}

/** Addresses next to each other that share their segments, and that come from the same place of a file of hosts. */
interface Run {
  readonly first: Spot;
  readonly family: Family;
  readonly segments: PlannedAddress['segments'];
  readonly sources: string;
  last: Spot;
}

interface Spot {
  readonly address: string;
  readonly bits: bigint;
}

function* rowsOf(addresses: readonly PlannedAddress[]): Generator<Row> {
  const named = new Map<PlannedAddress['segments'], boolean>();
  let run: Run | null = null;
  for (const { address, family, segments } of addresses) {
    const { bits } = bitsOfAddress(address);
    // Most have none, and share their segments with many others.
    const sources = getOrCreate(named, segments, () => hasSources(segments)) ? sourcesAt(segments, address) : '';
    const isAlike = (one: Run) => one.segments === segments && one.family === family && one.sources === sources;
    if (run !== null && isAlike(run) && run.last.bits + 1n === bits) {
      run.last = { address, bits };
      continue;
    }
    if (run !== null) yield* rowsOfRun(run);
    run = { first: { address, bits }, family, segments, sources, last: { address, bits } };
  }
  if (run !== null) yield* rowsOfRun(run);
}

function hasSources(segments: PlannedAddress['segments']): boolean {
  return segments.some(({ appliedEntries }) => appliedEntries.some(({ source }) => source !== undefined));
}

function sourcesAt(segments: PlannedAddress['segments'], address: string): string {
  return JSON.stringify(
    segments.map(({ appliedEntries }) => appliedEntries.map(({ source }) => sourceText(source, address))),
  );
}

/** The place in a file of hosts; null where the policy itself names the host. */
function sourceText(source: AppliedEntry['source'], address: string): string | null {
  return typeof source === 'object' ? source.at(address) : (source ?? null);
}

function* rowsOfRun({ first, last, family, segments }: Run): Generator<Row> {
  const range = { family, first: first.bits, last: last.bits };
  const addresses = addressSpanText(range, (_, bits) => (bits === first.bits ? first.address : last.address));
  const count = Number(last.bits - first.bits + 1n);
  for (const { ports, appliedEntries } of segments) {
    for (const { host, entry, evidence, addresses: demand, source, satisfies } of appliedEntries) {
      yield {
        host: host ?? addresses,
        addresses,
        count,
        protocol: ports.protocol,
        ports: rangesText(ports.ranges),
        expected: entry.expected,
        severity: entry.severity,
        reason: entry.reason,
        rule: orderedPlace(entry.position),
        source: sourceText(source, first.address),
        satisfies: satisfies ?? [],
        role: entry.role,
        evidence,
        anyAddress: demand === 'any',
        probes: count * ports.count,
      };
    }
  }
}

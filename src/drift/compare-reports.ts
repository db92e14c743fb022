// What changed between two reports, top to bottom: vantage by vantage, host by host, and ports as ranges.

import type { DriftKind } from '../model/documents/change-words.ts';
import { DRIFT_KINDS } from '../model/documents/change-words.ts';
import type { Drift, DriftChange, DriftSpot } from '../model/documents/drift.ts';
import { isPartial } from '../model/documents/partial-run.ts';
import type { Report } from '../model/report.ts';
import { type ServiceName, severityRank } from '../model/words.ts';
import { compareHost, portsOf } from './compare-host.ts';
import { hasSameHosts, isSamePolicy, type PartialRuns } from './comparison.ts';
import { coveredBy, coveringAny } from './covered-addresses.ts';
import { cameIntoScope, goneHost, hostChanges, leftScope, newHost } from './host-rows.ts';
import { type Host, hostsOf, isOutOfScope } from './hosts.ts';
import { hostNotInBaseline } from './not-in-baseline.ts';
import { requirementDrift } from './requirements/requirement-drift.ts';
import { lackingVantages, type VantagePair, vantagePairs } from './vantages.ts';

type Hosts = ReadonlyMap<string, Host>;

interface Found {
  readonly changes: DriftChange[];
  readonly notInBaseline: DriftSpot[];
  notCompared: number;
}

interface Comparing {
  readonly partial: PartialRuns;
  readonly samePolicy: boolean;
  readonly serviceName: ServiceName;
}

/**
 * What changed since an earlier report. It is compared by vantage, host as the policy names it, address, protocol and port; an
 * address that is new to a name is compared with all that the name had in its family. See docs/reports.md.
 *
 * @param baseline may be of anybody: nothing but its verdicts, its time and its identity is read
 * @param serviceName the service that a port is registered for; null where there is none
 */
export function compareReports(baseline: Report, now: Report, serviceName: ServiceName = () => null): Drift {
  const [before, after] = [hostsOf(baseline), hostsOf(now)];
  const vantages = vantagePairs(baseline, now);
  const found: Found = { changes: [], notInBaseline: [], notCompared: 0 };
  const partial = { before: isPartial(baseline), after: isPartial(now) };
  const [lackedBefore, lacksNow] = [lackingVantages(baseline), lackingVantages(now)];
  const samePolicy = isSamePolicy(baseline, now) && hasSameHosts(baseline, now);
  for (const pair of vantages.pairs) {
    const [were, are] = [before.get(pair.before) ?? new Map(), after.get(pair.after) ?? new Map()];
    const ofPair = {
      before: partial.before || lackedBefore.has(pair.before),
      after: partial.after || lacksNow.has(pair.after),
    };
    compareVantage(were, are, pair, { partial: ofPair, samePolicy, serviceName }, found);
  }
  for (const name of vantages.onlyBefore) found.notCompared += portsOfAll(before.get(name));
  for (const name of vantages.onlyAfter) {
    found.notCompared += portsOfAll(after.get(name));
    for (const host of after.get(name)?.values() ?? []) found.notInBaseline.push(...hostNotInBaseline(host));
  }
  const { startedAt, vantage, run } = baseline;
  return {
    baseline: { startedAt, vantage, commit: run.commit, url: run.url },
    totals: totalsOf(found.changes),
    notCompared: found.notCompared,
    ...requirementDrift(baseline, now),
    changes: found.changes.sort(byKindAndSeverity),
    notInBaseline: found.notInBaseline,
  };
}

function compareVantage(before: Hosts, after: Hosts, pair: VantagePair, comparing: Comparing, found: Found): void {
  const { partial, serviceName, samePolicy } = comparing;
  const vantage = pair.after;
  const comparison = { partial, alike: samePolicy && pair.before === pair.after };
  const [were, are] = [networksOf(before), networksOf(after)];
  const [wasAsked, isAsked] = [coveringAny(before.keys()), coveringAny(after.keys())];
  for (const [name, host] of after) {
    const was = before.get(name) ?? null;
    const hasLeft = was === null && isNetwork(host) && wasAsked(name);
    if (was !== null) found.changes.push(...hostChanges(was, host, comparison));
    else if (hasLeft) found.changes.push(leftScope(host));
    // Of a network out of scope the baseline spoke without naming its addresses.
    else if (!partial.before && !were(name)) found.changes.push(newHost(host));
    const compared = compareHost({ before: was, after: host, partial, serviceName });
    found.changes.push(...compared.changes);
    found.notInBaseline.push(...compared.notInBaseline);
    // What is not known of a host is never passed over, even where its ports cannot be counted.
    const isUnknown = !hasLeft && [...(was?.rest ?? []), ...host.rest].some(({ state }) => state === 'unknown');
    found.notCompared += Math.max(compared.notCompared, isUnknown ? 1 : 0);
  }
  for (const [name, host] of before) {
    if (after.has(name)) continue;
    found.notCompared += portsOf(host);
    if (isNetwork(host) && isAsked(name)) found.changes.push(cameIntoScope(host, vantage));
    else if (!partial.after && !are(name)) found.changes.push(goneHost(host, vantage));
  }
}

/** Whether an address lies in a network that a report speaks of as a whole, as it is out of scope. */
function networksOf(hosts: Hosts): (address: string) => boolean {
  const networks = [...hosts.values()].filter(({ rest }) => rest.some(isOutOfScope)).map(({ host }) => host);
  return networks.length === 0 ? () => false : coveredBy(networks);
}

function isNetwork({ ports, rest }: Host): boolean {
  return ports.size === 0 && rest.some(isOutOfScope);
}

function portsOfAll(hosts: Hosts = new Map()): number {
  let ports = 0;
  for (const host of hosts.values()) ports += portsOf(host);
  return ports;
}

function totalsOf(changes: readonly DriftChange[]): Drift['totals'] {
  const counts = new Map<DriftKind, number>();
  for (const { kind, count } of changes) counts.set(kind, (counts.get(kind) ?? 0) + count);
  const of = (kind: DriftKind) => counts.get(kind) ?? 0;
  return {
    newlyOpen: of('newly-open'),
    newlyBlocked: of('newly-blocked'),
    newHosts: of('new-host'),
    goneHosts: of('gone-host'),
    changedAddresses: of('changed-address'),
    changedVerdicts: of('changed-verdict'),
  };
}

/** The order in which a reader should meet changes; what is equal in both keeps the order of the report. */
function byKindAndSeverity(a: DriftChange, b: DriftChange): number {
  return (
    DRIFT_KINDS.indexOf(a.kind) - DRIFT_KINDS.indexOf(b.kind) || severityRank(a.severity) - severityRank(b.severity)
  );
}

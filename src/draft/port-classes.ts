// Classifies each port of a scanned host by what a policy can say of it: one class a port, and the reason where nothing is known.
import { cutAtEdges } from '../base/cut-ranges.ts';
import { isSilence, speaksOfTarget } from '../model/causes.ts';
import type { PortRange } from '../model/policy.ts';
import { countPorts, unitedRanges } from '../model/port-ranges.ts';
import type { Scan, ScannedHost, ScannedPorts } from '../model/scan.ts';
import { answersStrangers, questionOfPort } from '../model/udp-services.ts';
import type { Protocol } from '../model/words.ts';
import { acceptsAnything, type ScanWitnesses } from '../scan/scan-witnesses.ts';

/**
 * `differs`: not the same at every address of a name. `unsafe`: unknown, and dangerous if it is open. `unproven`: UDP silence that
 * proves nothing, of which nothing is said.
 */
export type PortClass = 'open' | 'blocked' | 'closed' | 'unknown' | 'unsafe' | 'unproven' | 'differs';

/** Neighbouring ports of one class. */
export interface ClassRun extends PortRange {
  readonly is: PortClass;
}

/** Sorted and disjoint; a port that is in none was not covered. */
export type PortMap = Readonly<Record<Protocol, readonly ClassRun[]>>;

/** Why ports of a class are unknown: how many, by what was seen of them. */
export type UnknownReasons = Map<string, number>;

export function classesOf(
  host: ScannedHost,
  { tool, hasty }: Pick<Scan, 'tool' | 'hasty'>,
  witnesses: ScanWitnesses,
  reasons: UnknownReasons,
): PortMap {
  const runs: Record<Protocol, ClassRun[]> = { tcp: [], udp: [] };
  const anything = acceptsAnything(host);
  const standing = witnesses.of(host);
  for (const seen of host.seen) {
    const { ports, state, cause } = seen;
    // Where the scan itself says what a silence, or an ICMP error, rests on, that decides.
    const evidence = seen.evidence ?? standing(seen).evidence;
    const hurried = hasty !== undefined && isSilence(cause);
    const carries = !hurried && (evidence === 'anchored' || evidence === 'vouched');
    const why =
      state === 'open' ? 'open on unused ports too, so "open" does not show that a service is running' : cause;
    const add = (range: PortRange, is: PortClass) => {
      runs[ports.protocol].push({ ...range, is });
      if (is === 'unknown') reasons.set(why, (reasons.get(why) ?? 0) + countPorts([range]));
    };
    for (const range of ports.ranges) {
      if (ports.protocol === 'tcp') add(range, ofTcp(seen, carries, anything));
      else
        for (let port = range.first; port <= range.last; port++)
          add({ first: port, last: port }, ofUdp(seen, port, carries, tool === 'port-policy'));
    }
  }
  return { tcp: joinedRuns(runs.tcp), udp: joinedRuns(runs.udp) };
}

function joinedRuns(runs: readonly ClassRun[]): ClassRun[] {
  const merged: ClassRun[] = [];
  for (const run of [...runs].sort((a, b) => a.first - b.first)) {
    const before = merged.at(-1);
    if (before?.is === run.is && before.last + 1 === run.first)
      merged[merged.length - 1] = { ...before, last: run.last };
    else merged.push(run);
  }
  return merged;
}

/** @param carries whether silence, or an ICMP error, counts */
function ofTcp({ state, cause, evidence }: ScannedPorts, carries: boolean, anything: boolean): PortClass {
  if (!speaksOfTarget(cause)) return 'unknown';
  if (state === 'open') {
    const unproven = evidence === 'none' || (evidence === null && anything);
    return cause === 'syn-ack' && !unproven ? 'open' : 'unknown';
  }
  if (state === 'closed') {
    // A refusal that is not told apart stands on nothing, and says `not open` all the same (decision 0007).
    if (cause === 'refused' || (cause === 'rst' && evidence !== 'none') || evidence === 'direct') return 'blocked';
    return carries ? 'blocked' : 'unknown';
  }
  return state === 'filtered' && carries ? 'blocked' : 'unknown';
}

/** @param asked whether each port was asked the question of its service; of other tools that is not known */
function ofUdp({ state, cause, evidence }: ScannedPorts, port: number, carries: boolean, asked: boolean): PortClass {
  if (!speaksOfTarget(cause)) return 'unknown';
  if (state === 'open') return evidence === 'none' || cause !== 'reply' ? 'unknown' : 'open';
  if (state === 'closed') return evidence === 'direct' || carries ? 'closed' : 'unknown';
  if (state === 'filtered') return carries ? 'blocked' : 'unknown';
  if (state !== 'open|filtered') return 'unknown';
  if (!asked || !answersStrangers(questionOfPort(port))) return 'unproven';
  return carries ? 'blocked' : 'unknown';
}

/** What holds at every address of a name: the weakest of what is known, and `differs` where one alone is open. */
export function combined(maps: readonly PortMap[]): PortMap {
  const [first, ...others] = maps;
  if (first === undefined) return { tcp: [], udp: [] };
  return others.length === 0 ? first : { tcp: combinedRuns(maps, 'tcp'), udp: combinedRuns(maps, 'udp') };
}

function combinedRuns(maps: readonly PortMap[], protocol: Protocol): ClassRun[] {
  const at = maps.map(() => 0);
  const runs: ClassRun[] = [];
  for (const { first, last } of cutAtEdges(maps.flatMap((map) => map[protocol]))) {
    const classes = maps.map((map, which) => {
      const own = map[protocol];
      while ((own[at[which] as number]?.last ?? Number.POSITIVE_INFINITY) < first)
        at[which] = (at[which] as number) + 1;
      const run = own[at[which] as number];
      return run !== undefined && run.first <= first ? run.is : null;
    });
    const is = together(classes);
    if (is !== null) runs.push({ first, last, is });
  }
  return joinedRuns(runs);
}

/** The class of a port; null where it was not covered. */
export function classAt(map: PortMap, protocol: Protocol, port: number): PortClass | null {
  return map[protocol].find(({ first, last }) => first <= port && port <= last)?.is ?? null;
}

/** The ports of some classes, neighbours joined. */
export function rangesOf(map: PortMap, protocol: Protocol, belongs: (is: PortClass) => boolean): PortRange[] {
  return unitedRanges(map[protocol].filter(({ is }) => belongs(is)));
}

function together(classes: readonly (PortClass | null)[]): PortClass | null {
  const [first = null] = classes;
  if (classes.every((one) => one === first)) return first;
  if (classes.includes('open')) return 'differs';
  for (const weak of [null, 'unproven', 'unknown'] as const) if (classes.includes(weak)) return weak;
  return 'blocked';
}

/** Whether nothing at all is known of a host's ports. */
export function isMute({ tcp, udp }: PortMap): boolean {
  return ![...tcp, ...udp].some(({ is }) => is === 'open' || is === 'blocked' || is === 'closed');
}

// From the class of each port to the fewest entries of a policy that say just that: sets and ranges, and the exceptions in them.
import { cutAt, edgesOf } from '../base/cut-ranges.ts';
import type { PortRange, PortSet } from '../model/policy.ts';
import { areWithin, countPorts, rangesWithout, rangeText, sharedRanges, unitedRanges } from '../model/port-ranges.ts';
import type { Protocol } from '../model/words.ts';
import { type PortClass, type PortMap, rangesOf } from './port-classes.ts';

/** Ports that were asked, in the words of the command: `top-1000`, `known/udp`. */
export interface CoveredSet {
  readonly text: string;
  readonly ports: PortSet;
}

/** Each element of each list of an item; a port is decided by the narrowest that holds it. */
export interface ClaimedPorts {
  readonly open: readonly (PortRange & { readonly protocol: Protocol })[];
  readonly blocked: readonly string[];
  readonly closed: readonly string[];
  readonly observe: readonly string[];
  /** What is known stands so scattered among what is not that only the open ports are said. */
  readonly scattered: boolean;
}

/** What an element says of its ports; of the rest nothing is said. */
type Said = 'open' | 'blocked' | 'closed' | 'observe';

const SAID: Readonly<Record<PortClass, Said | null>> = {
  unproven: null,
  open: 'open',
  blocked: 'blocked',
  closed: 'closed',
  unknown: 'observe',
  // What is open at one address alone, or may be, fails or cannot be known at the first check: somebody has to look at it.
  unsafe: 'blocked',
  differs: 'blocked',
};

/** More ranges than that, nobody reads. */
const MOST_EXCEPTIONS = 200;
/** So many neighbours that are open are one entry. */
const RUN_OF_OPEN = 8;

export function claimedPorts(map: PortMap, covered: readonly CoveredSet[]): ClaimedPorts {
  const sets = writtenSets(map, covered);
  const tcp = tcpEntries(map, sets);
  const udp = udpEntries(map, covered);
  return {
    open: [...openPorts(map, 'tcp', sets), ...openPorts(map, 'udp', [])],
    blocked: [...tcp.blocked, ...udp.blocked],
    closed: udp.closed,
    observe: [...tcp.observe, ...udp.observe],
    scattered: tcp.scattered,
  };
}

function saying(map: PortMap, protocol: Protocol, what: Said): PortRange[] {
  return rangesOf(map, protocol, (is) => SAID[is] === what);
}

/** A run of open ports never reaches across the end of a set: it would not be the narrower of the two. */
function openPorts(map: PortMap, protocol: Protocol, sets: readonly Spoken[]): ClaimedPorts['open'] {
  const edges = edgesOf(sets.flatMap(({ ranges }) => ranges));
  const runs = saying(map, protocol, 'open').flatMap((range) => cutAt(range, edges));
  return runs.flatMap(({ first, last }) =>
    last - first + 1 >= RUN_OF_OPEN
      ? [{ first, last, protocol }]
      : Array.from({ length: last - first + 1 }, (_, index) => ({
          first: first + index,
          last: first + index,
          protocol,
        })),
  );
}

/**
 * A set stands for its ports as a whole, and what is otherwise in it is said by narrower entries: an exception is a part of its
 * set, so it has fewer ports and wins.
 */
function tcpEntries(map: PortMap, sets: readonly Spoken[]) {
  const [blockedPorts, observedPorts] = [saying(map, 'tcp', 'blocked'), saying(map, 'tcp', 'observe')];
  const doubtful = rangesOf(map, 'tcp', (is) => is === 'unsafe' || is === 'differs');
  const spoken = [...sets, ...restOf(map, sets)].map(({ text, ranges }) => ({
    text,
    ranges,
    blocked: unitedRanges(sharedRanges(ranges, blockedPorts)),
    observe: unitedRanges(sharedRanges(ranges, observedPorts)),
  }));
  const exceptions = spoken.reduce((sum, one) => sum + Math.min(one.blocked.length, one.observe.length), 0);
  const scattered = exceptions > MOST_EXCEPTIONS;
  const entries = { blocked: new Set<string>(), observe: new Set<string>() };
  for (const { text, ranges, blocked, observe } of spoken) {
    if (blocked.length + observe.length === 0) continue;
    const base = scattered || countPorts(observe) > countPorts(blocked) ? 'observe' : 'blocked';
    const [own, others] = base === 'blocked' ? [blocked, observe] : [observe, blocked];
    entries[base].add(text ?? rangeText(hull(scattered ? [...own, ...others] : own)));
    if (scattered) {
      for (const range of unitedRanges(sharedRanges(ranges, doubtful))) entries.blocked.add(rangeText(range));
      continue;
    }
    for (const range of others) entries[base === 'blocked' ? 'observe' : 'blocked'].add(rangeText(range));
  }
  return { blocked: [...entries.blocked], observe: [...entries.observe], scattered };
}

interface Spoken {
  /** Null for a run, which is named by its ends. */
  readonly text: string | null;
  readonly ranges: readonly PortRange[];
}

/** The sets whose every port was covered, without those that lie within another. */
function writtenSets(map: PortMap, covered: readonly CoveredSet[]): Spoken[] {
  const asked = unitedRanges(map.tcp);
  const whole = covered.filter(({ ports }) => ports.protocol === 'tcp' && areWithin(ports.ranges, asked));
  return whole
    .filter(({ ports }, index) => {
      const wider = whole.filter(
        ({ ports: { count } }, at) => at !== index && (count > ports.count || (count === ports.count && at < index)),
      );
      return !wider.some((other) => areWithin(ports.ranges, other.ports.ranges));
    })
    .map(({ text, ports }) => ({ text: text.trim(), ranges: ports.ranges }));
}

/** What else was covered, as runs of neighbours. */
function restOf(map: PortMap, sets: readonly Spoken[]): Spoken[] {
  const rest = rangesWithout(unitedRanges(map.tcp), unitedRanges(sets.flatMap(({ ranges }) => ranges)));
  return rest.map((range) => ({ text: null, ranges: [range] }));
}

/** UDP ports are few, and of each its own state is said; a set of which the same is said throughout keeps its name. */
function udpEntries(map: PortMap, covered: readonly CoveredSet[]) {
  const entries = { blocked: [] as string[], closed: [] as string[], observe: [] as string[] };
  for (const state of ['blocked', 'closed', 'observe'] as const) {
    let left = saying(map, 'udp', state);
    for (const { text, ports } of covered) {
      if (ports.protocol !== 'udp' || !areWithin(ports.ranges, left)) continue;
      entries[state].push(text.trim());
      left = rangesWithout(left, ports.ranges);
    }
    entries[state].push(...left.map((range) => `${rangeText(range)}/udp`));
  }
  return entries;
}

function hull(ranges: readonly PortRange[]): PortRange {
  return {
    first: Math.min(...ranges.map(({ first }) => first)),
    last: Math.max(...ranges.map(({ last }) => last)),
  };
}

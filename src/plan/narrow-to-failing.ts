// `wait`: narrows a plan to what does not pass yet, plus a few ports that are known to answer and vouch for silence.
import type { Plan, PlannedAddress, Segment } from '../model/plan.ts';
import type { PortRange } from '../model/policy.ts';
import { portSet, rangesWithout, sharedRanges, unitedRanges } from '../model/port-ranges.ts';
import { type Family, PROTOCOLS, type Protocol } from '../model/words.ts';

/** What is known of the rounds before. */
export interface EarlierRounds {
  /** Ports of an address that held when they were last asked. */
  readonly held: (address: string, protocol: Protocol) => readonly PortRange[];
  /** A few of those, which answered for themselves. */
  readonly answered: (address: string, protocol: Protocol) => readonly PortRange[];
}

/** Other addresses that are asked again for nothing but their answer, in each family and protocol. */
const WITNESSES = 3;

/**
 * The plan without the ports that held. Everything that is about names stays, as DNS is asked anew in each round. Ports that
 * answered before are asked along: those of the same address (anchors), and some of other addresses of the family.
 */
export function narrowToFailing(plan: Plan, earlier: EarlierRounds): Plan {
  const together = wantedTogether(plan, earlier);
  const kept = new Map<PlannedAddress, readonly Segment[]>();
  const wanting = new Map<string, number>();
  for (const planned of plan.addresses) {
    const pendingOf = (segment: Segment) =>
      unitedRanges([...brokenIn(segment, planned, earlier), ...sharedWith(segment, together)]);
    const pending = keep(planned.segments, pendingOf);
    if (pending.length === 0) continue;
    kept.set(
      planned,
      keep(planned.segments, (segment) =>
        unitedRanges([...pendingOf(segment), ...answeredIn(segment, planned, earlier)]),
      ),
    );
    for (const protocol of PROTOCOLS) {
      if (pending.some(({ ports }) => ports.protocol === protocol))
        wanting.set(key(planned.family, protocol), WITNESSES);
    }
  }
  for (const planned of plan.addresses) {
    if (kept.has(planned) || wanting.size === 0) continue;
    const answering = keep(planned.segments, (segment) =>
      wanting.has(key(planned.family, segment.ports.protocol)) ? answeredIn(segment, planned, earlier) : [],
    );
    if (answering.length === 0) continue;
    kept.set(planned, answering);
    for (const protocol of new Set(answering.map(({ ports }) => ports.protocol))) {
      const left = (wanting.get(key(planned.family, protocol)) ?? 0) - 1;
      if (left > 0) wanting.set(key(planned.family, protocol), left);
      else wanting.delete(key(planned.family, protocol));
    }
  }
  const addresses = plan.addresses.flatMap((planned) => {
    const segments = kept.get(planned);
    if (segments === undefined) return [];
    return [{ ...planned, segments, probes: segments.reduce((sum, { ports }) => sum + ports.count, 0) }];
  });
  return { ...plan, addresses, probes: addresses.reduce((sum, { probes }) => sum + probes, 0) };
}

function brokenIn({ ports }: Segment, { address }: PlannedAddress, earlier: EarlierRounds): PortRange[] {
  return rangesWithout(ports.ranges, earlier.held(address, ports.protocol));
}

function answeredIn({ ports }: Segment, { address }: PlannedAddress, earlier: EarlierRounds): PortRange[] {
  return sharedRanges(ports.ranges, unitedRanges(earlier.answered(address, ports.protocol)));
}

/** Where one address of a name is enough (`addresses: any`), none can be judged without the others: ports by name and protocol. */
function wantedTogether(plan: Plan, earlier: EarlierRounds): ReadonlyMap<string, readonly PortRange[]> {
  const wanted = new Map<string, readonly PortRange[]>();
  for (const planned of plan.addresses) {
    for (const segment of planned.segments) {
      const names = namesOfAny(segment);
      const broken = names.length === 0 ? [] : brokenIn(segment, planned, earlier);
      if (broken.length === 0) continue;
      for (const name of names) wanted.set(name, unitedRanges([...(wanted.get(name) ?? []), ...broken]));
    }
  }
  return wanted;
}

function sharedWith(segment: Segment, wanted: ReadonlyMap<string, readonly PortRange[]>): PortRange[] {
  if (wanted.size === 0) return [];
  return namesOfAny(segment).flatMap((name) => sharedRanges(segment.ports.ranges, wanted.get(name) ?? []));
}

function namesOfAny({ appliedEntries, ports }: Segment): string[] {
  return appliedEntries.flatMap(({ addresses, host }) => (addresses === 'any' ? [`${ports.protocol} ${host}`] : []));
}

function key(family: Family, protocol: Protocol): string {
  return `${family} ${protocol}`;
}

/** Segments with the ports that `of` leaves of them; those without any go. */
function keep(segments: readonly Segment[], of: (segment: Segment) => PortRange[]): Segment[] {
  return segments.flatMap((segment) => {
    const { protocol, count } = segment.ports;
    const ports = portSet(protocol, of(segment));
    if (ports.count === 0) return [];
    return [ports.count === count ? segment : { ...segment, ports }];
  });
}

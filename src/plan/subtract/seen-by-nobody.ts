// Gathers what no vantage of the policy sees, host by host: nobody checks it, so it must not look as if it held.
import { getOrCreate } from '../../base/get-or-create.ts';
import { blindSpotsOfSeveral, type SharedBlindSpots } from '../../model/blind-spots/shared-blind-spots.ts';
import type { AppliedEntry, SeenByNobody, Segment } from '../../model/plan.ts';
import type { PortSet, Vantage } from '../../model/policy.ts';
import { portSet, rangeText, sharedRanges } from '../../model/port-ranges.ts';
import type { Family } from '../../model/words.ts';
import { addressesText, addressText } from '../address-text.ts';
import type { PlannedRange } from '../decide/planned-range.ts';
import { satisfying } from '../satisfies.ts';

/** Ports of one segment that no vantage sees of those that could judge them. */
export interface PortsSeenByNobody {
  readonly applied: AppliedEntry;
  readonly ports: PortSet;
  readonly by: SharedBlindSpots;
}

type Noted = Omit<SeenByNobody, 'ports'> & { readonly ports: bigint };

export class SeenByNobodyList {
  readonly #declared: readonly Vantage[];
  readonly #here: Vantage;
  readonly #blind = new Map<string, SharedBlindSpots | null>();
  readonly #noted = new Map<string, Noted>();

  /** @param declared every vantage of the policy */
  constructor(declared: readonly Vantage[], here: Vantage) {
    this.#declared = declared;
    this.#here = here;
  }

  /** @param gone the ports of a segment that are not seen from here */
  in({ appliedEntries }: Segment, gone: PortSet, family: Family): PortsSeenByNobody[] {
    // From there nothing is shown to be shut, whoever else sees it.
    if (this.#here.openOnly) return [];
    return appliedEntries.flatMap((applied): PortsSeenByNobody[] => {
      const { entry, from = null } = applied;
      if (entry.expected === 'observe') return [];
      const key = `${family} ${from === null ? '' : from.join('/')}`;
      const by = getOrCreate(this.#blind, key, () => blindSpotsOfSeveral(this.#declared, from, family));
      if (by === null) return [];
      // Where one address of a name is enough, those of a family that nobody has are not missed.
      if (by.isFamily) return applied.addresses === 'any' ? [] : [{ applied, ports: gone, by }];
      const ranges = sharedRanges(gone.ranges, by.ports[gone.protocol]);
      return ranges.length === 0 ? [] : [{ applied, ports: portSet(gone.protocol, ranges), by }];
    });
  }

  /** @param range addresses that all have these ports */
  note(range: PlannedRange, { applied, ports, by }: PortsSeenByNobody): void {
    const { family, first, last } = range;
    const address = first === last ? addressText(family, first) : null;
    const host = applied.host ?? addressesText(range);
    const what = by.isFamily ? `IPv${family}` : portsText(ports);
    const source = typeof applied.source === 'object' ? address && applied.source.at(address) : applied.source;
    const key = [host, address, what, ...by.vantages].join(' ');
    const known = this.#noted.get(key);
    const count = (last - first + 1n) * BigInt(ports.count);
    this.#noted.set(key, {
      ...{ host, address, what, family: by.isFamily ? family : null, vantages: by.vantages },
      position: known?.position ?? applied.entry.position,
      ports: (known?.ports ?? 0n) + count,
      ...(source == null ? {} : { source }),
      ...satisfying([known?.satisfies, applied.satisfies]),
    });
  }

  all(): SeenByNobody[] {
    return [...this.#noted.values()].map((one) => ({ ...one, ports: Number(one.ports) }));
  }
}

/** `port 25`, `ports 1-24, 53/udp`. */
export function portsText(ports: PortSet): string {
  const ranges = ports.ranges.map(rangeText).join(', ');
  return `${ports.count === 1 ? 'port' : 'ports'} ${ranges}${ports.protocol === 'udp' ? '/udp' : ''}`;
}

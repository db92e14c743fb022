// Compares the ports of one host in two reports, address by address; an address that is new to a name with all that the name had.
import { getOrCreate } from '../base/get-or-create.ts';
import { endedBefore } from '../model/causes.ts';
import type { DriftChange, DriftSpot } from '../model/documents/drift.ts';
import { countPorts, rangesWithout, unitedRanges } from '../model/port-ranges.ts';
import { PROTOCOLS, type Protocol, type ServiceName } from '../model/words.ts';
import { familyOf } from './changed-addresses.ts';
import type { PartialRuns } from './comparison.ts';
import { type Host, type Shown, shownBy } from './hosts.ts';
import { isNotKnownSo, namesNotInBaseline, RangesByPlace } from './not-in-baseline.ts';
import { isNotCompared, portChange } from './port-change.ts';
import { PortRows, type RowSubject } from './port-rows.ts';
import type { NotAsked } from './sentences.ts';
import { overlaid, paired, type StatusRange } from './status-ranges.ts';

export interface Compared {
  readonly changes: readonly DriftChange[];
  /** Ports of which one of the two knows nothing. */
  readonly notCompared: number;
  /** What was found and is not known to have been so. */
  readonly notInBaseline: readonly DriftSpot[];
}

export interface ComparingHost {
  /** Null where the baseline says nothing of the host. */
  readonly before: Host | null;
  readonly after: Host;
  /** Of a part nothing counts as newly open that it did not ask, and no address as new in the place of another. */
  readonly partial: PartialRuns;
  readonly serviceName: ServiceName;
}

const NOTHING: Shown = { tcp: [], udp: [] };
const NOWHERE: ReadonlyMap<string, Shown> = new Map();

export function compareHost({ before, after, partial, serviceName }: ComparingHost): Compared {
  const changes: DriftChange[] = [];
  const notKnownSo = new RangesByPlace();
  let notCompared = 0;
  const was = shownByAddress(before);
  const is = shownByAddress(after);
  const had = new Names(was);
  const notAsked = whyNotAsked(before);
  // The baseline ended before it knew the name's addresses.
  const endedEarly = before?.rest.some(({ cause }) => endedBefore(cause)) === true;
  for (const [address, now] of is) {
    const same = was.get(address);
    // An address that the name had, and that was not asked (it was out of scope), is not new: nothing is known of what it was.
    const isNew = same === undefined && !partial.before && before?.addresses.has(address) !== true;
    const then = same ?? (isNew ? had.ofFamily(familyOf(address)) : NOTHING);
    const moved = isNew && then !== NOTHING;
    for (const protocol of PROTOCOLS) {
      const { host, vantage } = after;
      const spot: RowSubject = { host, address, vantage, protocol, moved, notAsked };
      const rows = new PortRows(spot);
      for (const { first, last, before: stood, after: stands } of paired(then[protocol], now[protocol])) {
        const [status] = stands;
        // A port that only an old address of the name was asked says nothing of the new address.
        if (moved && status === undefined) continue;
        if (isNotCompared(stood, stands)) notCompared += last - first + 1;
        if (status === undefined) continue;
        if (isNotKnownSo(stood, status, moved)) notKnownSo.add({ host, address, vantage, protocol }, { first, last });
        const mayBeNew = !partial.before && (!endedEarly || status.verdict === 'violation');
        const change = portChange(stood, status, mayBeNew);
        if (change.kind !== null) rows.add(change.kind, change.before, status, { first, last });
      }
      changes.push(...rows.changes(serviceName));
    }
  }
  return {
    changes,
    notCompared: notCompared + goneUnasked(was, partial.after ? NOWHERE : is, is),
    notInBaseline: [...notKnownSo.spots(), ...namesNotInBaseline(before, after)],
  };
}

function shownByAddress(host: Host | null): Map<string, Shown> {
  return new Map([...(host?.ports ?? [])].map(([address, verdicts]) => [address, shownBy(verdicts)]));
}

/** All addresses of a name in one family, as one: made once, and only for a name that got a new address. */
class Names {
  readonly #shown: ReadonlyMap<string, Shown>;
  readonly #families = new Map<string, Shown>();

  constructor(shown: ReadonlyMap<string, Shown>) {
    this.#shown = shown;
  }

  /** `NOTHING` itself where the name had no address of the family. */
  ofFamily(family: string): Shown {
    return getOrCreate(this.#families, family, () => {
      const lists = [...this.#shown].filter(([address]) => familyOf(address) === family).map(([, shown]) => shown);
      if (lists.length === 0) return NOTHING;
      return { tcp: overlaid(lists.map(({ tcp }) => tcp)), udp: overlaid(lists.map(({ udp }) => udp)) };
    });
  }
}

function whyNotAsked(before: Host | null): NotAsked {
  if (before === null) return 'new-host';
  return before.rest.some(({ address, cause }) => address === null && cause === 'dns-failed')
    ? 'not-resolved'
    : 'not-asked';
}

/**
 * Ports of addresses that this run did not ask, as far as it did not ask them of another address of the name either.
 * @param instead the addresses that may stand for one that is gone: none where it was only left out
 */
function goneUnasked(
  was: ReadonlyMap<string, Shown>,
  instead: ReadonlyMap<string, Shown>,
  is: ReadonlyMap<string, Shown>,
): number {
  const asked = new Map<string, ReturnType<typeof unitedRanges>>();
  const askedOf = (family: string, protocol: Protocol) =>
    getOrCreate(asked, `${family} ${protocol}`, () => {
      const lists = [...instead].filter(([one]) => familyOf(one) === family).map(([, shown]) => shown[protocol]);
      return unitedRanges(lists.flat());
    });
  let ports = 0;
  for (const [address, shown] of was) {
    if (is.has(address)) continue;
    for (const protocol of PROTOCOLS)
      ports += countPorts(rangesWithout(shown[protocol], askedOf(familyOf(address), protocol)));
  }
  return ports;
}

/** Ports that a report asked of a host which the other did not look at. */
export function portsOf({ ports }: Host): number {
  let count = 0;
  for (const verdicts of ports.values()) {
    const shown = shownBy(verdicts);
    for (const protocol of PROTOCOLS) count += countPorts(shown[protocol] satisfies readonly StatusRange[]);
  }
  return count;
}

// What this run found and the baseline does not say: of a finding there it cannot be told that it was so already.
import { getOrCreate } from '../base/get-or-create.ts';
import type { DriftSpot } from '../model/documents/drift.ts';
import type { PortRange } from '../model/policy.ts';
import { parseRanges, unitedRanges } from '../model/port-ranges.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Host } from './hosts.ts';
import type { PortStatus } from './port-status.ts';

type Place = Pick<DriftSpot, 'host' | 'address' | 'vantage' | 'protocol'>;

/** Whether a reader is told of it, and would ask since when: what is as intended is no finding, and of the unknown nothing was seen. */
function isFound({ verdict, state }: Pick<Verdict, 'verdict' | 'state'>): boolean {
  return verdict !== 'pass' && state !== 'unknown';
}

/**
 * Whether a port that was found so now is not known to have been so in the baseline.
 * @param before how it stood; empty where it was not asked
 * @param moved what stands there is of other addresses of the name, which says nothing of this one
 */
export function isNotKnownSo(before: readonly PortStatus[], after: PortStatus, moved: boolean): boolean {
  return isFound(after) && (moved || before.length !== 1 || before[0]?.state !== after.state);
}

/** Of what is about no port, such as where a name leads: what the other report does not say of the same address. */
export function namesNotInBaseline(before: Host | null, after: Host): DriftSpot[] {
  const saysSo = ({ address, state, verdict }: Verdict) =>
    before?.rest.some((one) => one.address === address && one.state === state && one.verdict === verdict) === true;
  const found = after.rest.filter((one) => isFound(one) && !saysSo(one));
  return found.map(({ host, address, vantage }) => ({ host, address, vantage, protocol: null, ranges: [] }));
}

/** All that was found of a host, where the baseline did not look from this place. */
export function hostNotInBaseline(host: Host): DriftSpot[] {
  const ranges = new RangesByPlace();
  for (const [address, verdicts] of host.ports) {
    for (const verdict of verdicts) {
      if (!isFound(verdict)) continue;
      const { vantage, protocol, ports } = verdict;
      for (const range of parseRanges(ports)) ranges.add({ host: host.host, address, vantage, protocol }, range);
    }
  }
  return [...ranges.spots(), ...namesNotInBaseline(null, host)];
}

/** Gathers ranges by address and protocol. */
export class RangesByPlace {
  readonly #places = new Map<string, { readonly place: Place; readonly ranges: PortRange[] }>();

  add(place: Place, range: PortRange): void {
    const key = JSON.stringify([place.address, place.protocol]);
    getOrCreate(this.#places, key, () => ({ place, ranges: [] })).ranges.push(range);
  }

  spots(): DriftSpot[] {
    return [...this.#places.values()].map(({ place, ranges }) => ({ ...place, ranges: unitedRanges(ranges) }));
  }
}

// A scan made elsewhere as the observations of a plan: what it saw of each planned port, what that rests on, and where it says nothing.
import { getOrCreate } from '../base/get-or-create.ts';
import { isSilence } from '../model/causes.ts';
import type { AddressObservations, Observation, ScanGap } from '../model/observation.ts';
import type { Plan, Segment } from '../model/plan.ts';
import type { Scan, ScannedHost, ScannedPorts } from '../model/scan.ts';
import { type Port, portsInOrder, scannedPorts } from './port-index.ts';
import { portGaps } from './scan-gaps.ts';
import { scanWarnings, toolOf } from './scan-warnings.ts';
import { acceptsAnything, ScanWitnesses } from './scan-witnesses.ts';

const NOT_TOLD = {
  also: [],
  firstAskedMs: null,
  lastAskedMs: null,
  question: null,
} as const;

/**
 * Answers every probe of a plan from a scan. No packet is sent.
 *
 * A port that the scan does not cover is `unknown`, `not-covered`. Silence and ICMP errors count only where something that
 * answered the same scan vouches for the machine that made it; else they are `unknown`, `deaf-vantage`. What a report of our
 * own recorded stays as it was recorded.
 *
 * @returns one for each planned address, in their order; the warnings of the scan are among the warnings
 */
export function observeScan(
  plan: Pick<Plan, 'addresses'>,
  scan: Scan,
): { observations: AddressObservations[]; warnings: string[] } {
  const observe = new ScanObserver(scan);
  const orders = new Map<readonly Segment[], (index: number) => Port>();
  const observations = plan.addresses.map((address): AddressObservations => {
    const portAt = getOrCreate(orders, address.segments, () => portsInOrder(address.segments));
    const at = observe.of(address.address);
    return { address, at: (index) => at(portAt(index)) };
  });
  return { observations, warnings: scanWarnings(plan, scan) };
}

class ScanObserver {
  readonly #scan: Scan;
  readonly #hosts: ReadonlyMap<string, ScannedHost>;
  readonly #witnesses: ScanWitnesses;
  readonly #notCovered: Observation;
  readonly #uncovered = new Map<string, Observation>();

  constructor(scan: Scan) {
    this.#scan = scan;
    this.#hosts = new Map(scan.hosts.map((host) => [host.address, host]));
    this.#witnesses = new ScanWitnesses(scan.hosts);
    this.#notCovered = unknown('not-covered', toolOf(scan));
  }

  /** @returns what was seen of the ports of an address; worked out when first asked for */
  of(address: string): (port: Port) => Observation {
    const host = this.#hosts.get(address);
    let gapOf: ReturnType<typeof portGaps> | null = null;
    const uncovered = (port: Port) => {
      gapOf ??= portGaps(this.#scan, address, host);
      return this.#uncoveredBy(gapOf(port));
    };
    if (host === undefined) return uncovered;
    const known = new Map<ScannedPorts, Observation>();
    let [find, make] = [null, null] as [ReturnType<typeof scannedPorts> | null, ReturnType<typeof this.foreign> | null];
    return (port) => {
      find ??= scannedPorts(host);
      make ??= this.#scan.tool === 'port-policy' ? recorded(host) : this.foreign(host);
      const [seen, observe] = [find(port), make];
      return seen === null ? uncovered(port) : getOrCreate(known, seen, () => observe(seen));
    };
  }

  /** One object for each reason: a scan may leave out a million ports. */
  #uncoveredBy(gap: ScanGap): Observation {
    const key = gap.kind === 'unclear' ? `${gap.said} ${gap.maybeOwn}` : gap.kind;
    return getOrCreate(this.#uncovered, key, () => ({ ...this.#notCovered, gap }));
  }

  /** What another tool saw: what it rests on is ours to say. */
  foreign(host: ScannedHost): (seen: ScannedPorts) => Observation {
    const standing = this.#witnesses.of(host);
    const heard = this.#witnesses.heard(host);
    const anything = acceptsAnything(host);
    return (seen) => {
      const { state, cause, rttMs, nodes } = seen;
      const { hasty } = this.#scan;
      const silent = isSilence(cause);
      if (hasty !== undefined && silent) return { ...this.#notCovered, hasty };
      const same = { ...NOT_TOLD, state, cause, rttMs, attempts: 0, acceptsAnything: anything, detail: null };
      const seenBy = nodes === undefined ? {} : { nodes };
      if (cause === 'syn-ack') return { ...same, ...seenBy, evidence: anything ? 'none' : 'direct', anchor: null };
      if (cause === 'rst' || cause === 'reply') return { ...same, evidence: 'direct', anchor: null };
      const { evidence, anchor } = standing(seen);
      if (evidence !== 'none') return { ...same, evidence, anchor };
      // As on machines that cannot tell an RST from an ICMP error (decision 0007).
      if (cause === 'refused') return { ...same, evidence, anchor };
      // Somebody answered over TCP: this is silence, of which nothing is known but that.
      if (state === 'open|filtered' && heard) return { ...same, evidence, anchor };
      return unknown('deaf-vantage', cause.startsWith('icmp') ? cause : null);
    };
  }
}

function unknown(cause: 'not-covered' | 'deaf-vantage', detail: string | null): Observation {
  const nothing = { rttMs: null, attempts: 0, evidence: 'none', anchor: null, acceptsAnything: false } as const;
  return { ...NOT_TOLD, ...nothing, state: 'unknown', cause, detail };
}

/** What our own run recorded. An `open` with nothing behind it is at an address that accepts anything (docs/report.md). */
function recorded(host: ScannedHost): (seen: ScannedPorts) => Observation {
  const anything = host.seen.some(({ state, evidence }) => state === 'open' && evidence === 'none');
  return ({ state, cause, rttMs, evidence, attempts }) => ({
    ...NOT_TOLD,
    ...{ state, cause, rttMs, evidence: evidence ?? 'none', attempts: attempts ?? 0 },
    ...{ anchor: null, acceptsAnything: anything, detail: null },
  });
}

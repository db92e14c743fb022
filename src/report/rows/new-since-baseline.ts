// Which ports of a verdict are new since the baseline: their change leads to this verdict, or their host is new.
import { getOrCreate } from '../../base/get-or-create.ts';
import type { Drift, DriftChange } from '../../model/documents/drift.ts';
import type { PortRange } from '../../model/policy.ts';
import { parseRanges, rangesWithout, sharedRanges, unitedRanges } from '../../model/port-ranges.ts';
import type { Verdict } from '../../model/verdict.ts';

/** The ports of a verdict that are new and those that are not; a verdict about no port is one or the other as a whole. */
export interface Newness {
  /** Null without a baseline, and where it is not new as far as is known, but the baseline does not say that it was so. */
  readonly isNew: boolean | null;
  readonly ranges: readonly PortRange[];
}

/** With more texts than this hardly any come again. */
const MOST_PARSED = 70_000;
const NO_RANGES: readonly PortRange[] = [];

type Spot = Pick<Verdict, 'host' | 'address' | 'vantage' | 'protocol'>;

/** Of what the baseline does not say, each address counts, also of what is about no port. */
function unsaidKey({ host, address, vantage, protocol }: Spot): string {
  return JSON.stringify([host, address, vantage, protocol]);
}

function spotKey({ host, address, vantage, protocol }: Spot, verdict: string): string {
  return JSON.stringify([host, protocol === null ? null : address, vantage, protocol, verdict]);
}

/** What a baseline tells of the verdicts of a report. */
export class NewSinceBaseline {
  readonly #hasBaseline: boolean;
  readonly #ranges = new Map<string, readonly PortRange[]>();
  readonly #hosts = new Set<string>();
  /** Null where it is not known what the baseline does not say. */
  readonly #unsaid: ReadonlyMap<string, readonly PortRange[]> | null;
  readonly #parsed = new Map<string, readonly PortRange[]>();

  /** @param report its drift tells what the baseline does not say only if it was made in this run, and not read from a file */
  constructor({ drift }: { readonly drift: Drift | null }) {
    this.#hasBaseline = drift !== null;
    const gathered = new Map<string, PortRange[]>();
    for (const change of drift?.changes ?? []) {
      const { host, vantage, after, ports } = change;
      if (change.kind === 'new-host') this.#hosts.add(JSON.stringify([host, vantage]));
      if (after === null || !isNewVerdict(change)) continue;
      const ranges = getOrCreate(gathered, spotKey(change, after.verdict), () => []);
      for (const range of parseRanges(ports)) ranges.push(range);
    }
    for (const [key, ranges] of gathered) this.#ranges.set(key, unitedRanges(ranges));
    const unsaid = drift?.notInBaseline ?? (drift?.notCompared === 0 ? [] : null);
    this.#unsaid = unsaid && new Map(unsaid.map((spot) => [unsaidKey(spot), spot.ranges]));
  }

  /** The ports of a verdict; the same list for the same text, as a million verdicts may be about one port each. */
  #rangesOf({ ports }: Verdict): readonly PortRange[] {
    if (ports === null) return NO_RANGES;
    if (this.#parsed.size >= MOST_PARSED) this.#parsed.clear();
    return getOrCreate(this.#parsed, ports, () => unitedRanges(parseRanges(ports)));
  }

  /** The parts of a verdict, each wholly new or wholly not; together they hold each of its ports once. */
  partsOf(verdict: Verdict): readonly Newness[] {
    const ranges = this.#rangesOf(verdict);
    if (!this.#hasBaseline) return [{ isNew: null, ranges }];
    if (this.#hosts.size > 0 && this.#hosts.has(JSON.stringify([verdict.host, verdict.vantage])))
      return [{ isNew: true, ranges }];
    const changed = this.#ranges.size === 0 ? undefined : this.#ranges.get(spotKey(verdict, verdict.verdict));
    if (changed === undefined) return this.#notNew(verdict, ranges);
    if (ranges.length === 0) return [{ isNew: true, ranges }];
    const rest = rangesWithout(ranges, changed);
    const fresh = { isNew: true, ranges: sharedRanges(ranges, changed) };
    return [...(fresh.ranges.length > 0 ? [fresh] : []), ...(rest.length > 0 ? this.#notNew(verdict, rest) : [])];
  }

  /** Of those, the ones that were so already, and the ones of which the baseline does not say it. */
  #notNew(verdict: Verdict, ranges: readonly PortRange[]): readonly Newness[] {
    // What is as intended is no finding, and what is not known now was not compared.
    if (this.#unsaid === null || verdict.state === 'unknown' || verdict.verdict === 'pass')
      return [{ isNew: null, ranges }];
    const unsaid = this.#unsaid.size === 0 ? undefined : this.#unsaid.get(unsaidKey(verdict));
    if (unsaid === undefined) return [{ isNew: false, ranges }];
    if (ranges.length === 0) return [{ isNew: null, ranges }];
    return [
      { isNew: null, ranges: sharedRanges(ranges, unsaid) },
      { isNew: false, ranges: rangesWithout(ranges, unsaid) },
    ].filter((part) => part.ranges.length > 0);
  }
}

/** A port that was as wrong before and is wrong otherwise now is not new, unless it opened. */
export function isNewVerdict({ kind, before, after }: DriftChange): boolean {
  return kind === 'newly-open' || before?.verdict !== after?.verdict;
}

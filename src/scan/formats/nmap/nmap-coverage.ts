// Which ports an nmap scan covers: `extraports` counts ports in a state without listing them.
import { getOrCreate } from '../../../base/get-or-create.ts';
import type { PortRange, PortSet } from '../../../model/policy.ts';
import { portSet, rangesWithout } from '../../../model/port-ranges.ts';
import type { Protocol } from '../../../model/words.ts';
import type { PortObservation } from '../../port-observation.ts';
import { type PortList, parsePortList } from '../../port-sets.ts';
import type { WorkLimit } from '../../work-limit.ts';
import { type Asked, meaningOf } from './nmap-reasons.ts';

/** What `scaninfo` says of one protocol. */
export interface Coverage {
  readonly protocol: Protocol;
  /** Null for a kind of scan that is not repeated here. */
  readonly asked: Asked | null;
  /** Null where the list is none, or is not as long as it says. */
  readonly ports: PortList | null;
}

/** One `extrareasons` with the state of its `extraports`. */
export interface Summary {
  readonly state: string | null;
  readonly reason: string | null;
  readonly count: number;
  /** Since nmap 7.93; null before. */
  readonly protocol: string | null;
  readonly ports: string | null;
}

export interface CoveredPorts {
  /** What says so. */
  readonly summary: Summary;
  readonly ports: PortSet;
  readonly observation: PortObservation;
}

/** Hosts of one network mostly list the same few ports, so that what is left over is worked out once for all of them. */
export class SummaryReader {
  readonly #lists = new Map<string, PortList | null>();
  readonly #rests = new Map<Coverage, Map<string, PortSet>>();
  readonly #sets = new Map<PortList, PortSet>();
  readonly #work: WorkLimit;

  constructor(work: WorkLimit) {
    this.#work = work;
  }

  list(text: string): PortList | null {
    return getOrCreate(this.#lists, text, () => {
      const list = parsePortList(text);
      this.#work.spend(list?.ranges.length ?? 0);
      return list;
    });
  }

  /** What a summary says of its own ports; null where it does not name them, or where its numbers do not add up. */
  named(summary: Summary, coverage: readonly Coverage[]): CoveredPorts | null {
    const { state, reason, count, protocol, ports } = summary;
    const asked = coverage.find((one) => one.protocol === protocol)?.asked ?? null;
    const list = ports === null ? null : this.list(ports);
    if (asked === null || list === null || list.named !== count || list.ranges.length === 0) return null;
    const observation = meaningOf(asked, state, reason);
    return observation === null ? null : { summary, ports: this.#setOf(list, protocol as Protocol), observation };
  }

  #setOf(list: PortList, protocol: Protocol): PortSet {
    const known = this.#sets.get(list);
    if (known?.protocol === protocol) return known;
    const set = portSet(protocol, list.ranges);
    this.#sets.set(list, set);
    return set;
  }

  /**
   * What summaries without ports of their own stand for: the ports that were asked and not listed, where only one summary can
   * mean those of a protocol and its count is theirs.
   *
   * @param listed every port that the host lists, by protocol, ascending
   * @param complete whether `coverage` holds all protocols of the scan
   */
  rest(
    summaries: readonly Summary[],
    coverage: readonly Coverage[],
    listed: (protocol: Protocol) => readonly PortRange[],
    complete: boolean,
  ): CoveredPorts[] {
    if (!complete) return [];
    const covered: CoveredPorts[] = [];
    for (const one of coverage) {
      const { protocol, asked } = one;
      if (asked === null) continue;
      const meant = summaries.filter(({ state, reason }) => meaningOf(asked, state, reason) !== null);
      const [only, more] = meant;
      if (only === undefined || more !== undefined || meansAnother(only, one, coverage)) continue;
      const left = this.#restOf(one, listed(protocol));
      const observation = meaningOf(asked, only.state, only.reason);
      if (left !== null && left.count === only.count && left.count > 0 && observation !== null)
        covered.push({ summary: only, ports: left, observation });
    }
    return covered;
  }

  #restOf(coverage: Coverage, listed: readonly PortRange[]): PortSet | null {
    const { protocol, ports } = coverage;
    // Port 0 is among those that were asked, and cannot be told from the rest.
    if (ports === null || ports.named !== ports.count) return null;
    const rests = getOrCreate(this.#rests, coverage, () => new Map());
    const key = listed.map(({ first, last }) => `${first}-${last}`).join();
    let rest = rests.get(key);
    if (rest === undefined) {
      if (!this.#work.spend(ports.ranges.length + listed.length)) return null;
      rest = portSet(protocol, rangesWithout(ports.ranges, listed));
      rests.set(key, rest);
    }
    return rest;
  }
}

/** `filtered` by the same ICMP error is said of either protocol. */
function meansAnother({ state, reason }: Summary, own: Coverage, coverage: readonly Coverage[]): boolean {
  return coverage.some(
    (other) => other !== own && (other.asked === null || meaningOf(other.asked, state, reason) !== null),
  );
}

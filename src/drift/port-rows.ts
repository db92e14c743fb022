// Groups the ports of one address that changed alike into one row of the drift.
import { getOrCreate } from '../base/get-or-create.ts';
import type { DriftChange } from '../model/documents/drift.ts';
import type { PortRange } from '../model/policy.ts';
import { countPorts, rangesText, unitedRanges } from '../model/port-ranges.ts';
import type { Protocol, ServiceName } from '../model/words.ts';
import type { PortChangeKind } from './port-change.ts';
import { type PortStatus, sideOf } from './port-status.ts';
import { type NotAsked, portSentence } from './sentences.ts';

export interface RowSubject {
  readonly host: string;
  readonly address: string;
  readonly vantage: string | null;
  readonly protocol: Protocol;
  /** The address is new to its name. */
  readonly moved: boolean;
  /** Why the baseline would have nothing to say of a port. */
  readonly notAsked: NotAsked;
}

interface Row {
  readonly kind: PortChangeKind;
  readonly before: PortStatus | null;
  readonly after: PortStatus;
  readonly ranges: PortRange[];
}

export class PortRows {
  readonly #spot: RowSubject;
  readonly #rows = new Map<string, Row>();

  constructor(spot: RowSubject) {
    this.#spot = spot;
  }

  add(kind: PortChangeKind, before: PortStatus | null, after: PortStatus, range: PortRange): void {
    const { severity, rule } = after.source;
    const key = `${kind} ${before?.class} ${after.class} ${severity} ${rule.line}:${rule.column} ${rule.file}`;
    getOrCreate(this.#rows, key, () => ({ kind, before, after, ranges: [] })).ranges.push(range);
  }

  /** In the order of their first ports. */
  changes(serviceName: ServiceName): DriftChange[] {
    const { host, address, vantage, protocol, moved, notAsked } = this.#spot;
    return [...this.#rows.values()].map(({ kind, before, after, ranges }) => {
      const united = unitedRanges(ranges);
      const count = countPorts(united);
      const [first] = united;
      return {
        kind,
        host,
        address,
        vantage,
        protocol,
        ports: rangesText(united),
        count,
        service: count === 1 && first !== undefined ? serviceName(first.first, protocol) : null,
        before: sideOf(before),
        after: sideOf(after),
        severity: after.source.severity,
        rule: after.source.rule,
        explanation: portSentence(kind, before, after, moved, notAsked),
      };
    });
  }
}

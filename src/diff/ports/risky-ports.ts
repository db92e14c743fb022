// Which dangerous services the ports of a change are known for, without going through its ports one by one.

import { getOrCreate } from '../../base/get-or-create.ts';
import type { PortRange } from '../../model/policy.ts';
import { type Protocol, SEVERITIES, type Severity, severityRank } from '../../model/words.ts';
import type { Gravity } from './point-change.ts';

/** What is known of the service that uses a port; null where its number says nothing special. */
export type RiskOf = (
  port: number,
  protocol: Protocol,
) => { readonly severity: Severity; readonly what: string; readonly why: string } | null;

export interface RiskyPort {
  readonly port: number;
  readonly risk: NonNullable<ReturnType<RiskOf>>;
}

const HIGHEST_PORT = 65_535;

export class RiskyPorts {
  readonly #riskOf: RiskOf;
  readonly #known = new Map<Protocol, readonly RiskyPort[]>();

  constructor(riskOf: RiskOf) {
    this.#riskOf = riskOf;
  }

  /** The most severe first, each service once, at its lowest port. */
  among(protocol: Protocol, ranges: readonly PortRange[]): RiskyPort[] {
    const found = this.#of(protocol).filter(({ port }) =>
      ranges.some(({ first, last }) => first <= port && port <= last),
    );
    const told = new Set<string>();
    return found.filter(({ risk: { what } }) => !told.has(what) && told.add(what));
  }

  severityOf(gravity: Gravity, protocol: Protocol, ranges: readonly PortRange[]): Severity {
    if (gravity.fixed !== null) return gravity.fixed;
    const [mostSevere] = this.among(protocol, ranges);
    const open = gravity.own ?? mostSevere?.risk.severity ?? 'medium';
    return SEVERITIES[Math.min(SEVERITIES.indexOf(open) + gravity.less, SEVERITIES.length - 1)] as Severity;
  }

  /** The whole table once, when something is first asked: some hundred ports of all. */
  #of(protocol: Protocol): readonly RiskyPort[] {
    return getOrCreate(this.#known, protocol, () => {
      const all: RiskyPort[] = [];
      for (let port = 1; port <= HIGHEST_PORT; port++) {
        const risk = this.#riskOf(port, protocol);
        if (risk !== null) all.push({ port, risk });
      }
      return all.sort((a, b) => severityRank(a.risk.severity) - severityRank(b.risk.severity) || a.port - b.port);
    });
  }
}

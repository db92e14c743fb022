// What is known of ports in general, handed in by the caller: names of services, and which are dangerous to have open.
import type { Protocol, Severity } from '../model/words.ts';

/** What is known of ports in general. */
export interface PortKnowledge {
  readonly serviceName: (port: number, protocol: Protocol) => string | null;
  /** The port of a service; several, or null, where a policy may not write the name. */
  readonly portOf: (name: string, protocol: Protocol) => number | readonly number[] | null;
  readonly riskOf: (
    port: number,
    protocol: Protocol,
  ) => { readonly severity: Severity; readonly what: string; readonly why: string } | null;
}

const GRAVE: readonly Severity[] = ['critical', 'high'];

export function isGraveRisk(risk: ReturnType<PortKnowledge['riskOf']>): risk is NonNullable<typeof risk> {
  return risk !== null && GRAVE.includes(risk.severity);
}

/** Whether a dangerous service is among some ports. */
export function isGrave(first: number, last: number, protocol: Protocol, { riskOf }: PortKnowledge): boolean {
  for (let port = first; port <= last; port++) {
    if (isGraveRisk(riskOf(port, protocol))) return true;
  }
  return false;
}

// What an unexpectedly open port means, by the service that uses it by default: how grave, why, and what to do.
import type { Protocol, Severity } from '../model/words.ts';
import { THEMES } from './risk-themes.ts';
import { SERVICES } from './risky-services.ts';

export interface Risk {
  readonly severity: Severity;
  /** Reads after "this is the port of": "PostgreSQL, a database". */
  readonly what: string;
  /** A clause without its full stop. */
  readonly why: string;
  /** A whole sentence. */
  readonly advice: string;
}

let table: ReadonlyMap<string, Risk> | null = null;

/** @returns the risk of a port that is open to where it must not be; null where its number says nothing special */
export function riskOf(port: number, protocol: Protocol): Risk | null {
  table ??= readServices();
  return table.get(`${port}/${protocol}`) ?? null;
}

/** Built when first asked for: a run without a violation never needs it. */
function readServices(): ReadonlyMap<string, Risk> {
  const risks = new Map<string, Risk>();
  for (const [theme, severity, ports, name] of SERVICES) {
    const { kind, why, advice } = THEMES[theme];
    const risk: Risk = { severity, what: `${name}, ${kind}`, why, advice };
    for (const port of ports.split(' ')) risks.set(port.includes('/') ? port : `${port}/tcp`, risk);
  }
  return risks;
}

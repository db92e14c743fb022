// Looks up the risk of an open port, by the service that uses it by default: severity, why it matters, and what to do.
import type { Observation } from '../../model/observation.ts';
import { UDP_SERVICES } from '../../model/udp-services.ts';
import type { Protocol, Severity } from '../../model/words.ts';
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

/**
 * The risk of what was found open: of the service whose question it answered (what speaks DNS is a name server on whatever
 * port), else of the one that uses the port.
 */
export function riskOfOpen({ question }: Pick<Observation, 'question'>, port: number, protocol: Protocol): Risk | null {
  const usual = UDP_SERVICES.find(({ name }) => name === question)?.ports[0];
  return riskOf(usual ?? port, protocol);
}

/** Every port whose number says something special, with its risk. */
export function allRisks(): readonly (Risk & { readonly port: number; readonly protocol: Protocol })[] {
  table ??= readServices();
  return [...table].map(([key, risk]) => {
    const [port = '', protocol] = key.split('/');
    return { ...risk, port: Number(port), protocol: protocol as Protocol };
  });
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

// The `source` of a vantage in words, as the policy writes its places: `10.20.0.0/16` or `eth0`.
import type { SourceDemand } from '../policy.ts';

/** @param sources every demand must hold; of each, one place is enough. Never empty */
export function sourceText(sources: readonly SourceDemand[]): string {
  const places = (demand: SourceDemand) => demand.map(({ text }) => `\`${text}\``).join(' or ');
  return sources
    .map((demand) => (sources.length > 1 && demand.length > 1 ? `(${places(demand)})` : places(demand)))
    .join(' and ');
}

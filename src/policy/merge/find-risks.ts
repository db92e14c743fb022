// Dangerous services that a policy allows in the open: from a vantage called `internet`, and without a reason.
import type { Entry, HostItem, Policy } from '../../model/policy.ts';
import { UDP_SERVICES } from '../../model/udp-services.ts';
import type { Protocol, Severity } from '../../model/words.ts';
import type { EntryPlaces, FilePart } from '../file-part.ts';
import { quoted } from '../located.ts';

/** What is known of the service that uses a port; null where its number says nothing special. */
export type RiskOf = (
  port: number,
  protocol: Protocol,
) => { readonly severity: Severity; readonly what: string; readonly why: string } | null;

/** The vantage that stands for everybody. */
const EVERYBODY = 'internet';
const GRAVE: readonly Severity[] = ['critical', 'high'];
/** Of a wide range, so many services are named. */
const MOST_NAMED = 3;

export function findRisks(parts: readonly FilePart[], policy: Policy, places: EntryPlaces, riskOf: RiskOf): void {
  if (!parts.some(({ vantages }) => vantages.has(EVERYBODY))) return;
  const told = new Set<Entry>();
  for (const item of policy.hosts) {
    for (const entry of item.entries) {
      const place = places.get(entry);
      if (entry.expected !== 'open' || entry.reason !== null || told.has(entry) || !seenByAll(item, entry)) continue;
      told.add(entry);
      const found = gravest(entry, riskOf);
      if (found.length === 0 || place === undefined) continue;
      const [{ risk }] = found as [{ port: number; risk: NonNullable<ReturnType<RiskOf>> }];
      const others = found.slice(1, MOST_NAMED).map(({ port, risk }) => `port ${port} (${risk.what})`);
      const more = found.length > MOST_NAMED ? ` and ${found.length - MOST_NAMED} more` : '';
      const also = others.length === 0 ? '' : ` It also holds ${others.join(', ')}${more}.`;
      const message = `${quoted(entry.text)} may be open to the vantage \`${EVERYBODY}\`: this is the port of ${risk.what}; ${risk.why}.${also}`;
      const mend = 'take it out, or say why it must be open: `{ ports: PORT, reason: WHY }`';
      place.diagnostics.warn(place.span, 'risky-open', message, mend);
    }
  }
}

function seenByAll(item: HostItem, entry: Entry): boolean {
  return [item.from, entry.from].every((from) => from === null || from.includes(EVERYBODY));
}

function gravest({ ports, speaks }: Entry, riskOf: RiskOf) {
  // What speaks DNS is a name server on whatever port.
  const usual = UDP_SERVICES.find(({ name }) => name === speaks)?.ports[0];
  const found = ports.ranges.flatMap(({ first, last }) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((port) => {
      const risk = riskOf(usual ?? port, ports.protocol);
      return risk !== null && GRAVE.includes(risk.severity) ? [{ port, risk }] : [];
    }),
  );
  found.sort((a, b) => GRAVE.indexOf(a.risk.severity) - GRAVE.indexOf(b.risk.severity) || a.port - b.port);
  // A service with several ports is told of once.
  return found.filter(({ risk }, index) => found.findIndex((other) => other.risk.what === risk.what) === index);
}

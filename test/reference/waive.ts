// Waivers: dated, reasoned exceptions.
import { addressOf, holds } from './address-text.ts';
import { hostOf } from './host-text.ts';
import { isFrom, listOf, namesIn } from './plain.ts';
import { portsOf } from './ports-text.ts';
import type { Document } from './read-files.ts';
import type { ReferenceWaiver } from './reference-types.ts';

export function readWaivers(documents: readonly Document[]): readonly ReferenceWaiver[] {
  return documents.flatMap(({ waivers }) =>
    waivers.map((plain) => ({
      hosts: listOf(plain.host).map(hostOf),
      ports: listOf(plain.ports).map(portsOf),
      states: new Set(listOf(plain.state).map(String)),
      until: String(plain.until),
      reason: String(plain.reason),
      from: namesIn(plain.from),
    })),
  );
}

/** A violation, as a waiver looks at it. */
export interface Violation {
  /** The name that is judged; null where the policy names the address itself. */
  readonly name: string | null;
  readonly address: string;
  readonly port: number;
  readonly protocol: 'tcp' | 'udp';
  readonly state: string;
  readonly vantage: string | null;
}

/** Whether it speaks of that host and port from that vantage, whatever was seen there: it is not unused, then. */
export function speaksOf(waiver: ReferenceWaiver, seen: Omit<Violation, 'state'>): boolean {
  const address = addressOf(seen.address);
  return (
    isFrom(waiver.from, seen.vantage) &&
    waiver.hosts.some(({ name, stretch }) =>
      stretch === null ? name === seen.name : address !== null && holds(stretch, address),
    ) &&
    waiver.ports.some(
      ({ protocol, ranges }) =>
        protocol === seen.protocol && ranges.some(([first, last]) => first <= seen.port && seen.port <= last),
    )
  );
}

/**
 * The waiver that matches a violation; of several the one that ends last.
 *
 * @returns `expired`: the violation stands. `ending`: from 14 days before its end, whoever reads is warned.
 */
export function waiverOf(
  violation: Violation,
  waivers: readonly ReferenceWaiver[],
  todayUtc: string,
): { waiver: ReferenceWaiver; expired: boolean; ending: boolean } | null {
  const matching = waivers.filter((one) => speaksOf(one, violation) && one.states.has(violation.state));
  const [waiver] = matching.sort((a, b) => (a.until < b.until ? 1 : -1));
  if (waiver === undefined) return null;
  const daysLeft = (Date.parse(waiver.until) - Date.parse(todayUtc)) / 86_400_000;
  return { waiver, expired: daysLeft < 0, ending: daysLeft >= 0 && daysLeft <= 14 };
}

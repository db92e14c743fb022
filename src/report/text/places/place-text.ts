// Hosts and ports in words: a host with its address, a port with its service, and lists of ports cut after a few.
import { andMore } from '../../../base/numbers-and-lists.ts';
import type { PortRange } from '../../../model/policy.ts';
import { countPorts, parseRanges, rangeText } from '../../../model/port-ranges.ts';
import type { Verdict } from '../../../model/verdict.ts';
import type { Protocol } from '../../../model/words.ts';
import { clip } from '../clip.ts';

/** Ranges of one change that are written out. */
const MOST_CHANGED = 12;
/** IANA's names have at most 15 characters; a report that is merged from elsewhere may hold anything. */
export const LONGEST_SERVICE = 60;

/** `db1.example.com (203.0.113.7)`, or the address alone where the policy names nothing else. Not escaped. */
export function hostWithAddress({ host, address }: Pick<Verdict, 'host' | 'address'>): string {
  return address === null || address === host ? host : `${host} (${address})`;
}

/**
 * Merged ranges as text, `1-21, 23`.
 * @param most how many ranges are written out; the rest is counted: `1, 3, 5 and 32,764 more`
 * @param suffix follows each range, because `/udp` at the end of a list would read as if it belonged to the last one only
 */
export function portsText(ranges: readonly PortRange[], most = 20, suffix = ''): string {
  const shown = ranges.slice(0, most).map((range) => `${rangeText(range)}${suffix}`);
  return andMore(shown, countPorts(ranges.slice(most)));
}

/** `/udp` behind a port; nothing for TCP, which goes without saying. */
export function udpSuffix(protocol: Protocol | null): string {
  return protocol === 'udp' ? '/udp' : '';
}

/** A blank and the service of a port, bounded: ` postgresql`; empty for none. Not escaped. */
export function serviceSuffix(service: string | null | undefined): string {
  return service === null || service === undefined ? '' : ` ${clip(service, LONGEST_SERVICE)}`;
}

/** Ports of one change: `5432 postgresql`, `53/udp domain`, `1-21, 23-1023`; empty where it is about no port. Not escaped. */
export function changedPorts({ ports, protocol, service }: Pick<Verdict, 'ports' | 'protocol' | 'service'>): string {
  return `${portsText(parseRanges(ports), MOST_CHANGED, udpSuffix(protocol))}${serviceSuffix(service)}`;
}

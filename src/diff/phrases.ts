// Words that the sentences of a policy diff share: hosts, ports and vantages, long lists shortened.
import type { ChangedHost } from '../model/documents/policy-diff.ts';
import type { PortRange } from '../model/policy.ts';
import { countPorts, rangeText } from '../model/port-ranges.ts';
import type { Protocol, ServiceName } from '../model/words.ts';
import type { RiskyPort } from './ports/risky-ports.ts';

const MOST_HOSTS = 3;
const MOST_RANGES = 6;
const MOST_RISKS = 3;

/** `www.example.com`, `a.example.com and b.example.com over IPv6`, `a, b, c and 5 more`. */
export function hostsText(hosts: readonly ChangedHost[]): string {
  return listed(
    hosts.map(({ host, family }) => (family === null ? host : `${host} over IPv${family}`)),
    MOST_HOSTS,
  );
}

/** `port 443 (https)`, `ports 22, 80 and 8000-8100`, `port 53/udp (domain)`. */
export function portsText(protocol: Protocol, ranges: readonly PortRange[], serviceName: ServiceName): string {
  const suffix = protocol === 'udp' ? '/udp' : '';
  const texts = ranges.map((range) => `${rangeText(range)}${suffix}`);
  const [only] = ranges;
  if (ranges.length > MOST_RANGES + 1) {
    const rest = countPorts(ranges.slice(MOST_RANGES));
    return `ports ${texts.slice(0, MOST_RANGES).join(', ')} and ${rest} more`;
  }
  if (ranges.length > 1 || only === undefined || only.first !== only.last) return `ports ${listed(texts, MOST_RANGES)}`;
  const service = serviceName(only.first, protocol);
  return `port ${texts[0]}${service === null ? '' : ` (${service})`}`;
}

/** Why the ports are worth a look; empty where they are known for nothing. */
export function risksText(risks: readonly RiskyPort[], ports: number): string {
  const [first] = risks;
  if (first === undefined) return '';
  if (ports === 1) return ` This is the port of ${first.risk.what}; ${first.risk.why}.`;
  const named = risks.map(({ port, risk }) => `${port} (${risk.what})`);
  return ` Among them: ${listed(named, MOST_RISKS)}.`;
}

export function vantagesText(vantages: readonly string[]): string {
  return listed(vantages, MOST_HOSTS);
}

function listed(items: readonly string[], most: number): string {
  const rest = items.length - most;
  // One more is as short as its name.
  if (rest > 1) return `${items.slice(0, most).join(', ')} and ${rest} more`;
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

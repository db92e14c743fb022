// The network and broadcast addresses of this machine's own links: no host has either, so their silence is explained.
import type { NetworkInterfaceInfo } from 'node:os';
import type { LinkEdge } from '../../model/observation.ts';

/** By address. IPv4 alone, as IPv6 has no broadcast; a /31 or /32 has hosts at both ends (RFC 3021). */
export function linkEdges(interfaces: NodeJS.Dict<NetworkInterfaceInfo[]>): ReadonlyMap<string, LinkEdge> {
  const edges = new Map<string, LinkEdge>();
  for (const { cidr, internal, family } of Object.values(interfaces).flatMap((list) => list ?? [])) {
    const [address, length] = cidr?.split('/') ?? [];
    const bits = Number(length);
    if (internal || family !== 'IPv4' || address === undefined || !Number.isInteger(bits) || bits > 30) continue;
    const size = 2 ** (32 - bits);
    const value = address.split('.').reduce((sum, byte) => sum * 256 + Number(byte), 0);
    const first = value - (value % size);
    const last = first + size - 1;
    const network = `${text(first)}/${bits}`;
    const hosts = { network, firstHost: text(first + 1), lastHost: text(last - 1) };
    edges.set(text(first), { kind: 'network', ...hosts });
    edges.set(text(last), { kind: 'broadcast', ...hosts });
  }
  return edges;
}

function text(value: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join('.');
}

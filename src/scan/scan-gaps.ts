// Why a scan does not tell how a port is: its host was taken for down, or is not in it, or the port is in it without a state.
import type { ScanGap } from '../model/observation.ts';
import { holdsPort } from '../model/port-ranges.ts';
import type { Scan, ScannedHost } from '../model/scan.ts';
import type { Port } from './port-index.ts';

/** Whether the file has only what answered, so that nobody can tell what was asked. */
function hasOnlyAnswers({ tool }: Pick<Scan, 'tool'>): boolean {
  return tool === 'masscan' || tool === 'naabu' || tool === 'globalping' || tool === 'check-host';
}

type HostGap = Extract<ScanGap['kind'], 'host-down' | 'hosts-down' | 'gave-up' | 'no-ports' | 'no-host'>;

/** @returns why the scan says nothing about an address that it does not have */
export function hostGap({ gaps }: Pick<Scan, 'gaps'>, address: string): HostGap {
  const why = gaps?.hosts.get(address);
  if (why !== undefined) return why === 'down' ? 'host-down' : why;
  return (gaps?.down ?? 0) > 0 ? 'hosts-down' : 'no-host';
}

/**
 * @param host what the scan says of the address; undefined where it says nothing
 * @returns why a port of it is not covered; asked only of ports that are not
 */
export function portGaps(scan: Scan, address: string, host: ScannedHost | undefined): (port: Port) => ScanGap {
  if (hasOnlyAnswers(scan)) return () => ({ kind: 'answers-only' });
  const unclear = scan.gaps?.ports.get(address) ?? [];
  if (host === undefined && unclear.length === 0) {
    const gap = { kind: hostGap(scan, address) };
    return () => gap;
  }
  const spoken = new Set([...(host?.seen ?? []), ...unclear].map(({ ports }) => ports.protocol));
  return ({ protocol, port }) => {
    const found = unclear.find(({ ports }) => ports.protocol === protocol && holdsPort(ports.ranges, port));
    if (found !== undefined) return { kind: 'unclear', said: found.said, maybeOwn: found.maybeOwn };
    return { kind: spoken.has(protocol) ? 'no-port' : 'no-protocol' };
  };
}

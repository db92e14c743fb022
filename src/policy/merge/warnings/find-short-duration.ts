// Warns of a `duration` in which the policy's own probes cannot all be sent at its own pace: no run of it would ever be whole.
import { getOrCreate } from '../../../base/get-or-create.ts';
import { grouped } from '../../../base/numbers-and-lists.ts';
import { fastestPace } from '../../../model/pace/pace-limits.ts';
import type { HostItem, HostReference, Limits, Policy, PortRange } from '../../../model/policy.ts';
import { countPorts, unitedRanges } from '../../../model/port-ranges.ts';
import type { Protocol } from '../../../model/words.ts';
import type { ParsedFile } from '../../parsed-file.ts';

/** Warns at the file whose `duration` counts. Without DNS a name is one address, and entries of other vantages do not count. */
export function findShortDuration(files: readonly ParsedFile[], policy: Policy): void {
  const { limits, vantages } = policy;
  if (limits.durationMs === null) return;
  const file = files.find((one) => one.limits.durationMs === limits.durationMs);
  const views = vantages.length === 0 ? [null] : vantages.map(({ name }) => name);
  const seconds = Math.ceil(Math.max(...views.map((vantage) => sendingSeconds(policy.hosts, vantage, limits))));
  if (file?.durationSpan == null || seconds * 1000 <= limits.durationMs) return;
  const { span, diagnostics } = file.durationSpan;
  const allowed = grouped(limits.durationMs / 1000);
  diagnostics.warn(
    span,
    'short-duration',
    `A run may take ${allowed} s, and to send this policy's probes takes at least ${grouped(seconds)} s at its own pace: what is not known by then is inconclusive in every run.`,
    'raise `duration`, raise `rate` and `per-host`, or split the hosts over several policies',
  );
}

/** How long it takes to send each probe once, as seen from a vantage. */
function sendingSeconds(items: readonly HostItem[], vantage: string | null, limits: Limits): number {
  const { rate, perHost } = fastestPace(limits);
  const sees = (from: readonly string[] | null) => from === null || (vantage !== null && from.includes(vantage));
  const hosts = new Map<string, { readonly addresses: number; readonly ranges: Record<Protocol, PortRange[]> }>();
  for (const item of items) {
    const entries = item.entries.filter((entry) => sees(item.from) && sees(entry.from));
    if (entries.length === 0) continue;
    for (const host of item.hosts) {
      const known = getOrCreate(hosts, host.text, () => ({
        addresses: addressesOf(host),
        ranges: { tcp: [], udp: [] },
      }));
      for (const { ports } of entries) for (const range of ports.ranges) known.ranges[ports.protocol].push(range);
    }
  }
  let [all, busiest] = [0, 0];
  for (const { addresses, ranges } of hosts.values()) {
    const ports = countPorts(unitedRanges(ranges.tcp)) + countPorts(unitedRanges(ranges.udp));
    all += addresses * ports;
    busiest = Math.max(busiest, ports);
  }
  return Math.max(all / (rate ?? Number.POSITIVE_INFINITY), busiest / (perHost ?? Number.POSITIVE_INFINITY));
}

function addressesOf({ pattern }: HostReference): number {
  return pattern.kind === 'addresses' ? Number(pattern.last - pattern.first + 1n) : 1;
}

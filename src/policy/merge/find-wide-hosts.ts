// Warns of hosts that are networks too wide to probe: `0.0.0.0/0` is the source of a firewall rule, `10.0.0.0/8` a scope.
import { grouped } from '../../base/numbers-and-lists.ts';
import type { HostItem, HostReference, Policy } from '../../model/policy.ts';
import type { ParsedFile } from '../parsed-file.ts';
import { quoted } from '../problem.ts';

/** A `/16` of IPv4 is a large site; nobody means to probe more addresses than that by one line. */
const MOST_MEANT = 65_536n;

const EVERY_ADDRESS: Readonly<Record<4 | 6, bigint>> = { 4: 1n << 32n, 6: 1n << 128n };

/** Warns of each host that stands for more addresses than a person would list, with how many probes that makes. */
export function findWideHosts(files: readonly ParsedFile[], policy: Policy): void {
  const items = new Map<HostReference, HostItem>();
  for (const item of policy.hosts) for (const host of item.hosts) items.set(host, item);
  for (const { items: own } of files) {
    for (const { hosts } of own) {
      for (const { reference, span, diagnostics } of hosts) {
        const { pattern, text } = reference;
        if (pattern.kind !== 'addresses') continue;
        const addresses = pattern.last - pattern.first + 1n;
        if (addresses <= MOST_MEANT) continue;
        const ports = portsOf(items.get(reference));
        if (ports === 0n) continue;
        const message = messageOf(text, addresses, addresses * ports, policy);
        diagnostics.warn(
          span,
          'wide-host',
          message,
          addresses === EVERY_ADDRESS[pattern.family] ? ALL_HELP : NETWORK_HELP,
        );
      }
    }
  }
}

const ALL_HELP =
  'name the hosts that are probed; where the probes come from is a vantage (`from: internet`), not a host as in a firewall rule';
const NETWORK_HELP =
  'name the hosts or smaller networks that are probed; the network that the probes must stay in belongs under `scope:` at the top';

/** The ports that an item asks of each address; overlapping entries count twice, so this is a limit from above. */
function portsOf(item: HostItem | undefined): bigint {
  return BigInt((item?.entries ?? []).reduce((sum, { ports }) => sum + ports.count, 0));
}

function messageOf(text: string, addresses: bigint, probes: bigint, { limits }: Policy): string {
  const [host, many, count] = [quoted(text), grouped(addresses), grouped(probes)];
  return limits.probes !== null && probes > BigInt(limits.probes)
    ? `${host} is ${many} addresses, and each of them is probed: up to ${count} probes, more than the limit of ${grouped(limits.probes)} (\`limits.probes\`), so \`check\` refuses this policy.`
    : `${host} is ${many} addresses, and each of them is probed: up to ${count} probes.`;
}

// Warns of hosts that are networks too wide to probe: `0.0.0.0/0` is the source of a firewall rule, `10.0.0.0/8` a scope.
import { grouped } from '../../../base/numbers-and-lists.ts';
import type { HostItem, HostReference, Policy } from '../../../model/policy.ts';
import type { ParsedFile } from '../../parsed-file.ts';
import { quotedHost } from '../../problem.ts';

/** A `/16` of IPv4 is a large site; nobody means to probe more addresses than that by one line. */
const MOST_MEANT = 65_536n;

const EVERY_ADDRESS: Readonly<Record<4 | 6, bigint>> = { 4: 1n << 32n, 6: 1n << 128n };

/** A host that stands for very many addresses. */
interface WideHost {
  readonly host: HostOfFile;
  readonly addresses: bigint;
  readonly probes: bigint;
}

/** Warns of the host that makes the most probes, once for the whole policy, and says how many others are as wide. */
export function findWideHosts(files: readonly ParsedFile[], policy: Policy): void {
  const items = new Map<HostReference, HostItem>();
  for (const item of policy.hosts) for (const host of item.hosts) items.set(host, item);
  const [first, ...others] = files
    .flatMap(({ items: own }) => own.flatMap(({ hosts }) => hosts))
    .flatMap((host) => wideHost(host, items.get(host.reference)))
    .sort((one, other) => Number(other.probes > one.probes) - Number(other.probes < one.probes));
  if (first === undefined) return;
  const { reference, span, diagnostics } = first.host;
  const { pattern } = reference;
  const isEverything = pattern.kind === 'addresses' && first.addresses === EVERY_ADDRESS[pattern.family];
  const message = `${messageOf(quotedHost(reference), first, policy)}${othersText(others.length)}`;
  diagnostics.warn(span, 'wide-host', message, isEverything ? ALL_HELP : NETWORK_HELP);
}

type HostOfFile = ParsedFile['items'][number]['hosts'][number];

function wideHost(host: HostOfFile, item: HostItem | undefined): WideHost[] {
  const { pattern } = host.reference;
  if (pattern.kind !== 'addresses') return [];
  const addresses = pattern.last - pattern.first + 1n;
  const probes = addresses * portsOf(item);
  return addresses <= MOST_MEANT || probes === 0n ? [] : [{ host, addresses, probes }];
}

function othersText(others: number): string {
  if (others === 0) return '';
  return others === 1 ? ' One more host is as wide.' : ` ${grouped(others)} more hosts are as wide.`;
}

const ALL_HELP =
  'name the hosts that are probed; where the probes come from is a vantage (`from: internet`), not a host as in a firewall rule';
const NETWORK_HELP =
  'name the hosts or smaller networks that are probed; the network that the probes must stay in belongs under `scope:` at the top';

/** The ports that an item asks of each address; overlapping entries count twice, so this is a limit from above. */
function portsOf(item: HostItem | undefined): bigint {
  return BigInt((item?.entries ?? []).reduce((sum, { ports }) => sum + ports.count, 0));
}

function messageOf(host: string, { addresses, probes }: WideHost, { limits }: Policy): string {
  const [many, count] = [grouped(addresses), grouped(probes)];
  return limits.probes !== null && probes > BigInt(limits.probes)
    ? `${host} is ${many} addresses, and each of them is probed: up to ${count} probes, more than the limit of ${grouped(limits.probes)} (\`limits.probes\`), so \`check\` refuses this policy.`
    : `${host} is ${many} addresses, and each of them is probed: up to ${count} probes.`;
}

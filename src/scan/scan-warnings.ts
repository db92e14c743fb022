// What a report that rests on a scan must say of it: who made it, what its silence rests on, and what it does not cover.
import { firstFew, plainCounted } from '../base/numbers-and-lists.ts';
import type { Plan } from '../model/plan.ts';
import type { Scan, ScannedHost } from '../model/scan.ts';
import type { Family } from '../model/words.ts';
import { nmapCommand } from './nmap-command.ts';
import { hostGap } from './scan-gaps.ts';
import { answered } from './scan-witnesses.ts';

/** "nmap 7.93", "masscan" */
export function toolOf({ tool, version }: Scan): string {
  return version === null ? tool : `${tool} ${version}`;
}

/** Addresses that are named in a warning; the rest is counted. */
const NAMED = 3;
/** An egress filter that lets the web through lets both of these through. */
const WEB: ReadonlySet<number> = new Set([80, 443]);

/** In the order of their weight; what the scan warns of itself is among them. */
export function scanWarnings({ addresses }: Pick<Plan, 'addresses'>, scan: Scan): string[] {
  const when = scan.finishedAt === null ? '' : ` at ${scan.finishedAt}`;
  const warnings = [
    ofNodes(scan)
      ? `This run sent nothing. It judges what nodes of ${toolOf(scan)} saw${when}, each from its own network.`
      : `This run sent nothing. It judges what ${toolOf(scan)} saw${when}, from the machine that ran it.`,
    ...scan.warnings,
  ];
  // A run of ours has said all of this of itself.
  if (scan.tool !== 'port-policy') warnings.push(...onSilence(scan.hosts));
  return [...warnings, ...onMissingHosts(addresses, scan)];
}

/** Whether many machines made it, each from its own place. */
function ofNodes({ tool }: Scan): boolean {
  return tool === 'globalping' || tool === 'check-host';
}

/** Each address that the scan does not have is said once, with how to have it scanned. */
function onMissingHosts(addresses: Plan['addresses'], scan: Scan): string[] {
  const scanned = new Set(scan.hosts.map(({ address }) => address));
  const missing = addresses.filter(({ address }) => !scanned.has(address) && !scan.gaps?.ports.has(address));
  const by = (...kinds: readonly string[]) => missing.filter(({ address }) => kinds.includes(hostGap(scan, address)));
  const [down, unnamed, others] = [by('host-down'), by('hosts-down'), by('no-host', 'gave-up', 'no-ports')];
  const names = (some: Plan['addresses']) =>
    firstFew(
      some.map(({ address }) => address),
      NAMED,
      String,
    );
  const hosts = plainCounted(scan.gaps?.down ?? 0, 'host');
  return [
    ...(down.length === 0
      ? []
      : [
          `nmap did not scan ${names(down)}: it took ${down.length === 1 ? 'it' : 'them'} for down because its ping got no answer. Scan again with -Pn, which skips the ping: ${nmapCommand(down)}`,
        ]),
    ...(unnamed.length === 0
      ? []
      : [
          `The scan does not have ${names(unnamed)}, and nmap took ${hosts} for down, which it does not list, because its ping got no answer. Scan again with -Pn, which skips the ping: ${nmapCommand(unnamed)}`,
        ]),
    ...(others.length === 0 ? [] : [`The scan says nothing about ${names(others)}.`]),
  ];
}

function onSilence(hosts: readonly ScannedHost[]): string[] {
  const rests = hosts.some(({ seen }) => seen.some(({ state }) => state === 'filtered' || state === 'open|filtered'));
  if (!rests) return [];
  return [
    'Silence counts in this scan because something else answered the scan. The scan does not show that the scanning machine could hear the network at that moment, how many packets were lost, or that what answered was not the scanning machine itself.',
    ...([4, 6] as const).flatMap((family) => onEgressFilter(family, hosts)),
  ];
}

/** As a probe warns of itself (truth rule 4): its own side may let out so few ports that every other looks filtered. */
function onEgressFilter(family: Family, hosts: readonly ScannedHost[]): string[] {
  const heard = new Set<number>();
  let silent = 0;
  for (const { seen } of hosts.filter((host) => host.family === family && host.where !== 'here')) {
    for (const one of seen.filter(({ ports }) => ports.protocol === 'tcp')) {
      if (one.cause === 'timeout') silent += one.ports.count;
      if (!answered(one)) continue;
      // Two are enough to tell one port, or the web's two, from more.
      for (const { first, last } of one.ports.ranges) for (const port of [first, last]) heard.add(port);
    }
  }
  const few = heard.size === 1 || [...heard].every((port) => WEB.has(port));
  if (silent === 0 || heard.size === 0 || !few) return [];
  const ports = [...heard].sort((a, b) => a - b);
  return [
    `Over IPv${family}, everything that answered the scan did so on port ${ports.join(' or ')}, while ${silent} ${silent === 1 ? 'port was' : 'ports were'} silent. An egress filter on the scanning side that lets only ${ports.join(' and ')} out would look just like this.`,
  ];
}

// What a report that rests on a scan must say of it: who made it, what its silence rests on, and what it does not cover.
import { firstFew } from '../base/numbers-and-lists.ts';
import type { Plan } from '../model/plan.ts';
import type { Scan, ScannedHost } from '../model/scan.ts';
import type { Family } from '../model/words.ts';
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
    `This run sent nothing. It judges what ${toolOf(scan)} saw${when}, from the machine that ran it.`,
    ...scan.warnings,
  ];
  // A run of ours has said all of this of itself.
  if (scan.tool !== 'port-policy') warnings.push(...onSilence(scan.hosts));
  const scanned = new Set(scan.hosts.map(({ address }) => address));
  const missing = addresses.filter(({ address }) => !scanned.has(address)).map(({ address }) => address);
  if (missing.length > 0) {
    warnings.push(`The scan says nothing at all of ${firstFew(missing, NAMED, String)}.`);
  }
  return warnings;
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

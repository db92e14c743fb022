// What is wrong with `--only` that names what the policy does not have: which ports it has there, from where, and the way out.
import { firstFew } from '../../base/numbers-and-lists.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { HostItem, HostPattern, Policy, PortSet } from '../../model/policy.ts';
import { areWithin, portSet, rangeText, sharedRanges, unitedRanges } from '../../model/port-ranges.ts';
import { PROTOCOLS, type Protocol } from '../../model/words.ts';
import type { PlannedRange } from '../decide/planned-range.ts';
import { isJudgedFrom, namesBoth, type View } from '../view.ts';
import type { LackingOnly } from './only.ts';

/** What `--only` is held against. */
export interface OnlyAgainst {
  readonly policy: Policy;
  readonly view: Pick<View, 'vantage'>;
  /** All that the policy decides from this vantage, before `--only`. */
  readonly ranges: readonly PlannedRange[];
}

/** Ports, hosts and vantages that a message names. */
const MOST_NAMED = 8;

/** A run that asks less than `--only` names would be green, and its reader would take all that is named for checked. */
export function notInPolicy({ only, ports }: LackingOnly, { policy, view, ranges }: OnlyAgainst): Diagnostic {
  const { text, pattern } = only;
  const naming = policy.hosts.filter(({ hosts }) => hosts.some((one) => meet(one.pattern, pattern)));
  const elsewhere = otherVantages(naming, ports, policy, view);
  if (elsewhere.length > 0) {
    const from = firstFew(
      elsewhere.map((name) => `\`${name}\``),
      MOST_NAMED,
      String,
    );
    return mistake(
      `\`--only ${text}\` names what this policy checks from ${from}, not from this vantage`,
      `run it there, with \`--vantage ${elsewhere[0]}\``,
    );
  }
  const host = hostText(text);
  const here = decidedAt(pattern, ranges);
  const probe = probeCommand(host, ports);
  if (here.length === 0 && naming.length === 0) {
    const hosts = [...new Set(policy.hosts.flatMap((item) => item.hosts.map((one) => `\`${one.text}\``)))];
    return mistake(
      `\`--only ${text}\` matches nothing in this policy from this vantage`,
      `the hosts of this policy are ${firstFew(hosts, 5, String)}; to look at a host without a policy: ${probe}`,
    );
  }
  const [first] = ports;
  if (first !== undefined && ports.every((set) => sayAll(naming, set, view)))
    return mistake(
      `\`--only ${text}\`: entries of other hosts decide ${portsText(ports)} wherever \`${host}\` leads`,
      `\`port-policy explain ${inBrackets(host)}:${first.ranges[0]?.first}${suffix(first.protocol)}\` says which`,
    );
  const swapped = ports.map((set) => portSet(set.protocol === 'tcp' ? 'udp' : 'tcp', set.ranges));
  if (ports.length > 0 && swapped.every((set) => isIn(set, here)))
    return mistake(
      `\`--only ${text}\`: this policy says nothing about ${portsText(ports)} on \`${host}\` from this vantage, and it has ${portsText(swapped)}`,
      `write \`--only ${inBrackets(host)}:${listText(swapped)}\``,
    );
  return mistake(
    `\`--only ${text}\`: this policy says nothing about ${portsText(ports)} on \`${host}\` from this vantage`,
    `it has ${here.length === 0 ? 'no port' : portsText(here)} there; to look at a port without a policy: ${probe}`,
  );
}

function mistake(message: string, help: string): Diagnostic {
  return { code: 'not-in-policy', level: 'error', message, help, position: null, length: 1, related: [] };
}

/** Whether two patterns may mean the same host: the same name, or addresses in common. */
function meet(one: HostPattern, other: HostPattern): boolean {
  if (one.kind === 'name' || other.kind === 'name')
    return one.kind === 'name' && other.kind === 'name' && one.name === other.name;
  return one.family === other.family && one.first <= other.last && other.first <= one.last;
}

/** The ports that are decided at any host that is meant. */
function decidedAt(pattern: HostPattern, ranges: readonly PlannedRange[]): PortSet[] {
  const found: PortSet[] = [];
  for (const { family, first, last, segments } of ranges) {
    const byAddress = pattern.kind === 'addresses' && meet({ kind: 'addresses', family, first, last }, pattern);
    for (const { ports, appliedEntries } of segments)
      if (byAddress || appliedEntries.some(({ host }) => pattern.kind === 'name' && pattern.name === host))
        found.push(ports);
  }
  return united(found);
}

function united(sets: readonly PortSet[]): PortSet[] {
  return PROTOCOLS.flatMap((protocol) => {
    const ranges = unitedRanges(sets.flatMap((set) => (set.protocol === protocol ? set.ranges : [])));
    return ranges.length === 0 ? [] : [portSet(protocol, ranges)];
  });
}

function isIn({ protocol, ranges }: PortSet, sets: readonly PortSet[]): boolean {
  return sets.some((set) => set.protocol === protocol && areWithin(ranges, set.ranges));
}

/** Whether items that name the host say something of all these ports from here. */
function sayAll(naming: readonly HostItem[], set: PortSet, view: Pick<View, 'vantage'>): boolean {
  const seen = naming.flatMap((item) =>
    item.entries.filter(({ from }) => isJudgedFrom(view, item.from) && isJudgedFrom(view, from)),
  );
  return isIn(set, united(seen.map(({ ports }) => ports)));
}

/** The vantages that check something of what is meant, where none of it is checked from here. */
function otherVantages(
  naming: readonly HostItem[],
  ports: readonly PortSet[],
  { vantages }: Policy,
  view: Pick<View, 'vantage'>,
): string[] {
  const all = vantages.map(({ name }) => name);
  const names = new Set<string>();
  for (const item of naming)
    for (const { from, ports: own } of item.entries) {
      const isMeant = ports.length === 0 || ports.some((set) => overlaps(set, own));
      if (isMeant) for (const name of namesBoth(item.from, from, all)) names.add(name);
    }
  return names.has(view.vantage?.name ?? '') ? [] : [...names];
}

function overlaps(one: PortSet, other: PortSet): boolean {
  return one.protocol === other.protocol && sharedRanges(one.ranges, other.ranges).length > 0;
}

/** The host of `--only` as it was written. */
function hostText(text: string): string {
  const [, inside] = /^\s*\[([^\]]*)\]/.exec(text) ?? [];
  if (inside !== undefined) return inside;
  const parts = text.trim().split(':');
  return parts.length === 2 ? (parts[0] ?? '') : text.trim();
}

function inBrackets(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

function suffix(protocol: Protocol): string {
  return protocol === 'udp' ? '/udp' : '';
}

function listText(sets: readonly PortSet[]): string {
  return sets.flatMap(({ protocol, ranges }) => ranges.map((one) => `${rangeText(one)}${suffix(protocol)}`)).join(',');
}

/** `port 22`, `ports 22, 8000-8100, 53/udp`. */
function portsText(sets: readonly PortSet[]): string {
  const texts = sets.flatMap(({ protocol, ranges }) => ranges.map((one) => `${rangeText(one)}${suffix(protocol)}`));
  const count = sets.reduce((sum, set) => sum + set.count, 0);
  return `${count === 1 ? 'port' : 'ports'} ${firstFew(texts, MOST_NAMED, String)}`;
}

function probeCommand(host: string, ports: readonly PortSet[]): string {
  const count = ports.reduce((sum, { ranges }) => sum + ranges.length, 0);
  return `\`port-policy probe ${host} ${count === 0 || count > MOST_NAMED ? 'PORTS' : listText(ports)}\``;
}

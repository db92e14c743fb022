// What a draft says of a host in comments: why something is only observed or left out, and how little silence says.
import { andMore, counted } from '../base/numbers-and-lists.ts';
import type { PortRange } from '../model/policy.ts';
import { countPorts, rangesWithout, rangeText, unitedRanges } from '../model/port-ranges.ts';
import type { ScannedHost } from '../model/scan.ts';
import type { Protocol } from '../model/words.ts';
import type { CoveredSet } from './claimed-ports.ts';
import { classAt, type PortClass, type PortMap, rangesOf, type UnknownReasons } from './port-classes.ts';
import type { PortKnowledge } from './port-knowledge.ts';

/** What was made of one address. */
export interface AddressFacts {
  readonly host: ScannedHost;
  readonly map: PortMap;
  readonly reasons: UnknownReasons;
  /** Whether anything came back from it that is not silence, or a firewall's word. */
  readonly answered: boolean;
}

/** So many ports that differ are told one by one, and so many ranges are written out. */
const MOST_TOLD = 8;

/** Why ports are `unknown`: `120 ports (deaf-vantage) at 203.0.113.8`. Null where none are. */
export function unknownNote(facts: readonly AddressFacts[], together: PortMap): string | null {
  const told = facts.map(({ reasons }) =>
    [...reasons]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([why, count]) => `${counted(count, 'port')} (${why})`)
      .join(', '),
  );
  const [first = ''] = told;
  if (told.every((one) => one === '')) return null;
  const alike = told.every((one) => one === first);
  const where = alike
    ? `${first}${facts.length > 1 ? ' at each address' : ''}`
    : facts.flatMap(({ host }, index) => (told[index] === '' ? [] : [`${told[index]} at ${host.address}`])).join('; ');
  const blocked = together.tcp.some(({ is }) => is === 'unsafe');
  if (!blocked) return `Could not be known from here, so it is only observed: ${where}.`;
  const observed = [...together.tcp, ...together.udp].some(({ is }) => is === 'unknown');
  return `Could not be known from here: ${where}.${observed ? ' What of it would not be dangerous is only observed.' : ''}`;
}

/** The ports that could not be known and would be dangerous if they were open; null where there are none. */
export function unsafeNote(together: PortMap): string | null {
  const ranges = rangesOf(together, 'tcp', (is) => is === 'unsafe');
  if (ranges.length === 0) return null;
  return `Could not be known from here, and dangerous if open, so it is blocked until a check can tell: ${shown(ranges)}.`;
}

/** The ports that one address of a name has open and another has not. */
export function differencesOf(
  facts: readonly AddressFacts[],
  together: PortMap,
  riskOf: PortKnowledge['riskOf'],
): string[] {
  if (facts.length < 2) return [];
  const told: string[] = [];
  let more = 0;
  for (const protocol of ['tcp', 'udp'] as const) {
    for (const range of rangesOf(together, protocol, (is) => is === 'differs')) {
      for (let port = range.first; port <= range.last; port++) {
        if (told.length < MOST_TOLD) told.push(differenceAt(facts, protocol, port, riskOf(port, protocol)));
        else more++;
      }
    }
  }
  if (more > 0) told.push(`${counted(more, 'more port')} differ${more === 1 ? 's' : ''} between the addresses.`);
  return told;
}

function differenceAt(
  facts: readonly AddressFacts[],
  protocol: Protocol,
  port: number,
  risk: ReturnType<PortKnowledge['riskOf']>,
): string {
  const open = facts.filter(({ map }) => classAt(map, protocol, port) === 'open').map(({ host }) => host.address);
  const others = facts
    .filter(({ host }) => !open.includes(host.address))
    .map(({ host, map }) => `${otherwise(classAt(map, protocol, port))} at ${host.address}`);
  const suffix = protocol === 'udp' ? '/udp' : '';
  const danger = risk === null ? '' : ` It is ${risk.severity}: the port of ${risk.what}; ${risk.why}.`;
  return `${port}${suffix} is open at ${open.join(', ')} and ${others.join(', ')}: which of them is meant? Until that is said it is blocked, so a check fails.${danger}`;
}

function otherwise(is: PortClass | null): string {
  if (is === null) return 'not asked';
  if (is === 'unknown') return 'not known';
  return is === 'unproven' ? 'silent' : 'not open';
}

/** How little is known of addresses that answered nothing; null where all of them did. */
export function silenceNote(facts: readonly AddressFacts[], { tcp, udp }: PortMap): string | null {
  const silent = facts.filter(({ answered }) => !answered);
  if (silent.length === 0) return null;
  const all = silent.length === facts.length;
  const who = all
    ? 'Nothing here answered'
    : `Nothing answered at ${silent.map(({ host }) => host.address).join(', ')}`;
  if (![...tcp, ...udp].some(({ is }) => is === 'blocked'))
    return `${who}, and nothing is known of it from here. Check from another vantage, or name a control that proves that this machine hears the network.`;
  return (
    `${who}: its silence counts only because others answered this machine, and a host that is down is as silent. ` +
    'To keep it green takes a control, or another host that answers; to know more takes a vantage that it answers to.'
  );
}

/** UDP ports whose silence proves nothing; the head of the file says why. */
export function unprovenNote(map: PortMap): string | null {
  const ranges = rangesOf(map, 'udp', (is) => is === 'unproven');
  return ranges.length === 0 ? null : `Silent over UDP, which proves nothing: ${shown(ranges)}.`;
}

/** Ports of the sets that were asked, and that the scan has not of this host. */
export function uncoveredNote(map: PortMap, covered: readonly CoveredSet[]): string | null {
  const lists = (['tcp', 'udp'] as const).flatMap((protocol) => {
    const asked = covered.filter(({ ports }) => ports.protocol === protocol).flatMap(({ ports }) => ports.ranges);
    const ranges = rangesWithout(unitedRanges(asked), unitedRanges(map[protocol]));
    return ranges.length === 0 ? [] : [`${shown(ranges)}${protocol === 'udp' ? ' over UDP' : ''}`];
  });
  return lists.length === 0 ? null : `Not asked everywhere here, so nothing is said of it: ${lists.join('; ')}.`;
}

function shown(ranges: readonly PortRange[]): string {
  return andMore(ranges.slice(0, MOST_TOLD).map(rangeText), countPorts(ranges.slice(MOST_TOLD)));
}

// The phrases that every explanation is made of: what was seen, how often, from where.
import type { Observation } from '../../model/observation.ts';
import type { PlannedAddress } from '../../model/plan.ts';
import type { Cause, Family } from '../../model/words.ts';

/** Each cause as something that came back. Only those of the target and of the way to it ever stand in a sentence. */
const NOUNS: Record<Cause, string> = {
  'syn-ack': 'a SYN-ACK',
  rst: 'an RST',
  refused: 'a refusal (an RST or an ICMP error, not told apart here)',
  timeout: 'no answer',
  'icmp-port-unreachable': 'an ICMP port-unreachable',
  'icmp-unreachable': 'an ICMP unreachable',
  'icmp-net-unreachable': 'an ICMP network-unreachable',
  'icmp-admin-prohibited': 'an ICMP administratively-prohibited',
  reply: 'a reply',
  'no-reply': 'no reply',
  'no-route': 'no route',
  'no-neighbour': 'no neighbour at that address',
  'local-firewall': 'a firewall of this machine',
  'local-resources': 'a shortage on this machine',
  'deaf-vantage': 'silence that nothing vouches for',
  'dns-failed': 'a failure of DNS',
  'out-of-scope': 'an address out of scope',
  cancelled: 'the end of the run',
};

/** @returns a clause in the past: "the connection was accepted (SYN-ACK in 11.8 ms)" */
export function whatWasSeen({ cause, rttMs, attempts, detail }: Observation): string {
  const time = rttMs === null ? '' : ` in ${milliseconds(rttMs)}`;
  switch (cause) {
    case 'syn-ack':
      return `the connection was accepted (SYN-ACK${time})`;
    case 'rst':
      return `the connection was refused (RST${time})`;
    case 'refused':
      return `the connection was refused (RST or ICMP${time}, not told apart here)`;
    case 'timeout':
      return `${counted(attempts, 'attempt')} got no answer`;
    case 'deaf-vantage':
      return detail === null
        ? `${counted(attempts, 'attempt')} got no answer`
        : `${counted(attempts, 'attempt')} got nothing but an error (${detail})`;
    case 'reply':
      return `it replied${time === '' ? '' : ` (${time.trim()})`}`;
    case 'no-reply':
      return `${counted(attempts, 'question')} got no reply`;
    default:
      return `${NOUNS[cause]} came back${time === '' ? '' : ` (${time.trim()})`}`;
  }
}

/** @returns a sentence with its leading space where attempts at the same port ended in different ways, else nothing */
export function whatElseWasSeen({ also }: Observation): string {
  if (also.length === 0) return '';
  const others = listed([...new Set(also)].map((cause) => NOUNS[cause]));
  return ` Other attempts at this port saw ${others}: several machines share the address, or packets are lost on the way.`;
}

/** One decimal below 100 ms, none above: more would be noise. */
export function milliseconds(ms: number): string {
  if (ms < 0.05) return 'under 0.1 ms';
  return `${ms < 100 ? Math.round(ms * 10) / 10 : Math.round(ms)} ms`;
}

/** @returns "1 attempt", "2 attempts" */
export function counted(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

/** @returns "a", "a and b", "a, b and c"; past the third only how many more */
export function listed(items: readonly string[]): string {
  const shown = items.length > 4 ? [...items.slice(0, 3), `${items.length - 3} more`] : items;
  if (shown.length < 2) return shown.join('');
  return `${shown.slice(0, -1).join(', ')} and ${shown[shown.length - 1]}`;
}

/** @returns "from here", "from the vantage internet" */
export function fromVantage(vantage: string | null): string {
  return vantage === null ? 'from here' : `from the vantage ${vantage}`;
}

/** @returns "IPv4" or "IPv6" */
export function familyName(family: Family): string {
  return `IPv${family}`;
}

/** @returns "5432/tcp", as firewalls' rules are written */
export function portName(port: number, protocol: string): string {
  return `${port}/${protocol}`;
}

/** Who drops packets on the way to an address: a security group does not stand before loopback. */
export function firewallBefore({ address }: PlannedAddress): string {
  return isLoopback(address) ? 'a firewall on this machine' : 'a security group or firewall';
}

/**
 * This machine as an allow-list must know it, with its addresses where they are known.
 *
 * A private source is not what a public target sees, and an allow-list that holds it lets nobody in.
 */
export function thisMachine(sources: readonly string[], { address, family }: PlannedAddress): string {
  const own = sources.filter((source) => source.includes(':') === (family === 6));
  if (own.length === 0 || isLoopback(address)) return 'this machine';
  const natted = !isPrivate(address) && own.every(isPrivate);
  return `this machine (${listed(own)}${natted ? ', which the target sees as a public address of your network' : ''})`;
}

function isLoopback(address: string): boolean {
  return address === '::1' || address.startsWith('127.');
}

/** RFC 1918, RFC 6598 (carrier NAT), RFC 4193 (unique local). */
function isPrivate(address: string): boolean {
  return (
    /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)/.test(address) ||
    /^f[cd][0-9a-f]{2}:/.test(address) ||
    isLoopback(address)
  );
}

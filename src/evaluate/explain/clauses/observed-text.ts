// What was seen of one port beyond its state and cause: how often it was asked, over what time, and what silence is worth.
import type { Cause } from '../../../model/causes.ts';
import type { Observation } from '../../../model/observation.ts';
import { questionName } from './udp-questions.ts';
import { counted, listed } from './wording.ts';

/** Each cause as something that came back. Only those of the target and of the way to it ever stand in a sentence. */
const NOUNS: Record<Cause, string> = {
  'syn-ack': 'a SYN-ACK',
  rst: 'an RST',
  refused: 'a refusal (an RST or an ICMP error)',
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
  'cannot-see': 'what no vantage sees',
  cancelled: 'the end of the run',
  'out-of-time': 'the end of the time that the run had',
  'not-covered': 'a scan that does not cover it',
  'not-at-source': 'a machine that is not where its vantage is',
  'no-report': 'a report that is not there',
};

/** @returns what reads before "got no answer": "4 attempts over 2.1 s", "3 DNS questions over 4.2 s", "The scan" */
export function tries(seen: Observation): string {
  if (isOfScan(seen)) return 'The scan';
  const { attempts, question, firstAskedMs, lastAskedMs } = seen;
  const what = question === null ? 'attempt' : questionName(question).replace(/^an? /, '');
  const span = firstAskedMs === null || lastAskedMs === null ? 0 : lastAskedMs - firstAskedMs;
  const over = attempts < 2 || span < 50 ? '' : ` over ${seconds(span)}`;
  return `${counted(attempts, what)}${over}`;
}

/** @returns how often a silent port was asked, as a sentence */
export function unanswered(seen: Observation): string {
  if (seen.detail !== null && !isOfScan(seen)) return `${tries(seen)} got only an error (${seen.detail}).`;
  return isUdp(seen) ? `${tries(seen)} got no reply.` : `${tries(seen)} got no answer.`;
}

/** @returns what reads after "so": of an error, a firewall of the own side may have made it; of a scan, on the scanner's side */
export function provesNothing(seen: Observation): string {
  if (isOfScan(seen))
    return seen.detail === null
      ? 'silence proves nothing'
      : "this error proves nothing, as a firewall on the scanner's side sends it too";
  const isSilent = !seen.cause.startsWith('icmp') && seen.detail === null;
  return isSilent
    ? 'silence proves nothing'
    : "this error proves nothing, as a firewall on this machine's side sends it too";
}

/** @returns a sentence with its leading space where attempts at the same port ended in different ways, else nothing */
export function whatElseWasSeen({ also }: Observation): string {
  if (also.length === 0) return '';
  const others = listed([...new Set(also)].map((cause) => NOUNS[cause]));
  return ` Other attempts at this port saw ${others}: several machines share the address, or packets are lost on the way.`;
}

/** @returns a sentence with its leading space for what many nodes asked together, else nothing */
export function seenByNodes({ nodes }: Pick<Observation, 'nodes'>): string {
  if (nodes === undefined) return '';
  if (nodes.asked === 1) return ' The one node that asked saw it open.';
  return nodes.open === 1
    ? ` One of ${nodes.asked} nodes saw it open. A proxy in the network of that node may have answered in its place.`
    : ` ${nodes.open} of ${nodes.asked} nodes saw it open.`;
}

/** A scan made elsewhere does not say what it asked over UDP. */
export function isUdp({ question, cause }: Pick<Observation, 'question' | 'cause'>): boolean {
  return question !== null || cause === 'no-reply';
}

/** Whether it was seen by a scan made elsewhere, which does not say how often it asked. */
export function isOfScan({ attempts }: Pick<Observation, 'attempts'>): boolean {
  return attempts === 0;
}

/** Coarse on purpose: a thousand silent ports then share a few texts instead of having one each. */
function seconds(ms: number): string {
  if (ms < 9950) return `${(ms / 1000).toFixed(1)} s`;
  return ms < 119_500 ? `${Math.round(ms / 1000)} s` : `${Math.round(ms / 60_000) * 60} s`;
}

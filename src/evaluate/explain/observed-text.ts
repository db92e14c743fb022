// What was seen of one port, as the clause of an explanation: how often it was asked, over what time, what came back.
import type { Observation } from '../../model/observation.ts';
import type { Cause } from '../../model/words.ts';
import { questionName } from './udp-questions.ts';
import { counted, listed } from './wording.ts';

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
  'not-covered': 'a scan that says nothing of it',
};

/** @returns a clause in the past: "the connection was accepted (SYN-ACK in 11.8 ms)", "3 DNS questions over 4.2 s got no reply" */
export function whatWasSeen(seen: Observation): string {
  const { cause, rttMs, detail, question } = seen;
  const time = rttMs === null ? '' : ` in ${milliseconds(rttMs)}`;
  switch (cause) {
    case 'syn-ack':
      return `the connection was accepted (SYN-ACK${time})`;
    case 'rst':
      return `the connection was refused (RST${time})`;
    case 'refused':
      return question === null
        ? `the connection was refused (RST or ICMP${time}, not told apart here)`
        : `a refusal came back (by ICMP${time})`;
    case 'timeout':
      return `${asked(seen)} got no answer`;
    case 'deaf-vantage':
      return detail === null
        ? `${asked(seen)} got no ${question === null ? 'answer' : 'reply'}`
        : `${asked(seen)} got nothing but an error (${detail})`;
    case 'reply':
      return `it replied to ${questionName(question)}${time === '' ? '' : ` (${time.trim()})`}`;
    case 'no-reply':
      return `${asked(seen)} got no reply`;
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

/** Whether it was seen by a scan made elsewhere, which does not say how often it asked. */
export function isOfScan({ attempts }: Pick<Observation, 'attempts'>): boolean {
  return attempts === 0;
}

/** @returns "4 attempts over 2.1 s", "2 empty datagrams", "3 DNS questions over 4.2 s", "the scan" */
function asked(seen: Observation): string {
  if (isOfScan(seen)) return 'the scan';
  const { attempts, question, firstAskedMs, lastAskedMs } = seen;
  const what = question === null ? 'attempt' : questionName(question).replace(/^an? /, '');
  const span = firstAskedMs === null || lastAskedMs === null ? 0 : lastAskedMs - firstAskedMs;
  const over = attempts < 2 || span < 50 ? '' : ` over ${seconds(span)}`;
  return `${counted(attempts, what)}${over}`;
}

/** Coarse on purpose: a thousand silent ports then share a few texts instead of having one each. */
function seconds(ms: number): string {
  if (ms < 9950) return `${(ms / 1000).toFixed(1)} s`;
  return ms < 119_500 ? `${Math.round(ms / 1000)} s` : `${Math.round(ms / 60_000)} min`;
}

/** One decimal below 100 ms, none above: more would be noise. */
function milliseconds(ms: number): string {
  if (ms < 0.05) return 'under 0.1 ms';
  return `${ms < 100 ? Math.round(ms * 10) / 10 : Math.round(ms)} ms`;
}

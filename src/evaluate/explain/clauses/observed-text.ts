// What was seen of one port, as the clause of an explanation: how often it was asked, over what time, what came back.
import { type Cause, wasSeen } from '../../../model/causes.ts';
import type { Observation } from '../../../model/observation.ts';
import type { Finding } from '../finding.ts';
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
export function observedText(seen: Observation): string {
  const { cause, rttMs, question } = seen;
  if (!wasSeen(cause)) return 'nothing is known of this port';
  const time = rttMs === null ? null : milliseconds(rttMs);
  switch (cause) {
    case 'syn-ack':
      return time === null
        ? 'the connection was accepted (SYN-ACK)'
        : `the connection was accepted (SYN-ACK in ${time})`;
    case 'rst':
      return time === null ? 'the connection was refused (RST)' : `the connection was refused (RST in ${time})`;
    case 'refused':
      return refusal(seen, time);
    case 'timeout':
      return `${asked(seen)} got no answer`;
    case 'deaf-vantage':
      return unheard(seen);
    case 'reply':
      return time === null
        ? `it replied to ${questionName(question)}`
        : `it replied to ${questionName(question)} (in ${time})`;
    case 'no-reply':
      return `${asked(seen)} got no reply`;
    default:
      return time === null ? `${NOUNS[cause]} came back` : `${NOUNS[cause]} came back (in ${time})`;
  }
}

function refusal({ question }: Observation, time: string | null): string {
  if (question !== null)
    return time === null ? 'a refusal came back (by ICMP)' : `a refusal came back (by ICMP in ${time})`;
  return time === null
    ? 'the connection was refused (RST or ICMP, not told apart here)'
    : `the connection was refused (RST or ICMP in ${time}, not told apart here)`;
}

function unheard(seen: Observation): string {
  if (seen.detail !== null) return `${asked(seen)} got nothing but an error (${seen.detail})`;
  return seen.question === null ? `${asked(seen)} got no answer` : `${asked(seen)} got no reply`;
}

/** @returns how an explanation begins that says the same of what is judged and of what is only observed */
export function expectedAndObserved(finding: Finding): string {
  const { expected } = finding.applied.entry;
  const observed = observedText(finding.seen);
  if (expected === 'observe') return `Observed only: ${observed}`;
  return andOrBut(finding) === 'and'
    ? `Expected ${expected}, and ${observed}`
    : `Expected ${expected}, but ${observed}`;
}

/** @returns "and" where the state is the expected one, and only proves nothing */
export function andOrBut({ applied, seen }: Finding): 'and' | 'but' {
  return applied.entry.expected === seen.state ? 'and' : 'but';
}

/** @returns what proves nothing where nobody vouches for it; of a scan, it was made on the scanner's side */
export function silenceOrError(seen: Observation): string {
  if (isOfScan(seen))
    return seen.detail === null ? 'silence' : 'such an error (a firewall on its own side makes it too)';
  const isSilent = !seen.cause.startsWith('icmp') && seen.detail === null;
  return isSilent ? 'silence' : 'such an error (a firewall on our own side makes it too)';
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

// States and causes in words, `open (SYN-ACK in 11.8 ms)`: the table of causes that every format uses.
import type { Verdict } from '../../model/verdict.ts';
import type { Cause, State } from '../../model/words.ts';
import { clip } from './clip.ts';

const WORDS: Readonly<Record<Cause, string>> = {
  'syn-ack': 'SYN-ACK',
  rst: 'RST',
  refused: 'RST or ICMP reject',
  timeout: 'no answer',
  'icmp-port-unreachable': 'ICMP port unreachable',
  'icmp-unreachable': 'ICMP unreachable',
  'icmp-net-unreachable': 'ICMP network unreachable',
  'icmp-admin-prohibited': 'ICMP administratively prohibited',
  reply: 'reply',
  'no-reply': 'no reply: open or filtered',
  'no-route': 'no route from here',
  'no-neighbour': 'ARP or neighbour discovery failed',
  'local-firewall': "this machine's own firewall",
  'local-resources': 'this machine ran out of resources',
  'deaf-vantage': 'silence that proves nothing',
  'dns-failed': 'name not resolved',
  'out-of-scope': 'out of scope',
  'cannot-see': 'seen from no vantage',
  cancelled: 'cancelled',
  'out-of-time': 'out of time',
  'not-covered': 'not covered by the scan',
  'not-at-source': 'not where the vantage is',
  'no-report': 'no report that counts',
};

/** A state in words; what UDP silence means is said with the cause. */
export function stateText(state: State): string {
  return state === 'open|filtered' ? 'silent' : state;
}

/** A state in words; where DNS alone was asked, where the name leads: `leads to 203.0.113.9`. Not escaped. */
export function seenWords({ state, address }: Pick<Verdict, 'state' | 'address'>): string {
  if (state !== null) return stateText(state);
  return address === null ? 'leads where it must' : `leads to ${clip(address, 100)}`;
}

/**
 * What was seen, as a clause: `seen open (SYN-ACK in 11.8 ms)`, `leads to 203.0.113.9 (by DNS)`. Not escaped.
 * @param answer what is said of the cause, by `answerText` or of several ports at once
 */
export function seenText(verdict: Pick<Verdict, 'state' | 'address'>, answer: string): string {
  return `${verdict.state === null ? '' : 'seen '}${seenWords(verdict)} (${answer})`;
}

/** A cause in words. */
export function causeText(cause: Cause | null): string {
  return cause === null ? 'by DNS' : WORDS[cause];
}

/** The evidence of a verdict in a word; `by DNS` where DNS alone was asked. */
export function evidenceText({ state, evidence }: Pick<Verdict, 'state' | 'evidence'>): string {
  return state === null ? 'by DNS' : evidence;
}

/** The cause with the round-trip time where there is one: `SYN-ACK in 11.8 ms`. */
export function answerText(verdict: Pick<Verdict, 'cause' | 'rttMs'>): string {
  const words = causeText(verdict.cause);
  // A tenth of a millisecond: enough to tell a neighbour from another continent.
  return verdict.rttMs === null ? words : `${words} in ${Math.round(verdict.rttMs * 10) / 10} ms`;
}

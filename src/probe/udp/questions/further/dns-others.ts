// DNS for servers that are silent about the root: a name that every resolver knows, and a question of another class.

import {
  dnsQuery,
  dnsQuestion,
  isDnsResponse,
  isErrorWithoutQuestion,
  repeatsQuestion,
} from '../encoding/dns-message.ts';
import type { UdpQuestionSpec } from '../question.ts';

const [A, TXT] = [1, 16];
const CLASS_CHAOS = 3;
const RECURSION_DESIRED = 0x0100;

/**
 * RFC 6761 section 6.3: a resolver knows `localhost` by itself and asks nobody. dnscache (djbdns) drops a query that does not
 * want recursion; unbound answers what it knows by itself also where it drops all else (`deny_non_local`).
 */
export const dnsLocalhost: UdpQuestionSpec = dnsAsking(
  'RFC 1035 section 4.1 and RFC 6761 section 6.3',
  dnsQuestion(['localhost'], A),
  RECURSION_DESIRED,
);

/**
 * RFC 4892 section 2: the version of the server, of class CH. tinydns (djbdns) drops whatever is outside its zones, and says
 * of every class but IN that it cannot read it.
 */
export const dnsChaos: UdpQuestionSpec = dnsAsking(
  'RFC 1035 section 4.1 and RFC 4892 section 2',
  dnsQuestion(['version', 'bind'], TXT, CLASS_CHAOS),
  0,
);

function dnsAsking(source: string, question: Buffer, flags: number): UdpQuestionSpec {
  return {
    source,
    ask(random) {
      const id = random(2);
      return {
        datagrams: [dnsQuery(id, question, flags)],
        recognises: (reply) =>
          isDnsResponse(reply, id) && (repeatsQuestion(reply, question) || isErrorWithoutQuestion(reply)),
      };
    },
  };
}

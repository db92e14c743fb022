// Multicast DNS, asked by unicast: which kinds of service are announced here?

import { dnsQuery, dnsQuestion, isDnsResponse, repeatsQuestion } from '../encoding/dns-message.ts';
import type { UdpQuestionSpec } from '../question.ts';

const PTR = 12;

/**
 * RFC 6762 section 6.7: a query from a port other than 5353 is answered like one of plain DNS, with its id and its
 * question repeated. The name lists the types of all services (RFC 6763 section 9); a responder that announces none is
 * silent, as it is to hosts beyond its link (RFC 6762 section 11).
 */
export const mdns: UdpQuestionSpec = {
  source: 'RFC 6762 section 6.7 and RFC 6763 section 9',
  ask(random) {
    const id = random(2);
    const question = dnsQuestion(['_services', '_dns-sd', '_udp', 'local'], PTR);
    return {
      datagrams: [dnsQuery(id, question)],
      recognises: (reply) => isDnsResponse(reply, id) && repeatsQuestion(reply, question),
    };
  },
};

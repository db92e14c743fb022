// DNS: who is responsible for the root? Every server has an answer to that, if only that it refuses.

import {
  dnsQuery,
  dnsQuestion,
  isDnsResponse,
  isErrorWithoutQuestion,
  repeatsQuestion,
} from '../encoding/dns-message.ts';
import type { UdpQuestionSpec } from '../question.ts';

const SOA = 6;
const ROOT: readonly string[] = [];

/**
 * RFC 1035 section 4.1. The SOA of the root is one short record where a list of its servers fills a datagram; recursion
 * is not asked for, so that nobody else is troubled. A server that does not serve us says REFUSED, which is an answer.
 */
export const dns: UdpQuestionSpec = {
  source: 'RFC 1035 section 4.1',
  ask(random) {
    const id = random(2);
    const question = dnsQuestion(ROOT, SOA);
    return {
      datagrams: [dnsQuery(id, question)],
      recognises: (reply) =>
        isDnsResponse(reply, id) && (repeatsQuestion(reply, question) || isErrorWithoutQuestion(reply)),
    };
  },
};

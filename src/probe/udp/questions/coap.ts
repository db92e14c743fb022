// CoAP: a ping.

import { fields, u8 } from './encoding/bytes.ts';
import type { UdpQuestionSpec } from './question.ts';

const VERSION_1 = 1 << 6;
const CONFIRMABLE = 0 << 4;
const RESET = 3 << 4;
const EMPTY = 0;

/**
 * RFC 7252 sections 1.2 ("CoAP ping") and 4.2: an Empty message that wants to be confirmed is rejected with a Reset of
 * the same message id.
 */
export const coap: UdpQuestionSpec = {
  source: 'RFC 7252 sections 1.2 and 4.2',
  ask(random) {
    const messageId = random(2);
    const reset = fields(u8(VERSION_1 | RESET), u8(EMPTY), messageId);
    return {
      datagrams: [fields(u8(VERSION_1 | CONFIRMABLE), u8(EMPTY), messageId)],
      recognises: (reply) => reply.equals(reset),
    };
  },
};

// CoAP: a resource that nobody has, for servers that ignore a ping.

import { ascii, fields, holdsAt, u8, uintAt } from '../encoding/bytes.ts';
import type { UdpQuestionSpec } from '../question.ts';

const VERSION_1 = 1 << 6;
const [CONFIRMABLE, ACKNOWLEDGEMENT, RESET] = [0, 2, 3];
const GET = 0x01;
const TOKEN_BYTES = 8;
/** RFC 7252 section 5.10: option 11, Uri-Path, and its delta to no option before it. */
const URI_PATH = 11 << 4;

/**
 * RFC 7252 sections 4.2, 5.2 and 5.8.1: a GET of a random name, which is answered with 4.04 (or 4.01, or 5.03). The answer
 * repeats our message id or our token: it comes with the acknowledgement or after it. `.well-known/core` would amplify.
 */
export const coapGet: UdpQuestionSpec = {
  source: 'RFC 7252 sections 4.2, 5.2 and 5.8.1',
  ask(random) {
    const messageId = random(2);
    const token = random(TOKEN_BYTES);
    const path = ascii(random(6).toString('hex'));
    const head = fields(u8(VERSION_1 | (CONFIRMABLE << 4) | TOKEN_BYTES), u8(GET), messageId, token);
    return {
      datagrams: [fields(head, u8(URI_PATH | path.length), path)],
      recognises(reply) {
        const first = uintAt(reply, 0, 1);
        if (reply.length < 4 || first >> 6 !== 1) return false;
        const ofType = (first >> 4) & 0b11;
        const hasToken = (first & 0b1111) === TOKEN_BYTES && holdsAt(reply, 4, token);
        const hasId = (ofType === ACKNOWLEDGEMENT || ofType === RESET) && holdsAt(reply, 2, messageId);
        // An answer of its own (confirmable or not) has a code of class 2, 4 or 5.
        return hasId || (hasToken && uintAt(reply, 1, 1) >> 5 >= 2);
      },
    };
  },
};

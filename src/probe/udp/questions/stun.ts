// STUN: what is my address?
import type { UdpQuestionSpec } from '../question.ts';
import { fields, holdsAt, u16, u32, uintAt } from './bytes.ts';

const BINDING_REQUEST = 0x0001;
const BINDING_SUCCESS = 0x0101;
const BINDING_ERROR = 0x0111;
const MAGIC_COOKIE = 0x2112a442;
const HEADER_BYTES = 20;

/** RFC 8489 section 5: a Binding request without attributes. An error (a server that wants credentials) is an answer. */
export const stun: UdpQuestionSpec = {
  source: 'RFC 8489 section 5',
  ask(random) {
    const transactionId = random(12);
    const attributesLength = u16(0);
    return {
      datagrams: [fields(u16(BINDING_REQUEST), attributesLength, u32(MAGIC_COOKIE), transactionId)],
      recognises: (reply) =>
        [BINDING_SUCCESS, BINDING_ERROR].includes(uintAt(reply, 0, 2)) &&
        uintAt(reply, 2, 2) === reply.length - HEADER_BYTES &&
        uintAt(reply, 4, 4) === MAGIC_COOKIE &&
        holdsAt(reply, 8, transactionId),
    };
  },
};

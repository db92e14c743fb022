// STUN: what is my address?

import { fields, holdsAt, u16, u32, uintAt, zeros } from './encoding/bytes.ts';
import type { UdpExchange, UdpQuestionSpec } from './question.ts';

export const BINDING_REQUEST = 0x0001;
const BINDING_SUCCESS = 0x0101;
const BINDING_ERROR = 0x0111;
export const BINDING_ANSWERS: readonly number[] = [BINDING_SUCCESS, BINDING_ERROR];
const MAGIC_COOKIE = 0x2112a442;
const HEADER_BYTES = 20;
const FINGERPRINT_BYTES = 8;

/** RFC 8489 section 5: a Binding request without attributes. An error (a server that wants credentials) is an answer. */
export const stun: UdpQuestionSpec = {
  source: 'RFC 8489 section 5',
  ask: (random) => stunMessage(random(12), BINDING_REQUEST, BINDING_ANSWERS),
};

/**
 * A request of STUN or TURN, and its answers, which repeat the transaction id.
 * @param fingerprint makes the last attribute, eight bytes, of all that stands before it (RFC 8489 section 14.7)
 */
export function stunMessage(
  transactionId: Buffer,
  type: number,
  answers: readonly number[],
  attributes: Buffer = zeros(0),
  fingerprint?: (before: Buffer) => Buffer,
): UdpExchange {
  const length = u16(attributes.length + (fingerprint === undefined ? 0 : FINGERPRINT_BYTES));
  const message = fields(u16(type), length, u32(MAGIC_COOKIE), transactionId, attributes);
  return {
    datagrams: [fingerprint === undefined ? message : fields(message, fingerprint(message))],
    recognises: (reply) =>
      answers.includes(uintAt(reply, 0, 2)) &&
      uintAt(reply, 2, 2) === reply.length - HEADER_BYTES &&
      uintAt(reply, 4, 4) === MAGIC_COOKIE &&
      holdsAt(reply, 8, transactionId),
  };
}

// RADIUS: may nobody log in?

import { ascii, fields, holdsAt, u8, u16, uintAt } from './encoding/bytes.ts';
import type { UdpQuestionSpec } from './question.ts';

const ACCESS_REQUEST = 1;
const ACCESS_ACCEPT = 2;
const ACCESS_REJECT = 3;
const ACCESS_CHALLENGE = 11;
const PROTOCOL_ERROR = 52;
const ANSWERS: readonly number[] = [ACCESS_ACCEPT, ACCESS_REJECT, ACCESS_CHALLENGE, PROTOCOL_ERROR];
const USER_NAME = 1;
const CHAP_PASSWORD = 3;
const NAS_IDENTIFIER = 32;
const AUTHENTICATOR_BYTES = 16;
const HEADER_BYTES = 20;

/**
 * RFC 2865 sections 3, 4.1 and 5.3. The user is made up, so that no account can be locked, and the password is the
 * random answer to a CHAP challenge, the one kind that can be composed without the secret that server and client share. A
 * server that does not know us as a client is silent; a rejection commonly comes a second late, to slow guessing down.
 */
export const radius: UdpQuestionSpec = {
  source: 'RFC 2865 sections 3 and 4.1',
  ask(random) {
    const identifier = random(1);
    const authenticator = random(AUTHENTICATOR_BYTES);
    const user = `port-policy-${random(4).toString('hex')}`;
    const attributes = fields(
      attribute(USER_NAME, ascii(user)),
      attribute(CHAP_PASSWORD, random(17)),
      attribute(NAS_IDENTIFIER, ascii('port-policy')),
    );
    const length = u16(HEADER_BYTES + attributes.length);
    return {
      datagrams: [fields(u8(ACCESS_REQUEST), identifier, length, authenticator, attributes)],
      recognises: (reply) =>
        reply.length >= HEADER_BYTES &&
        ANSWERS.includes(uintAt(reply, 0, 1)) &&
        holdsAt(reply, 1, identifier) &&
        uintAt(reply, 2, 2) === reply.length,
    };
  },
};

/** RFC 2865 section 5: type, length of the whole, value. */
function attribute(type: number, value: Buffer): Buffer {
  return fields(u8(type), u8(2 + value.length), value);
}

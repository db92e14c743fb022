// rpcbind (portmapper): the procedure that does nothing.

import { fields, holdsAt, u32, uintAt, zeros } from '../encoding/bytes.ts';
import type { UdpQuestionSpec } from '../question.ts';

const CALL = 0;
const REPLY = 1;
const RPC_VERSION = 2;
const PORTMAPPER = 100_000;
const PORTMAPPER_VERSION = 2;
const NULL_PROCEDURE = 0;
const MSG_ACCEPTED = 0;
const MSG_DENIED = 1;

/**
 * RFC 1833 section 3 has the program and its procedure 0, RFC 5531 section 9 the messages. A call without credentials
 * or arguments; a denial is an answer as well. Dumping the port map would tell more and amplify.
 */
export const rpcbind: UdpQuestionSpec = {
  source: 'RFC 1833 section 3 and RFC 5531 section 9',
  ask(random) {
    const xid = random(4);
    const program = [u32(PORTMAPPER), u32(PORTMAPPER_VERSION), u32(NULL_PROCEDURE)];
    const credentialsAndVerifier = zeros(16);
    const question = fields(xid, u32(CALL), u32(RPC_VERSION), ...program, credentialsAndVerifier);
    return { datagrams: [question], recognises: (reply) => holdsAt(reply, 0, xid) && isReply(reply) };
  },
};

/** Accepted: verifier (at least its flavour and length) and status. Denied: why, and the reason of that. */
function isReply(reply: Buffer): boolean {
  if (uintAt(reply, 4, 4) !== REPLY || reply.length % 4 !== 0) return false;
  const status = uintAt(reply, 8, 4);
  if (status === MSG_DENIED) return reply.length >= 20;
  return status === MSG_ACCEPTED && reply.length >= 24 + uintAt(reply, 16, 4);
}

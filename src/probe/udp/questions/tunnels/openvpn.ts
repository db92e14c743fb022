// OpenVPN: the first packet of a client.

import { fields, holdsAt, u8, u32, uintAt } from '../encoding/bytes.ts';
import type { UdpQuestionSpec } from '../question.ts';

const HARD_RESET_CLIENT_V2 = 7;
const HARD_RESET_SERVER_V2 = 8;
const NO_ACKNOWLEDGEMENTS = 0;
const FIRST_PACKET = 0;
const ACKNOWLEDGED_COUNT = 9;

/**
 * The documentation in OpenVPN's source, src/openvpn/ssl_pkt.h and "Network protocol" of its doxygen: opcode and key id
 * in one byte, session id, the packet ids that are acknowledged (with the session id of their sender, if there are any),
 * packet id. A server that wants tls-auth or tls-crypt drops it.
 */
export const openvpn: UdpQuestionSpec = {
  source: 'OpenVPN, doc/doxygen/doc_protocol_overview.h',
  ask(random) {
    const sessionId = random(8);
    return {
      datagrams: [fields(u8(HARD_RESET_CLIENT_V2 << 3), sessionId, u8(NO_ACKNOWLEDGEMENTS), u32(FIRST_PACKET))],
      recognises(reply) {
        const remoteSessionId = ACKNOWLEDGED_COUNT + 1 + 4 * uintAt(reply, ACKNOWLEDGED_COUNT, 1);
        return (
          uintAt(reply, 0, 1) >> 3 === HARD_RESET_SERVER_V2 &&
          uintAt(reply, ACKNOWLEDGED_COUNT, 1) > 0 &&
          holdsAt(reply, remoteSessionId, sessionId) &&
          reply.length >= remoteSessionId + 8 + 4
        );
      },
    };
  },
};

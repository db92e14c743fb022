// L2TP: may I have a tunnel?

import { ascii, fields, u16, u32, uintAt, zeros } from '../encoding/bytes.ts';
import type { UdpQuestionSpec } from '../question.ts';

/** A control message with a length and sequence numbers, of version 2 (RFC 2661 section 3.1). */
const CONTROL_MESSAGE = 0xc802;
const START_CONTROL_CONNECTION_REQUEST = 1;
const HEADER_BYTES = 12;
const MANDATORY = 0x8000;
const MESSAGE_TYPE = 0;
const PROTOCOL_VERSION = 2;
const FRAMING_CAPABILITIES = 3;
const HOST_NAME = 7;
const ASSIGNED_TUNNEL_ID = 9;
const VERSION_1_REVISION_0 = 0x0100;
const SYNCHRONOUS_AND_ASYNCHRONOUS = 3;

/**
 * RFC 2661 section 6.1, with the attributes that it demands. Whatever the server answers (SCCRP, StopCCN or a bare
 * acknowledgement) is addressed to the tunnel id that we assigned. A tunnel that is offered and never taken up times out
 * (section 5.8), like a TCP handshake that stops half-way.
 */
export const l2tp: UdpQuestionSpec = {
  source: 'RFC 2661 sections 3.1, 4.4 and 6.1',
  ask(random) {
    const tunnelId = uintAt(random(2), 0, 2) || 1;
    const attributes = fields(
      attribute(MESSAGE_TYPE, u16(START_CONTROL_CONNECTION_REQUEST)),
      attribute(PROTOCOL_VERSION, u16(VERSION_1_REVISION_0)),
      attribute(HOST_NAME, ascii('port-policy')),
      attribute(FRAMING_CAPABILITIES, u32(SYNCHRONOUS_AND_ASYNCHRONOUS)),
      attribute(ASSIGNED_TUNNEL_ID, u16(tunnelId)),
    );
    const noTunnelNoSessionFirstMessage = zeros(8);
    const length = HEADER_BYTES + attributes.length;
    return {
      datagrams: [fields(u16(CONTROL_MESSAGE), u16(length), noTunnelNoSessionFirstMessage, attributes)],
      recognises: (reply) =>
        reply.length >= HEADER_BYTES &&
        uintAt(reply, 0, 2) === CONTROL_MESSAGE &&
        uintAt(reply, 2, 2) === reply.length &&
        uintAt(reply, 4, 2) === tunnelId,
    };
  },
};

/** RFC 2661 section 4.1: flags and length in two bytes, vendor 0, type, value. */
function attribute(type: number, value: Buffer): Buffer {
  const ietf = u16(0);
  return fields(u16(MANDATORY | (6 + value.length)), ietf, u16(type), value);
}

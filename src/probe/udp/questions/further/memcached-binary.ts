// memcached in its binary protocol: its version, for a server that is set to speak no other (-B binary).

import { fields, holdsAt, u8, u16, uintAt, zeros } from '../encoding/bytes.ts';
import type { UdpQuestionSpec } from '../question.ts';

const [REQUEST, RESPONSE] = [0x80, 0x81];
const VERSION = 0x0b;
const FRAME_BYTES = 8;
const HEADER_BYTES = 24;
const OPAQUE = FRAME_BYTES + 12;

/**
 * memcached's doc/protocol-binary.xml, "Version", in the frame of doc/protocol.txt, "UDP protocol". A server that wants a
 * password answers this one without it. Frame and message have an id each, and both are repeated.
 */
export const memcachedBinary: UdpQuestionSpec = {
  source: 'memcached, doc/protocol-binary.xml and doc/protocol.txt, "UDP protocol"',
  ask(random) {
    const requestId = random(2);
    const opaque = random(4);
    const frame = fields(requestId, u16(0), u16(1), u16(0));
    const [keyLengthToBodyLength, compareAndSwap] = [zeros(10), zeros(8)];
    return {
      datagrams: [fields(frame, u8(REQUEST), u8(VERSION), keyLengthToBodyLength, opaque, compareAndSwap)],
      recognises: (reply) =>
        reply.length >= FRAME_BYTES + HEADER_BYTES &&
        holdsAt(reply, 0, requestId) &&
        uintAt(reply, FRAME_BYTES, 1) === RESPONSE &&
        holdsAt(reply, OPAQUE, opaque),
    };
  },
};

// memcached: its version.

import { ascii, fields, holdsAt, u16 } from './encoding/bytes.ts';
import type { UdpQuestionSpec } from './question.ts';

const FRAME_BYTES = 8;

/**
 * memcached's doc/protocol.txt, sections "UDP protocol" and "version": a frame header of eight bytes (request id,
 * sequence number, datagrams in this message, zero), then the command as over TCP. `stats` would amplify.
 */
export const memcached: UdpQuestionSpec = {
  source: 'memcached, doc/protocol.txt, "UDP protocol"',
  ask(random) {
    const requestId = random(2);
    const frame = fields(requestId, u16(0), u16(1), u16(0));
    return {
      datagrams: [fields(frame, ascii('version\r\n'))],
      recognises: (reply) =>
        holdsAt(reply, 0, requestId) &&
        /^(VERSION [^\r\n]*|ERROR|(CLIENT|SERVER)_ERROR [^\r\n]*)\r\n$/.test(reply.toString('latin1', FRAME_BYTES)),
    };
  },
};

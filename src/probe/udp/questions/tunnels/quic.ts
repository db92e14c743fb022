// QUIC: a first packet of a version that nobody speaks.

import { counted, fields, holdsAt, u8, u32, uintAt, zeros } from '../encoding/bytes.ts';
import type { UdpQuestionSpec } from '../question.ts';

const LONG_HEADER = 0x80;
const FIXED_BIT = 0x40;
const VERSION_NEGOTIATION = 0;
/** A server drops a first datagram that is smaller, so as not to amplify (RFC 9000 section 14.1). */
const SMALLEST_FIRST_DATAGRAM = 1200;
const ID_BYTES = 8;

/**
 * RFC 9000 section 6.1: a version that it does not know makes a server list those that it does, with our two connection
 * ids the other way round (RFC 8999 section 6), and remember nothing. Versions of the form 0x?a?a?a?a are kept for this
 * (RFC 9000 section 15).
 */
export const quic: UdpQuestionSpec = {
  source: 'RFC 8999 section 6 and RFC 9000 section 6.1',
  ask(random) {
    const version = ((uintAt(random(4), 0, 4) & 0xf0f0f0f0) | 0x0a0a0a0a) >>> 0;
    const [destination, source] = [random(ID_BYTES), random(ID_BYTES)];
    const header = fields(u8(LONG_HEADER | FIXED_BIT), u32(version), counted(u8, destination), counted(u8, source));
    const question = fields(header, zeros(SMALLEST_FIRST_DATAGRAM - header.length));
    const answerIds = fields(counted(u8, source), counted(u8, destination));
    return {
      datagrams: [question],
      recognises(reply) {
        const versionsBytes = reply.length - 5 - answerIds.length;
        return (
          (uintAt(reply, 0, 1) & LONG_HEADER) !== 0 &&
          uintAt(reply, 1, 4) === VERSION_NEGOTIATION &&
          holdsAt(reply, 5, answerIds) &&
          versionsBytes >= 4 &&
          versionsBytes % 4 === 0
        );
      },
    };
  },
};

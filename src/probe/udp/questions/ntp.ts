// NTP: what time is it?

import { fields, holdsAt, u8, uintAt, zeros } from './encoding/bytes.ts';
import type { UdpQuestionSpec } from './question.ts';

const CLIENT = 3;
const SERVER = 4;
const MESSAGE_BYTES = 48;
const ORIGIN_TIMESTAMP = 24;

/**
 * RFC 5905 section 7.3: a server copies the transmit timestamp of the question into the origin timestamp of its answer,
 * whatever it holds; eight random bytes tell one attempt from another. A kiss-o'-death is an answer too.
 */
export const ntp: UdpQuestionSpec = { source: 'RFC 5905 section 7.3', ask: ntpClient(4) };

/** What a client of that version of NTP asks. */
export function ntpClient(version: number): UdpQuestionSpec['ask'] {
  return (random) => {
    const transmitTimestamp = random(8);
    const question = fields(u8((version << 3) | CLIENT), zeros(39), transmitTimestamp);
    return {
      datagrams: [question],
      recognises: (reply) =>
        reply.length >= MESSAGE_BYTES &&
        (uintAt(reply, 0, 1) & 0b111) === SERVER &&
        holdsAt(reply, ORIGIN_TIMESTAMP, transmitTimestamp),
    };
  };
}

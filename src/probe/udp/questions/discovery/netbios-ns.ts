// NetBIOS name service: the node status of whoever is there.

import { holdsAt, uintAt } from '../encoding/bytes.ts';
import { dnsQuery, dnsQuestion, isDnsResponse } from '../encoding/dns-message.ts';
import type { UdpQuestionSpec } from '../question.ts';

const NBSTAT = 0x21;
const ANSWER_COUNT = 6;
const RECORD = 12;

/**
 * RFC 1002 sections 4.2.17 and 4.2.18: a node answers a status request for the name `*` with the names that it has. The
 * response holds no question, and repeats the name and the type in its record.
 */
export const netbiosNs: UdpQuestionSpec = {
  source: 'RFC 1002 sections 4.2.17 and 4.2.18',
  ask(random) {
    const id = random(2);
    const question = dnsQuestion([firstLevelEncoded('*')], NBSTAT);
    return {
      datagrams: [dnsQuery(id, question)],
      recognises: (reply) =>
        isDnsResponse(reply, id) && uintAt(reply, ANSWER_COUNT, 2) === 1 && holdsAt(reply, RECORD, question),
    };
  },
};

/** RFC 1001 section 14.1: sixteen bytes, filled up with zeros, each half byte as a letter from A on. */
function firstLevelEncoded(name: string): string {
  const bytes = Buffer.alloc(16);
  bytes.write(name, 'latin1');
  const halves = [...bytes].flatMap((byte) => [byte >> 4, byte & 0x0f]);
  return String.fromCharCode(...halves.map((half) => 0x41 + half));
}

// SNMP: who are you (v3), and how long have you been up (v1 and v2c, with the community that agents come with).

import { element, elementsIn, integer, numberIn, octets, SEQUENCE, sequence } from './encoding/ber.ts';
import { fields, u8, uintAt, zeros } from './encoding/bytes.ts';
import type { UdpQuestionSpec } from './question.ts';

const V1 = 0;
const V2C = 1;
const V3 = 3;
const GET_REQUEST = 0xa0;
const GET_RESPONSE = 0xa2;
const REPORT = 0xa8;
const OBJECT_IDENTIFIER = 0x06;
const NULL = 0x05;
const LARGEST_MESSAGE = 65_507;
const REPORTABLE = 0x04;
const USER_BASED_SECURITY = 3;
/** sysUpTime.0, 1.3.6.1.2.1.1.3.0: every agent has it, and it is short. */
const SYS_UP_TIME = Buffer.of(0x2b, 6, 1, 2, 1, 1, 3, 0);

/**
 * Three questions, as agents speak one version or another: the engine discovery of v3 (RFC 3414 section 4), which is
 * answered with a Report before any user is looked at, and a get in v1 (RFC 1157 section 4.1) and v2c (RFC 1901).
 */
export const snmp: UdpQuestionSpec = {
  source: 'RFC 3414 section 4, RFC 1157 section 4.1, RFC 1901 section 3',
  ask(random) {
    // Ids are numbers from 0 to 2^31 - 1 (RFC 3412 section 6).
    const id = uintAt(random(4), 0, 4) >>> 1;
    return {
      datagrams: [discovery(id), getUpTime(V2C, id), getUpTime(V1, id)],
      recognises(reply) {
        const [message] = elementsIn(reply);
        if (message?.tag !== SEQUENCE) return false;
        const [version, ...rest] = elementsIn(message.contents);
        return numberIn(version) === V3 ? idOfReport(rest) === id : idOfResponse(rest) === id;
      },
    };
  },
};

function discovery(id: number): Buffer {
  const nobody = [octets(''), integer(0), integer(0), octets(''), octets(''), octets('')];
  return sequence(
    integer(V3),
    sequence(integer(id), integer(LARGEST_MESSAGE), octets(u8(REPORTABLE)), integer(USER_BASED_SECURITY)),
    octets(sequence(...nobody)),
    sequence(octets(''), octets(''), element(GET_REQUEST, integer(id), integer(0), integer(0), sequence())),
  );
}

function getUpTime(version: number, id: number): Buffer {
  const variable = sequence(element(OBJECT_IDENTIFIER, SYS_UP_TIME), fields(u8(NULL), zeros(1)));
  const pdu = element(GET_REQUEST, integer(id), integer(0), integer(0), sequence(variable));
  return sequence(integer(version), octets('public'), pdu);
}

/** The message id of a v3 message that holds a report (or a response) in plain text. */
function idOfReport([header, , scopedPdu]: ReturnType<typeof elementsIn>): number {
  const [id] = elementsIn(header?.contents ?? zeros(0));
  const [, , pdu] = elementsIn(scopedPdu?.contents ?? zeros(0));
  return pdu?.tag === REPORT || pdu?.tag === GET_RESPONSE ? numberIn(id) : -1;
}

/** The request id of a v1 or v2c response. */
function idOfResponse([, pdu]: ReturnType<typeof elementsIn>): number {
  const [id] = elementsIn(pdu?.contents ?? zeros(0));
  return pdu?.tag === GET_RESPONSE ? numberIn(id) : -1;
}

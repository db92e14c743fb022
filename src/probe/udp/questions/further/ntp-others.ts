// NTP for servers that tell no time, or not in our version: an older client, and two questions of a monitor.

import { ascii, counted, fields, holdsAt, u8, u16, uintAt, zeros } from '../encoding/bytes.ts';
import { ntpClient } from '../ntp.ts';
import type { UdpQuestionSpec } from '../question.ts';

const VERSION_2 = 2 << 3;
const [CONTROL, PRIVATE] = [6, 7];
const MODE = 0b111;
const RESPONSE = 0x80;

/** RFC 1305 appendix A: servers that know nothing newer drop a question of version 4. */
export const ntpVersion3: UdpQuestionSpec = { source: 'RFC 1305 appendix A', ask: ntpClient(3) };

const READ_VARIABLES = 2;
const CONTROL_HEADER_BYTES = 12;

/**
 * RFC 9327 sections 2 and 3: the stratum, by a control message. One variable alone is asked for, as all of them would
 * amplify thirty times. `restrict noserve` (ntpd) and `query-only` (Cisco IOS) leave just this open. The answer repeats
 * our sequence number.
 */
export const ntpControl: UdpQuestionSpec = {
  source: 'RFC 9327 sections 2 and 3',
  ask(random) {
    const sequence = random(2);
    const [status, association, offset] = [u16(0), u16(0), u16(0)];
    const data = counted(u16, ascii('stratum\0'));
    const question = fields(u8(VERSION_2 | CONTROL), u8(READ_VARIABLES), sequence, status, association, offset, data);
    return {
      datagrams: [question],
      recognises: (reply) =>
        reply.length >= CONTROL_HEADER_BYTES &&
        (uintAt(reply, 0, 1) & MODE) === CONTROL &&
        (uintAt(reply, 1, 1) & RESPONSE) !== 0 &&
        holdsAt(reply, 2, sequence),
    };
  },
};

/** So long a request without arguments is, and the shortest that ntpd takes. */
const PRIVATE_REQUEST_BYTES = 48;
const PRIVATE_HEADER_BYTES = 8;
/** ntpd knows the implementations 0, 2 and 3: of any other it says so, in eight bytes. */
const FIRST_UNKNOWN_IMPLEMENTATION = 0x10;

/**
 * ntpd, include/ntp_request.h: a private request for an implementation that there is none of. The error repeats the two
 * bytes that name implementation and request, which are ours. `monlist`, for which such servers are abused, is not asked.
 */
export const ntpPrivate: UdpQuestionSpec = {
  source: 'ntpd, include/ntp_request.h, "A mode 7 packet", a protocol of its own',
  ask(random) {
    const [implementation = 0, request = 0] = random(2);
    const name = fields(u8(implementation | FIRST_UNKNOWN_IMPLEMENTATION), u8(request));
    const sequence = u8(0);
    const head = fields(u8(VERSION_2 | PRIVATE), sequence, name);
    return {
      datagrams: [fields(head, zeros(PRIVATE_REQUEST_BYTES - head.length))],
      recognises: (reply) =>
        reply.length >= PRIVATE_HEADER_BYTES &&
        (uintAt(reply, 0, 1) & RESPONSE) !== 0 &&
        (uintAt(reply, 0, 1) & MODE) === PRIVATE &&
        holdsAt(reply, 2, name),
    };
  },
};

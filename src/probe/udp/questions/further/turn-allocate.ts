// TURN: an allocation that no server can make, for one that keeps silent to STUN (coturn with no-stun).
import type { UdpQuestionSpec } from '../question.ts';
import { stunMessage } from '../stun.ts';

const [ALLOCATE_REQUEST, ALLOCATE_SUCCESS, ALLOCATE_ERROR] = [0x0003, 0x0103, 0x0113];

/**
 * RFC 8656 section 7.2: a request without credentials is answered 401, and one without REQUESTED-TRANSPORT 400, so that
 * nothing is allocated even where the relay is open to everybody.
 */
export const turnAllocate: UdpQuestionSpec = {
  source: 'RFC 8656 section 7.2',
  ask: (random) => stunMessage(random(12), ALLOCATE_REQUEST, [ALLOCATE_SUCCESS, ALLOCATE_ERROR]),
};

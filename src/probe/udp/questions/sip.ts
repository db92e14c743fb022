// SIP: what can you do? Asked in a way that nobody passes on.

import { ascii } from './encoding/bytes.ts';
import { readTextAnswer, type TextAnswer } from './encoding/header-lines.ts';
import type { UdpQuestionSpec } from './question.ts';

// A name that never resolves (RFC 2606 section 2): we do not know by which name or address the server would know us.
const NOBODY = 'port-policy.invalid';

/**
 * RFC 3261 section 11. With `Max-Forwards: 0` a proxy must not forward the question and answers it itself, with 200 or
 * 483; `rport` (RFC 3581) asks for the answer to go to the port that we ask from. Every answer is one, 401 and 404 too.
 */
export const sip: UdpQuestionSpec = {
  source: 'RFC 3261 section 11',
  ask(random) {
    const branch = `z9hG4bK${random(8).toString('hex')}`;
    const tag = random(4).toString('hex');
    const callId = `${random(8).toString('hex')}@${NOBODY}`;
    const question = [
      `OPTIONS sip:${NOBODY} SIP/2.0`,
      `Via: SIP/2.0/UDP ${NOBODY};branch=${branch};rport`,
      'Max-Forwards: 0',
      `From: <sip:${NOBODY}>;tag=${tag}`,
      `To: <sip:${NOBODY}>`,
      `Call-ID: ${callId}`,
      'CSeq: 1 OPTIONS',
      'Accept: application/sdp',
      'Content-Length: 0',
      '\r\n',
    ].join('\r\n');
    return {
      datagrams: [ascii(question)],
      recognises(reply) {
        const answer = readTextAnswer(reply);
        if (answer === undefined || !/^SIP\/2\.0 [1-6]\d\d /.test(answer.firstLine)) return false;
        return answer.header('call-id', 'i') === callId && hasItsBody(answer);
      },
    };
  },
};

/** A datagram that ends before its body does is to be discarded (RFC 3261 section 18.3). */
function hasItsBody(answer: TextAnswer): boolean {
  return answer.bodyBytes >= Number(answer.header('content-length', 'l') ?? 0);
}

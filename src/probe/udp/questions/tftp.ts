// TFTP: a file that nobody has.

import { ascii, fields, u16, uintAt, zeros } from './encoding/bytes.ts';
import type { UdpQuestionSpec } from './question.ts';

const READ_REQUEST = 1;
const DATA = 3;
const ERROR = 5;
const FIRST_BLOCK = 1;
const LARGEST_BLOCK = 512;

/**
 * RFC 1350 section 5. The random name has no file, so that the answer is an error and no transfer begins; a server that
 * makes up whatever is asked for sends a first block. The answer comes from a new port of the server and repeats
 * nothing: the port that we ask from is the id of the transfer (section 4).
 */
export const tftp: UdpQuestionSpec = {
  source: 'RFC 1350 sections 4 and 5',
  answersFromAnotherPort: true,
  answerHasNoId: true,
  ask(random) {
    const file = `port-policy-${random(4).toString('hex')}`;
    const question = fields(u16(READ_REQUEST), ascii(file), zeros(1), ascii('octet'), zeros(1));
    return { datagrams: [question], recognises: (reply) => isError(reply) || isFirstBlock(reply) };
  },
};

/** An error: opcode, code, a text that ends with a zero byte. */
function isError(reply: Buffer): boolean {
  return uintAt(reply, 0, 2) === ERROR && reply.length >= 5 && reply.indexOf(0, 4) === reply.length - 1;
}

function isFirstBlock(reply: Buffer): boolean {
  return uintAt(reply, 0, 2) === DATA && uintAt(reply, 2, 2) === FIRST_BLOCK && reply.length <= 4 + LARGEST_BLOCK;
}

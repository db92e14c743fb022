// A stand-in for randomness: bytes that count up, so that what is composed of them can be written down.
import type { RandomBytes } from '../../../../src/probe/udp/questions/question.ts';

/** Random bytes that count up from `first`, over all calls, and begin at 0 again after 255. */
export function countingFrom(first: number): RandomBytes {
  let next = first;
  return (bytes) => Buffer.from(Array.from({ length: bytes }, () => next++ & 0xff));
}

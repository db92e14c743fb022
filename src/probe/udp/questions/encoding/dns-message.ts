// What DNS, multicast DNS and NetBIOS names share: one header, one form of names, one form of records.
import { ascii, counted, fields, holdsAt, u8, u16, uintAt } from './bytes.ts';

const HEADER_BYTES = 12;
const RESPONSE = 0x8000;
const OPCODE = 0x7800;
const TRUNCATED = 0x0200;
const RCODE = 0x000f;
const QUESTION_COUNT = 4;
const CLASS_IN = 1;

/** A query (opcode 0) with one question; without flags nothing is asked of the server beyond it. */
export function dnsQuery(id: Buffer, question: Buffer, flags = 0): Buffer {
  const counts = fields(u16(1), u16(0), u16(0), u16(0));
  return fields(id, u16(flags), counts, question);
}

/** A question: labels, type, class (IN if not given). */
export function dnsQuestion(labels: readonly string[], type: number, dnsClass = CLASS_IN): Buffer {
  const name = fields(...labels.map((label) => counted(u8, ascii(label))), u8(0));
  return fields(name, u16(type), u16(dnsClass));
}

/** Whether a datagram is a response to a query of that id, with as many questions and records as its header counts. */
export function isDnsResponse(reply: Buffer, id: Buffer): boolean {
  const flags = uintAt(reply, 2, 2);
  if (reply.length < HEADER_BYTES || !holdsAt(reply, 0, id)) return false;
  if ((flags & RESPONSE) === 0 || (flags & OPCODE) !== 0) return false;
  // A truncated response may count what was cut off.
  return (flags & TRUNCATED) !== 0 || isWhole(reply);
}

/** Whether a response repeats the question; its names may come back in another case. */
export function repeatsQuestion(reply: Buffer, question: Buffer): boolean {
  const text = (bytes: Buffer) => bytes.toString('latin1').toLowerCase();
  const repeated = reply.subarray(HEADER_BYTES, HEADER_BYTES + question.length);
  return uintAt(reply, QUESTION_COUNT, 2) > 0 && text(repeated) === text(question);
}

/** Whether it is an error that leaves the question out, as servers do that could not read it or did not care to. */
export function isErrorWithoutQuestion(reply: Buffer): boolean {
  return uintAt(reply, QUESTION_COUNT, 2) === 0 && (uintAt(reply, 2, 2) & RCODE) !== 0;
}

/** Walks over everything the header counts (RFC 1035 section 4.1). Each step needs bytes, so it ends with the datagram. */
function isWhole(message: Buffer): boolean {
  let end = HEADER_BYTES;
  for (let left = uintAt(message, QUESTION_COUNT, 2); left > 0 && end <= message.length; left--) {
    end = afterName(message, end) + 4;
  }
  let records = uintAt(message, 6, 2) + uintAt(message, 8, 2) + uintAt(message, 10, 2);
  for (; records > 0 && end <= message.length; records--) {
    const rdata = afterName(message, end) + 10;
    const length = uintAt(message, rdata - 2, 2);
    end = length < 0 ? Infinity : rdata + length;
  }
  return end <= message.length;
}

/** Where a name ends: at an empty label, or after the two bytes of a pointer. Infinity if the message ends before that. */
function afterName(message: Buffer, offset: number): number {
  let at = offset;
  for (let length = message[at]; length !== undefined; length = message[at]) {
    if (length === 0) return at + 1;
    if (length >= 0xc0) return at + 2;
    at += 1 + length;
  }
  return Infinity;
}

// DTLS: the first message of a client, which a server answers with a cookie.

import { counted, fields, u8, u16, u24, uintAt } from '../encoding/bytes.ts';
import type { RandomBytes, UdpQuestionSpec } from '../question.ts';

const ALERT = 21;
const HANDSHAKE = 22;
const CLIENT_HELLO = 1;
const SERVER_HELLO = 2;
const HELLO_VERIFY_REQUEST = 3;
const DTLS_1_0 = 0xfeff;
const DTLS_1_2 = 0xfefd;
const RECORD_HEADER_BYTES = 13;

/** Modern and old, with certificates and with a shared key: a server that finds none it likes may answer with an alert. */
const CIPHER_SUITES: readonly number[] = [
  0xc02b, // TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256
  0xc02f, // TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256
  0xc02c, // TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384
  0xc030, // TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384
  0xc0ae, // TLS_ECDHE_ECDSA_WITH_AES_128_CCM_8, what RFC 7252 demands of CoAP
  0xc0a8, // TLS_PSK_WITH_AES_128_CCM_8
  0x00ae, // TLS_PSK_WITH_AES_128_CBC_SHA256
  0xc013, // TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA
  0x002f, // TLS_RSA_WITH_AES_128_CBC_SHA
  0x00ff, // TLS_EMPTY_RENEGOTIATION_INFO_SCSV
];
const GROUPS = [0x001d, 0x0017, 0x0018]; // x25519, secp256r1, secp384r1
const SIGNATURES = [0x0403, 0x0401, 0x0503, 0x0501, 0x0804, 0x0201]; // ECDSA and RSA, SHA-256 to SHA-1
const [SUPPORTED_GROUPS, POINT_FORMATS, SIGNATURE_ALGORITHMS] = [10, 11, 13];

/**
 * RFC 6347 section 4.2.1: the server keeps nothing and sends a HelloVerifyRequest, under the number of the record that it
 * answers. That number is our id, and never 0, which is what a server says that counts its own records (libcoap with
 * GnuTLS does). An alert repeats nothing of ours.
 */
export const dtls: UdpQuestionSpec = {
  source: 'RFC 6347 sections 4.1, 4.2.1 and 4.3.2',
  ask: dtlsClient(CIPHER_SUITES, () => []),
};

/**
 * The first message of a client.
 * @param more extensions besides those that every version has
 */
export function dtlsClient(
  suites: readonly number[],
  more: (random: RandomBytes) => readonly Buffer[],
): UdpQuestionSpec['ask'] {
  return (random) => {
    const recordNumber = uintAt(random(2), 0, 2) || 1;
    return {
      datagrams: [record(recordNumber, clientHello(random, suites, more))],
      recognises: (reply) => isAnswer(reply, recordNumber) && isWholeRecords(reply),
    };
  };
}

function record(number: number, content: Buffer): Buffer {
  const epoch = u16(0);
  const number48 = fields(u24(0), u24(number));
  return fields(u8(HANDSHAKE), u16(DTLS_1_0), epoch, number48, counted(u16, content));
}

function clientHello(
  random: RandomBytes,
  cipherSuites: readonly number[],
  more: (random: RandomBytes) => readonly Buffer[],
): Buffer {
  const [sessionId, cookie] = [counted(u8), counted(u8)];
  const nullCompression = counted(u8, u8(0));
  const extensions = counted(
    u16,
    extension(SUPPORTED_GROUPS, counted(u16, ...GROUPS.map(u16))),
    extension(POINT_FORMATS, counted(u8, u8(0))),
    extension(SIGNATURE_ALGORITHMS, counted(u16, ...SIGNATURES.map(u16))),
    ...more(random),
  );
  const suites = counted(u16, ...cipherSuites.map(u16));
  const hello = fields(u16(DTLS_1_2), random(32), sessionId, cookie, suites, nullCompression, extensions);
  const [messageNumber, fragmentOffset, fragmentLength] = [u16(0), u24(0), u24(hello.length)];
  return fields(u8(CLIENT_HELLO), u24(hello.length), messageNumber, fragmentOffset, fragmentLength, hello);
}

export function extension(type: number, content: Buffer): Buffer {
  return fields(u16(type), counted(u16, content));
}

function isAnswer(reply: Buffer, recordNumber: number): boolean {
  const version = uintAt(reply, 1, 2);
  if (version !== DTLS_1_0 && version !== DTLS_1_2) return false;
  if (uintAt(reply, 0, 1) === ALERT) return uintAt(reply, 11, 2) === 2;
  const number = uintAt(reply, 5, 6);
  const message = uintAt(reply, RECORD_HEADER_BYTES, 1);
  return (
    uintAt(reply, 0, 1) === HANDSHAKE &&
    (message === HELLO_VERIFY_REQUEST || message === SERVER_HELLO) &&
    (number === recordNumber || number === 0)
  );
}

/** A datagram holds whole records and nothing else (RFC 6347 section 4.1.1). */
function isWholeRecords(reply: Buffer): boolean {
  let end = 0;
  while (end < reply.length) {
    const length = uintAt(reply, end + 11, 2);
    if (length < 0) return false;
    end += RECORD_HEADER_BYTES + length;
  }
  return end === reply.length && end > 0;
}

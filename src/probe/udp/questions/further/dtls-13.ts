// DTLS 1.3, and the cipher suites that the first question leaves out: for a server that takes nothing else.

import { counted, fields, u8, u16 } from '../encoding/bytes.ts';
import type { UdpQuestionSpec } from '../question.ts';
import { dtlsClient, extension } from '../tunnels/dtls.ts';

const DTLS_1_3 = 0xfefc;
const DTLS_1_2 = 0xfefd;
const X25519 = 0x001d;
const X25519_BYTES = 32;
const [SUPPORTED_VERSIONS, KEY_SHARE] = [43, 51];

const CIPHER_SUITES: readonly number[] = [
  0x1301, // TLS_AES_128_GCM_SHA256
  0x1302, // TLS_AES_256_GCM_SHA384
  0x1303, // TLS_CHACHA20_POLY1305_SHA256
  0xcca9, // TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256
  0xcca8, // TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256
  0xccac, // TLS_ECDHE_PSK_WITH_CHACHA20_POLY1305_SHA256
  0xc037, // TLS_ECDHE_PSK_WITH_AES_128_CBC_SHA256
  0xd001, // TLS_ECDHE_PSK_WITH_AES_128_GCM_SHA256
  0x00a8, // TLS_PSK_WITH_AES_128_GCM_SHA256
  0xc0a4, // TLS_PSK_WITH_AES_128_CCM
  0x008c, // TLS_PSK_WITH_AES_128_CBC_SHA
  0xc0ac, // TLS_ECDHE_ECDSA_WITH_AES_128_CCM
  0xc023, // TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256
  0xc027, // TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256
  0xc014, // TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA
  0x009e, // TLS_DHE_RSA_WITH_AES_128_GCM_SHA256
  0x0033, // TLS_DHE_RSA_WITH_AES_128_CBC_SHA
  0x009c, // TLS_RSA_WITH_AES_128_GCM_SHA256
  0x0035, // TLS_RSA_WITH_AES_256_CBC_SHA
  0x000a, // TLS_RSA_WITH_3DES_EDE_CBC_SHA
  0x00ff, // TLS_EMPTY_RENEGOTIATION_INFO_SCSV
];

/**
 * RFC 9147 sections 5.1 and 5.3: a server of version 1.3 answers with a ServerHello (or a HelloRetryRequest, which is one),
 * in plain text. The key share is 32 random bytes, as every value is a public key of X25519 (RFC 7748 section 5).
 */
export const dtls13: UdpQuestionSpec = {
  source: 'RFC 9147 sections 5.1 and 5.3',
  ask: dtlsClient(CIPHER_SUITES, (random) => [
    extension(SUPPORTED_VERSIONS, counted(u8, u16(DTLS_1_3), u16(DTLS_1_2))),
    extension(KEY_SHARE, counted(u16, fields(u16(X25519), counted(u16, random(X25519_BYTES))))),
  ]),
};

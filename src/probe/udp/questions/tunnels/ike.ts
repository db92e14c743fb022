// IKE: two first messages that no gateway can accept, and every polite one rejects.

import { fields, holdsAt, u8, u16, u32, uintAt, zeros } from '../encoding/bytes.ts';
import type { UdpExchange, UdpQuestionSpec } from '../question.ts';

const VERSION_2 = 0x20;
const VERSION_3 = 0x30;
const IKE_SA_INIT = 34;
const INITIATOR = 0x08;
const RESPONSE = 0x20;
const ISAKMP_INFORMATIONAL = 5;
const HEADER_BYTES = 28;
const [NO_PAYLOAD, SECURITY_ASSOCIATION, KEY_EXCHANGE, NONCE] = [0, 33, 34, 40];
const TRANSFORM_TYPES = [1, 2, 3, 4];
/** An algorithm for private use (RFC 7296 section 3.3.2): nobody has agreed with us on what it is. */
const PRIVATE_USE = 65_535;

/** RFC 3948 section 2.2: on port 4500 four zero bytes, which no ESP packet begins with, say that IKE follows. */
const NON_ESP_MARKER = u32(0);
const IKE_PORT = 500;
const NAT_TRAVERSAL_PORT = 4500;

/**
 * RFC 7296. A message of major version 3 must be rejected with INVALID_MAJOR_VERSION (section 2.5), an offer of unknown
 * algorithms with NO_PROPOSAL_CHOSEN (section 2.7): neither leaves anything behind. A gateway may keep silent to peers
 * that it does not know. On a port that is neither 500 nor 4500, both forms are sent.
 */
export const ike: UdpQuestionSpec = {
  source: 'RFC 7296 sections 2.5, 2.7 and 3.1, RFC 3948 section 2.2',
  ask(random, port): UdpExchange {
    const spi = random(8);
    const plain = [message(spi, VERSION_3, NO_PAYLOAD), message(spi, VERSION_2, SECURITY_ASSOCIATION, offer(random))];
    const marked = plain.map((datagram) => fields(NON_ESP_MARKER, datagram));
    return {
      datagrams: [...(port === NAT_TRAVERSAL_PORT ? [] : plain), ...(port === IKE_PORT ? [] : marked)],
      recognises: (reply) =>
        isResponse(reply, spi) || (holdsAt(reply, 0, NON_ESP_MARKER) && isResponse(reply.subarray(4), spi)),
    };
  },
};

/** The header of section 3.1, and what follows it. */
function message(spi: Buffer, version: number, nextPayload: number, payloads = zeros(0)): Buffer {
  const responderSpi = zeros(8);
  const messageId = u32(0);
  const kind = [u8(nextPayload), u8(version), u8(IKE_SA_INIT), u8(INITIATOR)];
  return fields(spi, responderSpi, ...kind, messageId, u32(HEADER_BYTES + payloads.length), payloads);
}

/** The payloads of an IKE_SA_INIT (section 1.2): one proposal, a key exchange of the same unknown kind, a nonce. */
function offer(random: (bytes: number) => Buffer): Buffer {
  const transforms = TRANSFORM_TYPES.map((type, index) => {
    const more = index < TRANSFORM_TYPES.length - 1 ? 3 : 0;
    return fields(u8(more), u8(0), u16(8), u8(type), u8(0), u16(PRIVATE_USE));
  });
  const [lastProposal, number, ikeProtocol, spiBytes] = [u8(0), u8(1), u8(1), u8(0)];
  const proposal = fields(number, ikeProtocol, spiBytes, u8(transforms.length), ...transforms);
  return fields(
    payload(KEY_EXCHANGE, fields(lastProposal, u8(0), u16(4 + proposal.length), proposal)),
    payload(NONCE, fields(u16(PRIVATE_USE), u16(0), random(32))),
    payload(NO_PAYLOAD, random(32)),
  );
}

/** The generic payload header (section 3.2): which one is next, flags, length of the whole. */
function payload(next: number, body: Buffer): Buffer {
  return fields(u8(next), u8(0), u16(4 + body.length), body);
}

/** A whole message with our SPI: a response of version 2, or an informational one of version 1 (RFC 2408 section 4.8). */
function isResponse(reply: Buffer, spi: Buffer): boolean {
  if (!holdsAt(reply, 0, spi) || reply.length < HEADER_BYTES || uintAt(reply, 24, 4) !== reply.length) return false;
  const majorVersion = uintAt(reply, 17, 1) >> 4;
  if (majorVersion === 1) return uintAt(reply, 18, 1) === ISAKMP_INFORMATIONAL;
  return majorVersion === 2 && (uintAt(reply, 19, 1) & RESPONSE) !== 0;
}

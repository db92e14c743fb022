// STUN as Tailscale's clients ask it, as its servers (derper, Headscale) keep silent to everybody else.
import { crc32 } from 'node:zlib';
import { ascii, fields, u16, u32 } from '../encoding/bytes.ts';
import type { UdpQuestionSpec } from '../question.ts';
import { BINDING_ANSWERS, BINDING_REQUEST, stunMessage } from '../stun.ts';

const [SOFTWARE, FINGERPRINT] = [0x8022, 0x8028];
/** RFC 8489 section 14.7. */
const FINGERPRINT_MASK = 0x5354554e;

/**
 * RFC 8489 sections 14.7 and 14.14: a Binding request that says `tailnode` and ends with a fingerprint, without which
 * tailscale's net/stun takes it for nobody's. Any other server ignores both attributes and answers.
 */
export const stunOfTailscale: UdpQuestionSpec = {
  source: 'RFC 8489 sections 14.7 and 14.14; tailscale, net/stun/stun.go',
  ask(random) {
    const software = attribute(SOFTWARE, ascii('tailnode'));
    const fingerprint = (before: Buffer) => attribute(FINGERPRINT, u32((crc32(before) ^ FINGERPRINT_MASK) >>> 0));
    return stunMessage(random(12), BINDING_REQUEST, BINDING_ANSWERS, software, fingerprint);
  },
};

/** RFC 8489 section 14: type, length, and a value that here needs no padding. */
function attribute(type: number, value: Buffer): Buffer {
  return fields(u16(type), u16(value.length), value);
}

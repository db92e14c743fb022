// Kerberos: a ticket for somebody who is nobody, in a realm that does not exist.

import { element, elementAt, elementsIn, integer, numberIn, sequence } from './encoding/ber.ts';
import { ascii, u8, uintAt, zeros } from './encoding/bytes.ts';
import type { UdpQuestionSpec } from './question.ts';

const AS_REQUEST = 10;
const ERROR = 30;
const VERSION = 5;
const PRINCIPAL = 1;
const SERVICE_AND_INSTANCE = 2;
const AES256 = 18;
const AES128 = 17;
const BIT_STRING = 0x03;
const GENERALIZED_TIME = 0x18;
const GENERAL_STRING = 0x1b;

/**
 * RFC 4120 sections 5.4.1 and 5.9.1. The KDC does not know the principal and says so in a KRB-ERROR, which names the
 * service that was asked for: the random realm in that name ties it to us. No password is tried, no account can be
 * locked. MIT's KDC is silent about foreign realms if it serves several of its own.
 */
export const kerberos: UdpQuestionSpec = {
  source: 'RFC 4120 sections 5.4.1 and 5.9.1',
  ask(random) {
    const realm = `PORT-POLICY-${random(4).toString('hex').toUpperCase()}.INVALID`;
    const nonce = uintAt(random(4), 0, 4) >>> 1;
    return {
      datagrams: [asRequest(realm, nonce)],
      recognises(reply) {
        const [error] = elementsIn(reply);
        if (error?.tag !== application(ERROR)) return false;
        const [body] = elementsIn(error.contents);
        const [version, type] = elementsIn(body?.contents ?? zeros(0));
        return numberInside(version) === VERSION && numberInside(type) === ERROR && reply.includes(realm, 0, 'latin1');
      },
    };
  },
};

function asRequest(realm: string, nonce: number): Buffer {
  const options = element(BIT_STRING, u8(0), zeros(4));
  // The epoch stands for "as long as you like" (section 5.4.1); it needs no clock.
  const till = element(GENERALIZED_TIME, ascii('19700101000000Z'));
  const body = sequence(
    context(0, options),
    context(1, name(PRINCIPAL, 'port-policy')),
    context(2, generalString(realm)),
    context(3, name(SERVICE_AND_INSTANCE, 'krbtgt', realm)),
    context(5, till),
    context(7, integer(nonce)),
    context(8, sequence(integer(AES256), integer(AES128))),
  );
  const request = [context(1, integer(VERSION)), context(2, integer(AS_REQUEST)), context(4, body)];
  return element(application(AS_REQUEST), sequence(...request));
}

function name(type: number, ...parts: readonly string[]): Buffer {
  return sequence(context(0, integer(type)), context(1, sequence(...parts.map(generalString))));
}

function generalString(text: string): Buffer {
  return element(GENERAL_STRING, ascii(text));
}

function numberInside(tagged: ReturnType<typeof elementAt>): number {
  return numberIn(elementAt(tagged?.contents ?? zeros(0), 0));
}

/** Constructed, of the application class. */
function application(tag: number): number {
  return 0x60 | tag;
}

/** An element with an explicit tag of the context class. */
function context(tag: number, inner: Buffer): Buffer {
  return element(0xa0 | tag, inner);
}

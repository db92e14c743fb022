// LDAP without a connection: which versions of LDAP does the directory speak?

import { element, elementsIn, integer, numberIn, octets, SEQUENCE, sequence } from './encoding/ber.ts';
import { ascii, u8, uintAt } from './encoding/bytes.ts';
import type { UdpQuestionSpec } from './question.ts';

const SEARCH_REQUEST = 0x63;
const SEARCH_RESULT_ENTRY = 0x64;
const SEARCH_RESULT_DONE = 0x65;
const ENUMERATED = 0x0a;
const BOOLEAN = 0x01;
const PRESENT = 0x87;
const BASE_OBJECT = 0;
const NEVER_DEREFERENCE = 0;

/**
 * MS-ADTS section 7.7 (LDAP over UDP) and RFC 4511 section 4.5.1: a search of the root entry that anybody may
 * read, for its shortest attribute. All of its attributes would amplify forty times.
 */
export const cldap: UdpQuestionSpec = {
  source: 'MS-ADTS section 7.7 and RFC 4511 section 4.5.1',
  ask(random) {
    // From 1 to 2^31 - 1: 0 is kept for what a server says unasked (RFC 4511 section 4.1.1.1).
    const messageId = uintAt(random(4), 0, 4) >>> 1 || 1;
    return {
      datagrams: [sequence(integer(messageId), rootEntry())],
      recognises(reply) {
        // The entry and the end of the search may come in one datagram.
        const [message] = elementsIn(reply);
        if (message?.tag !== SEQUENCE) return false;
        const [id, operation] = elementsIn(message.contents);
        return (
          numberIn(id) === messageId &&
          (operation?.tag === SEARCH_RESULT_ENTRY || operation?.tag === SEARCH_RESULT_DONE)
        );
      },
    };
  },
};

function rootEntry(): Buffer {
  const base = octets('');
  const [sizeLimit, timeLimit] = [integer(0), integer(0)];
  const typesOnly = element(BOOLEAN, u8(0));
  const filter = element(PRESENT, ascii('objectClass'));
  const attributes = sequence(octets('supportedLDAPVersion'));
  return element(
    SEARCH_REQUEST,
    base,
    integer(BASE_OBJECT, ENUMERATED),
    integer(NEVER_DEREFERENCE, ENUMERATED),
    sizeLimit,
    timeLimit,
    typesOnly,
    filter,
    attributes,
  );
}

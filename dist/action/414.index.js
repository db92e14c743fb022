export const id = 414;
export const ids = [414];
export const modules = {

/***/ 5537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UdpAsker: () => (/* binding */ UdpAsker)
});

// EXTERNAL MODULE: ./build/base/seeded-random.js
var seeded_random = __webpack_require__(7277);
// EXTERNAL MODULE: ./build/probe/record/answer.js
var answer = __webpack_require__(4466);
// EXTERNAL MODULE: ./build/probe/send/source-ports.js
var source_ports = __webpack_require__(178);
;// CONCATENATED MODULE: ./build/probe/udp/questions/encoding/bytes.js
function u8(value) {
    return Buffer.of(value);
}
function u16(value) {
    const bytes = Buffer.alloc(2);
    bytes.writeUInt16BE(value);
    return bytes;
}
function u24(value) {
    const bytes = Buffer.alloc(3);
    bytes.writeUIntBE(value, 0, 3);
    return bytes;
}
function u32(value) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(value);
    return bytes;
}
function zeros(count) {
    return Buffer.alloc(count);
}
function ascii(text) {
    return Buffer.from(text, 'latin1');
}
function fields(...parts) {
    return Buffer.concat(parts);
}
function counted(countedIn, ...parts) {
    const body = Buffer.concat(parts);
    return Buffer.concat([countedIn(body.length), body]);
}
function uintAt(datagram, offset, bytes) {
    return offset + bytes <= datagram.length ? datagram.readUIntBE(offset, bytes) : -1;
}
function holdsAt(datagram, offset, bytes) {
    return datagram.subarray(offset, offset + bytes.length).equals(bytes);
}

;// CONCATENATED MODULE: ./build/probe/udp/questions/further/coap-get.js

const VERSION_1 = 1 << 6;
const [CONFIRMABLE, ACKNOWLEDGEMENT, RESET] = [0, 2, 3];
const GET = 0x01;
const TOKEN_BYTES = 8;
const URI_PATH = 11 << 4;
const coapGet = {
    source: 'RFC 7252 sections 4.2, 5.2 and 5.8.1',
    ask(random) {
        const messageId = random(2);
        const token = random(TOKEN_BYTES);
        const path = ascii(random(6).toString('hex'));
        const head = fields(u8(VERSION_1 | (CONFIRMABLE << 4) | TOKEN_BYTES), u8(GET), messageId, token);
        return {
            datagrams: [fields(head, u8(URI_PATH | path.length), path)],
            recognises(reply) {
                const first = uintAt(reply, 0, 1);
                if (reply.length < 4 || first >> 6 !== 1)
                    return false;
                const ofType = (first >> 4) & 0b11;
                const hasToken = (first & 0b1111) === TOKEN_BYTES && holdsAt(reply, 4, token);
                const hasId = (ofType === ACKNOWLEDGEMENT || ofType === RESET) && holdsAt(reply, 2, messageId);
                return hasId || (hasToken && uintAt(reply, 1, 1) >> 5 >= 2);
            },
        };
    },
};

;// CONCATENATED MODULE: ./build/probe/udp/questions/encoding/dns-message.js

const HEADER_BYTES = 12;
const RESPONSE = 0x8000;
const OPCODE = 0x7800;
const TRUNCATED = 0x0200;
const RCODE = 0x000f;
const QUESTION_COUNT = 4;
const CLASS_IN = 1;
function dnsQuery(id, question, flags = 0) {
    const counts = fields(u16(1), u16(0), u16(0), u16(0));
    return fields(id, u16(flags), counts, question);
}
function dnsQuestion(labels, type, dnsClass = CLASS_IN) {
    const name = fields(...labels.map((label) => counted(u8, ascii(label))), u8(0));
    return fields(name, u16(type), u16(dnsClass));
}
function isDnsResponse(reply, id) {
    const flags = uintAt(reply, 2, 2);
    if (reply.length < HEADER_BYTES || !holdsAt(reply, 0, id))
        return false;
    if ((flags & RESPONSE) === 0 || (flags & OPCODE) !== 0)
        return false;
    return (flags & TRUNCATED) !== 0 || isWhole(reply);
}
function repeatsQuestion(reply, question) {
    const text = (bytes) => bytes.toString('latin1').toLowerCase();
    const repeated = reply.subarray(HEADER_BYTES, HEADER_BYTES + question.length);
    return uintAt(reply, QUESTION_COUNT, 2) > 0 && text(repeated) === text(question);
}
function isErrorWithoutQuestion(reply) {
    return uintAt(reply, QUESTION_COUNT, 2) === 0 && (uintAt(reply, 2, 2) & RCODE) !== 0;
}
function isWhole(message) {
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
function afterName(message, offset) {
    let at = offset;
    for (let length = message[at]; length !== undefined; length = message[at]) {
        if (length === 0)
            return at + 1;
        if (length >= 0xc0)
            return at + 2;
        at += 1 + length;
    }
    return Infinity;
}

;// CONCATENATED MODULE: ./build/probe/udp/questions/further/dns-others.js

const [A, TXT] = [1, 16];
const CLASS_CHAOS = 3;
const RECURSION_DESIRED = 0x0100;
const dnsLocalhost = dnsAsking('RFC 1035 section 4.1 and RFC 6761 section 6.3', dnsQuestion(['localhost'], A), RECURSION_DESIRED);
const dnsChaos = dnsAsking('RFC 1035 section 4.1 and RFC 4892 section 2', dnsQuestion(['version', 'bind'], TXT, CLASS_CHAOS), 0);
function dnsAsking(source, question, flags) {
    return {
        source,
        ask(random) {
            const id = random(2);
            return {
                datagrams: [dnsQuery(id, question, flags)],
                recognises: (reply) => isDnsResponse(reply, id) && (repeatsQuestion(reply, question) || isErrorWithoutQuestion(reply)),
            };
        },
    };
}

;// CONCATENATED MODULE: ./build/probe/udp/questions/tunnels/dtls.js

const ALERT = 21;
const HANDSHAKE = 22;
const CLIENT_HELLO = 1;
const SERVER_HELLO = 2;
const HELLO_VERIFY_REQUEST = 3;
const DTLS_1_0 = 0xfeff;
const DTLS_1_2 = 0xfefd;
const RECORD_HEADER_BYTES = 13;
const CIPHER_SUITES = [
    0xc02b,
    0xc02f,
    0xc02c,
    0xc030,
    0xc0ae,
    0xc0a8,
    0x00ae,
    0xc013,
    0x002f,
    0x00ff,
];
const GROUPS = [0x001d, 0x0017, 0x0018];
const SIGNATURES = [0x0403, 0x0401, 0x0503, 0x0501, 0x0804, 0x0201];
const [SUPPORTED_GROUPS, POINT_FORMATS, SIGNATURE_ALGORITHMS] = [10, 11, 13];
const dtls = {
    source: 'RFC 6347 sections 4.1, 4.2.1 and 4.3.2',
    ask: dtlsClient(CIPHER_SUITES, () => []),
};
function dtlsClient(suites, more) {
    return (random) => {
        const recordNumber = uintAt(random(2), 0, 2) || 1;
        return {
            datagrams: [record(recordNumber, clientHello(random, suites, more))],
            recognises: (reply) => isAnswer(reply, recordNumber) && isWholeRecords(reply),
        };
    };
}
function record(number, content) {
    const epoch = u16(0);
    const number48 = fields(u24(0), u24(number));
    return fields(u8(HANDSHAKE), u16(DTLS_1_0), epoch, number48, counted(u16, content));
}
function clientHello(random, cipherSuites, more) {
    const [sessionId, cookie] = [counted(u8), counted(u8)];
    const nullCompression = counted(u8, u8(0));
    const extensions = counted(u16, extension(SUPPORTED_GROUPS, counted(u16, ...GROUPS.map(u16))), extension(POINT_FORMATS, counted(u8, u8(0))), extension(SIGNATURE_ALGORITHMS, counted(u16, ...SIGNATURES.map(u16))), ...more(random));
    const suites = counted(u16, ...cipherSuites.map(u16));
    const hello = fields(u16(DTLS_1_2), random(32), sessionId, cookie, suites, nullCompression, extensions);
    const [messageNumber, fragmentOffset, fragmentLength] = [u16(0), u24(0), u24(hello.length)];
    return fields(u8(CLIENT_HELLO), u24(hello.length), messageNumber, fragmentOffset, fragmentLength, hello);
}
function extension(type, content) {
    return fields(u16(type), counted(u16, content));
}
function isAnswer(reply, recordNumber) {
    const version = uintAt(reply, 1, 2);
    if (version !== DTLS_1_0 && version !== DTLS_1_2)
        return false;
    if (uintAt(reply, 0, 1) === ALERT)
        return uintAt(reply, 11, 2) === 2;
    const number = uintAt(reply, 5, 6);
    const message = uintAt(reply, RECORD_HEADER_BYTES, 1);
    return (uintAt(reply, 0, 1) === HANDSHAKE &&
        (message === HELLO_VERIFY_REQUEST || message === SERVER_HELLO) &&
        (number === recordNumber || number === 0));
}
function isWholeRecords(reply) {
    let end = 0;
    while (end < reply.length) {
        const length = uintAt(reply, end + 11, 2);
        if (length < 0)
            return false;
        end += RECORD_HEADER_BYTES + length;
    }
    return end === reply.length && end > 0;
}

;// CONCATENATED MODULE: ./build/probe/udp/questions/further/dtls-13.js


const DTLS_1_3 = 0xfefc;
const dtls_13_DTLS_1_2 = 0xfefd;
const X25519 = 0x001d;
const X25519_BYTES = 32;
const [SUPPORTED_VERSIONS, KEY_SHARE] = [43, 51];
const dtls_13_CIPHER_SUITES = [
    0x1301,
    0x1302,
    0x1303,
    0xcca9,
    0xcca8,
    0xccac,
    0xc037,
    0xd001,
    0x00a8,
    0xc0a4,
    0x008c,
    0xc0ac,
    0xc023,
    0xc027,
    0xc014,
    0x009e,
    0x0033,
    0x009c,
    0x0035,
    0x000a,
    0x00ff,
];
const dtls13 = {
    source: 'RFC 9147 sections 5.1 and 5.3',
    ask: dtlsClient(dtls_13_CIPHER_SUITES, (random) => [
        extension(SUPPORTED_VERSIONS, counted(u8, u16(DTLS_1_3), u16(dtls_13_DTLS_1_2))),
        extension(KEY_SHARE, counted(u16, fields(u16(X25519), counted(u16, random(X25519_BYTES))))),
    ]),
};

;// CONCATENATED MODULE: ./build/probe/udp/questions/further/memcached-binary.js

const [REQUEST, memcached_binary_RESPONSE] = [0x80, 0x81];
const VERSION = 0x0b;
const FRAME_BYTES = 8;
const memcached_binary_HEADER_BYTES = 24;
const OPAQUE = FRAME_BYTES + 12;
const memcachedBinary = {
    source: 'memcached, doc/protocol-binary.xml and doc/protocol.txt, "UDP protocol"',
    ask(random) {
        const requestId = random(2);
        const opaque = random(4);
        const frame = fields(requestId, u16(0), u16(1), u16(0));
        const [keyLengthToBodyLength, compareAndSwap] = [zeros(10), zeros(8)];
        return {
            datagrams: [fields(frame, u8(REQUEST), u8(VERSION), keyLengthToBodyLength, opaque, compareAndSwap)],
            recognises: (reply) => reply.length >= FRAME_BYTES + memcached_binary_HEADER_BYTES &&
                holdsAt(reply, 0, requestId) &&
                uintAt(reply, FRAME_BYTES, 1) === memcached_binary_RESPONSE &&
                holdsAt(reply, OPAQUE, opaque),
        };
    },
};

;// CONCATENATED MODULE: ./build/probe/udp/questions/ntp.js

const CLIENT = 3;
const SERVER = 4;
const MESSAGE_BYTES = 48;
const ORIGIN_TIMESTAMP = 24;
const ntp = { source: 'RFC 5905 section 7.3', ask: ntpClient(4) };
function ntpClient(version) {
    return (random) => {
        const transmitTimestamp = random(8);
        const question = fields(u8((version << 3) | CLIENT), zeros(39), transmitTimestamp);
        return {
            datagrams: [question],
            recognises: (reply) => reply.length >= MESSAGE_BYTES &&
                (uintAt(reply, 0, 1) & 0b111) === SERVER &&
                holdsAt(reply, ORIGIN_TIMESTAMP, transmitTimestamp),
        };
    };
}

;// CONCATENATED MODULE: ./build/probe/udp/questions/further/ntp-others.js


const VERSION_2 = 2 << 3;
const [CONTROL, PRIVATE] = [6, 7];
const MODE = 0b111;
const ntp_others_RESPONSE = 0x80;
const ntpVersion3 = { source: 'RFC 1305 appendix A', ask: ntpClient(3) };
const READ_VARIABLES = 2;
const CONTROL_HEADER_BYTES = 12;
const ntpControl = {
    source: 'RFC 9327 sections 2 and 3',
    ask(random) {
        const sequence = random(2);
        const [status, association, offset] = [u16(0), u16(0), u16(0)];
        const data = counted(u16, ascii('stratum\0'));
        const question = fields(u8(VERSION_2 | CONTROL), u8(READ_VARIABLES), sequence, status, association, offset, data);
        return {
            datagrams: [question],
            recognises: (reply) => reply.length >= CONTROL_HEADER_BYTES &&
                (uintAt(reply, 0, 1) & MODE) === CONTROL &&
                (uintAt(reply, 1, 1) & ntp_others_RESPONSE) !== 0 &&
                holdsAt(reply, 2, sequence),
        };
    },
};
const PRIVATE_REQUEST_BYTES = 48;
const PRIVATE_HEADER_BYTES = 8;
const FIRST_UNKNOWN_IMPLEMENTATION = 0x10;
const ntpPrivate = {
    source: 'ntpd, include/ntp_request.h, "A mode 7 packet", a protocol of its own',
    ask(random) {
        const [implementation = 0, request = 0] = random(2);
        const name = fields(u8(implementation | FIRST_UNKNOWN_IMPLEMENTATION), u8(request));
        const sequence = u8(0);
        const head = fields(u8(VERSION_2 | PRIVATE), sequence, name);
        return {
            datagrams: [fields(head, zeros(PRIVATE_REQUEST_BYTES - head.length))],
            recognises: (reply) => reply.length >= PRIVATE_HEADER_BYTES &&
                (uintAt(reply, 0, 1) & ntp_others_RESPONSE) !== 0 &&
                (uintAt(reply, 0, 1) & MODE) === PRIVATE &&
                holdsAt(reply, 2, name),
        };
    },
};

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/probe/udp/questions/stun.js

const BINDING_REQUEST = 0x0001;
const BINDING_SUCCESS = 0x0101;
const BINDING_ERROR = 0x0111;
const BINDING_ANSWERS = [BINDING_SUCCESS, BINDING_ERROR];
const MAGIC_COOKIE = 0x2112a442;
const stun_HEADER_BYTES = 20;
const FINGERPRINT_BYTES = 8;
const stun = {
    source: 'RFC 8489 section 5',
    ask: (random) => stunMessage(random(12), BINDING_REQUEST, BINDING_ANSWERS),
};
function stunMessage(transactionId, type, answers, attributes = zeros(0), fingerprint) {
    const length = u16(attributes.length + (fingerprint === undefined ? 0 : FINGERPRINT_BYTES));
    const message = fields(u16(type), length, u32(MAGIC_COOKIE), transactionId, attributes);
    return {
        datagrams: [fingerprint === undefined ? message : fields(message, fingerprint(message))],
        recognises: (reply) => answers.includes(uintAt(reply, 0, 2)) &&
            uintAt(reply, 2, 2) === reply.length - stun_HEADER_BYTES &&
            uintAt(reply, 4, 4) === MAGIC_COOKIE &&
            holdsAt(reply, 8, transactionId),
    };
}

;// CONCATENATED MODULE: ./build/probe/udp/questions/further/stun-of-tailscale.js



const [SOFTWARE, FINGERPRINT] = [0x8022, 0x8028];
const FINGERPRINT_MASK = 0x5354554e;
const stunOfTailscale = {
    source: 'RFC 8489 sections 14.7 and 14.14; tailscale, net/stun/stun.go',
    ask(random) {
        const software = attribute(SOFTWARE, ascii('tailnode'));
        const fingerprint = (before) => attribute(FINGERPRINT, u32(((0,external_node_zlib_.crc32)(before) ^ FINGERPRINT_MASK) >>> 0));
        return stunMessage(random(12), BINDING_REQUEST, BINDING_ANSWERS, software, fingerprint);
    },
};
function attribute(type, value) {
    return fields(u16(type), u16(value.length), value);
}

;// CONCATENATED MODULE: ./build/probe/udp/questions/further/turn-allocate.js

const [ALLOCATE_REQUEST, ALLOCATE_SUCCESS, ALLOCATE_ERROR] = [0x0003, 0x0103, 0x0113];
const turnAllocate = {
    source: 'RFC 8656 section 7.2',
    ask: (random) => stunMessage(random(12), ALLOCATE_REQUEST, [ALLOCATE_SUCCESS, ALLOCATE_ERROR]),
};

;// CONCATENATED MODULE: ./build/probe/udp/questions/tunnels/quic.js

const LONG_HEADER = 0x80;
const FIXED_BIT = 0x40;
const VERSION_NEGOTIATION = 0;
const SMALLEST_FIRST_DATAGRAM = 1200;
const ID_BYTES = 8;
const quic = {
    source: 'RFC 8999 section 6 and RFC 9000 section 6.1',
    ask(random) {
        const version = ((uintAt(random(4), 0, 4) & 0xf0f0f0f0) | 0x0a0a0a0a) >>> 0;
        const [destination, source] = [random(ID_BYTES), random(ID_BYTES)];
        const header = fields(u8(LONG_HEADER | FIXED_BIT), u32(version), counted(u8, destination), counted(u8, source));
        const question = fields(header, zeros(SMALLEST_FIRST_DATAGRAM - header.length));
        const answerIds = fields(counted(u8, source), counted(u8, destination));
        return {
            datagrams: [question],
            recognises(reply) {
                const versionsBytes = reply.length - 5 - answerIds.length;
                return ((uintAt(reply, 0, 1) & LONG_HEADER) !== 0 &&
                    uintAt(reply, 1, 4) === VERSION_NEGOTIATION &&
                    holdsAt(reply, 5, answerIds) &&
                    versionsBytes >= 4 &&
                    versionsBytes % 4 === 0);
            },
        };
    },
};

;// CONCATENATED MODULE: ./build/probe/udp/further-questions.js









const PORT_OF_EXAMPLES = 4433;
const FURTHER = {
    dns: [dnsLocalhost, dnsChaos],
    ntp: [ntpVersion3, ntpControl, ntpPrivate],
    quic: [dtls, dtls13],
    stun: [turnAllocate, stunOfTailscale, dtls],
    coap: [coapGet],
    dtls: [dtls13],
    memcached: [memcachedBinary],
};
function furtherQuestions(question, port) {
    if (question === 'empty')
        return [];
    const further = FURTHER[question] ?? [];
    return question === 'dtls' && port === PORT_OF_EXAMPLES ? [...further, quic] : further;
}

;// CONCATENATED MODULE: ./build/probe/udp/questions/encoding/ber.js

const INTEGER = 0x02;
const OCTET_STRING = 0x04;
const SEQUENCE = 0x30;
function ber_element(tag, ...contents) {
    const body = Buffer.concat(contents);
    return Buffer.concat([u8(tag), lengthOf(body), body]);
}
function sequence(...contents) {
    return ber_element(SEQUENCE, ...contents);
}
function integer(value, tag = INTEGER) {
    const bytes = Buffer.alloc(5);
    bytes.writeUInt32BE(value, 1);
    let first = 1;
    while (first < 4 && bytes.readUInt8(first) === 0)
        first++;
    if (bytes.readUInt8(first) >= 0x80)
        first--;
    return ber_element(tag, bytes.subarray(first));
}
function octets(contents) {
    return ber_element(OCTET_STRING, typeof contents === 'string' ? ascii(contents) : contents);
}
function elementAt(bytes, offset) {
    const tag = bytes[offset];
    const first = bytes[offset + 1];
    if (tag === undefined || first === undefined)
        return undefined;
    const more = first < 0x80 ? 0 : first - 0x80;
    const begin = offset + 2 + more;
    if (more > 4 || first === 0x80 || begin > bytes.length)
        return undefined;
    const end = begin + (more === 0 ? first : bytes.readUIntBE(offset + 2, more));
    return end <= bytes.length ? { tag, contents: bytes.subarray(begin, end), end } : undefined;
}
function elementsIn(bytes) {
    const found = [];
    let end = 0;
    for (let next = elementAt(bytes, 0); next !== undefined; next = elementAt(bytes, end)) {
        found.push(next);
        end = next.end;
    }
    return end === bytes.length ? found : [];
}
function numberIn(found) {
    const { tag, contents } = found ?? {};
    if (tag !== INTEGER || contents === undefined || contents.length < 1 || contents.length > 6)
        return -1;
    return contents.readUInt8(0) < 0x80 ? contents.readUIntBE(0, contents.length) : -1;
}
function lengthOf(body) {
    if (body.length < 0x80)
        return u8(body.length);
    if (body.length < 0x100)
        return Buffer.of(0x81, body.length);
    return Buffer.concat([u8(0x82), u16(body.length)]);
}

;// CONCATENATED MODULE: ./build/probe/udp/questions/cldap.js


const SEARCH_REQUEST = 0x63;
const SEARCH_RESULT_ENTRY = 0x64;
const SEARCH_RESULT_DONE = 0x65;
const ENUMERATED = 0x0a;
const BOOLEAN = 0x01;
const PRESENT = 0x87;
const BASE_OBJECT = 0;
const NEVER_DEREFERENCE = 0;
const cldap = {
    source: 'MS-ADTS section 7.7 and RFC 4511 section 4.5.1',
    ask(random) {
        const messageId = uintAt(random(4), 0, 4) >>> 1 || 1;
        return {
            datagrams: [sequence(integer(messageId), rootEntry())],
            recognises(reply) {
                const [message] = elementsIn(reply);
                if (message?.tag !== SEQUENCE)
                    return false;
                const [id, operation] = elementsIn(message.contents);
                return (numberIn(id) === messageId &&
                    (operation?.tag === SEARCH_RESULT_ENTRY || operation?.tag === SEARCH_RESULT_DONE));
            },
        };
    },
};
function rootEntry() {
    const base = octets('');
    const [sizeLimit, timeLimit] = [integer(0), integer(0)];
    const typesOnly = ber_element(BOOLEAN, u8(0));
    const filter = ber_element(PRESENT, ascii('objectClass'));
    const attributes = sequence(octets('supportedLDAPVersion'));
    return ber_element(SEARCH_REQUEST, base, integer(BASE_OBJECT, ENUMERATED), integer(NEVER_DEREFERENCE, ENUMERATED), sizeLimit, timeLimit, typesOnly, filter, attributes);
}

;// CONCATENATED MODULE: ./build/probe/udp/questions/coap.js

const coap_VERSION_1 = 1 << 6;
const coap_CONFIRMABLE = 0 << 4;
const coap_RESET = 3 << 4;
const EMPTY = 0;
const coap = {
    source: 'RFC 7252 sections 1.2 and 4.2',
    ask(random) {
        const messageId = random(2);
        const reset = fields(u8(coap_VERSION_1 | coap_RESET), u8(EMPTY), messageId);
        return {
            datagrams: [fields(u8(coap_VERSION_1 | coap_CONFIRMABLE), u8(EMPTY), messageId)],
            recognises: (reply) => reply.equals(reset),
        };
    },
};

;// CONCATENATED MODULE: ./build/probe/udp/questions/discovery/dns.js

const SOA = 6;
const ROOT = [];
const dns = {
    source: 'RFC 1035 section 4.1',
    ask(random) {
        const id = random(2);
        const question = dnsQuestion(ROOT, SOA);
        return {
            datagrams: [dnsQuery(id, question)],
            recognises: (reply) => isDnsResponse(reply, id) && (repeatsQuestion(reply, question) || isErrorWithoutQuestion(reply)),
        };
    },
};

;// CONCATENATED MODULE: ./build/probe/udp/questions/discovery/mdns.js

const PTR = 12;
const mdns = {
    source: 'RFC 6762 section 6.7 and RFC 6763 section 9',
    ask(random) {
        const id = random(2);
        const question = dnsQuestion(['_services', '_dns-sd', '_udp', 'local'], PTR);
        return {
            datagrams: [dnsQuery(id, question)],
            recognises: (reply) => isDnsResponse(reply, id) && repeatsQuestion(reply, question),
        };
    },
};

;// CONCATENATED MODULE: ./build/probe/udp/questions/discovery/netbios-ns.js


const NBSTAT = 0x21;
const ANSWER_COUNT = 6;
const RECORD = 12;
const netbiosNs = {
    source: 'RFC 1002 sections 4.2.17 and 4.2.18',
    ask(random) {
        const id = random(2);
        const question = dnsQuestion([firstLevelEncoded('*')], NBSTAT);
        return {
            datagrams: [dnsQuery(id, question)],
            recognises: (reply) => isDnsResponse(reply, id) && uintAt(reply, ANSWER_COUNT, 2) === 1 && holdsAt(reply, RECORD, question),
        };
    },
};
function firstLevelEncoded(name) {
    const bytes = Buffer.alloc(16);
    bytes.write(name, 'latin1');
    const halves = [...bytes].flatMap((byte) => [byte >> 4, byte & 0x0f]);
    return String.fromCharCode(...halves.map((half) => 0x41 + half));
}

;// CONCATENATED MODULE: ./build/probe/udp/questions/discovery/rpcbind.js

const CALL = 0;
const REPLY = 1;
const RPC_VERSION = 2;
const PORTMAPPER = 100_000;
const PORTMAPPER_VERSION = 2;
const NULL_PROCEDURE = 0;
const MSG_ACCEPTED = 0;
const MSG_DENIED = 1;
const rpcbind = {
    source: 'RFC 1833 section 3 and RFC 5531 section 9',
    ask(random) {
        const xid = random(4);
        const program = [u32(PORTMAPPER), u32(PORTMAPPER_VERSION), u32(NULL_PROCEDURE)];
        const credentialsAndVerifier = zeros(16);
        const question = fields(xid, u32(CALL), u32(RPC_VERSION), ...program, credentialsAndVerifier);
        return { datagrams: [question], recognises: (reply) => holdsAt(reply, 0, xid) && isReply(reply) };
    },
};
function isReply(reply) {
    if (uintAt(reply, 4, 4) !== REPLY || reply.length % 4 !== 0)
        return false;
    const status = uintAt(reply, 8, 4);
    if (status === MSG_DENIED)
        return reply.length >= 20;
    return status === MSG_ACCEPTED && reply.length >= 24 + uintAt(reply, 16, 4);
}

;// CONCATENATED MODULE: ./build/probe/udp/questions/encoding/header-lines.js
function readTextAnswer(reply) {
    const end = reply.indexOf('\r\n\r\n');
    if (end < 0)
        return undefined;
    const [firstLine = '', ...lines] = reply.toString('latin1', 0, end).split('\r\n');
    return {
        firstLine,
        header(...names) {
            const line = lines.find((candidate) => names.includes(nameOf(candidate)));
            return line?.slice(line.indexOf(':') + 1).trim();
        },
        bodyBytes: reply.length - end - 4,
    };
}
function nameOf(line) {
    return line
        .slice(0, Math.max(0, line.indexOf(':')))
        .trim()
        .toLowerCase();
}

;// CONCATENATED MODULE: ./build/probe/udp/questions/discovery/ssdp.js


const TARGET = 'upnp:rootdevice';
const ssdp = {
    source: 'UPnP Device Architecture 2.0 section 1.3',
    answerHasNoId: true,
    ask() {
        const question = [
            'M-SEARCH * HTTP/1.1',
            'HOST: 239.255.255.250:1900',
            'MAN: "ssdp:discover"',
            'MX: 1',
            `ST: ${TARGET}`,
            '\r\n',
        ].join('\r\n');
        return {
            datagrams: [ascii(question)],
            recognises(reply) {
                const answer = readTextAnswer(reply);
                return answer !== undefined && /^HTTP\/1\.[01] 200\b/.test(answer.firstLine) && answer.header('st') === TARGET;
            },
        };
    },
};

;// CONCATENATED MODULE: ./build/probe/udp/questions/kerberos.js


const AS_REQUEST = 10;
const ERROR = 30;
const kerberos_VERSION = 5;
const PRINCIPAL = 1;
const SERVICE_AND_INSTANCE = 2;
const AES256 = 18;
const AES128 = 17;
const BIT_STRING = 0x03;
const GENERALIZED_TIME = 0x18;
const GENERAL_STRING = 0x1b;
const kerberos = {
    source: 'RFC 4120 sections 5.4.1 and 5.9.1',
    ask(random) {
        const realm = `PORT-POLICY-${random(4).toString('hex').toUpperCase()}.INVALID`;
        const nonce = uintAt(random(4), 0, 4) >>> 1;
        return {
            datagrams: [asRequest(realm, nonce)],
            recognises(reply) {
                const [error] = elementsIn(reply);
                if (error?.tag !== application(ERROR))
                    return false;
                const [body] = elementsIn(error.contents);
                const [version, type] = elementsIn(body?.contents ?? zeros(0));
                return numberInside(version) === kerberos_VERSION && numberInside(type) === ERROR && reply.includes(realm, 0, 'latin1');
            },
        };
    },
};
function asRequest(realm, nonce) {
    const options = ber_element(BIT_STRING, u8(0), zeros(4));
    const till = ber_element(GENERALIZED_TIME, ascii('19700101000000Z'));
    const body = sequence(context(0, options), context(1, kerberos_name(PRINCIPAL, 'port-policy')), context(2, generalString(realm)), context(3, kerberos_name(SERVICE_AND_INSTANCE, 'krbtgt', realm)), context(5, till), context(7, integer(nonce)), context(8, sequence(integer(AES256), integer(AES128))));
    const request = [context(1, integer(kerberos_VERSION)), context(2, integer(AS_REQUEST)), context(4, body)];
    return ber_element(application(AS_REQUEST), sequence(...request));
}
function kerberos_name(type, ...parts) {
    return sequence(context(0, integer(type)), context(1, sequence(...parts.map(generalString))));
}
function generalString(text) {
    return ber_element(GENERAL_STRING, ascii(text));
}
function numberInside(tagged) {
    return numberIn(elementAt(tagged?.contents ?? zeros(0), 0));
}
function application(tag) {
    return 0x60 | tag;
}
function context(tag, inner) {
    return ber_element(0xa0 | tag, inner);
}

;// CONCATENATED MODULE: ./build/probe/udp/questions/memcached.js

const memcached_FRAME_BYTES = 8;
const memcached = {
    source: 'memcached, doc/protocol.txt, "UDP protocol"',
    ask(random) {
        const requestId = random(2);
        const frame = fields(requestId, u16(0), u16(1), u16(0));
        return {
            datagrams: [fields(frame, ascii('version\r\n'))],
            recognises: (reply) => holdsAt(reply, 0, requestId) &&
                /^(VERSION [^\r\n]*|ERROR|(CLIENT|SERVER)_ERROR [^\r\n]*)\r\n$/.test(reply.toString('latin1', memcached_FRAME_BYTES)),
        };
    },
};

;// CONCATENATED MODULE: ./build/probe/udp/questions/radius.js

const ACCESS_REQUEST = 1;
const ACCESS_ACCEPT = 2;
const ACCESS_REJECT = 3;
const ACCESS_CHALLENGE = 11;
const PROTOCOL_ERROR = 52;
const ANSWERS = [ACCESS_ACCEPT, ACCESS_REJECT, ACCESS_CHALLENGE, PROTOCOL_ERROR];
const USER_NAME = 1;
const CHAP_PASSWORD = 3;
const NAS_IDENTIFIER = 32;
const AUTHENTICATOR_BYTES = 16;
const radius_HEADER_BYTES = 20;
const radius = {
    source: 'RFC 2865 sections 3 and 4.1',
    ask(random) {
        const identifier = random(1);
        const authenticator = random(AUTHENTICATOR_BYTES);
        const user = `port-policy-${random(4).toString('hex')}`;
        const attributes = fields(radius_attribute(USER_NAME, ascii(user)), radius_attribute(CHAP_PASSWORD, random(17)), radius_attribute(NAS_IDENTIFIER, ascii('port-policy')));
        const length = u16(radius_HEADER_BYTES + attributes.length);
        return {
            datagrams: [fields(u8(ACCESS_REQUEST), identifier, length, authenticator, attributes)],
            recognises: (reply) => reply.length >= radius_HEADER_BYTES &&
                ANSWERS.includes(uintAt(reply, 0, 1)) &&
                holdsAt(reply, 1, identifier) &&
                uintAt(reply, 2, 2) === reply.length,
        };
    },
};
function radius_attribute(type, value) {
    return fields(u8(type), u8(2 + value.length), value);
}

;// CONCATENATED MODULE: ./build/probe/udp/questions/sip.js


const NOBODY = 'port-policy.invalid';
const sip = {
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
                if (answer === undefined || !/^SIP\/2\.0 [1-6]\d\d /.test(answer.firstLine))
                    return false;
                return answer.header('call-id', 'i') === callId && hasItsBody(answer);
            },
        };
    },
};
function hasItsBody(answer) {
    return answer.bodyBytes >= Number(answer.header('content-length', 'l') ?? 0);
}

;// CONCATENATED MODULE: ./build/probe/udp/questions/snmp.js


const V1 = 0;
const V2C = 1;
const V3 = 3;
const GET_REQUEST = 0xa0;
const GET_RESPONSE = 0xa2;
const REPORT = 0xa8;
const OBJECT_IDENTIFIER = 0x06;
const NULL = 0x05;
const LARGEST_MESSAGE = 65_507;
const REPORTABLE = 0x04;
const USER_BASED_SECURITY = 3;
const SYS_UP_TIME = Buffer.of(0x2b, 6, 1, 2, 1, 1, 3, 0);
const snmp = {
    source: 'RFC 3414 section 4, RFC 1157 section 4.1, RFC 1901 section 3',
    ask(random) {
        const id = uintAt(random(4), 0, 4) >>> 1;
        return {
            datagrams: [discovery(id), getUpTime(V2C, id), getUpTime(V1, id)],
            recognises(reply) {
                const [message] = elementsIn(reply);
                if (message?.tag !== SEQUENCE)
                    return false;
                const [version, ...rest] = elementsIn(message.contents);
                return numberIn(version) === V3 ? idOfReport(rest) === id : idOfResponse(rest) === id;
            },
        };
    },
};
function discovery(id) {
    const nobody = [octets(''), integer(0), integer(0), octets(''), octets(''), octets('')];
    return sequence(integer(V3), sequence(integer(id), integer(LARGEST_MESSAGE), octets(u8(REPORTABLE)), integer(USER_BASED_SECURITY)), octets(sequence(...nobody)), sequence(octets(''), octets(''), ber_element(GET_REQUEST, integer(id), integer(0), integer(0), sequence())));
}
function getUpTime(version, id) {
    const variable = sequence(ber_element(OBJECT_IDENTIFIER, SYS_UP_TIME), fields(u8(NULL), zeros(1)));
    const pdu = ber_element(GET_REQUEST, integer(id), integer(0), integer(0), sequence(variable));
    return sequence(integer(version), octets('public'), pdu);
}
function idOfReport([header, , scopedPdu]) {
    const [id] = elementsIn(header?.contents ?? zeros(0));
    const [, , pdu] = elementsIn(scopedPdu?.contents ?? zeros(0));
    return pdu?.tag === REPORT || pdu?.tag === GET_RESPONSE ? numberIn(id) : -1;
}
function idOfResponse([, pdu]) {
    const [id] = elementsIn(pdu?.contents ?? zeros(0));
    return pdu?.tag === GET_RESPONSE ? numberIn(id) : -1;
}

;// CONCATENATED MODULE: ./build/probe/udp/questions/tftp.js

const READ_REQUEST = 1;
const DATA = 3;
const tftp_ERROR = 5;
const FIRST_BLOCK = 1;
const LARGEST_BLOCK = 512;
const tftp = {
    source: 'RFC 1350 sections 4 and 5',
    answersFromAnotherPort: true,
    answerHasNoId: true,
    ask(random) {
        const file = `port-policy-${random(4).toString('hex')}`;
        const question = fields(u16(READ_REQUEST), ascii(file), zeros(1), ascii('octet'), zeros(1));
        return { datagrams: [question], recognises: (reply) => isError(reply) || isFirstBlock(reply) };
    },
};
function isError(reply) {
    return uintAt(reply, 0, 2) === tftp_ERROR && reply.length >= 5 && reply.indexOf(0, 4) === reply.length - 1;
}
function isFirstBlock(reply) {
    return uintAt(reply, 0, 2) === DATA && uintAt(reply, 2, 2) === FIRST_BLOCK && reply.length <= 4 + LARGEST_BLOCK;
}

;// CONCATENATED MODULE: ./build/probe/udp/questions/tunnels/ike.js

const ike_VERSION_2 = 0x20;
const VERSION_3 = 0x30;
const IKE_SA_INIT = 34;
const INITIATOR = 0x08;
const ike_RESPONSE = 0x20;
const ISAKMP_INFORMATIONAL = 5;
const ike_HEADER_BYTES = 28;
const [NO_PAYLOAD, SECURITY_ASSOCIATION, KEY_EXCHANGE, NONCE] = [0, 33, 34, 40];
const TRANSFORM_TYPES = [1, 2, 3, 4];
const PRIVATE_USE = 65_535;
const NON_ESP_MARKER = u32(0);
const IKE_PORT = 500;
const NAT_TRAVERSAL_PORT = 4500;
const ike = {
    source: 'RFC 7296 sections 2.5, 2.7 and 3.1, RFC 3948 section 2.2',
    ask(random, port) {
        const spi = random(8);
        const plain = [message(spi, VERSION_3, NO_PAYLOAD), message(spi, ike_VERSION_2, SECURITY_ASSOCIATION, offer(random))];
        const marked = plain.map((datagram) => fields(NON_ESP_MARKER, datagram));
        return {
            datagrams: [...(port === NAT_TRAVERSAL_PORT ? [] : plain), ...(port === IKE_PORT ? [] : marked)],
            recognises: (reply) => isResponse(reply, spi) || (holdsAt(reply, 0, NON_ESP_MARKER) && isResponse(reply.subarray(4), spi)),
        };
    },
};
function message(spi, version, nextPayload, payloads = zeros(0)) {
    const responderSpi = zeros(8);
    const messageId = u32(0);
    const kind = [u8(nextPayload), u8(version), u8(IKE_SA_INIT), u8(INITIATOR)];
    return fields(spi, responderSpi, ...kind, messageId, u32(ike_HEADER_BYTES + payloads.length), payloads);
}
function offer(random) {
    const transforms = TRANSFORM_TYPES.map((type, index) => {
        const more = index < TRANSFORM_TYPES.length - 1 ? 3 : 0;
        return fields(u8(more), u8(0), u16(8), u8(type), u8(0), u16(PRIVATE_USE));
    });
    const [lastProposal, number, ikeProtocol, spiBytes] = [u8(0), u8(1), u8(1), u8(0)];
    const proposal = fields(number, ikeProtocol, spiBytes, u8(transforms.length), ...transforms);
    return fields(payload(KEY_EXCHANGE, fields(lastProposal, u8(0), u16(4 + proposal.length), proposal)), payload(NONCE, fields(u16(PRIVATE_USE), u16(0), random(32))), payload(NO_PAYLOAD, random(32)));
}
function payload(next, body) {
    return fields(u8(next), u8(0), u16(4 + body.length), body);
}
function isResponse(reply, spi) {
    if (!holdsAt(reply, 0, spi) || reply.length < ike_HEADER_BYTES || uintAt(reply, 24, 4) !== reply.length)
        return false;
    const majorVersion = uintAt(reply, 17, 1) >> 4;
    if (majorVersion === 1)
        return uintAt(reply, 18, 1) === ISAKMP_INFORMATIONAL;
    return majorVersion === 2 && (uintAt(reply, 19, 1) & ike_RESPONSE) !== 0;
}

;// CONCATENATED MODULE: ./build/probe/udp/questions/tunnels/l2tp.js

const CONTROL_MESSAGE = 0xc802;
const START_CONTROL_CONNECTION_REQUEST = 1;
const l2tp_HEADER_BYTES = 12;
const MANDATORY = 0x8000;
const MESSAGE_TYPE = 0;
const PROTOCOL_VERSION = 2;
const FRAMING_CAPABILITIES = 3;
const HOST_NAME = 7;
const ASSIGNED_TUNNEL_ID = 9;
const VERSION_1_REVISION_0 = 0x0100;
const SYNCHRONOUS_AND_ASYNCHRONOUS = 3;
const l2tp = {
    source: 'RFC 2661 sections 3.1, 4.4 and 6.1',
    ask(random) {
        const tunnelId = uintAt(random(2), 0, 2) || 1;
        const attributes = fields(l2tp_attribute(MESSAGE_TYPE, u16(START_CONTROL_CONNECTION_REQUEST)), l2tp_attribute(PROTOCOL_VERSION, u16(VERSION_1_REVISION_0)), l2tp_attribute(HOST_NAME, ascii('port-policy')), l2tp_attribute(FRAMING_CAPABILITIES, u32(SYNCHRONOUS_AND_ASYNCHRONOUS)), l2tp_attribute(ASSIGNED_TUNNEL_ID, u16(tunnelId)));
        const noTunnelNoSessionFirstMessage = zeros(8);
        const length = l2tp_HEADER_BYTES + attributes.length;
        return {
            datagrams: [fields(u16(CONTROL_MESSAGE), u16(length), noTunnelNoSessionFirstMessage, attributes)],
            recognises: (reply) => reply.length >= l2tp_HEADER_BYTES &&
                uintAt(reply, 0, 2) === CONTROL_MESSAGE &&
                uintAt(reply, 2, 2) === reply.length &&
                uintAt(reply, 4, 2) === tunnelId,
        };
    },
};
function l2tp_attribute(type, value) {
    const ietf = u16(0);
    return fields(u16(MANDATORY | (6 + value.length)), ietf, u16(type), value);
}

;// CONCATENATED MODULE: ./build/probe/udp/questions/tunnels/openvpn.js

const HARD_RESET_CLIENT_V2 = 7;
const HARD_RESET_SERVER_V2 = 8;
const NO_ACKNOWLEDGEMENTS = 0;
const FIRST_PACKET = 0;
const ACKNOWLEDGED_COUNT = 9;
const openvpn = {
    source: 'OpenVPN, doc/doxygen/doc_protocol_overview.h',
    ask(random) {
        const sessionId = random(8);
        return {
            datagrams: [fields(u8(HARD_RESET_CLIENT_V2 << 3), sessionId, u8(NO_ACKNOWLEDGEMENTS), u32(FIRST_PACKET))],
            recognises(reply) {
                const remoteSessionId = ACKNOWLEDGED_COUNT + 1 + 4 * uintAt(reply, ACKNOWLEDGED_COUNT, 1);
                return (uintAt(reply, 0, 1) >> 3 === HARD_RESET_SERVER_V2 &&
                    uintAt(reply, ACKNOWLEDGED_COUNT, 1) > 0 &&
                    holdsAt(reply, remoteSessionId, sessionId) &&
                    reply.length >= remoteSessionId + 8 + 4);
            },
        };
    },
};

;// CONCATENATED MODULE: ./build/probe/udp/question-table.js




















const UDP_QUESTIONS = {
    dns: dns,
    tftp: tftp,
    kerberos: kerberos,
    rpcbind: rpcbind,
    ntp: ntp,
    'netbios-ns': netbiosNs,
    snmp: snmp,
    cldap: cldap,
    quic: quic,
    ike: ike,
    openvpn: openvpn,
    l2tp: l2tp,
    radius: radius,
    ssdp: ssdp,
    stun: stun,
    sip: sip,
    mdns: mdns,
    coap: coap,
    dtls: dtls,
    memcached: memcached,
};

// EXTERNAL MODULE: external "node:dgram"
var external_node_dgram_ = __webpack_require__(1314);
;// CONCATENATED MODULE: ./build/probe/udp/udp-attempt.js


const PAUSE_MS = 300;
const noLookup = (family) => (host, _options, done) => done(null, host, family);
class UdpAttempt {
    #options;
    #sockets = [];
    #timer = null;
    #source = null;
    #localPort = null;
    #connected = false;
    #finished = false;
    constructor(options) {
        this.#options = options;
    }
    start() {
        const { fromAnybody, again, timeoutMs } = this.#options;
        if (fromAnybody) {
            void this.#askFromAnybody(() => Promise.resolve());
            return;
        }
        if (again)
            this.#after(Math.min(PAUSE_MS, timeoutMs), () => void this.#askFromAnybody(this.#options.ready));
        else
            this.#after(timeoutMs, () => this.finish('silent', null));
        this.#askConnected(this.#options.drawPort());
    }
    #after(milliseconds, act) {
        this.#timer = setTimeout(() => setImmediate(act), milliseconds);
    }
    #askConnected(localPort) {
        const { address, port, questions } = this.#options;
        const socket = this.#open(localPort, {
            again: () => this.#askConnected(null),
            failed: (error) => this.#failed(error, false),
        });
        socket.on('connect', () => {
            if (this.#finished)
                return;
            this.#connected = true;
            this.#source = socket.address().address;
            this.#localPort = socket.address().port;
            for (const datagram of questions[0]?.exchange.datagrams ?? [])
                socket.send(datagram, (error) => error !== null && this.#failed(error, true));
        });
        socket.on('message', () => this.finish('open', null, { question: 0, elsewhere: false }));
        socket.connect(port, address);
    }
    async #askFromAnybody(ready) {
        if (this.#finished)
            return;
        const { address, port, questions, timeoutMs } = this.#options;
        const failed = (error) => {
            const errno = error?.code ?? 'EUNKNOWN';
            if (error !== null)
                this.finish((0,answer/* kindOfErrno */.Kr)(errno, true), errno);
        };
        const socket = await this.#listen(failed);
        this.#localPort ??= socket.address().port;
        for (const datagram of questions.flatMap(({ exchange }) => exchange.datagrams)) {
            await ready();
            if (this.#finished)
                return;
            socket.send(datagram, port, address, failed);
        }
        this.#after(timeoutMs, () => this.finish('silent', null));
    }
    #originOf(reply, from) {
        const { address, port, questions } = this.#options;
        const sameAddress = from.address === address;
        const question = questions.findIndex(({ exchange, hasId }) => (hasId || sameAddress) && exchange.recognises(reply));
        const elsewhere = !sameAddress || from.port !== port;
        if (question >= 0)
            return { question, elsewhere };
        return elsewhere ? null : { question: 0, elsewhere };
    }
    #listen(failed) {
        return new Promise((resolve) => {
            const bind = (localPort) => {
                const socket = this.#open(localPort, { again: () => bind(null), failed, bound: resolve });
                socket.on('message', (reply, from) => {
                    const origin = this.#originOf(reply, from);
                    if (origin !== null)
                        this.finish('open', null, origin);
                });
                if (localPort === null && this.#options.from === null)
                    socket.bind();
            };
            bind(this.#options.drawPort());
        });
    }
    #open(localPort, on) {
        const { family, from } = this.#options;
        const socket = (0,external_node_dgram_.createSocket)({ type: family === 4 ? 'udp4' : 'udp6', lookup: noLookup(family) });
        let bound = false;
        socket.on('listening', () => {
            bound = true;
            on.bound?.(socket);
        });
        socket.on('error', (error) => {
            if (this.#finished)
                return;
            if (error.code === 'EADDRINUSE' && localPort !== null && !bound)
                on.again();
            else
                on.failed(error);
        });
        this.#sockets.push(socket);
        if (localPort !== null || from !== null)
            socket.bind({ port: localPort ?? 0, exclusive: true, ...(from === null ? {} : { address: from }) });
        return socket;
    }
    #failed(error, sending) {
        const errno = error.code ?? 'EUNKNOWN';
        const local = !this.#connected || (sending && errno === 'EPERM');
        this.finish((0,answer/* kindOfErrno */.Kr)(errno, local), errno);
    }
    finish(kind, errno, origin = null) {
        if (this.#finished)
            return;
        this.#finished = true;
        if (this.#timer !== null)
            clearTimeout(this.#timer);
        for (const socket of this.#sockets) {
            socket
                .removeAllListeners('message')
                .removeAllListeners('error')
                .on('error', () => { });
            try {
                socket.close();
            }
            catch {
            }
        }
        this.#options.done(kind, errno, { source: this.#source, localPort: this.#localPort, origin });
    }
}

;// CONCATENATED MODULE: ./build/probe/udp/udp-asker.js






const udp_asker_EMPTY = {
    source: 'RFC 768: a datagram may be empty',
    answerHasNoId: true,
    ask: () => ({ datagrams: [Buffer.alloc(0)], recognises: () => true }),
};
class UdpAsker {
    inFlight = 0;
    icmpErrors = { 4: 0, 6: 0 };
    #random;
    #source;
    #ports = (0,source_ports/* ownSourcePorts */.W)();
    #asking = new Set();
    #unusual = new Map();
    #stopped = false;
    constructor(random, source = null) {
        this.#source = source;
        this.#random = random;
    }
    ask(target, timeoutMs, done, options = {}) {
        const askedAt = performance.now();
        if (this.#stopped) {
            done({ kind: 'cancelled', errno: null, askedAt, endedAt: askedAt }, null);
            return;
        }
        const { manner = 'whole', ready = () => Promise.resolve() } = options;
        const { address, family, port, question } = target;
        const from = this.#source?.[family];
        if (from === null) {
            done({ kind: 'local', errno: answer/* NO_SOURCE */.ir, askedAt, endedAt: askedAt }, null);
            return;
        }
        const key = `${address} ${port} ${question}`;
        const known = manner === 'as-answered' ? this.#unusual.get(key) : undefined;
        const questions = this.#questions(target, manner, known);
        this.inFlight++;
        const attempt = new UdpAttempt({
            address,
            family,
            port,
            questions,
            fromAnybody: known?.elsewhere ?? false,
            again: manner === 'whole' && question !== 'empty',
            timeoutMs,
            from: from ?? null,
            ready: () => ready(family),
            drawPort: () => this.#ports.draw(target.flow),
            done: (kind, errno, { source, localPort, origin }) => {
                this.#asking.delete(attempt);
                this.inFlight--;
                if (kind === 'refused' || kind === 'unreachable')
                    this.icmpErrors[family]++;
                if (manner === 'whole' && origin !== null)
                    this.#remember(key, origin);
                const answer = { kind, errno, askedAt, endedAt: performance.now() };
                done(localPort === null ? answer : { ...answer, flow: this.#ports.flowOfPort(localPort) }, source);
            },
        });
        this.#asking.add(attempt);
        attempt.start();
    }
    #remember(key, origin) {
        if (origin.question === 0 && !origin.elsewhere)
            this.#unusual.delete(key);
        else
            this.#unusual.set(key, origin);
    }
    #questions({ question, port }, manner, known) {
        const first = question === 'empty' ? udp_asker_EMPTY : UDP_QUESTIONS[question];
        const all = manner === 'once' ? [first] : [first, ...furtherQuestions(question, port)];
        const asked = manner === 'as-answered' ? [all[known?.question ?? 0] ?? first] : all;
        const random = (0,seeded_random/* randomBytesOf */.Mr)(this.#random);
        return asked.map((spec) => ({ exchange: spec.ask(random, port), hasId: spec.answerHasNoId !== true }));
    }
    stop() {
        this.#stopped = true;
        for (const attempt of [...this.#asking])
            attempt.finish('cancelled', null);
    }
}


/***/ })

};

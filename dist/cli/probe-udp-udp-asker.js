"use strict";
let require_later_loaded;
function require_later() {
	return require_later_loaded ??= require("./later.js");
}
const require_start = require("./start.js");
let node_dgram = require("node:dgram");
let node_zlib = require("node:zlib");
function u8(value) {
	return Buffer.of(value);
}
function u16(value) {
	let bytes = Buffer.alloc(2);
	bytes.writeUInt16BE(value);
	return bytes;
}
function u24(value) {
	let bytes = Buffer.alloc(3);
	bytes.writeUIntBE(value, 0, 3);
	return bytes;
}
function u32(value) {
	let bytes = Buffer.alloc(4);
	bytes.writeUInt32BE(value);
	return bytes;
}
function zeros(count) {
	return Buffer.alloc(count);
}
function ascii(text) {
	return Buffer.from(text, "latin1");
}
function fields(...parts) {
	return Buffer.concat(parts);
}
function counted(countedIn, ...parts) {
	let body = Buffer.concat(parts);
	return Buffer.concat([countedIn(body.length), body]);
}
function uintAt(datagram, offset, bytes) {
	return offset + bytes <= datagram.length ? datagram.readUIntBE(offset, bytes) : -1;
}
function holdsAt(datagram, offset, bytes) {
	return datagram.subarray(offset, offset + bytes.length).equals(bytes);
}
const [CONFIRMABLE, ACKNOWLEDGEMENT, RESET] = [
	0,
	2,
	3
];
const GET = 1;
const TOKEN_BYTES = 8;
const URI_PATH = 176;
const coapGet = {
	source: "RFC 7252 sections 4.2, 5.2 and 5.8.1",
	ask(random) {
		let messageId = random(2);
		let token = random(8);
		let path = ascii(random(6).toString("hex"));
		let head = fields(u8(CONFIRMABLE << 4 | 72), u8(1), messageId, token);
		return {
			datagrams: [fields(head, u8(176 | path.length), path)],
			recognises(reply) {
				let first = uintAt(reply, 0, 1);
				if (reply.length < 4 || first >> 6 != 1) return !1;
				let ofType = first >> 4 & 3;
				let hasToken = (first & 15) == 8 && holdsAt(reply, 4, token);
				return (ofType === ACKNOWLEDGEMENT || ofType === RESET) && holdsAt(reply, 2, messageId) || hasToken && uintAt(reply, 1, 1) >> 5 >= 2;
			}
		};
	}
};
const HEADER_BYTES$4 = 12;
const RESPONSE$3 = 32768;
const OPCODE = 30720;
const TRUNCATED = 512;
const RCODE = 15;
const QUESTION_COUNT = 4;
const CLASS_IN = 1;
function dnsQuery(id, question, flags = 0) {
	let counts = fields(u16(1), u16(0), u16(0), u16(0));
	return fields(id, u16(flags), counts, question);
}
function dnsQuestion(labels, type, dnsClass = 1) {
	let name = fields(...labels.map((label) => counted(u8, ascii(label))), u8(0));
	return fields(name, u16(type), u16(dnsClass));
}
function isDnsResponse(reply, id) {
	let flags = uintAt(reply, 2, 2);
	if (reply.length < 12 || !holdsAt(reply, 0, id)) return !1;
	if (!(flags & 32768) || flags & 30720) return !1;
	return !!(flags & 512) || isWhole(reply);
}
function repeatsQuestion(reply, question) {
	let text = (bytes) => bytes.toString("latin1").toLowerCase();
	let repeated = reply.subarray(12, 12 + question.length);
	return uintAt(reply, 4, 2) > 0 && text(repeated) === text(question);
}
function isErrorWithoutQuestion(reply) {
	return uintAt(reply, 4, 2) === 0 && !!(uintAt(reply, 2, 2) & 15);
}
function isWhole(message) {
	let end = 12;
	for (let left = uintAt(message, 4, 2); left > 0 && end <= message.length; left--) end = afterName(message, end) + 4;
	let records = uintAt(message, 6, 2) + uintAt(message, 8, 2) + uintAt(message, 10, 2);
	for (; records > 0 && end <= message.length; records--) {
		let rdata = afterName(message, end) + 10;
		let length = uintAt(message, rdata - 2, 2);
		end = length < 0 ? Infinity : rdata + length;
	}
	return end <= message.length;
}
function afterName(message, offset) {
	let at = offset;
	for (let length = message[at]; length !== void 0; length = message[at]) {
		if (length === 0) return at + 1;
		if (length >= 192) return at + 2;
		at += 1 + length;
	}
	return Infinity;
}
const [A, TXT] = [1, 16];
const CLASS_CHAOS = 3;
const RECURSION_DESIRED = 256;
const dnsLocalhost = dnsAsking("RFC 1035 section 4.1 and RFC 6761 section 6.3", dnsQuestion(["localhost"], A), 256);
const dnsChaos = dnsAsking("RFC 1035 section 4.1 and RFC 4892 section 2", dnsQuestion(["version", "bind"], TXT, 3), 0);
function dnsAsking(source, question, flags) {
	return {
		source,
		ask(random) {
			let id = random(2);
			return {
				datagrams: [dnsQuery(id, question, flags)],
				recognises: (reply) => isDnsResponse(reply, id) && (repeatsQuestion(reply, question) || isErrorWithoutQuestion(reply))
			};
		}
	};
}
const ALERT = 21;
const HANDSHAKE = 22;
const CLIENT_HELLO = 1;
const SERVER_HELLO = 2;
const HELLO_VERIFY_REQUEST = 3;
const DTLS_1_0 = 65279;
const DTLS_1_2$1 = 65277;
const RECORD_HEADER_BYTES = 13;
const CIPHER_SUITES$1 = [
	49195,
	49199,
	49196,
	49200,
	49326,
	49320,
	174,
	49171,
	47,
	255
];
const GROUPS = [
	29,
	23,
	24
];
const SIGNATURES = [
	1027,
	1025,
	1283,
	1281,
	2052,
	513
];
const [SUPPORTED_GROUPS, POINT_FORMATS, SIGNATURE_ALGORITHMS] = [
	10,
	11,
	13
];
const dtls = {
	source: "RFC 6347 sections 4.1, 4.2.1 and 4.3.2",
	ask: dtlsClient(CIPHER_SUITES$1, () => [])
};
function dtlsClient(suites, more) {
	return (random) => {
		let recordNumber = uintAt(random(2), 0, 2) || 1;
		return {
			datagrams: [record(recordNumber, clientHello(random, suites, more))],
			recognises: (reply) => isAnswer(reply, recordNumber) && isWholeRecords(reply)
		};
	};
}
function record(number, content) {
	let epoch = u16(0);
	let number48 = fields(u24(0), u24(number));
	return fields(u8(22), u16(DTLS_1_0), epoch, number48, counted(u16, content));
}
function clientHello(random, cipherSuites, more) {
	let [sessionId, cookie] = [counted(u8), counted(u8)];
	let nullCompression = counted(u8, u8(0));
	let extensions = counted(u16, extension(SUPPORTED_GROUPS, counted(u16, ...GROUPS.map(u16))), extension(POINT_FORMATS, counted(u8, u8(0))), extension(SIGNATURE_ALGORITHMS, counted(u16, ...SIGNATURES.map(u16))), ...more(random));
	let suites = counted(u16, ...cipherSuites.map(u16));
	let hello = fields(u16(DTLS_1_2$1), random(32), sessionId, cookie, suites, nullCompression, extensions);
	let [messageNumber, fragmentOffset, fragmentLength] = [
		u16(0),
		u24(0),
		u24(hello.length)
	];
	return fields(u8(1), u24(hello.length), messageNumber, fragmentOffset, fragmentLength, hello);
}
function extension(type, content) {
	return fields(u16(type), counted(u16, content));
}
function isAnswer(reply, recordNumber) {
	let version = uintAt(reply, 1, 2);
	if (version !== DTLS_1_0 && version !== DTLS_1_2$1) return !1;
	if (uintAt(reply, 0, 1) === 21) return uintAt(reply, 11, 2) === 2;
	let number = uintAt(reply, 5, 6);
	let message = uintAt(reply, 13, 1);
	return uintAt(reply, 0, 1) === 22 && (message === 3 || message === 2) && (number === recordNumber || number === 0);
}
function isWholeRecords(reply) {
	let end = 0;
	for (; end < reply.length;) {
		let length = uintAt(reply, end + 11, 2);
		if (length < 0) return !1;
		end += 13 + length;
	}
	return end === reply.length && end > 0;
}
const DTLS_1_3 = 65276;
const DTLS_1_2 = 65277;
const X25519 = 29;
const X25519_BYTES = 32;
const [SUPPORTED_VERSIONS, KEY_SHARE] = [43, 51];
const CIPHER_SUITES = [
	4865,
	4866,
	4867,
	52393,
	52392,
	52396,
	49207,
	53249,
	168,
	49316,
	140,
	49324,
	49187,
	49191,
	49172,
	158,
	51,
	156,
	53,
	10,
	255
];
const dtls13 = {
	source: "RFC 9147 sections 5.1 and 5.3",
	ask: dtlsClient(CIPHER_SUITES, (random) => [extension(SUPPORTED_VERSIONS, counted(u8, u16(65276), u16(65277))), extension(KEY_SHARE, counted(u16, fields(u16(29), counted(u16, random(32)))))])
};
const [REQUEST, RESPONSE$2] = [128, 129];
const VERSION$1 = 11;
const FRAME_BYTES$1 = 8;
const OPAQUE = 20;
const memcachedBinary = {
	source: "memcached, doc/protocol-binary.xml and doc/protocol.txt, \"UDP protocol\"",
	ask(random) {
		let requestId = random(2);
		let opaque = random(4);
		let frame = fields(requestId, u16(0), u16(1), u16(0));
		let [keyLengthToBodyLength, compareAndSwap] = [zeros(10), zeros(8)];
		return {
			datagrams: [fields(frame, u8(REQUEST), u8(11), keyLengthToBodyLength, opaque, compareAndSwap)],
			recognises: (reply) => reply.length >= 32 && holdsAt(reply, 0, requestId) && uintAt(reply, 8, 1) === RESPONSE$2 && holdsAt(reply, 20, opaque)
		};
	}
};
const CLIENT = 3;
const SERVER = 4;
const MESSAGE_BYTES = 48;
const ORIGIN_TIMESTAMP = 24;
const ntp = {
	source: "RFC 5905 section 7.3",
	ask: ntpClient(4)
};
function ntpClient(version) {
	return (random) => {
		let transmitTimestamp = random(8);
		return {
			datagrams: [fields(u8(version << 3 | 3), zeros(39), transmitTimestamp)],
			recognises: (reply) => reply.length >= 48 && (uintAt(reply, 0, 1) & 7) == 4 && holdsAt(reply, 24, transmitTimestamp)
		};
	};
}
const VERSION_2$1 = 16;
const [CONTROL, PRIVATE] = [6, 7];
const MODE = 7;
const RESPONSE$1 = 128;
const ntpVersion3 = {
	source: "RFC 1305 appendix A",
	ask: ntpClient(3)
};
const READ_VARIABLES = 2;
const CONTROL_HEADER_BYTES = 12;
const ntpControl = {
	source: "RFC 9327 sections 2 and 3",
	ask(random) {
		let sequence = random(2);
		let [status, association, offset] = [
			u16(0),
			u16(0),
			u16(0)
		];
		let data = counted(u16, ascii("stratum\0"));
		return {
			datagrams: [fields(u8(16 | CONTROL), u8(2), sequence, status, association, offset, data)],
			recognises: (reply) => reply.length >= 12 && (uintAt(reply, 0, 1) & 7) === CONTROL && !!(uintAt(reply, 1, 1) & 128) && holdsAt(reply, 2, sequence)
		};
	}
};
const PRIVATE_REQUEST_BYTES = 48;
const PRIVATE_HEADER_BYTES = 8;
const FIRST_UNKNOWN_IMPLEMENTATION = 16;
const ntpPrivate = {
	source: "ntpd, include/ntp_request.h, \"A mode 7 packet\", a protocol of its own",
	ask(random) {
		let [implementation = 0, request = 0] = random(2);
		let name = fields(u8(implementation | 16), u8(request));
		let sequence = u8(0);
		let head = fields(u8(16 | PRIVATE), sequence, name);
		return {
			datagrams: [fields(head, zeros(48 - head.length))],
			recognises: (reply) => reply.length >= 8 && !!(uintAt(reply, 0, 1) & 128) && (uintAt(reply, 0, 1) & 7) === PRIVATE && holdsAt(reply, 2, name)
		};
	}
};
const BINDING_REQUEST = 1;
const BINDING_SUCCESS = 257;
const BINDING_ERROR = 273;
const BINDING_ANSWERS = [257, 273];
const MAGIC_COOKIE = 554869826;
const HEADER_BYTES$3 = 20;
const FINGERPRINT_BYTES = 8;
const stun = {
	source: "RFC 8489 section 5",
	ask: (random) => stunMessage(random(12), 1, BINDING_ANSWERS)
};
function stunMessage(transactionId, type, answers, attributes = zeros(0), fingerprint) {
	let length = u16(attributes.length + (fingerprint === void 0 ? 0 : 8));
	let message = fields(u16(type), length, u32(MAGIC_COOKIE), transactionId, attributes);
	return {
		datagrams: [fingerprint === void 0 ? message : fields(message, fingerprint(message))],
		recognises: (reply) => answers.includes(uintAt(reply, 0, 2)) && uintAt(reply, 2, 2) === reply.length - 20 && uintAt(reply, 4, 4) === MAGIC_COOKIE && holdsAt(reply, 8, transactionId)
	};
}
const [SOFTWARE, FINGERPRINT] = [32802, 32808];
const FINGERPRINT_MASK = 1398035790;
const stunOfTailscale = {
	source: "RFC 8489 sections 14.7 and 14.14; tailscale, net/stun/stun.go",
	ask(random) {
		let software = attribute$2(SOFTWARE, ascii("tailnode"));
		let fingerprint = (before) => attribute$2(FINGERPRINT, u32(((0, node_zlib.crc32)(before) ^ 1398035790) >>> 0));
		return stunMessage(random(12), 1, BINDING_ANSWERS, software, fingerprint);
	}
};
function attribute$2(type, value) {
	return fields(u16(type), u16(value.length), value);
}
const [ALLOCATE_REQUEST, ALLOCATE_SUCCESS, ALLOCATE_ERROR] = [
	3,
	259,
	275
];
const turnAllocate = {
	source: "RFC 8656 section 7.2",
	ask: (random) => stunMessage(random(12), ALLOCATE_REQUEST, [ALLOCATE_SUCCESS, ALLOCATE_ERROR])
};
const LONG_HEADER = 128;
const VERSION_NEGOTIATION = 0;
const SMALLEST_FIRST_DATAGRAM = 1200;
const ID_BYTES = 8;
const quic = {
	source: "RFC 8999 section 6 and RFC 9000 section 6.1",
	ask(random) {
		let version = (uintAt(random(4), 0, 4) & 4042322160 | 168430090) >>> 0;
		let [destination, source] = [random(8), random(8)];
		let header = fields(u8(192), u32(version), counted(u8, destination), counted(u8, source));
		let question = fields(header, zeros(1200 - header.length));
		let answerIds = fields(counted(u8, source), counted(u8, destination));
		return {
			datagrams: [question],
			recognises(reply) {
				let versionsBytes = reply.length - 5 - answerIds.length;
				return !!(uintAt(reply, 0, 1) & 128) && uintAt(reply, 1, 4) === 0 && holdsAt(reply, 5, answerIds) && versionsBytes >= 4 && versionsBytes % 4 == 0;
			}
		};
	}
};
const PORT_OF_EXAMPLES = 4433;
const FURTHER = {
	dns: [dnsLocalhost, dnsChaos],
	ntp: [
		ntpVersion3,
		ntpControl,
		ntpPrivate
	],
	quic: [dtls, dtls13],
	stun: [
		turnAllocate,
		stunOfTailscale,
		dtls
	],
	coap: [coapGet],
	dtls: [dtls13],
	memcached: [memcachedBinary]
};
function furtherQuestions(question, port) {
	if (question === "empty") return [];
	let further = FURTHER[question] ?? [];
	return question === "dtls" && port === 4433 ? [...further, quic] : further;
}
const INTEGER = 2;
const OCTET_STRING = 4;
const SEQUENCE = 48;
function element(tag, ...contents) {
	let body = Buffer.concat(contents);
	return Buffer.concat([
		u8(tag),
		lengthOf(body),
		body
	]);
}
function sequence(...contents) {
	return element(48, ...contents);
}
function integer(value, tag = 2) {
	let bytes = Buffer.alloc(5);
	bytes.writeUInt32BE(value, 1);
	let first = 1;
	for (; first < 4 && bytes.readUInt8(first) === 0;) first++;
	bytes.readUInt8(first) >= 128 && first--;
	return element(tag, bytes.subarray(first));
}
function octets(contents) {
	return element(4, typeof contents == "string" ? ascii(contents) : contents);
}
function elementAt(bytes, offset) {
	let tag = bytes[offset];
	let first = bytes[offset + 1];
	if (tag === void 0 || first === void 0) return;
	let more = first < 128 ? 0 : first - 128;
	let begin = offset + 2 + more;
	if (more > 4 || first === 128 || begin > bytes.length) return;
	let end = begin + (more === 0 ? first : bytes.readUIntBE(offset + 2, more));
	return end <= bytes.length ? {
		tag,
		contents: bytes.subarray(begin, end),
		end
	} : void 0;
}
function elementsIn(bytes) {
	let found = [];
	let end = 0;
	for (let next = elementAt(bytes, 0); next !== void 0; next = elementAt(bytes, end)) {
		found.push(next);
		end = next.end;
	}
	return end === bytes.length ? found : [];
}
function numberIn(found) {
	let { tag, contents } = found ?? {};
	if (tag !== 2 || contents === void 0 || contents.length < 1 || contents.length > 6) return -1;
	return contents.readUInt8(0) < 128 ? contents.readUIntBE(0, contents.length) : -1;
}
function lengthOf(body) {
	if (body.length < 128) return u8(body.length);
	if (body.length < 256) return Buffer.of(129, body.length);
	return Buffer.concat([u8(130), u16(body.length)]);
}
const SEARCH_REQUEST = 99;
const SEARCH_RESULT_ENTRY = 100;
const SEARCH_RESULT_DONE = 101;
const ENUMERATED = 10;
const BOOLEAN = 1;
const PRESENT = 135;
const BASE_OBJECT = 0;
const NEVER_DEREFERENCE = 0;
const cldap = {
	source: "MS-ADTS section 7.7 and RFC 4511 section 4.5.1",
	ask(random) {
		let messageId = uintAt(random(4), 0, 4) >>> 1 || 1;
		return {
			datagrams: [sequence(integer(messageId), rootEntry())],
			recognises(reply) {
				let [message] = elementsIn(reply);
				if (message?.tag !== 48) return !1;
				let [id, operation] = elementsIn(message.contents);
				return numberIn(id) === messageId && (operation?.tag === 100 || operation?.tag === 101);
			}
		};
	}
};
function rootEntry() {
	let base = octets("");
	let [sizeLimit, timeLimit] = [integer(0), integer(0)];
	let typesOnly = element(1, u8(0));
	let filter = element(135, ascii("objectClass"));
	let attributes = sequence(octets("supportedLDAPVersion"));
	return element(99, base, integer(0, 10), integer(0, 10), sizeLimit, timeLimit, typesOnly, filter, attributes);
}
const EMPTY$1 = 0;
const coap = {
	source: "RFC 7252 sections 1.2 and 4.2",
	ask(random) {
		let messageId = random(2);
		let reset = fields(u8(112), u8(0), messageId);
		return {
			datagrams: [fields(u8(64), u8(0), messageId)],
			recognises: (reply) => reply.equals(reset)
		};
	}
};
const SOA = 6;
const ROOT = [];
const dns = {
	source: "RFC 1035 section 4.1",
	ask(random) {
		let id = random(2);
		let question = dnsQuestion(ROOT, 6);
		return {
			datagrams: [dnsQuery(id, question)],
			recognises: (reply) => isDnsResponse(reply, id) && (repeatsQuestion(reply, question) || isErrorWithoutQuestion(reply))
		};
	}
};
const PTR = 12;
const mdns = {
	source: "RFC 6762 section 6.7 and RFC 6763 section 9",
	ask(random) {
		let id = random(2);
		let question = dnsQuestion([
			"_services",
			"_dns-sd",
			"_udp",
			"local"
		], 12);
		return {
			datagrams: [dnsQuery(id, question)],
			recognises: (reply) => isDnsResponse(reply, id) && repeatsQuestion(reply, question)
		};
	}
};
const NBSTAT = 33;
const ANSWER_COUNT = 6;
const RECORD = 12;
const netbiosNs = {
	source: "RFC 1002 sections 4.2.17 and 4.2.18",
	ask(random) {
		let id = random(2);
		let question = dnsQuestion([firstLevelEncoded("*")], 33);
		return {
			datagrams: [dnsQuery(id, question)],
			recognises: (reply) => isDnsResponse(reply, id) && uintAt(reply, 6, 2) === 1 && holdsAt(reply, 12, question)
		};
	}
};
function firstLevelEncoded(name) {
	let bytes = Buffer.alloc(16);
	bytes.write(name, "latin1");
	let halves = [...bytes].flatMap((byte) => [byte >> 4, byte & 15]);
	return String.fromCharCode(...halves.map((half) => 65 + half));
}
const CALL = 0;
const REPLY = 1;
const RPC_VERSION = 2;
const PORTMAPPER = 1e5;
const PORTMAPPER_VERSION = 2;
const NULL_PROCEDURE = 0;
const MSG_ACCEPTED = 0;
const MSG_DENIED = 1;
const rpcbind = {
	source: "RFC 1833 section 3 and RFC 5531 section 9",
	ask(random) {
		let xid = random(4);
		let program = [
			u32(1e5),
			u32(2),
			u32(0)
		];
		let credentialsAndVerifier = zeros(16);
		return {
			datagrams: [fields(xid, u32(0), u32(2), ...program, credentialsAndVerifier)],
			recognises: (reply) => holdsAt(reply, 0, xid) && isReply(reply)
		};
	}
};
function isReply(reply) {
	if (uintAt(reply, 4, 4) !== 1 || reply.length % 4 != 0) return !1;
	let status = uintAt(reply, 8, 4);
	if (status === 1) return reply.length >= 20;
	return status === 0 && reply.length >= 24 + uintAt(reply, 16, 4);
}
function readTextAnswer(reply) {
	let end = reply.indexOf("\r\n\r\n");
	if (end < 0) return;
	let [firstLine = "", ...lines] = reply.toString("latin1", 0, end).split("\r\n");
	return {
		firstLine,
		header(...names) {
			let line = lines.find((candidate) => names.includes(nameOf(candidate)));
			return line?.slice(line.indexOf(":") + 1).trim();
		},
		bodyBytes: reply.length - end - 4
	};
}
function nameOf(line) {
	return line.slice(0, Math.max(0, line.indexOf(":"))).trim().toLowerCase();
}
const TARGET = "upnp:rootdevice";
const ssdp = {
	source: "UPnP Device Architecture 2.0 section 1.3",
	answerHasNoId: !0,
	ask() {
		let question = [
			"M-SEARCH * HTTP/1.1",
			"HOST: 239.255.255.250:1900",
			"MAN: \"ssdp:discover\"",
			"MX: 1",
			`ST: ${TARGET}`,
			"\r\n"
		].join("\r\n");
		return {
			datagrams: [ascii(question)],
			recognises(reply) {
				let answer = readTextAnswer(reply);
				return answer !== void 0 && /^HTTP\/1\.[01] 200\b/.test(answer.firstLine) && answer.header("st") === TARGET;
			}
		};
	}
};
const AS_REQUEST = 10;
const ERROR$1 = 30;
const VERSION = 5;
const PRINCIPAL = 1;
const SERVICE_AND_INSTANCE = 2;
const AES256 = 18;
const AES128 = 17;
const BIT_STRING = 3;
const GENERALIZED_TIME = 24;
const GENERAL_STRING = 27;
const kerberos = {
	source: "RFC 4120 sections 5.4.1 and 5.9.1",
	ask(random) {
		let realm = `PORT-POLICY-${random(4).toString("hex").toUpperCase()}.INVALID`;
		return {
			datagrams: [asRequest(realm, uintAt(random(4), 0, 4) >>> 1)],
			recognises(reply) {
				let [error] = elementsIn(reply);
				if (error?.tag !== application(30)) return !1;
				let [body] = elementsIn(error.contents);
				let [version, type] = elementsIn(body?.contents ?? zeros(0));
				return numberInside(version) === 5 && numberInside(type) === 30 && reply.includes(realm, 0, "latin1");
			}
		};
	}
};
function asRequest(realm, nonce) {
	let options = element(3, u8(0), zeros(4));
	let till = element(24, ascii("19700101000000Z"));
	let body = sequence(context(0, options), context(1, name(1, "port-policy")), context(2, generalString(realm)), context(3, name(2, "krbtgt", realm)), context(5, till), context(7, integer(nonce)), context(8, sequence(integer(18), integer(17))));
	let request = [
		context(1, integer(5)),
		context(2, integer(10)),
		context(4, body)
	];
	return element(application(10), sequence(...request));
}
function name(type, ...parts) {
	return sequence(context(0, integer(type)), context(1, sequence(...parts.map(generalString))));
}
function generalString(text) {
	return element(27, ascii(text));
}
function numberInside(tagged) {
	return numberIn(elementAt(tagged?.contents ?? zeros(0), 0));
}
function application(tag) {
	return 96 | tag;
}
function context(tag, inner) {
	return element(160 | tag, inner);
}
const FRAME_BYTES = 8;
const memcached = {
	source: "memcached, doc/protocol.txt, \"UDP protocol\"",
	ask(random) {
		let requestId = random(2);
		let frame = fields(requestId, u16(0), u16(1), u16(0));
		return {
			datagrams: [fields(frame, ascii("version\r\n"))],
			recognises: (reply) => holdsAt(reply, 0, requestId) && /^(VERSION [^\r\n]*|ERROR|(CLIENT|SERVER)_ERROR [^\r\n]*)\r\n$/.test(reply.toString("latin1", 8))
		};
	}
};
const ACCESS_REQUEST = 1;
const ANSWERS = [
	2,
	3,
	11,
	52
];
const USER_NAME = 1;
const CHAP_PASSWORD = 3;
const NAS_IDENTIFIER = 32;
const AUTHENTICATOR_BYTES = 16;
const HEADER_BYTES$2 = 20;
const radius = {
	source: "RFC 2865 sections 3 and 4.1",
	ask(random) {
		let identifier = random(1);
		let authenticator = random(16);
		let user = `port-policy-${random(4).toString("hex")}`;
		let attributes = fields(attribute$1(1, ascii(user)), attribute$1(3, random(17)), attribute$1(32, ascii("port-policy")));
		let length = u16(20 + attributes.length);
		return {
			datagrams: [fields(u8(1), identifier, length, authenticator, attributes)],
			recognises: (reply) => reply.length >= 20 && ANSWERS.includes(uintAt(reply, 0, 1)) && holdsAt(reply, 1, identifier) && uintAt(reply, 2, 2) === reply.length
		};
	}
};
function attribute$1(type, value) {
	return fields(u8(type), u8(2 + value.length), value);
}
const NOBODY = "port-policy.invalid";
const sip = {
	source: "RFC 3261 section 11",
	ask(random) {
		let branch = `z9hG4bK${random(8).toString("hex")}`;
		let tag = random(4).toString("hex");
		let callId = `${random(8).toString("hex")}@${NOBODY}`;
		let question = [
			`OPTIONS sip:${NOBODY} SIP/2.0`,
			`Via: SIP/2.0/UDP ${NOBODY};branch=${branch};rport`,
			"Max-Forwards: 0",
			`From: <sip:${NOBODY}>;tag=${tag}`,
			`To: <sip:${NOBODY}>`,
			`Call-ID: ${callId}`,
			"CSeq: 1 OPTIONS",
			"Accept: application/sdp",
			"Content-Length: 0",
			"\r\n"
		].join("\r\n");
		return {
			datagrams: [ascii(question)],
			recognises(reply) {
				let answer = readTextAnswer(reply);
				if (answer === void 0 || !/^SIP\/2\.0 [1-6]\d\d /.test(answer.firstLine)) return !1;
				return answer.header("call-id", "i") === callId && hasItsBody(answer);
			}
		};
	}
};
function hasItsBody(answer) {
	return answer.bodyBytes >= Number(answer.header("content-length", "l") ?? 0);
}
const V1 = 0;
const V2C = 1;
const V3 = 3;
const GET_REQUEST = 160;
const GET_RESPONSE = 162;
const REPORT = 168;
const OBJECT_IDENTIFIER = 6;
const NULL = 5;
const LARGEST_MESSAGE = 65507;
const REPORTABLE = 4;
const USER_BASED_SECURITY = 3;
const SYS_UP_TIME = Buffer.of(43, 6, 1, 2, 1, 1, 3, 0);
const snmp = {
	source: "RFC 3414 section 4, RFC 1157 section 4.1, RFC 1901 section 3",
	ask(random) {
		let id = uintAt(random(4), 0, 4) >>> 1;
		return {
			datagrams: [
				discovery(id),
				getUpTime(1, id),
				getUpTime(0, id)
			],
			recognises(reply) {
				let [message] = elementsIn(reply);
				if (message?.tag !== 48) return !1;
				let [version, ...rest] = elementsIn(message.contents);
				return numberIn(version) === 3 ? idOfReport(rest) === id : idOfResponse(rest) === id;
			}
		};
	}
};
function discovery(id) {
	let nobody = [
		octets(""),
		integer(0),
		integer(0),
		octets(""),
		octets(""),
		octets("")
	];
	return sequence(integer(3), sequence(integer(id), integer(65507), octets(u8(4)), integer(3)), octets(sequence(...nobody)), sequence(octets(""), octets(""), element(160, integer(id), integer(0), integer(0), sequence())));
}
function getUpTime(version, id) {
	let variable = sequence(element(6, SYS_UP_TIME), fields(u8(5), zeros(1)));
	let pdu = element(160, integer(id), integer(0), integer(0), sequence(variable));
	return sequence(integer(version), octets("public"), pdu);
}
function idOfReport([header, , scopedPdu]) {
	let [id] = elementsIn(header?.contents ?? zeros(0));
	let [, , pdu] = elementsIn(scopedPdu?.contents ?? zeros(0));
	return pdu?.tag === 168 || pdu?.tag === 162 ? numberIn(id) : -1;
}
function idOfResponse([, pdu]) {
	let [id] = elementsIn(pdu?.contents ?? zeros(0));
	return pdu?.tag === 162 ? numberIn(id) : -1;
}
const READ_REQUEST = 1;
const DATA = 3;
const ERROR = 5;
const FIRST_BLOCK = 1;
const tftp = {
	source: "RFC 1350 sections 4 and 5",
	answersFromAnotherPort: !0,
	answerHasNoId: !0,
	ask(random) {
		let file = `port-policy-${random(4).toString("hex")}`;
		return {
			datagrams: [fields(u16(1), ascii(file), zeros(1), ascii("octet"), zeros(1))],
			recognises: (reply) => isError(reply) || isFirstBlock(reply)
		};
	}
};
function isError(reply) {
	return uintAt(reply, 0, 2) === 5 && reply.length >= 5 && reply.indexOf(0, 4) === reply.length - 1;
}
function isFirstBlock(reply) {
	return uintAt(reply, 0, 2) === 3 && uintAt(reply, 2, 2) === 1 && reply.length <= 516;
}
const VERSION_2 = 32;
const VERSION_3 = 48;
const IKE_SA_INIT = 34;
const INITIATOR = 8;
const RESPONSE = 32;
const ISAKMP_INFORMATIONAL = 5;
const HEADER_BYTES$1 = 28;
const [NO_PAYLOAD, SECURITY_ASSOCIATION, KEY_EXCHANGE, NONCE] = [
	0,
	33,
	34,
	40
];
const TRANSFORM_TYPES = [
	1,
	2,
	3,
	4
];
const PRIVATE_USE = 65535;
const NON_ESP_MARKER = u32(0);
const IKE_PORT = 500;
const NAT_TRAVERSAL_PORT = 4500;
const ike = {
	source: "RFC 7296 sections 2.5, 2.7 and 3.1, RFC 3948 section 2.2",
	ask(random, port) {
		let spi = random(8);
		let plain = [message(spi, 48, NO_PAYLOAD), message(spi, 32, SECURITY_ASSOCIATION, offer(random))];
		let marked = plain.map((datagram) => fields(NON_ESP_MARKER, datagram));
		return {
			datagrams: [...port === 4500 ? [] : plain, ...port === 500 ? [] : marked],
			recognises: (reply) => isResponse(reply, spi) || holdsAt(reply, 0, NON_ESP_MARKER) && isResponse(reply.subarray(4), spi)
		};
	}
};
function message(spi, version, nextPayload, payloads = zeros(0)) {
	let responderSpi = zeros(8);
	let messageId = u32(0);
	let kind = [
		u8(nextPayload),
		u8(version),
		u8(34),
		u8(8)
	];
	return fields(spi, responderSpi, ...kind, messageId, u32(28 + payloads.length), payloads);
}
function offer(random) {
	let transforms = TRANSFORM_TYPES.map((type, index) => {
		let more = index < TRANSFORM_TYPES.length - 1 ? 3 : 0;
		return fields(u8(more), u8(0), u16(8), u8(type), u8(0), u16(PRIVATE_USE));
	});
	let [lastProposal, number, ikeProtocol, spiBytes] = [
		u8(0),
		u8(1),
		u8(1),
		u8(0)
	];
	let proposal = fields(number, ikeProtocol, spiBytes, u8(transforms.length), ...transforms);
	return fields(payload(KEY_EXCHANGE, fields(lastProposal, u8(0), u16(4 + proposal.length), proposal)), payload(NONCE, fields(u16(PRIVATE_USE), u16(0), random(32))), payload(NO_PAYLOAD, random(32)));
}
function payload(next, body) {
	return fields(u8(next), u8(0), u16(4 + body.length), body);
}
function isResponse(reply, spi) {
	if (!holdsAt(reply, 0, spi) || reply.length < 28 || uintAt(reply, 24, 4) !== reply.length) return !1;
	let majorVersion = uintAt(reply, 17, 1) >> 4;
	if (majorVersion === 1) return uintAt(reply, 18, 1) === 5;
	return majorVersion === 2 && !!(uintAt(reply, 19, 1) & 32);
}
const CONTROL_MESSAGE = 51202;
const START_CONTROL_CONNECTION_REQUEST = 1;
const HEADER_BYTES = 12;
const MANDATORY = 32768;
const MESSAGE_TYPE = 0;
const PROTOCOL_VERSION = 2;
const FRAMING_CAPABILITIES = 3;
const HOST_NAME = 7;
const ASSIGNED_TUNNEL_ID = 9;
const VERSION_1_REVISION_0 = 256;
const SYNCHRONOUS_AND_ASYNCHRONOUS = 3;
const l2tp = {
	source: "RFC 2661 sections 3.1, 4.4 and 6.1",
	ask(random) {
		let tunnelId = uintAt(random(2), 0, 2) || 1;
		let attributes = fields(attribute(0, u16(1)), attribute(2, u16(256)), attribute(7, ascii("port-policy")), attribute(3, u32(3)), attribute(9, u16(tunnelId)));
		let noTunnelNoSessionFirstMessage = zeros(8);
		let length = 12 + attributes.length;
		return {
			datagrams: [fields(u16(CONTROL_MESSAGE), u16(length), noTunnelNoSessionFirstMessage, attributes)],
			recognises: (reply) => reply.length >= 12 && uintAt(reply, 0, 2) === CONTROL_MESSAGE && uintAt(reply, 2, 2) === reply.length && uintAt(reply, 4, 2) === tunnelId
		};
	}
};
function attribute(type, value) {
	let ietf = u16(0);
	return fields(u16(32768 | 6 + value.length), ietf, u16(type), value);
}
const HARD_RESET_SERVER_V2 = 8;
const NO_ACKNOWLEDGEMENTS = 0;
const FIRST_PACKET = 0;
const ACKNOWLEDGED_COUNT = 9;
const openvpn = {
	source: "OpenVPN, doc/doxygen/doc_protocol_overview.h",
	ask(random) {
		let sessionId = random(8);
		return {
			datagrams: [fields(u8(56), sessionId, u8(0), u32(0))],
			recognises(reply) {
				let remoteSessionId = 10 + 4 * uintAt(reply, 9, 1);
				return uintAt(reply, 0, 1) >> 3 == 8 && uintAt(reply, 9, 1) > 0 && holdsAt(reply, remoteSessionId, sessionId) && reply.length >= remoteSessionId + 8 + 4;
			}
		};
	}
};
const UDP_QUESTIONS = {
	dns,
	tftp,
	kerberos,
	rpcbind,
	ntp,
	"netbios-ns": netbiosNs,
	snmp,
	cldap,
	quic,
	ike,
	openvpn,
	l2tp,
	radius,
	ssdp,
	stun,
	sip,
	mdns,
	coap,
	dtls,
	memcached
};
const PAUSE_MS = 300;
const noLookup = (family) => (host, _options, done) => done(null, host, family);
var UdpAttempt = class {
	#options;
	#sockets = [];
	#timer = null;
	#source = null;
	#localPort = null;
	#connected = !1;
	#finished = !1;
	constructor(options) {
		this.#options = options;
	}
	start() {
		let { fromAnybody, again, timeoutMs } = this.#options;
		if (fromAnybody) {
			this.#askFromAnybody(() => Promise.resolve());
			return;
		}
		again ? this.#after(Math.min(300, timeoutMs), () => void this.#askFromAnybody(this.#options.ready)) : this.#after(timeoutMs, () => this.finish("silent", null));
		this.#askConnected(this.#options.drawPort());
	}
	#after(milliseconds, act) {
		this.#timer = setTimeout(() => setImmediate(act), milliseconds);
	}
	#askConnected(localPort) {
		let { address, port, questions } = this.#options;
		let socket = this.#open(localPort, {
			again: () => this.#askConnected(null),
			failed: (error) => this.#failed(error, !1)
		});
		socket.on("connect", () => {
			if (this.#finished) return;
			this.#connected = !0;
			this.#source = socket.address().address;
			this.#localPort = socket.address().port;
			for (let datagram of questions[0]?.exchange.datagrams ?? []) socket.send(datagram, (error) => error !== null && this.#failed(error, !0));
		});
		socket.on("message", () => this.finish("open", null, {
			question: 0,
			elsewhere: !1
		}));
		socket.connect(port, address);
	}
	async #askFromAnybody(ready) {
		if (this.#finished) return;
		let { address, port, questions, timeoutMs } = this.#options;
		let failed = (error) => {
			let errno = error?.code ?? "EUNKNOWN";
			error !== null && this.finish(require_later().kindOfErrno(errno, !0), errno);
		};
		let socket = await this.#listen(failed);
		this.#localPort ??= socket.address().port;
		for (let datagram of questions.flatMap(({ exchange }) => exchange.datagrams)) {
			await ready();
			if (this.#finished) return;
			socket.send(datagram, port, address, failed);
		}
		this.#after(timeoutMs, () => this.finish("silent", null));
	}
	#originOf(reply, from) {
		let { address, port, questions } = this.#options;
		let sameAddress = from.address === address;
		let question = questions.findIndex(({ exchange, hasId }) => (hasId || sameAddress) && exchange.recognises(reply));
		let elsewhere = !sameAddress || from.port !== port;
		if (question >= 0) return {
			question,
			elsewhere
		};
		return elsewhere ? null : {
			question: 0,
			elsewhere
		};
	}
	#listen(failed) {
		return new Promise((resolve) => {
			let bind = (localPort) => {
				let socket = this.#open(localPort, {
					again: () => bind(null),
					failed,
					bound: resolve
				});
				socket.on("message", (reply, from) => {
					let origin = this.#originOf(reply, from);
					origin !== null && this.finish("open", null, origin);
				});
				localPort === null && this.#options.from === null && socket.bind();
			};
			bind(this.#options.drawPort());
		});
	}
	#open(localPort, on) {
		let { family, from } = this.#options;
		let socket = (0, node_dgram.createSocket)({
			type: family === 4 ? "udp4" : "udp6",
			lookup: noLookup(family)
		});
		let bound = !1;
		socket.on("listening", () => {
			bound = !0;
			on.bound?.(socket);
		});
		socket.on("error", (error) => {
			if (this.#finished) return;
			error.code === "EADDRINUSE" && localPort !== null && !bound ? on.again() : on.failed(error);
		});
		this.#sockets.push(socket);
		(localPort !== null || from !== null) && socket.bind({
			port: localPort ?? 0,
			exclusive: !0,
			...from === null ? {} : { address: from }
		});
		return socket;
	}
	#failed(error, sending) {
		let errno = error.code ?? "EUNKNOWN";
		let local = !this.#connected || sending && errno === "EPERM";
		this.finish(require_later().kindOfErrno(errno, local), errno);
	}
	finish(kind, errno, origin = null) {
		if (this.#finished) return;
		this.#finished = !0;
		this.#timer !== null && clearTimeout(this.#timer);
		for (let socket of this.#sockets) {
			socket.removeAllListeners("message").removeAllListeners("error").on("error", () => {});
			try {
				socket.close();
			} catch {}
		}
		this.#options.done(kind, errno, {
			source: this.#source,
			localPort: this.#localPort,
			origin
		});
	}
};
const EMPTY = {
	source: "RFC 768: a datagram may be empty",
	answerHasNoId: !0,
	ask: () => ({
		datagrams: [Buffer.alloc(0)],
		recognises: () => !0
	})
};
var UdpAsker = class {
	inFlight = 0;
	icmpErrors = {
		4: 0,
		6: 0
	};
	#random;
	#source;
	#ports = require_start.ownSourcePorts();
	#asking = new Set();
	#unusual = new Map();
	#stopped = !1;
	constructor(random, source = null) {
		this.#source = source;
		this.#random = random;
	}
	ask(target, timeoutMs, done, options = {}) {
		let askedAt = performance.now();
		if (this.#stopped) {
			done({
				kind: "cancelled",
				errno: null,
				askedAt,
				endedAt: askedAt
			}, null);
			return;
		}
		let { manner = "whole", ready = () => Promise.resolve() } = options;
		let { address, family, port, question } = target;
		let from = this.#source?.[family];
		if (from === null) {
			done({
				kind: "local",
				errno: require_start.NO_SOURCE,
				askedAt,
				endedAt: askedAt
			}, null);
			return;
		}
		let key = `${address} ${port} ${question}`;
		let known = manner === "as-answered" ? this.#unusual.get(key) : void 0;
		let questions = this.#questions(target, manner, known);
		this.inFlight++;
		let attempt = new UdpAttempt({
			address,
			family,
			port,
			questions,
			fromAnybody: known?.elsewhere ?? !1,
			again: manner === "whole" && question !== "empty",
			timeoutMs,
			from: from ?? null,
			ready: () => ready(family),
			drawPort: () => this.#ports.draw(target.flow),
			done: (kind, errno, { source, localPort, origin }) => {
				this.#asking.delete(attempt);
				this.inFlight--;
				(kind === "refused" || kind === "unreachable") && this.icmpErrors[family]++;
				manner === "whole" && origin !== null && this.#remember(key, origin);
				let answer = {
					kind,
					errno,
					askedAt,
					endedAt: performance.now()
				};
				done(localPort === null ? answer : {
					...answer,
					flow: this.#ports.flowOfPort(localPort)
				}, source);
			}
		});
		this.#asking.add(attempt);
		attempt.start();
	}
	#remember(key, origin) {
		origin.question === 0 && !origin.elsewhere ? this.#unusual.delete(key) : this.#unusual.set(key, origin);
	}
	#questions({ question, port }, manner, known) {
		let first = question === "empty" ? EMPTY : UDP_QUESTIONS[question];
		let all = manner === "once" ? [first] : [first, ...furtherQuestions(question, port)];
		let asked = manner === "as-answered" ? [all[known?.question ?? 0] ?? first] : all;
		let random = require_later().randomBytesOf(this.#random);
		return asked.map((spec) => ({
			exchange: spec.ask(random, port),
			hasId: spec.answerHasNoId !== !0
		}));
	}
	stop() {
		this.#stopped = !0;
		for (let attempt of [...this.#asking]) attempt.finish("cancelled", null);
	}
};
exports.UdpAsker = UdpAsker;

// Answers that the specifications allow and that no server in the lab gave, and what comes close to an answer.

import { decode, encode } from 'dns-packet';
import { describe, expect, it } from 'vitest';
import type { UdpServiceName } from '../../../../src/model/udp-services.ts';
import { UDP_QUESTIONS } from '../../../../src/probe/udp/question-table.ts';
import { countingFrom } from './counting-random.ts';

const TRUNCATED_RESPONSE = 0x0200;

describe('dns', () => {
  const id = 0x1112;
  const question = { type: 'SOA', name: '.', class: 'IN' } as const;

  it('asks for the SOA of the root, without recursion and once', () => {
    const [datagram = Buffer.alloc(0)] = ask('dns').datagrams;
    const { type, flags, questions, answers, authorities, additionals } = decode(datagram);
    expect({ type, flags, questions }).toEqual({ type: 'query', flags: 0, questions: [question] });
    expect([answers, authorities, additionals]).toEqual([[], [], []]);
  });

  it('takes an answer with records, a refusal, and one without the question', () => {
    const soa = { mname: 'a.root', rname: 'nobody.root', serial: 1, refresh: 1, retry: 1, expire: 1, minimum: 1 };
    const record = { type: 'SOA', name: '.', ttl: 60, data: soa } as const;
    const whole = encode({
      type: 'response',
      id,
      questions: [question],
      answers: [record, record],
      additionals: [record],
    });
    expect(takes('dns', whole)).toBe(true);
    expect(lengthsTaken('dns', whole)).toEqual([]);
    expect(takes('dns', encode({ type: 'response', id, flags: 5, questions: [question] }))).toBe(true);
    expect(takes('dns', encode({ type: 'response', id, flags: 1 }))).toBe(true);
    expect(takes('dns', encode({ type: 'response', id, flags: 0 }))).toBe(false);
  });

  it('takes an answer that says it is truncated, whatever it counts', () => {
    const answer = encode({ type: 'response', id, flags: TRUNCATED_RESPONSE, questions: [question] });
    answer.writeUInt16BE(3, 6);
    expect(takes('dns', answer)).toBe(true);
    answer.writeUInt16BE(answer.readUInt16BE(2) & ~TRUNCATED_RESPONSE, 2);
    expect(takes('dns', answer)).toBe(false);
  });

  it('does not take an answer to another question, or to another kind of it', () => {
    expect(takes('dns', encode({ type: 'response', id, questions: [{ type: 'A', name: '.' }] }))).toBe(false);
    expect(takes('dns', encode({ type: 'response', id, questions: [{ type: 'SOA', name: 'example' }] }))).toBe(false);
    const status = encode({ type: 'response', id, questions: [question] });
    status.writeUInt8(status.readUInt8(2) | (2 << 3), 2);
    expect(takes('dns', status)).toBe(false);
  });

  it('does not take a name that never ends', () => {
    const header = Buffer.from('111280000000ffffffffffff', 'hex');
    expect(takes('dns', Buffer.concat([header, Buffer.alloc(500, 0x3f)]))).toBe(false);
    expect(takes('dns', Buffer.concat([header, Buffer.alloc(500, 0xc0)]))).toBe(false);
  });
});

it('mdns asks for the kinds of service, as dns-packet reads it', () => {
  const [datagram = Buffer.alloc(0)] = ask('mdns').datagrams;
  expect(decode(datagram).questions).toEqual([{ name: '_services._dns-sd._udp.local', type: 'PTR', class: 'IN' }]);
});

describe('other answers that are answers', () => {
  it.each<[UdpServiceName, string, string, number?]>([
    ['tftp', 'a first block of a file', '00030001 616263'],
    ['tftp', 'an error without a text', '00050002 00'],
    ['rpcbind', 'a denial: wrong RPC version', '11121314 00000001 00000001 00000000 00000002 00000002'],
    ['rpcbind', 'a denial: weak authentication', '11121314 00000001 00000001 00000001 00000005'],
    [
      'rpcbind',
      'an accepted call of a program that is not there',
      '11121314 00000001 00000000 0000000000000000 00000001',
    ],
    [
      'ntp',
      'a kiss-o-death',
      `e4000000 ${'00'.repeat(8)} 44454e59 ${'00'.repeat(8)} 1112131415161718 ${'00'.repeat(16)}`,
    ],
    ['memcached', 'an error', '1112000000010000 4552524f520d0a'],
    ['memcached', 'an error of the server', '1112000000010000 5345525645525f4552524f52206e6f0d0a'],
    ['stun', 'an error: 401', '01110008 2112a442 1112131415161718191a1b1c 0009000400000401'],
    ['cldap', 'no entry, and done', '300f02040889098a 65070a010004000400'],
    [
      'snmp',
      'a v2c response with a long form of a short length',
      '3081 16 020101 0406 7075626c6963 a209 02040889098a 020100',
    ],
    ['l2tp', 'a bare acknowledgement', 'c802000c 1112000000000001'],
    ['radius', 'a challenge', `0b110014 ${'00'.repeat(16)}`],
    ['radius', 'an accept', `02110014 ${'00'.repeat(16)}`],
    [
      'ike',
      'an ISAKMP notification of version 1',
      `1112131415161718 ${'00'.repeat(8)} 0b100500 00000000 0000001c`,
      500,
    ],
    ['ike', 'the same on port 4500', `00000000 1112131415161718 ${'00'.repeat(8)} 0b100500 00000000 0000001c`, 4500],
    ['dtls', 'an alert: handshake failure', '15fefd0000 000000000000 0002 0228'],
    ['dtls', 'a server hello under our number', '16fefd0000 000000001112 0004 02000000'],
    [
      'dtls',
      'a cookie of a server that counts from 0, as libcoap gave it',
      '16feff0000 000000000000 001f 030000130000000000000013feff1003f36d1ab70d3bd31dd86d1f997a0176',
    ],
    ['dtls', 'two records', '16fefd0000 000000001112 0004 02000000 16fefd0000 000000000001 0001 0b'],
    ['quic', 'one version', '8000000000 08 1d1e1f2021222324 08 15161718191a1b1c 00000001'],
    [
      'openvpn',
      'a reset that acknowledges two packets',
      '40 0102030405060708 02 0000000000000001 1112131415161718 00000000',
    ],
  ])('%s: %s', (question, _, hex, port) => {
    const answer = bytes(hex);
    expect(takes(question, answer, port)).toBe(true);
  });

  it('sip: an answer with compact headers and a body, which has to be whole', () => {
    const answer = Buffer.from(
      'SIP/2.0 404 Not Found\r\nV: x\r\ni : 1d1e1f2021222324@port-policy.invalid\r\nl: 4\r\n\r\nabcd',
    );
    expect(takes('sip', answer)).toBe(true);
    expect(lengthsTaken('sip', answer)).toEqual([]);
  });

  it('ssdp: headers in other cases', () => {
    expect(takes('ssdp', Buffer.from('HTTP/1.0 200 OK\r\nst:upnp:rootdevice\r\n\r\n'))).toBe(true);
  });
});

describe('what is no answer', () => {
  it.each<[UdpServiceName, string, string, number?]>([
    ['tftp', 'a second block', '00030002 616263'],
    ['tftp', 'a block that is too large', `00030001 ${'61'.repeat(513)}`],
    ['tftp', 'an error with something after its text', '00050001 61006200'],
    ['rpcbind', 'a call', '11121314 00000000 00000002 000186a0 00000002 00000000'],
    ['rpcbind', 'an acceptance that calls itself a call', '11121314 00000000 00000000 0000000000000000 00000000'],
    ['ntp', 'a client', `e3000000 ${'00'.repeat(20)} 1112131415161718 ${'00'.repeat(16)}`],
    ['memcached', 'a value', '1112000000010000 56414c55450d0a'],
    ['stun', 'a request', '00010000 2112a442 1112131415161718191a1b1c'],
    ['stun', 'a success of another protocol (no magic cookie)', '01010000 00000000 1112131415161718191a1b1c'],
    ['cldap', 'a result that a bind would have', '300f02040889098a 61070a010004000400'],
    ['snmp', 'a trap', '3016 020101 0406 7075626c6963 a709 02040889098a'],
    ['snmp', 'a negative id', '300c 020101 0401 78 a203 0201f6'],
    ['l2tp', 'a data message', '4002000c 1112000000000001'],
    ['radius', 'a rejection that is longer than it says', `03110014 ${'00'.repeat(17)}`],
    ['radius', 'an accounting response', `05110014 ${'00'.repeat(16)}`],
    ['ike', 'a request of the peer', `1112131415161718 ${'00'.repeat(8)} 29202200 00000000 0000001c`, 500],
    ['ike', 'version 3', `1112131415161718 ${'00'.repeat(8)} 29302220 00000000 0000001c`, 500],
    ['dtls', 'a cookie under the number of another record', '16feff0000 000000001113 0004 03000000'],
    ['dtls', 'a certificate', '16feff0000 000000001112 0004 0b000000'],
    ['dtls', 'TLS', '1603030000 000000001112 0004 03000000'],
    ['quic', 'a version that a client might speak', '8000000001 08 1d1e1f2021222324 08 15161718191a1b1c 00000001'],
    ['quic', 'ids that are not the other way round', '8000000000 08 15161718191a1b1c 08 1d1e1f2021222324 00000001'],
    ['quic', 'no version', '8000000000 08 1d1e1f2021222324 08 15161718191a1b1c'],
    ['openvpn', 'a reset that acknowledges nothing', `40 0102030405060708 00 1112131415161718 00000000`],
    ['openvpn', 'a reset of a client', '38 0102030405060708 01 00000000 1112131415161718 00000000'],
    ['coap', 'an acknowledgement', '60001112'],
    ['kerberos', 'an error without our realm', '7e10 300e a003020105 a10302011e 1b021112'],
  ])('%s: %s', (question, _, hex, port) => {
    expect(takes(question, bytes(hex), port)).toBe(false);
  });

  it.each<[UdpServiceName, string]>([
    ['sip', 'SIP/2.0 200 OK\r\nTo: 1d1e1f2021222324@port-policy.invalid\r\n\r\n'],
    ['sip', 'HTTP/1.1 200 OK\r\nCall-ID: 1d1e1f2021222324@port-policy.invalid\r\n\r\n'],
    ['sip', 'SIP/2.0 200 OK\r\nCall-ID: 1d1e1f2021222324@port-policy.invalid\r\nContent-Length: none\r\n\r\n'],
    ['ssdp', 'HTTP/1.1 200 OK\r\nServer: x\r\n\r\n'],
    ['ssdp', 'HTTP/1.1 404 Not Found\r\nST: upnp:rootdevice\r\n\r\n'],
    ['ssdp', 'NOTIFY * HTTP/1.1\r\nST: upnp:rootdevice\r\n\r\n'],
  ])('%s: %j', (question, text) => {
    expect(takes(question, Buffer.from(text))).toBe(false);
  });
});

describe('ike', () => {
  const marker = Buffer.alloc(4);

  it.each([
    [500, [false, false]],
    [4500, [true, true]],
    [10_500, [false, false, true, true]],
  ])('on port %i, which datagrams begin with the marker of RFC 3948', (port, marked) => {
    const { datagrams } = UDP_QUESTIONS.ike.ask(countingFrom(0x11), port);
    expect(datagrams.map((datagram) => datagram.subarray(0, 4).equals(marker))).toEqual(marked);
  });
});

function ask(question: UdpServiceName, port = 1) {
  return UDP_QUESTIONS[question].ask(countingFrom(0x11), port);
}

function takes(question: UdpServiceName, answer: Buffer, port = 1): boolean {
  return ask(question, port).recognises(answer);
}

/** The lengths to which an answer can be cut and is still taken. */
function lengthsTaken(question: UdpServiceName, answer: Buffer): number[] {
  return Array.from(answer, (_, length) => length).filter((length) => takes(question, answer.subarray(0, length)));
}

function bytes(hex: string): Buffer {
  return Buffer.from(hex.replace(/ /g, ''), 'hex');
}

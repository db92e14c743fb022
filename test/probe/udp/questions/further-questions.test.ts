// The further questions of each service: their bytes, what they take for an answer, and what they do not.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UDP_SERVICES } from '../../../../src/model/udp-services.ts';
import { furtherQuestions } from '../../../../src/probe/udp/further-questions.ts';
import { UDP_QUESTIONS } from '../../../../src/probe/udp/question-table.ts';
import { coapGet } from '../../../../src/probe/udp/questions/further/coap-get.ts';
import { dnsChaos, dnsLocalhost } from '../../../../src/probe/udp/questions/further/dns-others.ts';
import { dtls13 } from '../../../../src/probe/udp/questions/further/dtls-13.ts';
import { memcachedBinary } from '../../../../src/probe/udp/questions/further/memcached-binary.ts';
import { ntpControl, ntpPrivate, ntpVersion3 } from '../../../../src/probe/udp/questions/further/ntp-others.ts';
import { stunOfTailscale } from '../../../../src/probe/udp/questions/further/stun-of-tailscale.ts';
import { turnAllocate } from '../../../../src/probe/udp/questions/further/turn-allocate.ts';
import type { UdpQuestionSpec } from '../../../../src/probe/udp/questions/question.ts';
import { countingFrom } from './counting-random.ts';

const QUESTIONS: readonly (readonly [string, UdpQuestionSpec, sent: string, answer: string])[] = [
  [
    'dns: localhost, with recursion',
    dnsLocalhost,
    '1112 0100 0001 0000 0000 0000  09 6c6f63616c686f7374 00 0001 0001',
    '1112 8180 0001 0000 0000 0000  09 6c6f63616c686f7374 00 0001 0001',
  ],
  [
    'dns: version.bind of class CH, which tinydns calls a format error',
    dnsChaos,
    '1112 0000 0001 0000 0000 0000  07 76657273696f6e 04 62696e64 00 0010 0003',
    '1112 8001 0001 0000 0000 0000  07 76657273696f6e 04 62696e64 00 0010 0003',
  ],
  [
    'ntp: a client of version 3',
    ntpVersion3,
    `1b ${'00'.repeat(39)} 1112131415161718`,
    `1c 0200e6 ${'00'.repeat(20)} 1112131415161718 ${'00'.repeat(16)}`,
  ],
  [
    'ntp: a control message for one variable',
    ntpControl,
    '16 02 1112 0000 0000 0000 0008 7374726174756d00',
    '16 82 1112 0618 0000 0000 0009 7374726174756d3d32',
  ],
  [
    'ntp: a private message for no implementation',
    ntpPrivate,
    `17 00 11 12 ${'00'.repeat(44)}`,
    '97 00 11 12 10 00 00 00',
  ],
  [
    'stun: an allocation without a transport, answered 400 or 401',
    turnAllocate,
    '0003 0000 2112a442 1112131415161718191a1b1c',
    '0113 0008 2112a442 1112131415161718191a1b1c 0009 0004 00000401',
  ],
  [
    'stun: as Tailscale asks',
    stunOfTailscale,
    '0001 0014 2112a442 1112131415161718191a1b1c 8022 0008 7461696c6e6f6465 8028 0004 95a0f8fe',
    '0101 000c 2112a442 1112131415161718191a1b1c 0020 0008 0001 e067 5e12a443',
  ],
  [
    'coap: a resource that is not there',
    coapGet,
    '48 01 1112 131415161718191a bc 316231633164316531663230',
    '68 84 1112 131415161718191a',
  ],
  [
    'memcached: its version, in binary',
    memcachedBinary,
    '1112 0000 0001 0000  80 0b 0000 00 00 0000 00000000 13141516 0000000000000000',
    '1112 0000 0001 0000  81 0b 0000 00 00 0000 00000006 13141516 0000000000000000 312e362e3138',
  ],
];

describe.each(QUESTIONS)('%s', (_, spec, sent, answer) => {
  const exchange = spec.ask(countingFrom(0x11), 1);

  it('is these bytes', () => {
    expect(exchange.datagrams.map((datagram) => datagram.toString('hex'))).toEqual([bytes(sent).toString('hex')]);
  });

  it('takes the answer, and neither itself nor an answer to another attempt', () => {
    expect(exchange.recognises(bytes(answer))).toBe(true);
    expect(exchange.recognises(bytes(sent))).toBe(false);
    expect(spec.ask(countingFrom(0xa0), 1).recognises(bytes(answer))).toBe(false);
  });

  it('takes no garbage and never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (garbage) => {
        expect(exchange.recognises(Buffer.from(garbage))).toBe(false);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

describe('coap: a resource that is not there', () => {
  const { recognises } = coapGet.ask(countingFrom(0x11), 1);
  it.each([
    ['an acknowledgement alone', '60 00 1112', true],
    ['a reset', '70 00 1112', true],
    ['an answer of its own, confirmable', '48 84 abcd 131415161718191a', true],
    ['the same of another token', '48 84 abcd 131415161718191b', false],
    ['an acknowledgement of another message', '60 00 1113', false],
    ['another version', 'a0 00 1112', false],
  ])('%s', (_, answer, taken) => {
    expect(recognises(bytes(answer))).toBe(taken);
  });
});

describe('dtls of version 1.3', () => {
  const [hello = Buffer.alloc(0)] = dtls13.ask(countingFrom(0x11), 1).datagrams;

  it('offers 1.3 and 1.2, and a key share', () => {
    const text = hello.toString('hex');
    expect(text).toContain('002b000504fefcfefd');
    expect(text).toContain('00330026002400 1d0020'.replace(' ', ''));
    expect(text).toContain('130113021303');
  });

  it('is a record, a message and extensions of the lengths that they say', () => {
    expect(hello.readUInt16BE(11)).toBe(hello.length - 13);
    expect(hello.readUIntBE(14, 3)).toBe(hello.length - 25);
  });
});

describe('furtherQuestions', () => {
  it('are those of the table, and no larger than the first ones', () => {
    const counts = UDP_SERVICES.map(({ name, ports }) => [name, furtherQuestions(name, ports[0]).length] as const);
    const some = counts.filter(([, count]) => count > 0);
    expect(Object.fromEntries(some)).toEqual({ dns: 2, ntp: 3, quic: 2, stun: 3, coap: 1, dtls: 1, memcached: 1 });
    for (const [name] of some)
      for (const spec of furtherQuestions(name, 1))
        for (const datagram of spec.ask(countingFrom(0x11), 1).datagrams)
          expect(datagram.length).toBeLessThanOrEqual(500);
  });

  it('are none of an empty datagram', () => {
    expect(furtherQuestions('empty', 9999)).toEqual([]);
  });

  it('ask a port of examples for QUIC as well', () => {
    expect(furtherQuestions('dtls', 4433)).toContain(UDP_QUESTIONS.quic);
    expect(furtherQuestions('dtls', 5684)).not.toContain(UDP_QUESTIONS.quic);
  });
});

function bytes(hex: string): Buffer {
  return Buffer.from(hex.replace(/ /g, ''), 'hex');
}

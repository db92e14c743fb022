// Every UDP question: its bytes, the real answers it takes, and everything else it does not take.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UDP_SERVICES, type UdpServiceName } from '../../../../src/model/udp-services.ts';
import { UDP_QUESTIONS } from '../../../../src/probe/udp/question-table.ts';
import type { UdpExchange } from '../../../../src/probe/udp/questions/question.ts';
import { countingFrom } from './counting-random.ts';
import { REAL_EXCHANGES } from './real-exchanges.ts';

const FIRST = 0x11;

/** The lengths at which a part of an answer is an answer: a list of QUIC's versions has no count, and LDAP's entry may come alone. */
const WHOLE_AT: { [question in UdpServiceName]?: number[] } = { quic: [27, 31, 35], cldap: [46] };

it('there is one for each service of the model, each with its source and with an answer of a real server', () => {
  const names = UDP_SERVICES.map(({ name }) => name);
  expect(Object.keys(UDP_QUESTIONS)).toEqual(names);
  expect(new Set(REAL_EXCHANGES.map(({ question }) => question))).toEqual(new Set(names));
  for (const { source } of Object.values(UDP_QUESTIONS)) {
    expect(source).toMatch(/section|Section|protocol/);
  }
});

describe.each(REAL_EXCHANGES)('$question on port $port, answered by $server', ({ question, port, sent, answers }) => {
  const spec = UDP_QUESTIONS[question];
  const exchange = spec.ask(countingFrom(FIRST), port);

  it('is these bytes', () => {
    expect(exchange.datagrams.map((bytes) => bytes.toString('hex'))).toEqual(
      sent.map((bytes) => bytes.toString('hex')),
    );
  });

  it('takes the answer', () => {
    expect(answers.map((answer) => exchange.recognises(answer))).toEqual(answers.map(() => true));
  });

  it('takes no answer to another attempt, unless answers have no id', () => {
    for (const other of others(question, port)) {
      for (const answer of answers) expect(other.recognises(answer)).toBe(spec.answerHasNoId === true);
    }
  });

  it('takes neither itself, nor nothing, nor an answer that is cut off anywhere', () => {
    expect(exchange.datagrams.map((datagram) => exchange.recognises(datagram))).toEqual(sent.map(() => false));
    expect(exchange.recognises(Buffer.alloc(0))).toBe(false);
    for (const answer of answers) {
      const taken = Array.from(answer, (_, length) => length).filter((length) =>
        exchange.recognises(answer.subarray(0, length)),
      );
      expect(taken).toEqual(WHOLE_AT[question] ?? []);
    }
  });

  it('takes no answer to the question of another service', () => {
    const foreign = REAL_EXCHANGES.filter((real) => real.question !== question);
    const taken = foreign.filter((real) => real.answers.some((answer) => exchange.recognises(answer)));
    expect(taken.map((real) => real.question)).toEqual([]);
  });

  it('takes no garbage and never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(exchange.recognises(Buffer.from(bytes))).toBe(false);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('never throws at an answer with bytes changed, left out or put in', () => {
    const changed = fc
      .tuple(fc.constantFrom(...answers), fc.nat(400), fc.nat(8), fc.uint8Array({ maxLength: 8 }))
      .map(([answer, at, gone, put]) =>
        Buffer.concat([answer.subarray(0, at), Buffer.from(put), answer.subarray(at + gone)]),
      );
    fc.assert(
      fc.property(changed, (bytes) => {
        expect([true, false]).toContain(exchange.recognises(bytes));
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('is another one in every attempt, but for SSDP, which has nothing to put an id into', () => {
    const another = spec.ask(countingFrom(0xa0), port);
    const same = another.datagrams.filter((datagram, index) => exchange.datagrams[index]?.equals(datagram));
    expect(same).toHaveLength(question === 'ssdp' ? 1 : 0);
  });
});

it('no question is larger than it must be: 500 bytes, but for QUIC, which has to fill 1200', () => {
  for (const [name, spec] of Object.entries(UDP_QUESTIONS)) {
    const bytes = spec.ask(countingFrom(FIRST), 1).datagrams.map(({ length }) => length);
    expect(Math.max(...bytes)).toBeLessThanOrEqual(name === 'quic' ? 1200 : 500);
  }
});

/** The random bytes of the real exchange, with one bit of each changed; then quite different ones. */
function others(question: UdpServiceName, port: number): UdpExchange[] {
  const spec = UDP_QUESTIONS[question];
  const withBit = (bit: number) => {
    const counting = countingFrom(FIRST);
    return spec.ask((bytes) => Buffer.from(counting(bytes).map((byte) => byte ^ bit)), port);
  };
  return [withBit(0x80), withBit(0x02), spec.ask(countingFrom(0xa0), port)];
}

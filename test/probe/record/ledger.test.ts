import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerKind } from '../../../src/probe/record/answer.ts';
import type { Ledger } from '../../../src/probe/record/ledger.ts';
import { PROBE_RESULTS } from '../../../src/probe/record/probe-result.ts';
import { addressOf, answer, ledgerOf, segment } from '../ledger-of.ts';

const one = (): Ledger => ledgerOf(addressOf('198.51.100.1', segment([22], 'blocked')));
const kinds: AnswerKind[] = ['open', 'refused', 'unreachable', 'silent', 'local', 'resources', 'cancelled'];
const anyKind = fc.constantFrom(...kinds);

describe('Ledger', () => {
  it('numbers the ports of all addresses in the order of their segments and ranges', () => {
    const ledger = ledgerOf(
      addressOf('198.51.100.1', segment([443], 'open'), segment([22, 80], 'blocked')),
      addressOf('198.51.100.2', segment([53], 'open', { protocol: 'udp' })),
    );
    expect(Array.from(ledger.port)).toEqual([443, 22, 80, 53]);
    expect(Array.from(ledger.addressOf)).toEqual([0, 0, 0, 1]);
    expect([0, 1, 2].map((address) => ledger.firstIndexOf(address))).toEqual([0, 3, 4]);
    expect(ledger.address(3).address).toBe('198.51.100.2');
  });

  it('knows what each UDP port is asked: what the policy says it speaks, else what its number stands for', () => {
    const ledger = ledgerOf(
      addressOf(
        '198.51.100.1',
        segment([443], 'open'),
        segment([53, 9999], 'open', { protocol: 'udp' }),
        segment([5353], 'open', { protocol: 'udp', speaks: 'dns' }),
      ),
    );
    expect([0, 1, 2, 3].map((index) => ledger.question(index))).toEqual([null, 'dns', 'empty', 'dns']);
    expect([0, 1, 2, 3].map((index) => ledger.isUdp(index))).toEqual([false, true, true, true]);
  });

  it('never gives up an answer for a silence or for an error of this machine, in whatever order they come', () => {
    fc.assert(
      fc.property(fc.array(anyKind, { minLength: 1, maxLength: 12 }), (sequence) => {
        const ledger = one();
        for (const [at, kind] of sequence.entries()) ledger.record(0, answer(kind, at * 10));
        const strongest = (
          ['open', 'refused', 'unreachable', 'silent', 'local', 'resources', 'cancelled'] as const
        ).find((kind) => sequence.includes(kind));
        expect(ledger.result(0)).toBe(strongest);
        for (const kind of kinds) expect(ledger.saw(0, kind as never)).toBe(sequence.includes(kind));
      }),
    );
  });

  it('takes for an attempt only a socket that was able to ask', () => {
    const ledger = one();
    ledger.record(0, answer('resources', 10));
    ledger.record(0, answer('cancelled', 20));
    expect(ledger.attempts(0)).toBe(0);
    expect(ledger.firstAskedMs(0)).toBeNaN();
    ledger.record(0, answer('silent', ledger.startedAt + 30, ledger.startedAt + 1530));
    expect(ledger.attempts(0)).toBe(1);
    expect(ledger.firstAskedMs(0)).toBeCloseTo(30, 1);
    expect(ledger.endedAt(0)).toBeCloseTo(ledger.startedAt + 1530, 1);
  });

  it('keeps the first time that a port was asked, and the last', () => {
    const ledger = one();
    ledger.record(0, answer('silent', ledger.startedAt + 30));
    ledger.record(0, answer('silent', ledger.startedAt + 900));
    expect(ledger.firstAskedMs(0)).toBeCloseTo(30, 1);
    expect(ledger.askedAt(0)).toBeCloseTo(ledger.startedAt + 900, 1);
  });

  it('counts no further than a byte holds', () => {
    const ledger = one();
    for (let i = 0; i < 300; i++) ledger.record(0, answer('silent', i));
    expect(ledger.attempts(0)).toBe(255);
  });

  it('calls a UDP reply a reply, and what refuses a UDP question ICMP', () => {
    const ledger = ledgerOf(addressOf('198.51.100.1', segment([53, 54], 'open', { protocol: 'udp' })));
    ledger.record(0, answer('open'));
    ledger.record(1, answer('refused'));
    expect([ledger.result(0), ledger.result(1)]).toEqual(['reply', 'icmp-port-unreachable']);
  });

  it.each(['rst', 'icmp-port-unreachable', 'local-firewall'] as const)(
    'does not take a port told to be %s back to an untold refusal',
    (told) => {
      const ledger = one();
      ledger.record(0, answer('refused'));
      ledger.setResult(0, told);
      ledger.record(0, answer('refused', 100));
      expect(ledger.result(0)).toBe(told);
      ledger.record(0, answer('open', 200));
      expect(ledger.result(0)).toBe('open');
    },
  );

  it('keeps the errno and the round trip of the answer that stands', () => {
    const ledger = one();
    ledger.record(0, answer('unreachable', 0, 40, 'EHOSTUNREACH'));
    ledger.record(0, answer('silent', 100, 1600));
    expect(ledger.errno(0)).toBe('EHOSTUNREACH');
    expect(ledger.rttMs(0)).toBe(40);
    ledger.record(0, answer('refused', 2000, 2012, 'ECONNREFUSED'));
    expect(ledger.errno(0)).toBe('ECONNREFUSED');
    expect(ledger.rttMs(0)).toBe(12);
  });

  it('says whose results rest on somebody else: silence, and all that may be an ICMP error', () => {
    const resting = PROBE_RESULTS.filter((result) => {
      const ledger = one();
      ledger.setResult(0, result);
      return ledger.restsOnOthers(0);
    });
    expect(resting).toEqual(['silent', 'unreachable', 'refused', 'icmp-port-unreachable']);
  });
});

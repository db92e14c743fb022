// Ways in which a silence that nobody asked into, or that nobody vouched for, could have come out as evidence.
import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../src/model/policy.ts';
import { AcceptsAnything } from '../../src/probe/classify/accepts-anything.ts';
import { creditSilence } from '../../src/probe/evidence/credit-silence.ts';
import { RetryPolicy } from '../../src/probe/evidence/retry-policy.ts';
import type { AnswerKind } from '../../src/probe/record/answer.ts';
import { addressOf, answer, heard, ledgerOf, pings, respondersOf, segment } from './ledger-of.ts';

const [OPEN, SILENT, ELSEWHERE] = [0, 1, 2];

/** A silent port beside an open one, and another address with an open port; a first round that was credited. */
function afterOneRound() {
  const ledger = ledgerOf(
    addressOf('198.51.100.1', segment([443], 'open'), segment([22], 'blocked')),
    addressOf('198.51.100.2', segment([443], 'open')),
  );
  const responders = respondersOf(ledger);
  heard(ledger, responders, OPEN);
  ledger.record(SILENT, answer('silent', 1000, 2500));
  pings(responders, ledger, OPEN, 3000);
  creditSilence(ledger, responders, [SILENT], 'fast');
  expect(ledger.credited(SILENT)).toBe(2);
  return { ledger, responders };
}

describe('credit for a round in which nothing was asked', () => {
  it.each([
    ['resources', 'EMFILE'],
    ['cancelled', null],
    ['local', 'EPERM'],
  ] as const)('gives none where the socket of the round was %s', (kind, errno) => {
    const { ledger, responders } = afterOneRound();
    ledger.record(SILENT, answer(kind, 4000, 4000, errno));
    pings(responders, ledger, OPEN, 5000);
    creditSilence(ledger, responders, [SILENT], 'slow');
    expect(ledger.credited(SILENT)).toBe(2);
  });

  it('takes a send that this machine could not make for no attempt at a port that was asked before', () => {
    const { ledger } = afterOneRound();
    ledger.record(SILENT, answer('local', 4000, 4000, 'EPERM'));
    expect(ledger.attempts(SILENT)).toBe(1);
  });

  it('gives none a second time for a port that the retry of closed ports left out', () => {
    const { ledger, responders } = afterOneRound();
    creditSilence(ledger, responders, [SILENT], 'slow');
    expect(ledger.credited(SILENT)).toBe(2);
  });

  it('does not let an earlier silence vouch for an ICMP error that came later', () => {
    const { ledger, responders } = afterOneRound();
    ledger.record(SILENT, answer('unreachable', 4000, 4010, 'EHOSTUNREACH'));
    // The anchor did not answer after it.
    creditSilence(ledger, responders, [SILENT], 'slow');
    expect(new RetryPolicy(ledger, responders, DEFAULTS).isProven(SILENT)).toBe(false);
  });
});

describe('the word of others', () => {
  it('does not count for an address with an anchor, though its first answer was lost among refusals', () => {
    const ledger = ledgerOf(
      addressOf('198.51.100.1', segment([443], 'open'), segment([22, 25], 'blocked')),
      addressOf('198.51.100.2', segment([443], 'open')),
    );
    const responders = respondersOf(ledger);
    // A REJECT, and within 20 ms of it the SYN-ACK: then we are banned.
    heard(ledger, responders, 2, 0, 'refused');
    heard(ledger, responders, OPEN, 5);
    ledger.setResult(2, 'icmp-port-unreachable');
    heard(ledger, responders, 3, 100);
    responders.review();
    ledger.record(SILENT, answer('silent', 1000, 2500));
    responders.own(0, 'tcp').history.mute(3000, 6000);
    pings(responders, ledger, 3, 7000);
    creditSilence(ledger, responders, [SILENT], 'fast');
    expect(ledger.credited(SILENT)).toBe(0);
  });

  it('keeps the SYN-ACK that came among refusals as what was heard before', () => {
    const ledger = ledgerOf(addressOf('198.51.100.1', segment([443], 'open'), segment([22], 'blocked')));
    const responders = respondersOf(ledger);
    heard(ledger, responders, SILENT, 0, 'refused');
    heard(ledger, responders, OPEN, 5);
    for (const { history } of [responders.own(0, 'tcp'), responders.domain(0).tcp])
      expect(history.brackets((index) => index === OPEN).enclose(20, 30)).toBe(false);
    pings(responders, ledger, OPEN, 2000);
    for (const { history } of [responders.own(0, 'tcp'), responders.domain(0).tcp])
      expect(history.brackets((index) => index === OPEN).enclose(20, 1500)).toBe(true);
  });

  it('does not count for an address whose control went mute: the control is an anchor of it', () => {
    const ledger = ledgerOf(
      addressOf('198.51.100.1', segment([22], 'blocked')),
      addressOf('198.51.100.1', segment([443], null)),
      addressOf('198.51.100.2', segment([443], null)),
    );
    const responders = respondersOf(ledger);
    heard(ledger, responders, 1);
    heard(ledger, responders, ELSEWHERE);
    ledger.record(0, answer('silent', 1000, 2500));
    pings(responders, ledger, ELSEWHERE, 3000);
    creditSilence(ledger, responders, [0], 'fast');
    expect(ledger.credited(0)).toBe(0);
    ledger.record(0, answer('silent', 1000, 2500));
    pings(responders, ledger, 1, 4000);
    creditSilence(ledger, responders, [0], 'fast');
    expect([ledger.credited(0), Number(ledger.isAnchored(0))]).toEqual([2, 1]);
  });
});

describe('what is lost', () => {
  it('over UDP is not hidden by a TCP that loses nothing', () => {
    const ledger = ledgerOf(
      addressOf('198.51.100.1', segment([443], 'open'), segment([53, 123], 'blocked', { protocol: 'udp' })),
    );
    const responders = respondersOf(ledger);
    heard(ledger, responders, 0);
    heard(ledger, responders, 1);
    for (let i = 0; i < 98; i++) responders.own(0, 'tcp').history.ping(0, i, i + 1, true, 'fast');
    for (let i = 0; i < 8; i++) responders.own(0, 'udp').history.ping(1, i, i + 1, i % 4 === 0, 'fast');
    for (let i = 0; i < 4; i++) ledger.record(2, answer('silent', 1000, 2500));
    ledger.credit(2, 'fast', 4);
    expect(new RetryPolicy(ledger, responders, DEFAULTS).isProven(2)).toBe(false);
  });

  it('is not made little by the ports that answered in the end: those that never did are not among them', () => {
    const ledger = ledgerOf(addressOf('198.51.100.1', segment([443], 'open')));
    const { history } = respondersOf(ledger).own(0, 'tcp');
    for (let i = 0; i < 20; i++) history.ping(0, i, i + 1, i === 0, 'fast');
    history.sweepLoss(1000, 0);
    expect(history.loss('fast')).toEqual({ syns: 20, lost: 19 });
  });

  it('is not measured by an anchor that turned out to be a firewall that refuses in its name', () => {
    const ledger = ledgerOf(addressOf('198.51.100.1', segment([443], 'open'), segment([22], 'blocked')));
    const responders = respondersOf(ledger);
    heard(ledger, responders, 1, 0, 'refused');
    for (let i = 0; i < 98; i++) pings(responders, ledger, 1, 100 + i);
    ledger.setResult(1, 'icmp-port-unreachable');
    responders.review();
    expect(responders.own(0, 'tcp').history.loss('fast').syns).toBe(0);
    expect(responders.domain(0).tcp.history.loss('fast').syns).toBe(0);
  });
});

describe('an address that accepts anything', () => {
  const examined = async (replies: (tries: number) => AnswerKind) => {
    const ledger = ledgerOf(addressOf('198.51.100.1', segment([443], 'open')));
    const tries = new Map<number, number>();
    const accepts = new AcceptsAnything({
      ledger,
      random: Math.random,
      ask: async (_address, port) => {
        tries.set(port, (tries.get(port) ?? 0) + 1);
        return answer(replies(tries.get(port) as number));
      },
      atOnce: 8,
      concerns: () => true,
      cancelled: () => false,
    });
    accepts.opened(0);
    await accepts.finished();
    return accepts.has(0);
  };

  it.each(['silent', 'resources'] as const)('is found although some of its answers were at first: %s', async (kind) => {
    expect(await examined((tries) => (tries === 1 ? kind : 'open'))).toBe(true);
    expect(await examined(() => kind)).toBe(false);
  });

  it('is found by a sweep although some of its ports were silent, or never asked', () => {
    const ports = Array.from({ length: 200 }, (_, i) => 30_000 + i);
    const ledger = ledgerOf(addressOf('198.51.100.1', segment(ports, 'observe')));
    const accepts = new AcceptsAnything({
      ledger,
      random: Math.random,
      ask: async () => answer('open'),
      atOnce: 8,
      concerns: () => true,
      cancelled: () => false,
    });
    accepts.opened(0);
    for (let index = 0; index < 190; index++) ledger.record(index, answer(index % 20 === 0 ? 'silent' : 'open'));
    accepts.judgeSwept();
    expect(accepts.has(0)).toBe(true);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../../src/model/policy.ts';
import type { ExpectedState } from '../../../src/model/words.ts';
import { RetryPolicy } from '../../../src/probe/evidence/retry-policy.ts';
import { flowOf } from '../../../src/probe/record/flow.ts';
import { addressOf, answer, heard, ledgerOf, respondersOf, segment } from '../ledger-of.ts';

const [OPEN, SILENT] = [0, 1];

/** A silent port beside an open one, so many SYNs to which were lost, of so many. */
function silentBeside(expected: ExpectedState | null, loss: { syns: number; lost: number }, attempts = 2) {
  const ledger = ledgerOf(addressOf('198.51.100.1', segment([443], 'open'), segment([22], expected)));
  const responders = respondersOf(ledger);
  heard(ledger, responders, OPEN);
  const { history } = responders.own(0, 'tcp');
  for (let i = 0; i < loss.syns; i++) history.ping(OPEN, i, i + 1, i >= loss.lost, 'fast');
  history.repeatsGetThrough = true;
  const retryPolicy = new RetryPolicy(ledger, responders, { ...DEFAULTS, attempts });
  return {
    ledger,
    responders,
    retryPolicy,
    asked: (sockets: number, creditedFast: number, creditedSlow = 0) => {
      for (let i = 0; i < sockets; i++) {
        ledger.record(SILENT, { ...answer('silent', i, i + 1500), flow: flowOf(i) });
        if (creditedFast + creditedSlow > 0) ledger.sample.credit(SILENT);
      }
      ledger.credit(SILENT, 'fast', creditedFast);
      ledger.credit(SILENT, 'slow', creditedSlow);
      return { isProven: retryPolicy.isProven(SILENT), shouldRetry: retryPolicy.shouldRetry(SILENT) };
    },
  };
}

describe('RetryPolicy', () => {
  it('takes two sockets for enough where nothing is lost on a way that was measured well', () => {
    expect(silentBeside('blocked', { syns: 98, lost: 0 }).asked(2, 2)).toEqual({ isProven: true, shouldRetry: false });
  });

  it('takes no number of SYNs for enough that left from even local ports alone, or from odd ones', () => {
    for (const flow of [0, 1] as const) {
      const { ledger, retryPolicy } = silentBeside('blocked', { syns: 98, lost: 0 });
      for (let i = 0; i < 8; i++) {
        ledger.record(SILENT, { ...answer('silent', i, i + 1500), flow });
        ledger.sample.credit(SILENT);
      }
      ledger.credit(SILENT, 'fast', 16);
      expect(retryPolicy.isProven(SILENT)).toBe(false);
      expect(retryPolicy.shouldRetry(SILENT)).toBe(true);
    }
  });

  it('wants half of the attempts from even local ports and half from odd ones', () => {
    const clean = { syns: 98, lost: 0 };
    expect(silentBeside('blocked', clean, 10).asked(9, 18).isProven).toBe(false);
    expect(silentBeside('blocked', clean, 10).asked(10, 10).isProven).toBe(true);
    expect(silentBeside('blocked', clean, 1).asked(1, 2).isProven).toBe(false);
    expect(silentBeside('blocked', clean, 1).asked(2, 2).isProven).toBe(true);
  });

  it('wants the patience that the address asks for, of a question that somebody vouched for', () => {
    const { ledger, responders, asked } = silentBeside('blocked', { syns: 98, lost: 0 });
    expect(asked(2, 2).isProven).toBe(true);
    const patient = (ms: number) => new RetryPolicy(ledger, responders, DEFAULTS, () => ms).isProven(SILENT);
    expect([patient(1500), patient(3000)]).toEqual([true, false]);
    ledger.record(SILENT, { ...answer('silent', 5000, 8000), flow: 0 });
    expect(patient(3000)).toBe(false);
    ledger.sample.credit(SILENT);
    expect(patient(3000)).toBe(true);
  });

  it('says whether patience is all that a silent port lacks', () => {
    const { ledger, retryPolicy } = silentBeside('blocked', { syns: 98, lost: 0 });
    ledger.record(SILENT, { ...answer('silent', 0, 300), flow: flowOf(0) });
    const patient = new RetryPolicy(ledger, respondersOf(ledger), DEFAULTS, () => 950);
    expect([retryPolicy.lacksPatience(SILENT), patient.lacksPatience(SILENT)]).toEqual([false, true]);
    ledger.record(SILENT, { ...answer('silent', 400, 1350), flow: flowOf(1) });
    ledger.sample.credit(SILENT);
    expect(patient.lacksPatience(SILENT)).toBe(false);
  });

  it('counts a SYN that the kernel repeated only where repeated ones are seen to get through, or nothing is lost', () => {
    const lossy = silentBeside('blocked', { syns: 98, lost: 49 });
    expect(lossy.asked(7, 14).isProven).toBe(true);
    lossy.responders.own(0, 'tcp').history.repeatsGetThrough = false;
    expect(lossy.retryPolicy.isProven(SILENT)).toBe(false);
    const clean = silentBeside('blocked', { syns: 20, lost: 0 });
    expect(clean.asked(2, 4).isProven).toBe(true);
    clean.responders.own(0, 'tcp').history.repeatsGetThrough = false;
    expect(clean.retryPolicy.isProven(SILENT)).toBe(true);
  });

  it('takes silence for nothing while nobody vouched for it', () => {
    expect(silentBeside('blocked', { syns: 98, lost: 0 }).asked(4, 0)).toEqual({ isProven: false, shouldRetry: true });
  });

  it('asks more where the way was hardly measured: few samples do not prove that nothing is lost', () => {
    expect(silentBeside('blocked', { syns: 3, lost: 0 }).asked(1, 2).isProven).toBe(false);
    expect(silentBeside('blocked', { syns: 3, lost: 0 }).asked(3, 6).isProven).toBe(true);
  });

  it('wants a miss by chance to be less likely than 1 in 10,000', () => {
    // Half of them lost: 13 SYNs are one in 8,192, 14 are one in 16,384.
    const half = { syns: 98, lost: 49 };
    expect(silentBeside('blocked', half).asked(7, 13).isProven).toBe(false);
    expect(silentBeside('blocked', half).asked(7, 14).isProven).toBe(true);
  });

  it('wants more where an answer was expected: less likely than 1 in 1,000,000, and all attempts on sockets', () => {
    const clean = { syns: 98, lost: 0 };
    expect(silentBeside('open', clean).asked(2, 2).isProven).toBe(false);
    expect(silentBeside('open', clean).asked(2, 4).isProven).toBe(true);
    expect(silentBeside('open', clean).asked(1, 4).isProven).toBe(false);
    expect(silentBeside('observe', clean).asked(1, 2).isProven).toBe(false);
    expect(silentBeside('observe', clean).asked(2, 2).isProven).toBe(true);
  });

  it('calls a port too lossy that no reasonable number of SYNs would settle, which then does not count', () => {
    const state = silentBeside('blocked', { syns: 98, lost: 97 });
    for (let i = 0; i < 98; i++) state.responders.own(0, 'tcp').history.ping(OPEN, i, i + 1, i > 96, 'slow');
    expect(state.asked(2, 2)).toEqual({ isProven: false, shouldRetry: 'too-lossy' });
  });

  it('asks longer before it gives up a port of which an answer was expected', () => {
    const lossy = (expected: ExpectedState) => {
      const state = silentBeside(expected, { syns: 98, lost: 49 });
      for (let i = 0; i < 98; i++) state.responders.own(0, 'tcp').history.ping(OPEN, i, i + 1, i % 2 === 0, 'slow');
      return state.asked(9, 2, 14);
    };
    expect(lossy('open')).toEqual({ isProven: false, shouldRetry: true });
    expect(lossy('blocked')).toEqual({ isProven: true, shouldRetry: false });
  });

  it('never ends up with more doubt for more SYNs that somebody vouched for, and never wants more of what is proven', () => {
    const count = fc.integer({ min: 0, max: 12 });
    const loss = fc.record({
      syns: fc.integer({ min: 0, max: 60 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    const states = fc.constantFrom<ExpectedState>('open', 'closed', 'filtered', 'blocked', 'observe');
    fc.assert(
      fc.property(states, loss, count, count, fc.boolean(), (expected, { syns, share }, fast, slow, which) => {
        const lost = Math.floor(syns * share);
        const before = silentBeside(expected, { syns, lost }).asked(3, fast, slow);
        const after = silentBeside(expected, { syns, lost }).asked(3, fast + (which ? 1 : 0), slow + (which ? 0 : 1));
        if (before.isProven) expect(after.isProven).toBe(true);
        if (before.isProven) expect(before.shouldRetry).toBe(false);
        if (fast + slow === 0) expect(before.isProven).toBe(false);
      }),
    );
  });

  it('never counts a port as asked enough by fewer SYNs the more of them are lost', () => {
    const count = fc.integer({ min: 0, max: 14 });
    fc.assert(
      fc.property(count, count, fc.integer({ min: 0, max: 39 }), (fast, slow, lost) => {
        const worse = silentBeside('blocked', { syns: 40, lost: lost + 1 }).asked(7, fast, slow).isProven;
        if (worse) expect(silentBeside('blocked', { syns: 40, lost }).asked(7, fast, slow).isProven).toBe(true);
      }),
    );
  });

  it('takes one ICMP error for enough, if somebody vouched for it', () => {
    const { ledger, retryPolicy } = silentBeside('blocked', { syns: 98, lost: 0 });
    ledger.record(SILENT, answer('unreachable', 0, 10, 'EHOSTUNREACH'));
    expect([retryPolicy.isProven(SILENT), retryPolicy.shouldRetry(SILENT)]).toEqual([false, true]);
    ledger.credit(SILENT, 'fast', 1);
    expect([retryPolicy.isProven(SILENT), retryPolicy.shouldRetry(SILENT)]).toEqual([true, false]);
  });

  it('asks nothing again that answered, or that this machine was not able to ask', () => {
    const { ledger, retryPolicy } = silentBeside('open', { syns: 98, lost: 0 });
    expect(retryPolicy.shouldRetry(OPEN)).toBe(false);
    ledger.record(SILENT, answer('local', 0, 0, 'ENETUNREACH'));
    expect(retryPolicy.shouldRetry(SILENT)).toBe(false);
  });

  it('asks a surprising silence as often as the policy says though nobody vouches, and a welcome one once', () => {
    const ledger = ledgerOf(addressOf('198.51.100.1', segment([443], 'open'), segment([22], 'blocked')));
    const retryPolicy = new RetryPolicy(ledger, respondersOf(ledger), DEFAULTS);
    for (const index of [0, 1]) ledger.record(index, answer('silent', 0, 1500));
    expect([retryPolicy.shouldRetry(0), retryPolicy.shouldRetry(1)]).toEqual([true, false]);
    ledger.record(0, answer('silent', 2000, 3500));
    expect(retryPolicy.shouldRetry(0)).toBe(false);
  });

  it('expects an answer of what nobody judges: a control', () => {
    const { retryPolicy } = silentBeside(null, { syns: 0, lost: 0 });
    expect([retryPolicy.expectedOpen(OPEN), retryPolicy.expectedOpen(SILENT)]).toEqual([true, true]);
    expect(silentBeside('closed', { syns: 0, lost: 0 }).retryPolicy.expectedOpen(SILENT)).toBe(false);
  });

  it('retries silent UDP ports alone, and only where the verdict depends on closed', () => {
    const udp = (ports: number[], expected: ExpectedState) => segment(ports, expected, { protocol: 'udp' });
    const ledger = ledgerOf(
      addressOf(
        '198.51.100.1',
        segment([1], 'closed'),
        udp([53], 'blocked'),
        udp([9999], 'blocked'),
        udp([9998], 'closed'),
      ),
    );
    const retryPolicy = new RetryPolicy(ledger, respondersOf(ledger), DEFAULTS);
    for (const index of [0, 1, 2, 3]) ledger.record(index, answer('silent', 0, 1500));
    expect([0, 1, 2, 3].map((index) => retryPolicy.retriesClosedUdp(index))).toEqual([false, false, true, true]);
    ledger.record(2, answer('refused'));
    expect(retryPolicy.retriesClosedUdp(2)).toBe(false);
  });
});

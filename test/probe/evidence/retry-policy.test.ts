import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../../src/model/policy.ts';
import type { ExpectedState } from '../../../src/model/words.ts';
import { Demands } from '../../../src/probe/evidence/retry-policy.ts';
import { flowOf } from '../../../src/probe/send/source-ports.ts';
import { addressOf, answer, heard, ledgerOf, segment, vouchingOf } from '../ledger-of.ts';

const [OPEN, SILENT] = [0, 1];

/** A silent port beside an open one, so many SYNs to which were lost, of so many. */
function silentBeside(expected: ExpectedState | null, loss: { syns: number; lost: number }, attempts = 2) {
  const ledger = ledgerOf(addressOf('198.51.100.1', segment([443], 'open'), segment([22], expected)));
  const vouching = vouchingOf(ledger);
  heard(ledger, vouching, OPEN);
  const { timeline } = vouching.own(0, 'tcp');
  for (let i = 0; i < loss.syns; i++) timeline.pulse(OPEN, i, i + 1, i >= loss.lost, 'fast');
  timeline.repeatsGetThrough = true;
  const demands = new Demands(ledger, vouching, { ...DEFAULTS, attempts });
  return {
    ledger,
    vouching,
    demands,
    asked: (sockets: number, vouchedFast: number, vouchedSlow = 0) => {
      for (let i = 0; i < sockets; i++) {
        ledger.record(SILENT, { ...answer('silent', i, i + 1500), flow: flowOf(i) });
        if (vouchedFast + vouchedSlow > 0) ledger.sample.credit(SILENT);
      }
      ledger.vouchedFast[SILENT] = vouchedFast;
      ledger.vouchedSlow[SILENT] = vouchedSlow;
      return { met: demands.met(SILENT), wantsMore: demands.wantsMore(SILENT) };
    },
  };
}

describe('Demands', () => {
  it('takes two sockets for enough where nothing is lost on a way that was measured well', () => {
    expect(silentBeside('blocked', { syns: 98, lost: 0 }).asked(2, 2)).toEqual({ met: true, wantsMore: false });
  });

  it('takes no number of SYNs for enough that left from even local ports alone, or from odd ones', () => {
    for (const flow of [0, 1] as const) {
      const { ledger, demands } = silentBeside('blocked', { syns: 98, lost: 0 });
      for (let i = 0; i < 8; i++) {
        ledger.record(SILENT, { ...answer('silent', i, i + 1500), flow });
        ledger.sample.credit(SILENT);
      }
      ledger.vouchedFast[SILENT] = 16;
      expect(demands.met(SILENT)).toBe(false);
      expect(demands.wantsMore(SILENT)).toBe(true);
    }
  });

  it('wants half of the attempts from even local ports and half from odd ones', () => {
    const clean = { syns: 98, lost: 0 };
    expect(silentBeside('blocked', clean, 10).asked(9, 18).met).toBe(false);
    expect(silentBeside('blocked', clean, 10).asked(10, 10).met).toBe(true);
    expect(silentBeside('blocked', clean, 1).asked(1, 2).met).toBe(false);
    expect(silentBeside('blocked', clean, 1).asked(2, 2).met).toBe(true);
  });

  it('wants the patience that the address asks for, of a question that somebody vouched for', () => {
    const { ledger, vouching, asked } = silentBeside('blocked', { syns: 98, lost: 0 });
    expect(asked(2, 2).met).toBe(true);
    const patient = (ms: number) => new Demands(ledger, vouching, DEFAULTS, () => ms).met(SILENT);
    expect([patient(1500), patient(3000)]).toEqual([true, false]);
    ledger.record(SILENT, { ...answer('silent', 5000, 8000), flow: 0 });
    expect(patient(3000)).toBe(false);
    ledger.sample.credit(SILENT);
    expect(patient(3000)).toBe(true);
  });

  it('counts a SYN that the kernel repeated only where repeated ones are seen to get through, or nothing is lost', () => {
    const lossy = silentBeside('blocked', { syns: 98, lost: 49 });
    expect(lossy.asked(7, 14).met).toBe(true);
    lossy.vouching.own(0, 'tcp').timeline.repeatsGetThrough = false;
    expect(lossy.demands.met(SILENT)).toBe(false);
    const clean = silentBeside('blocked', { syns: 20, lost: 0 });
    expect(clean.asked(2, 4).met).toBe(true);
    clean.vouching.own(0, 'tcp').timeline.repeatsGetThrough = false;
    expect(clean.demands.met(SILENT)).toBe(true);
  });

  it('takes silence for nothing while nobody vouched for it', () => {
    expect(silentBeside('blocked', { syns: 98, lost: 0 }).asked(4, 0)).toEqual({ met: false, wantsMore: true });
  });

  it('asks more where the way was hardly measured: few samples do not prove that nothing is lost', () => {
    expect(silentBeside('blocked', { syns: 3, lost: 0 }).asked(1, 2).met).toBe(false);
    expect(silentBeside('blocked', { syns: 3, lost: 0 }).asked(3, 6).met).toBe(true);
  });

  it('wants a miss by chance to be less likely than 1 in 10,000', () => {
    // Half of them lost: 13 SYNs are one in 8,192, 14 are one in 16,384.
    const half = { syns: 98, lost: 49 };
    expect(silentBeside('blocked', half).asked(7, 13).met).toBe(false);
    expect(silentBeside('blocked', half).asked(7, 14).met).toBe(true);
  });

  it('wants more where an answer was expected: less likely than 1 in 1,000,000, and all attempts on sockets', () => {
    const clean = { syns: 98, lost: 0 };
    expect(silentBeside('open', clean).asked(2, 2).met).toBe(false);
    expect(silentBeside('open', clean).asked(2, 4).met).toBe(true);
    expect(silentBeside('open', clean).asked(1, 4).met).toBe(false);
    expect(silentBeside('observe', clean).asked(1, 2).met).toBe(false);
    expect(silentBeside('observe', clean).asked(2, 2).met).toBe(true);
  });

  it('calls a port hopeless that no reasonable number of SYNs would settle, which then does not count', () => {
    const state = silentBeside('blocked', { syns: 98, lost: 97 });
    for (let i = 0; i < 98; i++) state.vouching.own(0, 'tcp').timeline.pulse(OPEN, i, i + 1, i > 96, 'slow');
    expect(state.asked(2, 2)).toEqual({ met: false, wantsMore: 'hopeless' });
  });

  it('asks longer before it gives up a port of which an answer was expected', () => {
    const lossy = (expected: ExpectedState) => {
      const state = silentBeside(expected, { syns: 98, lost: 49 });
      for (let i = 0; i < 98; i++) state.vouching.own(0, 'tcp').timeline.pulse(OPEN, i, i + 1, i % 2 === 0, 'slow');
      return state.asked(9, 2, 14);
    };
    expect(lossy('open')).toEqual({ met: false, wantsMore: true });
    expect(lossy('blocked')).toEqual({ met: true, wantsMore: false });
  });

  it('never ends up with more doubt for more SYNs that somebody vouched for, and never wants more of what is met', () => {
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
        if (before.met) expect(after.met).toBe(true);
        if (before.met) expect(before.wantsMore).toBe(false);
        if (fast + slow === 0) expect(before.met).toBe(false);
      }),
    );
  });

  it('never counts a port as asked enough by fewer SYNs the more of them are lost', () => {
    const count = fc.integer({ min: 0, max: 14 });
    fc.assert(
      fc.property(count, count, fc.integer({ min: 0, max: 39 }), (fast, slow, lost) => {
        const worse = silentBeside('blocked', { syns: 40, lost: lost + 1 }).asked(7, fast, slow).met;
        if (worse) expect(silentBeside('blocked', { syns: 40, lost }).asked(7, fast, slow).met).toBe(true);
      }),
    );
  });

  it('takes one ICMP error for enough, if somebody vouched for it', () => {
    const { ledger, demands } = silentBeside('blocked', { syns: 98, lost: 0 });
    ledger.record(SILENT, answer('unreachable', 0, 10, 'EHOSTUNREACH'));
    expect([demands.met(SILENT), demands.wantsMore(SILENT)]).toEqual([false, true]);
    ledger.vouchedFast[SILENT] = 1;
    expect([demands.met(SILENT), demands.wantsMore(SILENT)]).toEqual([true, false]);
  });

  it('asks nothing again that answered, or that this machine was not able to ask', () => {
    const { ledger, demands } = silentBeside('open', { syns: 98, lost: 0 });
    expect(demands.wantsMore(OPEN)).toBe(false);
    ledger.record(SILENT, answer('local', 0, 0, 'ENETUNREACH'));
    expect(demands.wantsMore(SILENT)).toBe(false);
  });

  it('asks a surprising silence as often as the policy says though nobody vouches, and a welcome one once', () => {
    const ledger = ledgerOf(addressOf('198.51.100.1', segment([443], 'open'), segment([22], 'blocked')));
    const demands = new Demands(ledger, vouchingOf(ledger), DEFAULTS);
    for (const index of [0, 1]) ledger.record(index, answer('silent', 0, 1500));
    expect([demands.wantsMore(0), demands.wantsMore(1)]).toEqual([true, false]);
    ledger.record(0, answer('silent', 2000, 3500));
    expect(demands.wantsMore(0)).toBe(false);
  });

  it('expects an answer of what nobody judges: a control', () => {
    const { demands } = silentBeside(null, { syns: 0, lost: 0 });
    expect([demands.expectedOpen(OPEN), demands.expectedOpen(SILENT)]).toEqual([true, true]);
    expect(silentBeside('closed', { syns: 0, lost: 0 }).demands.expectedOpen(SILENT)).toBe(false);
  });

  it('hunts silent UDP ports alone, and only where the verdict depends on closed', () => {
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
    const demands = new Demands(ledger, vouchingOf(ledger), DEFAULTS);
    for (const index of [0, 1, 2, 3]) ledger.record(index, answer('silent', 0, 1500));
    expect([0, 1, 2, 3].map((index) => demands.huntsClosed(index))).toEqual([false, false, true, true]);
    ledger.record(2, answer('refused'));
    expect(demands.huntsClosed(2)).toBe(false);
  });
});

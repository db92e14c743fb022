import { describe, expect, it } from 'vitest';
import { creditSilence } from '../../../src/probe/evidence/credit-silence.ts';
import type { Ledger } from '../../../src/probe/record/ledger.ts';
import { addressOf, answer, heard, ledgerOf, pulse, segment, vouchingOf } from '../ledger-of.ts';

const OPEN = 0;
const SILENT = 1;
const ELSEWHERE = 2;

/** An address with an open and a silent port, and another with an open one. */
function twoHosts(sources: Record<number, string> = {}) {
  const ledger = ledgerOf(
    addressOf('198.51.100.1', segment([443], 'open'), segment([22], 'blocked')),
    addressOf('198.51.100.2', segment([443], 'open')),
  );
  return { ledger, vouching: vouchingOf(ledger, sources) };
}

/** A port that says nothing from 1,000 to 2,500 ms. */
const silence = (ledger: Ledger, index: number, lasts = 1500) =>
  ledger.record(index, answer('silent', 1000, 1000 + lasts));

describe('creditSilence', () => {
  it.each([
    [300, 1],
    [1500, 2],
    [3500, 3],
  ])('credits a silence of %i ms between two answers of the anchor with %i SYNs', (lasts, syns) => {
    const { ledger, vouching } = twoHosts();
    heard(ledger, vouching, OPEN);
    silence(ledger, SILENT, lasts);
    pulse(vouching, ledger, OPEN, 6000);
    creditSilence(ledger, vouching, [SILENT], 'fast');
    expect([ledger.vouchedFast[SILENT], ledger.vouchedSlow[SILENT], ledger.anchored[SILENT]]).toEqual([syns, 0, 1]);
  });

  it('counts what was asked at the slow pace apart', () => {
    const { ledger, vouching } = twoHosts();
    heard(ledger, vouching, OPEN);
    silence(ledger, SILENT);
    pulse(vouching, ledger, OPEN, 6000);
    creditSilence(ledger, vouching, [SILENT], 'slow');
    expect([ledger.vouchedFast[SILENT], ledger.vouchedSlow[SILENT]]).toEqual([0, 2]);
  });

  it('credits nothing before the anchor was heard again, whoever else answers: it may have banned us', () => {
    const { ledger, vouching } = twoHosts();
    heard(ledger, vouching, OPEN);
    heard(ledger, vouching, ELSEWHERE);
    silence(ledger, SILENT);
    pulse(vouching, ledger, ELSEWHERE, 6000);
    creditSilence(ledger, vouching, [SILENT], 'fast');
    expect(ledger.vouched(SILENT)).toBe(0);
  });

  it('credits nothing where nobody was heard before the silence began', () => {
    const { ledger, vouching } = twoHosts();
    heard(ledger, vouching, OPEN, 1100);
    silence(ledger, SILENT);
    pulse(vouching, ledger, OPEN, 6000);
    creditSilence(ledger, vouching, [SILENT], 'fast');
    expect(ledger.vouched(SILENT)).toBe(0);
  });

  it('lets others vouch for an address that never answered, and does not call that anchored', () => {
    const { ledger, vouching } = twoHosts();
    heard(ledger, vouching, ELSEWHERE);
    silence(ledger, SILENT);
    pulse(vouching, ledger, ELSEWHERE, 6000);
    creditSilence(ledger, vouching, [SILENT], 'fast');
    expect([ledger.vouchedFast[SILENT], ledger.anchored[SILENT]]).toEqual([2, 0]);
  });

  it('does not let an answer to one local address vouch for silence towards another', () => {
    const { ledger, vouching } = twoHosts({ 1: '203.0.113.9' });
    heard(ledger, vouching, ELSEWHERE);
    silence(ledger, SILENT);
    pulse(vouching, ledger, ELSEWHERE, 6000);
    creditSilence(ledger, vouching, [SILENT], 'fast');
    expect(ledger.vouched(SILENT)).toBe(0);
  });

  it('hears no witness in a refusal that was an ICMP error', () => {
    const { ledger, vouching } = twoHosts();
    heard(ledger, vouching, ELSEWHERE, 0, 'refused');
    ledger.settle(ELSEWHERE, 'icmp-port-unreachable');
    silence(ledger, SILENT);
    pulse(vouching, ledger, ELSEWHERE, 6000);
    creditSilence(ledger, vouching, [SILENT], 'fast');
    expect(ledger.vouched(SILENT)).toBe(0);
    ledger.settle(ELSEWHERE, 'rst');
    silence(ledger, SILENT);
    creditSilence(ledger, vouching, [SILENT], 'fast');
    expect(ledger.vouched(SILENT)).toBe(2);
  });

  it('counts an ICMP error once, however long it took', () => {
    const { ledger, vouching } = twoHosts();
    heard(ledger, vouching, ELSEWHERE);
    ledger.record(SILENT, answer('unreachable', 1000, 4100, 'EHOSTUNREACH'));
    pulse(vouching, ledger, ELSEWHERE, 6000);
    creditSilence(ledger, vouching, [SILENT], 'fast');
    expect(ledger.vouched(SILENT)).toBe(1);
  });
});

describe('creditSilence over UDP', () => {
  const [TCP, DNS, OTHER_DNS] = [0, 1, 2];

  function withUdp() {
    const ledger = ledgerOf(
      addressOf('198.51.100.1', segment([443], 'open'), segment([53], 'blocked', { protocol: 'udp' })),
      addressOf('198.51.100.2', segment([53], 'open', { protocol: 'udp' })),
    );
    return { ledger, vouching: vouchingOf(ledger) };
  }

  it('takes no word of TCP for a silence, but notes that this machine was heard', () => {
    const { ledger, vouching } = withUdp();
    heard(ledger, vouching, TCP);
    silence(ledger, DNS);
    pulse(vouching, ledger, TCP, 6000);
    creditSilence(ledger, vouching, [DNS], 'fast');
    expect([ledger.vouched(DNS), ledger.machineHeard[DNS]]).toEqual([0, 1]);
  });

  it('credits one question, however long the silence, where UDP was heard before and after', () => {
    const { ledger, vouching } = withUdp();
    heard(ledger, vouching, OTHER_DNS);
    silence(ledger, DNS, 3500);
    pulse(vouching, ledger, OTHER_DNS, 6000);
    creditSilence(ledger, vouching, [DNS], 'fast');
    expect([ledger.vouched(DNS), ledger.machineHeard[DNS], ledger.anchored[DNS]]).toEqual([1, 1, 0]);
  });

  it('notes nothing where nobody answered after the silence', () => {
    const { ledger, vouching } = withUdp();
    heard(ledger, vouching, TCP);
    heard(ledger, vouching, OTHER_DNS);
    silence(ledger, DNS);
    creditSilence(ledger, vouching, [DNS], 'fast');
    expect([ledger.vouched(DNS), ledger.machineHeard[DNS]]).toEqual([0, 0]);
  });

  it('lets an anchor over TCP vouch for an ICMP error', () => {
    const { ledger, vouching } = withUdp();
    heard(ledger, vouching, TCP);
    ledger.record(DNS, answer('refused', 1000, 1020, 'ECONNREFUSED'));
    pulse(vouching, ledger, TCP, 6000);
    creditSilence(ledger, vouching, [DNS], 'fast');
    expect([ledger.vouched(DNS), ledger.anchored[DNS]]).toEqual([1, 1]);
  });

  it('credits nothing over UDP while the anchor of the address over TCP is mute: it may have banned us', () => {
    const { ledger, vouching } = withUdp();
    heard(ledger, vouching, TCP);
    heard(ledger, vouching, OTHER_DNS);
    silence(ledger, DNS);
    vouching.own(0, 'tcp').timeline.mute(1500, 4000);
    pulse(vouching, ledger, OTHER_DNS, 6000);
    creditSilence(ledger, vouching, [DNS], 'fast');
    expect(ledger.vouched(DNS)).toBe(0);
  });

  it.each([
    [123, 2],
    [53, 0],
  ])('lets UDP port %i vouch for %i SYNs over TCP where TCP never heard anybody', (port, syns) => {
    const ledger = ledgerOf(
      addressOf('198.51.100.1', segment([22], 'blocked')),
      addressOf('198.51.100.2', segment([port], 'open', { protocol: 'udp' })),
    );
    const vouching = vouchingOf(ledger);
    heard(ledger, vouching, 1);
    silence(ledger, 0);
    pulse(vouching, ledger, 1, 6000);
    creditSilence(ledger, vouching, [0], 'fast');
    expect(ledger.vouched(0)).toBe(syns);
  });
});

describe('creditSilence where only DNS gets out', () => {
  const udp = { protocol: 'udp' } as const;
  const [SILENT_NTP, OWN_DNS, SILENT_DNS, ELSEWHERE_DNS, ELSEWHERE_NTP] = [0, 1, 2, 3, 4];

  /** Two addresses of the policy, one with a DNS server of its own, and two controls. */
  function behindEgressFilter(address = '198.51.100.') {
    const ledger = ledgerOf(
      addressOf(`${address}1`, segment([123, 53], 'blocked', udp)),
      addressOf(`${address}2`, segment([53], 'blocked', udp)),
      addressOf(`${address}3`, segment([53], null, udp)),
      addressOf(`${address}4`, segment([123], null, udp)),
    );
    const vouching = vouchingOf(ledger);
    const answers = (...indexes: number[]) => {
      for (const index of indexes) heard(ledger, vouching, index);
      for (const index of indexes) pulse(vouching, ledger, index, 6000);
    };
    const credited = (index: number) => {
      silence(ledger, index);
      creditSilence(ledger, vouching, [index], 'fast');
      return [ledger.vouched(index), ledger.anchored[index], ledger.machineHeard[index]];
    };
    return { ledger, vouching, answers, credited };
  }

  it('takes no reply from port 53 for the silence of another port, not even of the same address', () => {
    const { answers, credited } = behindEgressFilter();
    answers(OWN_DNS, ELSEWHERE_DNS);
    expect(credited(SILENT_NTP)).toEqual([0, 0, 1]);
  });

  it('takes it for the silence of port 53', () => {
    const { answers, credited } = behindEgressFilter();
    answers(ELSEWHERE_DNS);
    expect(credited(SILENT_DNS)).toEqual([1, 0, 1]);
  });

  it('counts the silence once somebody replied on another port as well: anchored where the address has an anchor', () => {
    const one = behindEgressFilter();
    one.answers(OWN_DNS, ELSEWHERE_DNS, ELSEWHERE_NTP);
    expect(one.credited(SILENT_NTP)).toEqual([1, 1, 1]);
    const other = behindEgressFilter();
    other.answers(ELSEWHERE_NTP);
    expect(other.credited(SILENT_DNS)).toEqual([1, 0, 1]);
  });

  it('wants that reply before and after as well', () => {
    const { ledger, vouching, answers, credited } = behindEgressFilter();
    heard(ledger, vouching, ELSEWHERE_NTP);
    answers(OWN_DNS);
    expect(credited(SILENT_NTP)).toEqual([0, 0, 1]);
  });

  it('keeps asking only where somebody is known whose reply would count', () => {
    const { ledger, vouching } = behindEgressFilter();
    heard(ledger, vouching, ELSEWHERE_DNS);
    expect([SILENT_NTP, SILENT_DNS].map((index) => vouching.hasUdpWitness(index))).toEqual([false, true]);
    heard(ledger, vouching, ELSEWHERE_NTP);
    expect([SILENT_NTP, SILENT_DNS].map((index) => vouching.hasUdpWitness(index))).toEqual([true, true]);
  });

  it('does not ask that of loopback, which no egress filter stands before', () => {
    const { answers, credited } = behindEgressFilter('127.0.0.');
    answers(OWN_DNS);
    expect(credited(SILENT_NTP)).toEqual([1, 1, 1]);
  });

  it('knows by every port of an address that replied whether more than DNS gets out', () => {
    const { ledger, vouching } = behindEgressFilter();
    heard(ledger, vouching, OWN_DNS);
    expect(vouching.domain(0).udp.witnesses).toEqual([OWN_DNS]);
    heard(ledger, vouching, SILENT_NTP);
    heard(ledger, vouching, OWN_DNS);
    expect(vouching.anchors(0, 'udp')).toEqual([OWN_DNS, SILENT_NTP]);
    expect(vouching.domain(0).udp.witnesses).toEqual([OWN_DNS, SILENT_NTP]);
  });

  it('credits no silence of a hunt, which asks less than a service may answer, and notes that this machine was heard', () => {
    const { ledger, vouching, answers } = behindEgressFilter();
    answers(ELSEWHERE_NTP);
    silence(ledger, SILENT_NTP);
    creditSilence(ledger, vouching, [SILENT_NTP], 'slow', new Map(), true);
    expect([ledger.vouched(SILENT_NTP), ledger.machineHeard[SILENT_NTP]]).toEqual([0, 1]);
  });
});

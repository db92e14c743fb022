import { describe, expect, it } from 'vitest';
import { creditSilence } from '../../../src/probe/evidence/credit-silence.ts';
import type { Ledger } from '../../../src/probe/record/ledger.ts';
import { addressOf, answer, heard, ledgerOf, pings, respondersOf, segment } from '../ledger-of.ts';

const OPEN = 0;
const SILENT = 1;
const ELSEWHERE = 2;

/** An address with an open and a silent port, and another with an open one. */
function twoHosts(sources: Record<number, string> = {}) {
  const ledger = ledgerOf(
    addressOf('198.51.100.1', segment([443], 'open'), segment([22], 'blocked')),
    addressOf('198.51.100.2', segment([443], 'open')),
  );
  return { ledger, responders: respondersOf(ledger, sources) };
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
    const { ledger, responders } = twoHosts();
    heard(ledger, responders, OPEN);
    silence(ledger, SILENT, lasts);
    pings(responders, ledger, OPEN, 6000);
    creditSilence(ledger, responders, [SILENT], 'fast');
    expect([
      ledger.credited(SILENT, 'fast'),
      ledger.credited(SILENT, 'slow'),
      Number(ledger.isAnchored(SILENT)),
    ]).toEqual([syns, 0, 1]);
  });

  it('counts what was asked at the slow pace apart', () => {
    const { ledger, responders } = twoHosts();
    heard(ledger, responders, OPEN);
    silence(ledger, SILENT);
    pings(responders, ledger, OPEN, 6000);
    creditSilence(ledger, responders, [SILENT], 'slow');
    expect([ledger.credited(SILENT, 'fast'), ledger.credited(SILENT, 'slow')]).toEqual([0, 2]);
  });

  it('credits nothing before the anchor was heard again, whoever else answers: it may have banned us', () => {
    const { ledger, responders } = twoHosts();
    heard(ledger, responders, OPEN);
    heard(ledger, responders, ELSEWHERE);
    silence(ledger, SILENT);
    pings(responders, ledger, ELSEWHERE, 6000);
    creditSilence(ledger, responders, [SILENT], 'fast');
    expect(ledger.credited(SILENT)).toBe(0);
  });

  it('credits nothing where nobody was heard before the silence began', () => {
    const { ledger, responders } = twoHosts();
    heard(ledger, responders, OPEN, 1100);
    silence(ledger, SILENT);
    pings(responders, ledger, OPEN, 6000);
    creditSilence(ledger, responders, [SILENT], 'fast');
    expect(ledger.credited(SILENT)).toBe(0);
  });

  it('lets others vouch for an address that never answered, and does not call that anchored', () => {
    const { ledger, responders } = twoHosts();
    heard(ledger, responders, ELSEWHERE);
    silence(ledger, SILENT);
    pings(responders, ledger, ELSEWHERE, 6000);
    creditSilence(ledger, responders, [SILENT], 'fast');
    expect([ledger.credited(SILENT, 'fast'), Number(ledger.isAnchored(SILENT))]).toEqual([2, 0]);
  });

  it('does not let an answer to one local address vouch for silence towards another', () => {
    const { ledger, responders } = twoHosts({ 1: '203.0.113.9' });
    heard(ledger, responders, ELSEWHERE);
    silence(ledger, SILENT);
    pings(responders, ledger, ELSEWHERE, 6000);
    creditSilence(ledger, responders, [SILENT], 'fast');
    expect(ledger.credited(SILENT)).toBe(0);
  });

  it('hears no witness in a refusal that was an ICMP error', () => {
    const { ledger, responders } = twoHosts();
    heard(ledger, responders, ELSEWHERE, 0, 'refused');
    ledger.setResult(ELSEWHERE, 'icmp-port-unreachable');
    silence(ledger, SILENT);
    pings(responders, ledger, ELSEWHERE, 6000);
    creditSilence(ledger, responders, [SILENT], 'fast');
    expect(ledger.credited(SILENT)).toBe(0);
    ledger.setResult(ELSEWHERE, 'rst');
    silence(ledger, SILENT);
    creditSilence(ledger, responders, [SILENT], 'fast');
    expect(ledger.credited(SILENT)).toBe(2);
  });

  it('counts an ICMP error once, however long it took', () => {
    const { ledger, responders } = twoHosts();
    heard(ledger, responders, ELSEWHERE);
    ledger.record(SILENT, answer('unreachable', 1000, 4100, 'EHOSTUNREACH'));
    pings(responders, ledger, ELSEWHERE, 6000);
    creditSilence(ledger, responders, [SILENT], 'fast');
    expect(ledger.credited(SILENT)).toBe(1);
  });
});

describe('creditSilence over UDP', () => {
  const [TCP, DNS, OTHER_DNS] = [0, 1, 2];

  function withUdp() {
    const ledger = ledgerOf(
      addressOf('198.51.100.1', segment([443], 'open'), segment([53], 'blocked', { protocol: 'udp' })),
      addressOf('198.51.100.2', segment([53], 'open', { protocol: 'udp' })),
    );
    return { ledger, responders: respondersOf(ledger) };
  }

  it('takes no word of TCP for a silence, but notes that this machine was heard', () => {
    const { ledger, responders } = withUdp();
    heard(ledger, responders, TCP);
    silence(ledger, DNS);
    pings(responders, ledger, TCP, 6000);
    creditSilence(ledger, responders, [DNS], 'fast');
    expect([ledger.credited(DNS), Number(ledger.wasMachineHeard(DNS))]).toEqual([0, 1]);
  });

  it('credits one question, however long the silence, where UDP was heard before and after', () => {
    const { ledger, responders } = withUdp();
    heard(ledger, responders, OTHER_DNS);
    silence(ledger, DNS, 3500);
    pings(responders, ledger, OTHER_DNS, 6000);
    creditSilence(ledger, responders, [DNS], 'fast');
    expect([ledger.credited(DNS), Number(ledger.wasMachineHeard(DNS)), Number(ledger.isAnchored(DNS))]).toEqual([
      1, 1, 0,
    ]);
  });

  it('notes nothing where nobody answered after the silence', () => {
    const { ledger, responders } = withUdp();
    heard(ledger, responders, TCP);
    heard(ledger, responders, OTHER_DNS);
    silence(ledger, DNS);
    creditSilence(ledger, responders, [DNS], 'fast');
    expect([ledger.credited(DNS), Number(ledger.wasMachineHeard(DNS))]).toEqual([0, 0]);
  });

  it('lets an anchor over TCP vouch for an ICMP error', () => {
    const { ledger, responders } = withUdp();
    heard(ledger, responders, TCP);
    ledger.record(DNS, answer('refused', 1000, 1020, 'ECONNREFUSED'));
    pings(responders, ledger, TCP, 6000);
    creditSilence(ledger, responders, [DNS], 'fast');
    expect([ledger.credited(DNS), Number(ledger.isAnchored(DNS))]).toEqual([1, 1]);
  });

  it('credits nothing over UDP while the anchor of the address over TCP is mute: it may have banned us', () => {
    const { ledger, responders } = withUdp();
    heard(ledger, responders, TCP);
    heard(ledger, responders, OTHER_DNS);
    silence(ledger, DNS);
    responders.own(0, 'tcp').history.mute(1500, 4000);
    pings(responders, ledger, OTHER_DNS, 6000);
    creditSilence(ledger, responders, [DNS], 'fast');
    expect(ledger.credited(DNS)).toBe(0);
  });

  it.each([
    [123, 2],
    [53, 0],
  ])('lets UDP port %i vouch for %i SYNs over TCP where TCP never heard anybody', (port, syns) => {
    const ledger = ledgerOf(
      addressOf('198.51.100.1', segment([22], 'blocked')),
      addressOf('198.51.100.2', segment([port], 'open', { protocol: 'udp' })),
    );
    const responders = respondersOf(ledger);
    heard(ledger, responders, 1);
    silence(ledger, 0);
    pings(responders, ledger, 1, 6000);
    creditSilence(ledger, responders, [0], 'fast');
    expect(ledger.credited(0)).toBe(syns);
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
    const responders = respondersOf(ledger);
    const answers = (...indexes: number[]) => {
      for (const index of indexes) heard(ledger, responders, index);
      for (const index of indexes) pings(responders, ledger, index, 6000);
    };
    const credited = (index: number) => {
      silence(ledger, index);
      creditSilence(ledger, responders, [index], 'fast');
      return [ledger.credited(index), Number(ledger.isAnchored(index)), Number(ledger.wasMachineHeard(index))];
    };
    return { ledger, responders, answers, credited };
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
    const { ledger, responders, answers, credited } = behindEgressFilter();
    heard(ledger, responders, ELSEWHERE_NTP);
    answers(OWN_DNS);
    expect(credited(SILENT_NTP)).toEqual([0, 0, 1]);
  });

  it('keeps asking only where somebody is known whose reply would count', () => {
    const { ledger, responders } = behindEgressFilter();
    heard(ledger, responders, ELSEWHERE_DNS);
    expect([SILENT_NTP, SILENT_DNS].map((index) => responders.hasUdpWitness(index))).toEqual([false, true]);
    heard(ledger, responders, ELSEWHERE_NTP);
    expect([SILENT_NTP, SILENT_DNS].map((index) => responders.hasUdpWitness(index))).toEqual([true, true]);
  });

  it('does not ask that of loopback, which no egress filter stands before', () => {
    const { answers, credited } = behindEgressFilter('127.0.0.');
    answers(OWN_DNS);
    expect(credited(SILENT_NTP)).toEqual([1, 1, 1]);
  });

  it('knows by every port of an address that replied whether more than DNS gets out', () => {
    const { ledger, responders } = behindEgressFilter();
    heard(ledger, responders, OWN_DNS);
    expect(responders.domain(0).udp.witnesses).toEqual([OWN_DNS]);
    heard(ledger, responders, SILENT_NTP);
    heard(ledger, responders, OWN_DNS);
    expect(responders.anchors(0, 'udp')).toEqual([OWN_DNS, SILENT_NTP]);
    expect(responders.domain(0).udp.witnesses).toEqual([OWN_DNS, SILENT_NTP]);
  });

  it('credits no silence of a retry for closed UDP ports, which asks less than a service may answer, and notes that this machine was heard', () => {
    const { ledger, responders, answers } = behindEgressFilter();
    answers(ELSEWHERE_NTP);
    silence(ledger, SILENT_NTP);
    creditSilence(ledger, responders, [SILENT_NTP], 'slow', true);
    expect([ledger.credited(SILENT_NTP), Number(ledger.wasMachineHeard(SILENT_NTP))]).toEqual([0, 1]);
  });
});

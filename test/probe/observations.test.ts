import { describe, expect, it } from 'vitest';
import { causeOfLocal, causeOfUnreachable, observations, type Stopped } from '../../src/probe/observations.ts';
import type { ProbeResult } from '../../src/probe/record/probe-result.ts';
import { addressOf, answer, heard, ledgerOf, respondersOf, segment } from './ledger-of.ts';

const [OPEN, TCP, DNS] = [0, 1, 2];

/** An address with an open port, a TCP and a UDP port to be looked at. */
function scene(counts = true, stopped: Stopped | null = null) {
  const ledger = ledgerOf(
    addressOf(
      '198.51.100.1',
      segment([443], 'open'),
      segment([22], 'blocked'),
      segment([53], 'blocked', { protocol: 'udp' }),
    ),
  );
  const responders = respondersOf(ledger);
  heard(ledger, responders, OPEN, ledger.startedAt + 5);
  const seen = (index: number) => observations(ledger, responders, () => counts, stopped)[0]?.at(index);
  return { ledger, responders, seen };
}

describe('observations', () => {
  it('takes a SYN-ACK for open, directly', () => {
    expect(scene().seen(OPEN)).toEqual({
      state: 'open',
      cause: 'syn-ack',
      rttMs: 10,
      attempts: 1,
      evidence: 'direct',
      also: [],
      firstAskedMs: 5,
      lastAskedMs: 5,
      anchor: null,
      question: null,
      acceptsAnything: false,
      detail: null,
    });
  });

  it('lets the open of an address that accepts anything rest on nothing', () => {
    const { ledger, seen } = scene();
    ledger.noteAcceptsAnything(0);
    expect(seen(OPEN)).toMatchObject({ state: 'open', cause: 'syn-ack', evidence: 'none', acceptsAnything: true });
  });

  it.each([
    ['unasked', 'cancelled'],
    ['cancelled', 'cancelled'],
    ['resources', 'local-resources'],
    ['no-neighbour', 'no-neighbour'],
    ['local-firewall', 'local-firewall'],
  ] as const)('knows nothing of a port that was %s, whatever counts', (result, cause) => {
    const { ledger, seen } = scene();
    ledger.setResult(TCP, result);
    ledger.credit(TCP, 'fast', 9);
    expect(seen(TCP)).toMatchObject({ state: 'unknown', cause, evidence: 'none', also: [] });
  });

  it.each<ProbeResult>(['silent', 'unreachable', 'icmp-port-unreachable', 'refused'])(
    'knows nothing of %s that does not count',
    (result) => {
      const { ledger, seen } = scene(false);
      ledger.setResult(TCP, result);
      expect(seen(TCP)).toMatchObject({ state: 'unknown', cause: 'deaf-vantage', evidence: 'none' });
    },
  );

  it('says of a run that was stopped that it was, where it had no time to make silence count', () => {
    const { ledger, seen } = scene(false, 'cancelled');
    ledger.setResult(TCP, 'silent');
    expect(seen(TCP)).toMatchObject({ state: 'unknown', cause: 'cancelled' });
  });

  it('names the anchor that silence rests on, and when it was asked', () => {
    const { ledger, seen } = scene();
    ledger.record(TCP, answer('silent', ledger.startedAt + 100, ledger.startedAt + 1600));
    ledger.record(TCP, answer('silent', ledger.startedAt + 2000, ledger.startedAt + 3500));
    ledger.credit(TCP, 'fast', 2);
    expect(seen(TCP)).toMatchObject({
      state: 'filtered',
      cause: 'timeout',
      evidence: 'vouched',
      anchor: null,
      rttMs: null,
    });
    ledger.credit(TCP, 'fast', 0, true);
    expect(seen(TCP)).toMatchObject({
      evidence: 'anchored',
      anchor: { port: 443, protocol: 'tcp' },
      attempts: 2,
      firstAskedMs: 100,
      lastAskedMs: 2000,
    });
  });

  it('gives no time to what was never asked', () => {
    expect(scene().seen(TCP)).toMatchObject({ firstAskedMs: null, lastAskedMs: null, attempts: 0 });
  });

  it('lets a refusal that could not be told apart rest on nothing, an RST on itself', () => {
    const { ledger, seen } = scene();
    ledger.record(TCP, answer('refused', 0, 12, 'ECONNREFUSED'));
    expect(seen(TCP)).toMatchObject({ state: 'closed', cause: 'refused', evidence: 'none', rttMs: 12 });
    ledger.setResult(TCP, 'rst');
    expect(seen(TCP)).toMatchObject({ state: 'closed', cause: 'rst', evidence: 'direct', also: [] });
  });

  it('tells what other attempts saw', () => {
    const { ledger, seen } = scene();
    ledger.record(TCP, answer('unreachable', 0, 5, 'EHOSTUNREACH'));
    ledger.record(TCP, answer('refused', 0, 5, 'ECONNREFUSED'));
    ledger.setResult(TCP, 'rst');
    ledger.record(TCP, answer('open', 0, 5));
    expect(seen(TCP)).toMatchObject({ state: 'open', also: ['rst', 'icmp-unreachable'] });
  });

  it('calls UDP silence filtered or open, once this machine was heard, and lets it rest on nothing until it counts', () => {
    const [weak, strong] = [scene(false), scene(true)];
    for (const { ledger } of [weak, strong]) ledger.record(DNS, answer('silent', 0, 1500));
    expect(strong.seen(DNS)).toMatchObject({ state: 'unknown', cause: 'deaf-vantage' });
    for (const { ledger } of [weak, strong]) {
      ledger.noteMachineHeard(DNS);
      ledger.credit(DNS, 'fast', 2);
    }
    const silent = { state: 'open|filtered', cause: 'no-reply', question: 'dns' };
    expect(strong.seen(DNS)).toMatchObject({ ...silent, evidence: 'vouched' });
    expect(weak.seen(DNS)).toMatchObject({ ...silent, evidence: 'none' });
  });

  it('calls a UDP port closed by an ICMP error that somebody vouched for, and a TCP port filtered by the same', () => {
    const { ledger, seen } = scene();
    for (const index of [TCP, DNS]) {
      ledger.setResult(index, 'icmp-port-unreachable', answer('refused', 0, 7));
      ledger.credit(index, 'fast', 1);
    }
    expect(seen(DNS)).toMatchObject({ state: 'closed', cause: 'icmp-port-unreachable', evidence: 'vouched', rttMs: 7 });
    expect(seen(TCP)).toMatchObject({ state: 'filtered', cause: 'icmp-port-unreachable', evidence: 'vouched' });
  });

  it('says what the system said where this machine failed, and only there', () => {
    const { ledger, seen } = scene();
    ledger.record(TCP, answer('local', 0, 0, 'ENETUNREACH'));
    expect(seen(TCP)).toMatchObject({ state: 'unknown', cause: 'no-route', detail: 'ENETUNREACH' });
    ledger.record(TCP, answer('unreachable', 0, 0, 'ENETUNREACH'));
    ledger.credit(TCP, 'fast', 1);
    expect(seen(TCP)).toMatchObject({ state: 'filtered', cause: 'icmp-net-unreachable', detail: null });
  });
});

describe('causes of errnos', () => {
  it('claims no more than the errno proves', () => {
    expect(['EHOSTUNREACH', 'ENETUNREACH', 'EACCES', 'ENOPROTOOPT', null].map(causeOfUnreachable)).toEqual([
      'icmp-unreachable',
      'icmp-net-unreachable',
      'icmp-admin-prohibited',
      'icmp-unreachable',
      'icmp-unreachable',
    ]);
    expect(['EPERM', 'ENETUNREACH', 'EADDRNOTAVAIL', 'EINVAL', 'ESTRANGE', null].map(causeOfLocal)).toEqual([
      'local-firewall',
      'no-route',
      'no-route',
      'no-route',
      'local-resources',
      'local-resources',
    ]);
  });
});

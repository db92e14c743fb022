import { describe, expect, it } from 'vitest';
import { Vouching } from '../../../src/probe/evidence/responders.ts';
import { addressOf, answer, heard, ledgerOf, NETWORK, pulse, segment, vouchingOf } from '../ledger-of.ts';

const host = (number: number, ports: number[] = [443]) => addressOf(`198.51.100.${number}`, segment(ports, 'open'));

describe('Vouching', () => {
  it('puts addresses heard from one local address into one domain, and others into others', () => {
    const ledger = ledgerOf(host(1), host(2), host(3), addressOf('2001:db8::1', segment([443], 'open')));
    const vouching = vouchingOf(ledger, { 2: '203.0.113.9' });
    expect(vouching.domain(0)).toBe(vouching.domain(1));
    expect(vouching.domain(2)).not.toBe(vouching.domain(0));
    expect(vouching.domain(3)).not.toBe(vouching.domain(0));
    expect(vouching.sources()).toEqual(['192.0.2.1', '203.0.113.9']);
  });

  it('keeps loopback to itself', () => {
    const ledger = ledgerOf(addressOf('127.0.0.1', segment([443], 'open')), host(1));
    const vouching = vouchingOf(ledger);
    vouching.learnSource(0, '192.0.2.1');
    expect(vouching.domain(0).loopback).toBe(true);
    expect(vouching.domain(0)).not.toBe(vouching.domain(1));
    expect(vouching.sources()).toEqual(['192.0.2.1']);
  });

  it('does not settle on a domain before the kernel said from where it asks', () => {
    const ledger = ledgerOf(host(1), host(2));
    const vouching = new Vouching(ledger, NETWORK);
    const before = vouching.domain(0);
    vouching.learnSource(0, '192.0.2.1');
    vouching.learnSource(1, '192.0.2.1');
    expect(vouching.domain(0)).not.toBe(before);
    expect(vouching.domain(0)).toBe(vouching.domain(1));
  });

  it('prefers an open port for an anchor to one that refused, and keeps the first open one', () => {
    const ledger = ledgerOf(host(1, [22, 80, 443]));
    const vouching = vouchingOf(ledger);
    expect(vouching.anchor(0, 'tcp')).toBe(-1);
    heard(ledger, vouching, 0, 0, 'refused');
    expect(vouching.anchor(0, 'tcp')).toBe(0);
    heard(ledger, vouching, 1, 50);
    heard(ledger, vouching, 2, 100);
    expect(vouching.anchor(0, 'tcp')).toBe(1);
    expect(vouching.anchor(0, 'udp')).toBe(-1);
  });

  it('takes no UDP refusal for an answer: ICMP is all that refuses there', () => {
    const ledger = ledgerOf(addressOf('198.51.100.1', segment([53, 123], 'open', { protocol: 'udp' })));
    const vouching = vouchingOf(ledger);
    heard(ledger, vouching, 0, 0, 'refused');
    expect(vouching.anchor(0, 'udp')).toBe(-1);
    heard(ledger, vouching, 1);
    expect(vouching.anchor(0, 'udp')).toBe(1);
    expect(vouching.domain(0).udp.witnesses).toEqual([1]);
  });

  it('lets only what surely answered vouch', () => {
    const ledger = ledgerOf(host(1, [1, 2, 3, 4, 5]));
    const vouching = vouchingOf(ledger);
    const findings = ['open', 'rst', 'refused', 'icmp-port-unreachable', 'silent'] as const;
    for (const [index, finding] of findings.entries()) ledger.settle(index, finding);
    expect(findings.filter((_, index) => vouching.vouches(index))).toEqual(['open', 'rst']);
  });

  it('forgets an anchor that was an ICMP error, and finds another that answered', () => {
    const ledger = ledgerOf(host(1, [22, 80]), host(2));
    const vouching = vouchingOf(ledger);
    heard(ledger, vouching, 0, 0, 'refused');
    heard(ledger, vouching, 1, 50, 'refused');
    heard(ledger, vouching, 2, 100, 'refused');
    ledger.settle(0, 'icmp-port-unreachable');
    ledger.settle(1, 'rst');
    ledger.settle(2, 'icmp-port-unreachable');
    vouching.review();
    expect([vouching.anchor(0, 'tcp'), vouching.anchor(1, 'tcp')]).toEqual([1, -1]);
    expect(vouching.domain(0).tcp.witnesses).toEqual([1]);
  });

  it('keeps a bounded number of witnesses, one an address', () => {
    const ledger = ledgerOf(...Array.from({ length: 40 }, (_, i) => host(i + 1, [80, 443])));
    const vouching = vouchingOf(ledger);
    for (let index = 0; index < ledger.size; index++) heard(ledger, vouching, index, index * 30);
    const { witnesses } = vouching.domain(0).tcp;
    expect(witnesses).toHaveLength(16);
    expect(new Set(witnesses.map((index) => ledger.addressOf[index])).size).toBe(16);
  });

  it('counts as lost what ports that answered had to be sent before', () => {
    const ledger = ledgerOf(host(1, [1, 2, 3]), host(2));
    const vouching = vouchingOf(ledger);
    heard(ledger, vouching, 0);
    // To the kernel's second SYN, and to a second socket.
    const late = answer('open', 0, 1040);
    ledger.record(1, late);
    vouching.heard(1, late);
    ledger.record(2, answer('silent', 0, 900));
    heard(ledger, vouching, 2, 3000);
    vouching.review();
    expect(vouching.own(0, 'tcp').timeline.loss('fast')).toEqual({ syns: 5, lost: 2 });
    expect(vouching.domain(0).tcp.timeline.loss('fast')).toEqual({ syns: 5, lost: 2 });
    expect(vouching.anyLoss()).toBe(true);
    vouching.review();
    expect(vouching.own(0, 'tcp').timeline.loss('fast'), 'counted anew each time').toEqual({ syns: 5, lost: 2 });
  });

  it('says that somebody went mute until the next round begins', () => {
    const ledger = ledgerOf(host(1));
    const vouching = vouchingOf(ledger);
    heard(ledger, vouching, 0);
    pulse(vouching, ledger, 0, 500, false);
    expect([vouching.isMute(0), vouching.anyLoss()]).toEqual([false, true]);
    vouching.own(0, 'tcp').timeline.mute(500, 3000);
    expect(vouching.isMute(0)).toBe(true);
    vouching.forgetMute();
    expect(vouching.isMute(0)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { Responders } from '../../../src/probe/evidence/responders.ts';
import { addressOf, answer, heard, ledgerOf, NETWORK, pings, respondersOf, segment } from '../ledger-of.ts';

const host = (number: number, ports: number[] = [443]) => addressOf(`198.51.100.${number}`, segment(ports, 'open'));

describe('Responders', () => {
  it('puts addresses heard from one local address into one domain, and others into others', () => {
    const ledger = ledgerOf(host(1), host(2), host(3), addressOf('2001:db8::1', segment([443], 'open')));
    const responders = respondersOf(ledger, { 2: '203.0.113.9' });
    expect(responders.domain(0)).toBe(responders.domain(1));
    expect(responders.domain(2)).not.toBe(responders.domain(0));
    expect(responders.domain(3)).not.toBe(responders.domain(0));
    expect(responders.sources()).toEqual(['192.0.2.1', '203.0.113.9']);
  });

  it('keeps loopback to itself', () => {
    const ledger = ledgerOf(addressOf('127.0.0.1', segment([443], 'open')), host(1));
    const responders = respondersOf(ledger);
    responders.learnSource(0, '192.0.2.1');
    expect(responders.domain(0).loopback).toBe(true);
    expect(responders.domain(0)).not.toBe(responders.domain(1));
    expect(responders.sources()).toEqual(['192.0.2.1']);
  });

  it('does not settle on a domain before the kernel said from where it asks', () => {
    const ledger = ledgerOf(host(1), host(2));
    const responders = new Responders(ledger, NETWORK);
    const before = responders.domain(0);
    responders.learnSource(0, '192.0.2.1');
    responders.learnSource(1, '192.0.2.1');
    expect(responders.domain(0)).not.toBe(before);
    expect(responders.domain(0)).toBe(responders.domain(1));
  });

  it('prefers an open port for an anchor to one that refused, and keeps the first open one', () => {
    const ledger = ledgerOf(host(1, [22, 80, 443]));
    const responders = respondersOf(ledger);
    expect(responders.anchor(0, 'tcp')).toBe(-1);
    heard(ledger, responders, 0, 0, 'refused');
    expect(responders.anchor(0, 'tcp')).toBe(0);
    heard(ledger, responders, 1, 50);
    heard(ledger, responders, 2, 100);
    expect(responders.anchor(0, 'tcp')).toBe(1);
    expect(responders.anchor(0, 'udp')).toBe(-1);
  });

  it('takes no UDP refusal for an answer: ICMP is all that refuses there', () => {
    const ledger = ledgerOf(addressOf('198.51.100.1', segment([53, 123], 'open', { protocol: 'udp' })));
    const responders = respondersOf(ledger);
    heard(ledger, responders, 0, 0, 'refused');
    expect(responders.anchor(0, 'udp')).toBe(-1);
    heard(ledger, responders, 1);
    expect(responders.anchor(0, 'udp')).toBe(1);
    expect(responders.domain(0).udp.witnesses).toEqual([1]);
  });

  it('lets only what surely answered vouch', () => {
    const ledger = ledgerOf(host(1, [1, 2, 3, 4, 5]));
    const responders = respondersOf(ledger);
    const results = ['open', 'rst', 'refused', 'icmp-port-unreachable', 'silent'] as const;
    for (const [index, result] of results.entries()) ledger.setResult(index, result);
    expect(results.filter((_, index) => responders.vouches(index))).toEqual(['open', 'rst']);
  });

  it('forgets an anchor that was an ICMP error, and finds another that answered', () => {
    const ledger = ledgerOf(host(1, [22, 80]), host(2));
    const responders = respondersOf(ledger);
    heard(ledger, responders, 0, 0, 'refused');
    heard(ledger, responders, 1, 50, 'refused');
    heard(ledger, responders, 2, 100, 'refused');
    ledger.setResult(0, 'icmp-port-unreachable');
    ledger.setResult(1, 'rst');
    ledger.setResult(2, 'icmp-port-unreachable');
    responders.review();
    expect([responders.anchor(0, 'tcp'), responders.anchor(1, 'tcp')]).toEqual([1, -1]);
    expect(responders.domain(0).tcp.witnesses).toEqual([1]);
  });

  it('keeps a bounded number of witnesses, one an address', () => {
    const ledger = ledgerOf(...Array.from({ length: 40 }, (_, i) => host(i + 1, [80, 443])));
    const responders = respondersOf(ledger);
    for (let index = 0; index < ledger.size; index++) heard(ledger, responders, index, index * 30);
    const { witnesses } = responders.domain(0).tcp;
    expect(witnesses).toHaveLength(16);
    expect(new Set(witnesses.map((index) => ledger.addressOf[index])).size).toBe(16);
  });

  it('counts as lost what ports that answered had to be sent before', () => {
    const ledger = ledgerOf(host(1, [1, 2, 3]), host(2));
    const responders = respondersOf(ledger);
    heard(ledger, responders, 0);
    // To the kernel's second SYN, and to a second socket.
    const late = answer('open', 0, 1040);
    ledger.record(1, late);
    responders.heard(1, late);
    ledger.record(2, answer('silent', 0, 900));
    heard(ledger, responders, 2, 3000);
    responders.review();
    expect(responders.own(0, 'tcp').history.loss('fast')).toEqual({ syns: 5, lost: 2 });
    expect(responders.domain(0).tcp.history.loss('fast')).toEqual({ syns: 5, lost: 2 });
    expect(responders.anyLoss()).toBe(true);
    responders.review();
    expect(responders.own(0, 'tcp').history.loss('fast'), 'counted anew each time').toEqual({ syns: 5, lost: 2 });
  });

  it('says that somebody went mute until the next round begins', () => {
    const ledger = ledgerOf(host(1));
    const responders = respondersOf(ledger);
    heard(ledger, responders, 0);
    pings(responders, ledger, 0, 500, false);
    expect([responders.isMute(0), responders.anyLoss()]).toEqual([false, true]);
    responders.own(0, 'tcp').history.mute(500, 3000);
    expect(responders.isMute(0)).toBe(true);
    responders.forgetMute();
    expect(responders.isMute(0)).toBe(false);
  });
});

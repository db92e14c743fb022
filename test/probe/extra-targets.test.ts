import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../src/model/policy.ts';
import { RetryPolicy } from '../../src/probe/evidence/retry-policy.ts';
import { askedByUdpAlone, type Endpoint, extraTargets, respondersToCarry } from '../../src/probe/extra-targets.ts';
import { addressOf, heard, ledgerOf, NETWORK, respondersOf, segment } from './ledger-of.ts';

const control: Endpoint = { address: '198.51.100.9', family: 4, port: 443, protocol: 'tcp' };

describe('extraTargets', () => {
  it('makes addresses of one port of which nobody expects anything, and which are asked like what is expected open', () => {
    const [extra] = extraTargets([control]);
    expect(extra).toEqual({
      address: '198.51.100.9',
      family: 4,
      probes: 1,
      segments: [{ ports: { protocol: 'tcp', ranges: [{ first: 443, last: 443 }], count: 1 }, appliedEntries: [] }],
    });
    const ledger = ledgerOf(...extraTargets([control]));
    expect(new RetryPolicy(ledger, respondersOf(ledger), DEFAULTS).expectedOpen(0)).toBe(true);
  });

  it('asks a UDP control the question of its port', () => {
    const ledger = ledgerOf(...extraTargets([{ ...control, port: 53, protocol: 'udp' }]));
    expect(ledger.question(0)).toBe('dns');
  });
});

describe('respondersToCarry', () => {
  const host = (number: number) => addressOf(`198.51.100.${number}`, segment([22, 443], 'open'));

  it('carries on a few that answered, the newest, and nobody who did not', () => {
    const ledger = ledgerOf(...Array.from({ length: 9 }, (_, i) => host(i + 1)));
    const responders = respondersOf(ledger);
    for (let address = 0; address < 8; address++) heard(ledger, responders, 2 * address, address * 100);
    expect(respondersToCarry(ledger, responders)).toEqual(
      [5, 6, 7, 8].map((last) => ({ address: `198.51.100.${last}`, family: 4, port: 22, protocol: 'tcp' })),
    );
  });

  it('carries on nobody whose answer was an ICMP error, and never loopback', () => {
    const ledger = ledgerOf(host(1), addressOf('127.0.0.1', segment([443], 'open')));
    const responders = respondersOf(ledger);
    heard(ledger, responders, 0, 0, 'refused');
    ledger.setResult(0, 'icmp-port-unreachable');
    heard(ledger, responders, 2);
    expect(respondersToCarry(ledger, responders)).toEqual([]);
  });

  it('carries on witnesses of every local address and family', () => {
    const ledger = ledgerOf(host(1), host(2), addressOf('2001:db8::1', segment([443], 'open')));
    const responders = respondersOf(ledger, { 1: '203.0.113.9' });
    for (const index of [0, 2, 4]) heard(ledger, responders, index);
    expect(respondersToCarry(ledger, responders).map(({ address }) => address)).toEqual([
      '198.51.100.1',
      '198.51.100.2',
      '2001:db8::1',
    ]);
  });

  it('carries on what answered over UDP only where its port stands for the question that it answered', () => {
    const ledger = ledgerOf(
      addressOf('198.51.100.1', segment([53], 'open', { protocol: 'udp' })),
      addressOf('198.51.100.2', segment([5353], 'open', { protocol: 'udp', speaks: 'dns' })),
    );
    const responders = respondersOf(ledger);
    for (const index of [0, 1]) heard(ledger, responders, index);
    expect(respondersToCarry(ledger, responders)).toEqual([
      { address: '198.51.100.1', family: 4, port: 53, protocol: 'udp' },
    ]);
  });
});

describe('askedByUdpAlone', () => {
  it('gives a TCP port to addresses of other machines that are asked over UDP alone', () => {
    const udp = segment([53], 'blocked', { protocol: 'udp' });
    const endpoints = askedByUdpAlone(
      [
        addressOf('192.0.2.7', udp),
        addressOf('198.51.100.7', udp, segment([22], 'blocked')),
        addressOf('127.0.0.1', udp),
        addressOf('2001:db8::7', udp),
      ],
      NETWORK,
    );
    expect(endpoints.map(({ address, family, protocol }) => [address, family, protocol])).toEqual([
      ['192.0.2.7', 4, 'tcp'],
      ['2001:db8::7', 6, 'tcp'],
    ]);
  });
});

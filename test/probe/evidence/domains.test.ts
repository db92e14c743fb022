import { describe, expect, it } from 'vitest';
import { creditSilence } from '../../../src/probe/evidence/credit-silence.ts';
import { Vouching } from '../../../src/probe/evidence/responders.ts';
import { wayTo } from '../../../src/probe/machine/ways.ts';
import { addressOf, answer, heard, ledgerOf, NETWORK, pulse, segment } from '../ledger-of.ts';

const OPEN = 0;
const SILENT = 1;

/** A silent address and one that answers; `tunnel` says which of them are reached through a tunnel. */
function twoHosts(tunnel: string[] = []) {
  const ledger = ledgerOf(
    addressOf('203.0.113.1', segment([443], 'open')),
    addressOf('203.0.113.2', segment([22], 'blocked')),
  );
  const world = { tunnel, changed: false };
  const route = { prefix: '203.0.113.0/24', length: 24, device: 'tun0', via: null };
  const network = {
    ...NETWORK,
    wayTo: (address: string, source: string | null) => {
      const routes = { routeTo: () => (world.tunnel.includes(address) ? route : null), digest: '' };
      return wayTo(address, source, { routes, isOnOwnSubnet: () => false, has: () => null });
    },
    look: () => world.changed,
  };
  const vouching = new Vouching(ledger, network);
  for (const address of [0, 1]) vouching.learnSource(address, '192.0.2.1');
  return { ledger, vouching, world };
}

const change = ({ vouching, world }: ReturnType<typeof twoHosts>, tunnel: string[]) => {
  Object.assign(world, { tunnel, changed: true });
  vouching.look();
  world.changed = false;
};

/** Silent from `at` on, for 1,500 ms; heard before and after. Returns how many questions count. */
function silence({ ledger, vouching }: ReturnType<typeof twoHosts>, at: number): number {
  pulse(vouching, ledger, OPEN, at - 100);
  ledger.record(SILENT, answer('silent', at, at + 1500));
  pulse(vouching, ledger, OPEN, at + 1600);
  const before = ledger.vouched(SILENT);
  creditSilence(ledger, vouching, [SILENT], 'fast');
  return ledger.vouched(SILENT) - before;
}

describe('Domains', () => {
  it('lets an answer vouch for what shares its way, and for nothing else', () => {
    const one = twoHosts();
    heard(one.ledger, one.vouching, OPEN);
    expect(silence(one, 1000)).toBe(2);
    const two = twoHosts(['203.0.113.2']);
    heard(two.ledger, two.vouching, OPEN);
    expect(silence(two, 1000)).toBe(0);
    expect(two.vouching.wayOf(1)).toMatchObject({ route: { device: 'tun0' }, heard: false, changed: false });
  });

  it('lets no silence count in whose course the way changed, and one after it again', () => {
    const run = twoHosts();
    const now = performance.now();
    heard(run.ledger, run.vouching, OPEN, now - 5000);
    run.vouching.look();
    expect(run.vouching.takeMoved()).toBe(false);
    pulse(run.vouching, run.ledger, OPEN, performance.now() - 2);
    const startedAt = performance.now() - 1;
    change(run, ['203.0.113.1', '203.0.113.2']);
    expect([run.vouching.takeMoved(), run.vouching.takeMoved()]).toEqual([true, false]);
    expect(run.vouching.domain(0)).toBe(run.vouching.domain(1));
    expect(run.vouching.wayOf(1)).toMatchObject({ route: { device: 'tun0' }, heard: true, changed: true });
    run.ledger.record(SILENT, answer('silent', startedAt, startedAt + 1500));
    pulse(run.vouching, run.ledger, OPEN, startedAt + 1600);
    creditSilence(run.ledger, run.vouching, [SILENT], 'fast');
    expect(run.ledger.vouched(SILENT)).toBe(0);
    expect(silence(run, startedAt + 5000)).toBe(2);
  });

  it('takes a witness that is reached on another way out of its domain', () => {
    const run = twoHosts();
    heard(run.ledger, run.vouching, OPEN);
    const before = run.vouching.domain(0);
    change(run, ['203.0.113.1']);
    expect(before.tcp.witnesses).toEqual([]);
    expect(run.vouching.domain(0).tcp.witnesses).toEqual([OPEN]);
    expect(run.vouching.domain(1)).toBe(before);
    expect(silence(run, performance.now() + 1000)).toBe(0);
  });

  it('notices another source where no route shows a change', () => {
    const run = twoHosts();
    heard(run.ledger, run.vouching, OPEN);
    run.vouching.learnSource(1, '198.51.100.9');
    expect(run.vouching.takeMoved()).toBe(true);
    expect(run.vouching.domain(1)).not.toBe(run.vouching.domain(0));
    expect(silence(run, performance.now() + 1000)).toBe(0);
  });

  it('also of an address of which the kernel has not said from where it is asked', () => {
    const run = twoHosts();
    const ledger = run.ledger;
    const world = { tunnel: true, changed: false };
    const way = (device: string) => ({ key: device, route: null, network: null });
    const network = {
      ...NETWORK,
      wayTo: (address: string) => way(world.tunnel && address === '203.0.113.2' ? 'tun0' : 'eth0'),
      look: () => world.changed,
    };
    const vouching = new Vouching(ledger, network);
    vouching.learnSource(0, '192.0.2.1');
    const startedAt = performance.now();
    heard(ledger, vouching, OPEN, startedAt - 100);
    vouching.domain(1);
    Object.assign(world, { tunnel: false, changed: true });
    vouching.look();
    vouching.learnSource(1, '192.0.2.1');
    ledger.record(SILENT, answer('silent', startedAt, startedAt + 1500));
    pulse(vouching, ledger, OPEN, startedAt + 1600);
    expect(vouching.domain(1)).toBe(vouching.domain(0));
    creditSilence(ledger, vouching, [SILENT], 'fast');
    expect(ledger.vouched(SILENT)).toBe(0);
  });

  it('knows this machine by the source, where it does not know its own addresses', () => {
    const run = twoHosts();
    const vouching = new Vouching(run.ledger, NETWORK);
    vouching.learnSource(0, '203.0.113.1');
    vouching.learnSource(1, '192.0.2.1');
    expect(vouching.domain(0).loopback).toBe(true);
    expect(vouching.wayOf(0)).toBeNull();
    expect(vouching.domain(1).loopback).toBe(false);
    expect(vouching.sources()).toEqual(['192.0.2.1']);
  });
});

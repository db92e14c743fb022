import { describe, expect, it } from 'vitest';
import { creditSilence } from '../../../src/probe/evidence/credit-silence.ts';
import { Responders } from '../../../src/probe/evidence/responders.ts';
import { wayTo } from '../../../src/probe/machine/ways.ts';
import { addressOf, answer, heard, ledgerOf, NETWORK, pings, segment } from '../ledger-of.ts';

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
  const responders = new Responders(ledger, network);
  for (const address of [0, 1]) responders.learnSource(address, '192.0.2.1');
  return { ledger, responders, world };
}

const change = ({ responders, world }: ReturnType<typeof twoHosts>, tunnel: string[]) => {
  Object.assign(world, { tunnel, changed: true });
  responders.look();
  world.changed = false;
};

/** Silent from `at` on, for 1,500 ms; heard before and after. Returns how many questions count. */
function silence({ ledger, responders }: ReturnType<typeof twoHosts>, at: number): number {
  pings(responders, ledger, OPEN, at - 100);
  ledger.record(SILENT, answer('silent', at, at + 1500));
  pings(responders, ledger, OPEN, at + 1600);
  const before = ledger.credited(SILENT);
  creditSilence(ledger, responders, [SILENT], 'fast');
  return ledger.credited(SILENT) - before;
}

describe('Domains', () => {
  it('lets an answer vouch for what shares its way, and for nothing else', () => {
    const one = twoHosts();
    heard(one.ledger, one.responders, OPEN);
    expect(silence(one, 1000)).toBe(2);
    const two = twoHosts(['203.0.113.2']);
    heard(two.ledger, two.responders, OPEN);
    expect(silence(two, 1000)).toBe(0);
    expect(two.responders.wayOf(1)).toMatchObject({ route: { device: 'tun0' }, heard: false, changed: false });
  });

  it('lets no silence count in whose course the way changed, and one after it again', () => {
    const run = twoHosts();
    const now = performance.now();
    heard(run.ledger, run.responders, OPEN, now - 5000);
    run.responders.look();
    expect(run.responders.takeMoved()).toBe(false);
    pings(run.responders, run.ledger, OPEN, performance.now() - 2);
    const startedAt = performance.now() - 1;
    change(run, ['203.0.113.1', '203.0.113.2']);
    expect([run.responders.takeMoved(), run.responders.takeMoved()]).toEqual([true, false]);
    expect(run.responders.domain(0)).toBe(run.responders.domain(1));
    expect(run.responders.wayOf(1)).toMatchObject({ route: { device: 'tun0' }, heard: true, changed: true });
    run.ledger.record(SILENT, answer('silent', startedAt, startedAt + 1500));
    pings(run.responders, run.ledger, OPEN, startedAt + 1600);
    creditSilence(run.ledger, run.responders, [SILENT], 'fast');
    expect(run.ledger.credited(SILENT)).toBe(0);
    expect(silence(run, startedAt + 5000)).toBe(2);
  });

  it('takes a witness that is reached on another way out of its domain', () => {
    const run = twoHosts();
    heard(run.ledger, run.responders, OPEN);
    const before = run.responders.domain(0);
    change(run, ['203.0.113.1']);
    expect(before.tcp.witnesses).toEqual([]);
    expect(run.responders.domain(0).tcp.witnesses).toEqual([OPEN]);
    expect(run.responders.domain(1)).toBe(before);
    expect(silence(run, performance.now() + 1000)).toBe(0);
  });

  it('notices another source where no route shows a change', () => {
    const run = twoHosts();
    heard(run.ledger, run.responders, OPEN);
    run.responders.learnSource(1, '198.51.100.9');
    expect(run.responders.takeMoved()).toBe(true);
    expect(run.responders.domain(1)).not.toBe(run.responders.domain(0));
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
    const responders = new Responders(ledger, network);
    responders.learnSource(0, '192.0.2.1');
    const startedAt = performance.now();
    heard(ledger, responders, OPEN, startedAt - 100);
    responders.domain(1);
    Object.assign(world, { tunnel: false, changed: true });
    responders.look();
    responders.learnSource(1, '192.0.2.1');
    ledger.record(SILENT, answer('silent', startedAt, startedAt + 1500));
    pings(responders, ledger, OPEN, startedAt + 1600);
    expect(responders.domain(1)).toBe(responders.domain(0));
    creditSilence(ledger, responders, [SILENT], 'fast');
    expect(ledger.credited(SILENT)).toBe(0);
  });

  it('knows this machine by the source, where it does not know its own addresses', () => {
    const run = twoHosts();
    const responders = new Responders(run.ledger, NETWORK);
    responders.learnSource(0, '203.0.113.1');
    responders.learnSource(1, '192.0.2.1');
    expect(responders.domain(0).loopback).toBe(true);
    expect(responders.wayOf(0)).toBeNull();
    expect(responders.domain(1).loopback).toBe(false);
    expect(responders.sources()).toEqual(['192.0.2.1']);
  });
});

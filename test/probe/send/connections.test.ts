import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Anchors } from '../../../src/probe/evidence/anchors.ts';
import { carefulService, MOST_OF_CAREFUL } from '../../../src/probe/send/careful-services.ts';
import { Connections, MOST_CONNECTIONS, MOST_OF_CAREFUL_WAITING } from '../../../src/probe/send/connections.ts';
import { addressOf, heard, ledgerOf, respondersOf, segment } from '../ledger-of.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const HOST = '198.51.100.1';
const open = (connections: Connections, port: number, times: number) => {
  for (let time = 0; time < times; time++) connections.opened(HOST, port);
};

describe('Connections', () => {
  it.each([
    [3306, MOST_OF_CAREFUL],
    [443, MOST_CONNECTIONS],
  ])('port %i sees no more than %i of a run, and samples leave some for before and after', (port, most) => {
    const connections = new Connections();
    open(connections, port, most - 1);
    expect(connections.waitMs(HOST, port, 'bracket')).toBe(0);
    expect(connections.waitMs(HOST, port, 'sample')).toBe(Number.POSITIVE_INFINITY);
    open(connections, port, 1);
    expect(connections.waitMs(HOST, port, 'bracket')).toBe(Number.POSITIVE_INFINITY);
    expect(connections.waitMs('198.51.100.2', port, 'bracket')).toBe(0);
  });

  it('lets no more than five connections to SSH fall into half a minute', async () => {
    const connections = new Connections();
    for (let time = 0; time < 5; time++) {
      open(connections, 22, 1);
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(connections.waitMs(HOST, 22, 'bracket')).toBe(26_000);
    await vi.advanceTimersByTimeAsync(26_000);
    expect(connections.waitMs(HOST, 22, 'bracket')).toBe(0);
  });

  it('gives each round of a run that waits its own, up to three times as many', () => {
    const connections = new Connections();
    let sum = 0;
    for (let round = 0; round < 10; round++) {
      connections.nextRound();
      for (; connections.waitMs(HOST, 3306, 'bracket') === 0; sum++) open(connections, 3306, 1);
    }
    expect(sum).toBe(MOST_OF_CAREFUL_WAITING);
  });
});

describe('Anchors', () => {
  it('asks a port whose service counts connections last, the others in turn, and one that missed after those that did not', () => {
    const ledger = ledgerOf(addressOf(HOST, segment([22, 443, 8443], 'open')));
    const responders = respondersOf(ledger);
    const connections = new Connections();
    const anchors = new Anchors(ledger, connections);
    for (const index of [0, 1, 2]) heard(ledger, responders, index, index * 100);
    const witnesses = responders.anchors(0, 'tcp');
    const asked = Array.from({ length: 4 }, () => {
      const index = anchors.next(witnesses, 'bracket');
      connections.opened(HOST, ledger.port[index] as number);
      return ledger.port[index];
    });
    expect(asked).toEqual([443, 8443, 443, 8443]);
    anchors.heard(1, false);
    anchors.heard(2, false);
    expect(ledger.port[anchors.next(witnesses, 'bracket')]).toBe(22);
    expect([anchors.isCareful(0), anchors.isCareful(1), carefulService(22)?.name]).toEqual([true, false, 'SSH']);
    expect([anchors.allCareful([0]), anchors.allCareful(witnesses)]).toEqual([true, false]);
  });
});

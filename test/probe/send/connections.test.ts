import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  carefulService,
  connectionLimit,
  MOST_CONNECTIONS,
  MOST_OF_CAREFUL,
  reluctance,
} from '../../../src/model/services/careful-services.ts';
import { Anchors } from '../../../src/probe/evidence/anchors.ts';
import { Connections, WAITING_TIMES } from '../../../src/probe/send/connections.ts';
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
    [6446, MOST_OF_CAREFUL],
    [5900, 4],
    [443, MOST_CONNECTIONS],
    [5432, MOST_CONNECTIONS],
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
    expect(sum).toBe(WAITING_TIMES * MOST_OF_CAREFUL);
  });
});

describe('what leaves for a port', () => {
  it('counts where the port has accepted a connection before, and is held back where it has had its share', () => {
    const connections = new Connections();
    expect(Array.from({ length: 50 }, () => connections.leaves(HOST, 3306))).not.toContain('spent');
    expect(connections.count(HOST, 3306)).toBe(0);
    connections.opened(HOST, 3306);
    const left = Array.from({ length: MOST_OF_CAREFUL }, () => connections.leaves(HOST, 3306));
    expect(left.filter((said) => said === 'counted')).toHaveLength(MOST_OF_CAREFUL - 1);
    expect(left.at(-1)).toBe('spent');
    expect(connections.count(HOST, 3306)).toBe(MOST_OF_CAREFUL);
    expect(connections.leaves(HOST, 443)).toBe('first');
    connections.nextRound();
    expect(connections.leaves(HOST, 3306)).toBe('counted');
  });

  it.each([
    [23, 60, 60_000],
    [6667, 2, 61_000],
  ])('no more than it takes in a while leave for port %i: %i in %i ms', async (port, count, ms) => {
    const connections = new Connections();
    for (let sum = 0; sum < count; sum++) {
      expect(connections.waitMs(HOST, port, 'bracket')).toBe(0);
      connections.opened(HOST, port);
    }
    expect(connections.waitMs(HOST, port, 'bracket')).toBe(ms);
    expect(connections.waitMs(HOST, port, 'sample')).toBeGreaterThanOrEqual(ms);
    await vi.advanceTimersByTimeAsync(ms);
    expect(connections.waitMs(HOST, port, 'bracket')).toBe(0);
  });

  it('keeps some of every limit for before and after', () => {
    const wrong = Array.from({ length: 65_535 }, (_, i) => i + 1).filter((port) => {
      const { most, kept, window } = connectionLimit(port);
      return kept < 2 || kept >= most || (window !== null && window.kept < 2);
    });
    expect(wrong).toEqual([]);
  });
});

describe('Anchors', () => {
  it('asks a port to whose service a connection costs something after one to whom it costs nothing', () => {
    const ledger = ledgerOf(addressOf(HOST, segment([5432, 3306, 8080], 'open')));
    const responders = respondersOf(ledger);
    for (const index of [0, 1, 2]) heard(ledger, responders, index, index * 100);
    const connections = new Connections();
    const anchors = new Anchors(ledger, connections);
    const order = [2, 0, 1].map((index) => ledger.port[index]);
    const asked = order.map(() => {
      const index = anchors.next(responders.anchors(0, 'tcp'), 'bracket');
      anchors.heard(index, false);
      return ledger.port[index];
    });
    expect(asked).toEqual(order);
    expect(order).toEqual([8080, 3306, 5432].sort((a, b) => reluctance(a) - reluctance(b)));
  });

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

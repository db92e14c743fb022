import { beforeEach, describe, expect, it } from 'vitest';
import { DeadNeighbours, NEIGHBOUR_MS, spreadNoNeighbour } from '../../../src/probe/classify/dead-neighbours.ts';
import type { Answer } from '../../../src/probe/record/answer.ts';
import type { Ledger } from '../../../src/probe/record/ledger.ts';
import { addressOf, answer, heard, ledgerOf, NETWORK, respondersOf, segment } from '../ledger-of.ts';

const onLink = addressOf('192.0.2.7', segment([22, 443], 'blocked'));
const routed = addressOf('198.51.100.7', segment([22, 443], 'blocked'));
const otherRouted = addressOf('198.51.100.8', segment([443], 'open'));

/** The kernel's table as it is while `setUp` below asks; null where there is none. */
let arp: Record<string, boolean> | null = null;

beforeEach(() => {
  arp = null;
});

function setUp(...addresses: Parameters<typeof ledgerOf>) {
  const ledger = ledgerOf(...addresses);
  const responders = respondersOf(ledger);
  for (let index = 0; index < ledger.size; index++) ledger.record(index, answer('silent', 0, 1500));
  const asked: number[] = [];
  const early: number[] = [];
  const state = { early: answer('silent', 400, 3900) };
  const neighbours = new DeadNeighbours({
    ledger,
    network: NETWORK,
    responders,
    arpTable: () => (arp === null ? null : new Map(Object.entries(arp))),
    cancelled: () => false,
    ask: async (index, timeoutMs) => {
      expect(timeoutMs).toBe(NEIGHBOUR_MS);
      early.push(index);
      return state.early;
    },
  });
  const run = (reply: Answer | ((index: number, before: number) => Answer)) =>
    neighbours.find(async (probes, timeoutMs, onAnswer) => {
      expect(timeoutMs).toBe(NEIGHBOUR_MS);
      for (const index of probes) {
        const before = asked.filter((one) => one === index).length;
        asked.push(index);
        onAnswer(index, typeof reply === 'function' ? reply(index, before) : reply);
      }
    });
  return { ledger, responders, asked, early, state, neighbours, run };
}

const silentAgain = answer('silent', 2000, 5500);

describe('DeadNeighbours', () => {
  it('is patient for longer than ARP takes to give up', () => {
    expect(NEIGHBOUR_MS).toBeGreaterThan(3100);
  });

  it('asks one port of a silent address on the link, and not one that said anything', async () => {
    const { ledger, responders, asked, run } = setUp(onLink, addressOf('192.0.2.8', segment([22, 443], 'blocked')));
    heard(ledger, responders, 2, 0, 'refused');
    await run(silentAgain);
    expect(asked).toEqual([0]);
  });

  it('asks an address behind a router while nobody behind one answered, as the router may be the dead one', async () => {
    const nobody = setUp(routed);
    await nobody.run(silentAgain);
    expect(nobody.asked).toEqual([0]);
    const somebody = setUp(routed, otherRouted);
    heard(somebody.ledger, somebody.responders, 2);
    await somebody.run(silentAgain);
    expect(somebody.asked).toEqual([]);
  });

  it('does not take an answer on the link for one that came by the router', async () => {
    const { ledger, responders, asked, run } = setUp(onLink, routed);
    heard(ledger, responders, 0);
    await run(silentAgain);
    expect(asked).toEqual([2]);
  });

  it('never asks this machine itself', async () => {
    const { asked, run } = setUp(addressOf('127.0.0.2', segment([22], 'blocked')));
    await run(silentAgain);
    expect(asked).toEqual([]);
  });

  it('says of every port of a neighbour whose resolution failed that nobody is there', async () => {
    const { ledger, run } = setUp(onLink);
    await run(answer('unreachable', 2000, 5100, 'EHOSTUNREACH'));
    expect([ledger.result(0), ledger.result(1), ledger.attempts(0)]).toEqual(['no-neighbour', 'no-neighbour', 2]);
  });

  it('says so of one that the sweep itself ran into, while its resolution was under way', async () => {
    const { ledger, asked, run } = setUp(onLink);
    ledger.record(1, answer('unreachable', 2000, 2300, 'EHOSTUNREACH'));
    await run(answer('unreachable', 4000, 7100, 'EHOSTUNREACH'));
    expect([asked, ledger.result(0), ledger.result(1)]).toEqual([[0], 'no-neighbour', 'no-neighbour']);
  });

  it("goes by the kernel's table over IPv4, which says more than the errors that it had leave to send", async () => {
    arp = { '192.0.2.7': false, '192.0.2.8': true };
    const { ledger, asked, run } = setUp(onLink, addressOf('192.0.2.8', segment([22, 443], 'blocked')));
    await run(silentAgain);
    expect(Array.from({ length: 4 }, (_, index) => ledger.result(index))).toEqual([
      'no-neighbour',
      'no-neighbour',
      'silent',
      'silent',
    ]);
    expect(asked).toEqual([0, 2]);
  });

  it('asks the silent ones again, as long as others turn out to be dead: dead is every one of them or none', async () => {
    const addresses = Array.from({ length: 9 }, (_, i) => addressOf(`192.0.2.${i + 10}`, segment([22], 'blocked')));
    const { ledger, asked, run } = setUp(...addresses);
    // The kernel tells of three each time; the last one is there.
    await run((index, before) =>
      index < 8 && index < 3 * (before + 1) ? answer('unreachable', 2000, 5100, 'EHOSTUNREACH') : silentAgain,
    );
    expect(addresses.map((_, index) => ledger.result(index))).toEqual([
      ...Array.from({ length: 8 }, () => 'no-neighbour'),
      'silent',
    ]);
    expect(asked).toHaveLength(9 + 6 + 3 + 1);
  });

  it('calls nobody silent where it never came to an end', async () => {
    const addresses = Array.from({ length: 20 }, (_, i) => addressOf(`192.0.2.${i + 10}`, segment([22], 'blocked')));
    const { ledger, run } = setUp(...addresses);
    await run((index, before) => (index === before ? answer('unreachable', 2000, 5100, 'EHOSTUNREACH') : silentAgain));
    expect(addresses.every((_, index) => ledger.is(index, 'no-neighbour'))).toBe(true);
  });

  it('leaves an error that came at once to be told apart', async () => {
    const { ledger, run } = setUp(onLink);
    await run(answer('unreachable', 2000, 2001, 'EHOSTUNREACH'));
    expect([ledger.result(0), ledger.result(1)]).toEqual(['unreachable', 'silent']);
  });

  it('lets an answer that came late be one', async () => {
    const { responders, run } = setUp(onLink);
    await run(answer('open', 2000, 4000));
    expect(responders.anchor(0, 'tcp')).toBe(0);
  });

  it.each(['resources', 'cancelled'] as const)('records nothing where it was not asked: %s', async (kind) => {
    const { ledger, run } = setUp(onLink);
    await run(answer(kind));
    expect([ledger.result(0), ledger.attempts(0)]).toEqual(['silent', 1]);
  });
});

describe('DeadNeighbours, early', () => {
  it('asks addresses that said nothing yet beside the sweep, and not once more after it', async () => {
    const { ledger, responders, early, asked, state, neighbours, run } = setUp(onLink, routed, otherRouted);
    heard(ledger, responders, 4);
    state.early = answer('unreachable', 400, 3500, 'EHOSTUNREACH');
    neighbours.askEarly();
    expect(early).toEqual([0, 2]);
    await run(silentAgain);
    expect([asked, ledger.result(0), ledger.result(2)]).toEqual([[], 'no-neighbour', 'silent']);
  });

  it('does so in a small run alone', () => {
    const { early, neighbours } = setUp(
      ...Array.from({ length: 65 }, (_, i) => addressOf(`192.0.2.${i + 1}`, segment([22], 'blocked'))),
    );
    neighbours.askEarly();
    expect(early).toEqual([]);
  });

  it('asks this machine and UDP nothing', () => {
    const { early, neighbours } = setUp(
      addressOf('127.0.0.1', segment([22], 'blocked')),
      addressOf('192.0.2.7', segment([53], 'blocked', { protocol: 'udp' })),
    );
    neighbours.askEarly();
    expect(early).toEqual([]);
  });
});

describe('spreadNoNeighbour', () => {
  const results = (ledger: Ledger) => Array.from({ length: ledger.size }, (_, index) => ledger.result(index));

  it('says of all silent ports of a dead neighbour what one of them showed, and of no others', () => {
    const { ledger, responders } = setUp(onLink, routed);
    ledger.setResult(1, 'no-neighbour');
    spreadNoNeighbour(ledger, responders, NETWORK);
    expect(results(ledger)).toEqual(['no-neighbour', 'no-neighbour', 'silent', 'silent']);
  });

  it('takes a router that is not there for missing at all that lies behind it', () => {
    const { ledger, responders } = setUp(routed, otherRouted, onLink);
    ledger.setResult(0, 'no-neighbour');
    spreadNoNeighbour(ledger, responders, NETWORK);
    expect(results(ledger)).toEqual(['no-neighbour', 'no-neighbour', 'no-neighbour', 'silent', 'silent']);
  });

  it('does not undo an answer', () => {
    const { ledger, responders } = setUp(onLink);
    ledger.setResult(0, 'no-neighbour');
    ledger.record(1, answer('open'));
    spreadNoNeighbour(ledger, responders, NETWORK);
    expect(results(ledger)).toEqual(['no-neighbour', 'open']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/seeded-random.ts';
import { AcceptsAnything } from '../../../src/probe/classify/accepts-anything.ts';
import type { AnswerKind } from '../../../src/probe/record/answer.ts';
import { addressOf, answer, ledgerOf, segment } from '../ledger-of.ts';

const range = (first: number, count: number) => Array.from({ length: count }, (_, i) => first + i);

function examine(
  replies: (port: number) => AnswerKind,
  ports: number[] = [443],
  options = { concerns: true, seed: 1 },
) {
  const ledger = ledgerOf(addressOf('198.51.100.1', segment(ports, 'open')));
  const asked: number[] = [];
  const accepts = new AcceptsAnything({
    ledger,
    random: seededRandom(options.seed),
    ask: async (_address, port) => {
      asked.push(port);
      return answer(replies(port));
    },
    atOnce: 8,
    cancelled: () => false,
    concerns: () => options.concerns,
  });
  return { ledger, asked, accepts };
}

describe('AcceptsAnything', () => {
  it('finds an address on which six random high ports are open', async () => {
    const { asked, accepts } = examine(() => 'open');
    accepts.opened(0);
    await accepts.finished();
    expect(accepts.has(0)).toBe(true);
    expect(asked).toHaveLength(6);
    expect(asked.slice(0, 3).every((port) => port >= 49_152 && port <= 65_535)).toBe(true);
    expect(asked.slice(3).every((port) => port >= 20_000 && port < 49_152)).toBe(true);
  });

  it.each(['refused', 'unreachable'] as const)('finds nothing in a host that answers %s there', async (kind) => {
    const { asked, accepts } = examine(() => kind);
    accepts.opened(0);
    await accepts.finished();
    expect(accepts.has(0)).toBe(false);
    expect(asked, 'three are enough to know').toHaveLength(3);
  });

  it('does not take a host that listens on its whole dynamic range for a proxy', async () => {
    const { accepts } = examine((port) => (port >= 49_152 ? 'open' : 'refused'));
    accepts.opened(0);
    await accepts.finished();
    expect(accepts.has(0)).toBe(false);
  });

  it('does not take a host of which one random port is closed for a proxy', async () => {
    let asked = 0;
    const { accepts } = examine(() => (asked++ === 1 ? 'refused' : 'open'));
    accepts.opened(0);
    await accepts.finished();
    expect(accepts.has(0)).toBe(false);
  });

  it('asks an address once, however many ports of it are open', async () => {
    const { asked, accepts } = examine(() => 'open', [80, 443]);
    accepts.opened(0);
    accepts.opened(0);
    await accepts.finished();
    accepts.opened(0);
    await accepts.finished();
    expect(asked).toHaveLength(6);
  });

  it('asks nothing of this machine itself', async () => {
    const { asked, accepts } = examine(() => 'open', [443], { concerns: false, seed: 1 });
    accepts.opened(0);
    await accepts.finished();
    expect([asked, accepts.has(0)]).toEqual([[], false]);
  });

  it('asks no port that the policy speaks of, and no port twice', async () => {
    const spoken = [443, ...range(50_000, 99)];
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        const { asked, accepts } = examine(() => 'open', spoken, { concerns: true, seed });
        accepts.opened(0);
        await accepts.finished();
        expect(new Set(asked).size).toBe(6);
        expect(asked.some((port) => spoken.includes(port))).toBe(false);
      }),
    );
  });

  it('judges an address by its own high ports where the policy asks for many of them, and asks no others', async () => {
    const ports = [443, ...range(30_000, 200)];
    for (const [answers, found] of [
      ['open', true],
      ['refused', false],
    ] as const) {
      const { ledger, asked, accepts } = examine(() => 'open', ports);
      accepts.opened(0);
      await accepts.finished();
      expect([asked, accepts.has(0)], 'not before the sweep').toEqual([[], false]);
      for (let index = 0; index < ledger.size; index++) ledger.record(index, answer(answers));
      accepts.judgeSwept();
      expect(accepts.has(0)).toBe(found);
    }
  });

  it('judges nothing by a sweep of an address on which nothing is open', () => {
    const { ledger, accepts } = examine(() => 'open', range(30_000, 200));
    for (let index = 0; index < ledger.size; index++) ledger.record(index, answer('open'));
    accepts.judgeSwept();
    expect(accepts.has(0)).toBe(false);
  });
});

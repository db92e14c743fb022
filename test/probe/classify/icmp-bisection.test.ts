import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/seeded-random.ts';
import type { PlannedAddress } from '../../../src/model/plan.ts';
import { bisectLocalErrors, bisectRefusals } from '../../../src/probe/classify/icmp-bisection.ts';
import type { Answer } from '../../../src/probe/record/answer.ts';
import { Ledger } from '../../../src/probe/record/ledger.ts';

/** What a made-up network does with each port; the real kernel does the same in the lab. */
type Behaviour = 'rst' | 'reject' | 'local-reject' | 'silent' | 'unreachable' | 'dead';

/** What other programs add to the counters: while a question is under way, and whenever they are read. */
interface Others {
  readonly perQuestion?: () => number;
  readonly segments?: () => number;
  readonly perReading?: () => number;
}

function setUp(behaviours: readonly Behaviour[], others: Others = {}) {
  const ports = { protocol: 'tcp', ranges: [{ first: 1, last: behaviours.length }], count: behaviours.length } as const;
  const address: PlannedAddress = {
    address: '198.51.100.2',
    family: 4,
    segments: [{ ports, appliedEntries: [] }],
    probes: behaviours.length,
  };
  const ledger = new Ledger([address], behaviours.length);
  const counter = { received: 0, sent: 0, segments: 0 };
  let asked = 0;
  let clock = 0;
  const answerOf = (index: number): Answer => {
    asked++;
    const behaviour = behaviours[index] as Behaviour;
    if (behaviour === 'rst') counter.segments++;
    else if (behaviour !== 'silent') counter.received++;
    if (behaviour === 'local-reject' || behaviour === 'dead') counter.sent++;
    const kind =
      behaviour === 'silent'
        ? 'silent'
        : behaviour === 'unreachable' || behaviour === 'dead'
          ? 'unreachable'
          : 'refused';
    const askedAt = clock++;
    return {
      kind,
      errno: kind === 'unreachable' ? 'EHOSTUNREACH' : 'ECONNREFUSED',
      askedAt,
      endedAt: askedAt + (behaviour === 'dead' ? 3100 : 1),
    };
  };
  const ask = async (probes: readonly number[], onAnswer: (index: number, answer: Answer) => void) => {
    counter.received += others.perQuestion?.() ?? 0;
    counter.segments += others.segments?.() ?? 0;
    for (const index of probes) onAnswer(index, answerOf(index));
  };
  const read = () => {
    counter.received += others.perReading?.() ?? 0;
    return { ...counter };
  };
  const counters = { read, close: () => {} };
  const indexes = behaviours.map((_, index) => index);
  for (const index of indexes) ledger.record(index, answerOf(index));
  asked = 0;
  return {
    ledger,
    context: { ledger, counters, ask, cancelled: () => false, random: seededRandom(1) },
    indexes,
    count: () => asked,
  };
}

describe('bisectRefusals', () => {
  it('finds the few REJECTed among many, and calls nothing an RST that is not', { timeout: 60_000 }, async () => {
    const behaviours = Array.from({ length: 300 }, (_, i): Behaviour => ([17, 18, 250].includes(i) ? 'reject' : 'rst'));
    const { ledger, context, indexes, count } = setUp(behaviours);
    await bisectRefusals(context, 4, indexes);
    expect(indexes.filter((i) => ledger.is(i, 'icmp-port-unreachable'))).toEqual([17, 18, 250]);
    expect(indexes.filter((i) => ledger.is(i, 'rst'))).toHaveLength(297);
    expect(count()).toBeLessThan(300 * 9);
  });

  it('settles a host that REJECTs everything without asking port by port', async () => {
    const { ledger, context, indexes, count } = setUp(Array.from({ length: 200 }, () => 'reject'));
    await bisectRefusals(context, 4, indexes);
    expect(indexes.every((i) => ledger.is(i, 'icmp-port-unreachable'))).toBe(true);
    expect(count()).toBe(200);
  });

  it("knows this machine's own REJECT from others'", async () => {
    const { ledger, context, indexes } = setUp(['rst', 'local-reject', 'reject']);
    await bisectRefusals(context, 4, indexes);
    expect(indexes.map((i) => ledger.result(i))).toEqual(['rst', 'local-firewall', 'icmp-port-unreachable']);
  });

  it('is not misled by foreign ICMP that comes and goes', async () => {
    let turn = 0;
    const { ledger, context, indexes } = setUp(['rst', 'rst', 'reject'], {
      perQuestion: () => (turn++ % 3 === 0 ? 1 : 0),
    });
    await bisectRefusals(context, 4, indexes);
    expect(indexes.map((i) => ledger.result(i))).toEqual(['rst', 'rst', 'icmp-port-unreachable']);
  });

  it('never calls an RST an ICMP error, however steadily others draw such errors', { timeout: 60_000 }, async () => {
    const { ledger, context, indexes } = setUp(['rst', 'rst', 'rst'], { perReading: () => 1 });
    await bisectRefusals(context, 4, indexes);
    expect(indexes.map((i) => ledger.result(i))).toEqual(['refused', 'refused', 'refused']);
  });

  it("tells a REJECT by the segment that did not come, while others' ICMP errors never end", async () => {
    const { ledger, context, indexes } = setUp(['rst', 'reject', 'rst'], { perReading: () => 1 });
    await bisectRefusals(context, 4, indexes);
    expect(indexes.map((i) => ledger.result(i))).toEqual(['refused', 'icmp-port-unreachable', 'refused']);
  });

  it("tells a REJECT by what idle counters do, while others' TCP never ends", { timeout: 60_000 }, async () => {
    const { ledger, context, indexes } = setUp(['rst', 'reject'], { segments: () => 3 });
    await bisectRefusals(context, 4, indexes);
    expect(indexes.map((i) => ledger.result(i))).toEqual(['rst', 'icmp-port-unreachable']);
  });

  it('tells nothing where both counters never rest', { timeout: 60_000 }, async () => {
    const { ledger, context, indexes } = setUp(['rst', 'reject'], { segments: () => 3, perReading: () => 1 });
    await bisectRefusals(context, 4, indexes);
    expect(indexes.map((i) => ledger.result(i))).toEqual(['refused', 'refused']);
  });

  it('tells nothing by counters that stand still whatever comes', async () => {
    const { ledger, context, indexes } = setUp(['rst', 'rst']);
    const still = { read: () => ({ received: 0, sent: 0, segments: 0 }), close: () => {} };
    await bisectRefusals({ ...context, counters: still }, 4, indexes);
    expect(indexes.map((i) => ledger.result(i))).toEqual(['refused', 'refused']);
  });

  it('leaves what goes silent as refused: neither an RST nor an ICMP error was proven', {
    timeout: 90_000,
  }, async () => {
    const { ledger, context, indexes } = setUp(['reject']);
    let answers = 0;
    const mute = async (probes: readonly number[], onAnswer: (index: number, answer: Answer) => void) => {
      answers++;
      for (const index of probes) onAnswer(index, { kind: 'silent', errno: null, askedAt: 0, endedAt: 1500 });
    };
    let left = 3;
    await bisectRefusals({ ...context, ask: mute, cancelled: () => left-- < 0 }, 4, indexes);
    expect(answers).toBeGreaterThan(0);
    expect(ledger.result(0)).toBe('refused');
  });
});

describe('bisectLocalErrors', () => {
  it("does not take a router's word for our own because another program sent an error meanwhile", async () => {
    const { ledger, context, indexes } = setUp(['unreachable']);
    let [received, sent] = [0, 0];
    let turn = 0;
    const counters = { read: () => ({ received, sent, segments: 0 }), close: () => {} };
    const ask: typeof context.ask = async (probes, onAnswer) => {
      received++;
      if (turn++ === 0) sent++;
      await context.ask(probes, onAnswer);
    };
    await bisectLocalErrors({ ...context, counters, ask }, 4, indexes);
    expect(ledger.result(0)).toBe('unreachable');
  });

  it("knows a dead neighbour from a router's word, though both are EHOSTUNREACH", async () => {
    const { ledger, context, indexes } = setUp(['unreachable', 'dead', 'unreachable', 'dead']);
    await bisectLocalErrors(context, 4, indexes);
    expect(indexes.map((i) => ledger.result(i))).toEqual([
      'unreachable',
      'no-neighbour',
      'unreachable',
      'no-neighbour',
    ]);
  });
});

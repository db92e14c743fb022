// `evidence: proven` in one run alone: what lacks nothing but the proof is inconclusive, says who would prove it, and folds.
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import type { ProvenFrom } from '../../src/evaluate/explain/finding.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { ExpectedState } from '../../src/model/words.ts';
import { address, input, rule, saw, segment } from './build.ts';

const PROVEN = { evidence: 'proven' } as const;
const NOBODY: ProvenFrom = () => ({ open: [], asked: [] });

function judged(
  expected: ExpectedState,
  ports: string,
  at: (index: number) => Observation,
  provenFrom: ProvenFrom | null = NOBODY,
) {
  const planned = address('203.0.113.7', segment(ports, rule(expected, 7, PROVEN)));
  const more = provenFrom === null ? {} : { provenFrom };
  return evaluate(input([{ address: planned, at }], { vantage: 'internet', ...more })).verdicts;
}

describe('what lacks the proof alone', () => {
  it.each<[ExpectedState, Observation]>([
    ['blocked', saw('anchored')],
    ['blocked', saw('rst')],
    ['closed', saw('rst')],
    ['filtered', saw('anchored')],
  ])('%s', (expected, seen) => {
    expect(judged(expected, '5432', () => seen)).toMatchObject([{ verdict: 'inconclusive', lacks: 'proof' }]);
  });

  it.each<[string, ExpectedState, Observation, string]>([
    ['silence without an anchor', 'blocked', saw('silent'), 'inconclusive'],
    ['an open port that must be blocked', 'blocked', saw('open'), 'violation'],
    ['an open port that must be open', 'open', saw('open'), 'pass'],
    ['a closed port that must be filtered', 'filtered', saw('rst'), 'violation'],
    ['what is only observed', 'observe', saw('anchored'), 'not-judged'],
  ])('is not %s', (_, expected, seen, verdict) => {
    const [found] = judged(expected, '5432', () => seen);
    expect(found).toMatchObject({ verdict });
    expect(found).not.toHaveProperty('lacks');
  });

  it('asks for an anchor first, as anchored does', () => {
    expect(judged('blocked', '5432', () => saw('silent'))[0]?.explanation).toContain('anchored evidence');
  });
});

describe('who would prove it', () => {
  const textOf = (provenFrom: ProvenFrom | null) => {
    const [found] = judged('blocked', '5432', () => saw('anchored'), provenFrom);
    return [found?.explanation, found?.advice];
  };

  it('is first of all a vantage from which it is expected to be open', () => {
    expect(textOf(() => ({ open: ['vpc', 'dmz'], asked: ['office', 'vpc', 'dmz'] }))).toEqual([
      'Not open from here, as intended. The policy asks for proof that something listens on this port (`evidence: proven`), which one vantage alone cannot give. From `vpc` and `dmz` the policy expects it to be open, so that would prove it.',
      'Run the check from `vpc` and `dmz` too, and merge the reports: `port-policy merge REPORT REPORT`.',
    ]);
  });
  it('is else one that asks the port', () => {
    expect(textOf(() => ({ open: [], asked: ['office'] }))[0]).toContain(
      'If it is open from `office`, that proves it.',
    );
  });
  it.each([NOBODY, null])('is nobody', (provenFrom) => {
    expect(textOf(provenFrom)[0]).toContain('so no merge can prove it.');
    expect(textOf(provenFrom)[1]).toContain('Expect the port to be `open` from a vantage');
  });
  it('is asked with host, address, protocol and port', () => {
    const asked: unknown[] = [];
    judged(
      'blocked',
      '5432',
      () => saw('anchored'),
      (...place) => {
        asked.push([place[0], place[1].address, ...place.slice(2)]);
        return { open: [], asked: [] };
      },
    );
    expect(asked).toEqual([[null, '203.0.113.7', 'tcp', 5432]]);
  });
});

it('folds thousands of ports, by who would prove them', () => {
  const verdicts = judged(
    'blocked',
    '1-65535',
    (index) => (index === 21 ? saw('open') : saw('anchored')),
    (_host, _address, _protocol, port) => ({ open: port > 60_000 ? ['vpc'] : [], asked: ['vpc', 'office'] }),
  );
  expect(verdicts.map(({ ports, count, verdict, lacks }) => [ports, count, verdict, lacks])).toEqual([
    ['1-21,23-60000', 59_999, 'inconclusive', 'proof'],
    ['22', 1, 'violation', undefined],
    ['60001-65535', 5535, 'inconclusive', 'proof'],
  ]);
  expect(verdicts[0]?.explanation).not.toContain('Said of port');
});

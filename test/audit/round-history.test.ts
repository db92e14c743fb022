// What held over several rounds, and how often it ceased to.
import { expect, it } from 'vitest';
import { RoundHistory } from '../../src/audit/round-history.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { sampleVerdict } from '../report/samples/sample-report.ts';

const AT = '203.0.113.1';
const row = (ports: string | null, verdict: Verdict['verdict'], rest: Partial<Verdict> = {}): Verdict => {
  return {
    ...sampleVerdict,
    host: 'a.example',
    address: AT,
    protocol: 'tcp',
    ports,
    verdict,
    evidence: 'vouched',
    ...rest,
  };
};
const noted = (...rounds: Verdict[][]) => {
  const held = new RoundHistory();
  for (const verdicts of rounds) held.note({ verdicts });
  return held;
};

it('is what held when it was last asked', () => {
  const held = noted([row('1-10', 'pass'), row('11', 'violation'), row('12', 'inconclusive')], [row('11', 'pass')]);
  expect(held.held(AT, 'tcp')).toEqual([{ first: 1, last: 11 }]);
  expect(held.held(AT, 'udp')).toEqual([]);
  expect(held.held('203.0.113.2', 'tcp')).toEqual([]);
});

it('a port that two names share holds where it does for both', () => {
  const other = { host: 'b.example' };
  expect(noted([row('80', 'pass'), row('80', 'violation', other)]).held(AT, 'tcp')).toEqual([]);
  expect(
    noted([row('80', 'pass'), row('80', 'violation', other)], [row('80', 'pass', other)]).held(AT, 'tcp'),
  ).toHaveLength(1);
});

it('counts how often each port ceased to hold; that it could not be checked meanwhile is none of its doing', () => {
  const held = noted(
    [row('1-4', 'pass')],
    [row('2', 'violation'), row('3-4', 'inconclusive')],
    [row('2', 'pass'), row('3', 'violation'), row('4', 'pass')],
    [row('2', 'violation')],
  );
  const place = { host: 'a.example', address: AT, protocol: 'tcp' };
  expect(held.flapped()).toEqual([
    { ...place, ports: '3', count: 1, times: 1 },
    { ...place, ports: '2', count: 1, times: 2 },
  ]);
});

it('a name flaps too', () => {
  const name = { address: null, protocol: null, expected: null };
  const held = noted([row(null, 'pass', name)], [row(null, 'inconclusive', name)], [row(null, 'violation', name)]);
  expect(held.flapped()).toEqual([
    { host: 'a.example', address: null, protocol: null, ports: null, count: 1, times: 1 },
  ]);
});

it('remembers who answered for himself, the latest first', () => {
  const held = noted(
    [row('1-10', 'pass', { evidence: 'direct' }), row('20', 'pass'), row('21', 'violation', { evidence: 'direct' })],
    [row('30', 'pass', { evidence: 'direct' })],
  );
  expect(held.answered(AT, 'tcp').map(({ first }) => first)).toEqual([30, 1]);
});

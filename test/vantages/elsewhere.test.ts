// A shard whose machine was not where its vantage is: the merge says why it is missing, and the other shards count.
import { expect, it } from 'vitest';
import { Elsewhere } from '../../src/vantages/elsewhere.ts';
import type { GivenReport } from '../../src/vantages/merge-rules.ts';

const given = (path: string, vantage: string, shard: number, ...causes: string[]) =>
  ({
    path,
    report: {
      vantage,
      shard: { index: shard, of: 2 },
      verdicts: causes.map((cause) => ({ cause, explanation: `Of ${path}.` })),
    },
  }) as unknown as GivenReport;

it('is set aside, and is the reason of its place alone', () => {
  const [one, two] = [given('one.json', 'vpc', 1, 'rst'), given('two.json', 'vpc', 2, 'not-at-source')];
  const { there, elsewhere } = Elsewhere.among([two, one]);
  expect(there).toEqual([one]);
  expect(elsewhere.ofShard('vpc', 2)?.explanation).toContain('two.json says: Of two.json.');
  expect(elsewhere.ofShard('vpc', 1)).toBeNull();
  expect(elsewhere.ofVantage('internet')).toBeNull();
});

it('stays where it has other verdicts besides, as what those say may not be lost, and where it is all there is', () => {
  const changed = given('changed.json', 'vpc', 1, 'not-at-source', 'syn-ack');
  const alone = given('alone.json', 'office', 1, 'not-at-source');
  expect(Elsewhere.among([changed, alone]).there).toEqual([changed]);
  expect(Elsewhere.among([alone]).there).toEqual([alone]);
});

// What changed between merged reports, and between a merged and a single one: a vantage or a shard that is missing is no change.
import { describe, expect, it } from 'vitest';
import { caveatsOf } from '../../src/drift/caveats.ts';
import { compareReports } from '../../src/drift/compare-reports.ts';
import type { Report } from '../../src/model/report.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { exposedDatabase, verdict } from '../report/samples/sample-verdict.ts';
import { mergedOf, sharded } from '../vantages/false-greens.ts';
import { reportFrom } from '../vantages/reports.ts';

const BOTH = { vantages: ['internet', 'vpc'], shards: 1 };
const DB = '203.0.113.7';
const open = verdict('db1.example.com', DB, 12, { ports: '5432', rttMs: 1 });
const blocked = verdict('db1.example.com', DB, 12, {
  ports: '5432',
  expected: 'blocked',
  state: 'filtered',
  cause: 'timeout',
  evidence: 'anchored',
});
const web = verdict('db1.example.com', DB, 13, {});
/** To the VPC the database answers, as it must; to the internet it does not. */
const vpc = (list: readonly Verdict[] = [open, web]) => reportFrom('vpc', list, { expects: BOTH });
const internet = (list: readonly Verdict[] = [blocked, web]) => reportFrom('internet', list, { expects: BOTH });
const exposed = internet([exposedDatabase({ vantage: 'internet' }), web]);

const told = (before: Report, after: Report) => {
  const { changes, notInBaseline } = compareReports(before, after);
  return {
    changes: changes.map(({ kind, vantage, host, ports }) => `${kind} ${vantage} ${host} ${ports}`),
    notInBaseline,
  };
};
const NOTHING = { changes: [], notInBaseline: [] };

describe('two merged reports', () => {
  it('of the same are the same', () => {
    const both = mergedOf(internet(), vpc());
    expect(told(both, both)).toEqual(NOTHING);
    expect(caveatsOf(both, both)).toEqual([]);
  });

  it('tell what changed, from where', () => {
    const drift = told(mergedOf(internet(), vpc()), mergedOf(exposed, vpc()));
    expect(drift.changes).toEqual(['newly-open internet db1.example.com 5432']);
  });

  it.each([
    ['now', mergedOf(internet(), vpc()), mergedOf(internet()), 'This run did not look from `vpc`, as the baseline did'],
    ['then', mergedOf(internet()), mergedOf(internet(), vpc()), 'The baseline did not look from `vpc`'],
  ])(
    'of which one has no report of a vantage %s: nothing changed there, and a caveat says so',
    (_, before, after, caveat) => {
      expect(told(before, after).changes).toEqual([]);
      expect(compareReports(before, after).notCompared).toBeGreaterThan(0);
      expect(caveatsOf(before, after)).toEqual([`${caveat}: that was not compared.`]);
    },
  );

  it('that have one vantage each, and not the same one, are not held against each other', () => {
    const [before, after] = [mergedOf(vpc()), mergedOf(internet())];
    expect(told(before, after).changes).toEqual([]);
    expect(caveatsOf(before, after)).toEqual([
      'The baseline did not look from `internet`: that was not compared.',
      'This run did not look from `vpc`, as the baseline did: that was not compared.',
    ]);
  });

  it('tell what a vantage that is new found as not known before, and not as new', () => {
    const drift = told(mergedOf(vpc()), mergedOf(exposed, vpc()));
    expect(drift.changes).toEqual([]);
    expect(drift.notInBaseline).toMatchObject([{ vantage: 'internet', address: DB }]);
  });

  it('of one vantage alone that is called otherwise now are compared, with a caveat', () => {
    const alone = (name: string, list: readonly Verdict[]) =>
      mergedOf(reportFrom(name, list, { expects: { vantages: [name], shards: 1 } }));
    const [before, after] = [alone('office', [blocked]), alone('headquarters', [exposedDatabase()])];
    expect(told(before, after).changes).toEqual(['newly-open headquarters db1.example.com 5432']);
    expect(caveatsOf(before, after)).toEqual([
      'The baseline looked from `office`, and this run from `headquarters`: what differs may be the place, and no change.',
    ]);
  });
});

describe('a merged report without a shard', () => {
  const whole = mergedOf(...sharded());
  const cut = mergedOf(...sharded((shards) => shards.slice(1)));

  it('has lost no host, and its baseline says what was not compared', () => {
    expect(told(whole, cut)).toEqual(NOTHING);
    expect(caveatsOf(whole, cut)).toEqual([
      'This run lacks a report from `internet`: the rest of the baseline was not compared.',
    ]);
    expect(compareReports(whole, cut).notCompared).toBe(3);
  });

  it('as the baseline makes nothing new', () => {
    expect(told(cut, whole)).toEqual(NOTHING);
    expect(caveatsOf(cut, whole)).toEqual([
      'The baseline lacks a report from `internet`: the rest of this run was not compared.',
    ]);
  });

  it('does not hide what changed from another vantage', () => {
    const [ofVpc, ...shards] = sharded((all) => all.slice(1)) as [Report, ...Report[]];
    const more = { ...ofVpc, verdicts: [...ofVpc.verdicts, { ...exposedDatabase(), vantage: 'vpc' }] };
    const totals = { ...ofVpc.totals, probes: ofVpc.totals.probes + 1, open: ofVpc.totals.open + 1, violation: 1 };
    const now = mergedOf({ ...more, totals, result: 'fail' }, ...shards);
    expect(told(whole, now).changes).toEqual([
      'newly-open vpc db1.example.com 5432',
      'new-host vpc db1.example.com null',
    ]);
  });
});

describe('a merged and a single report', () => {
  it.each([
    [
      'the baseline is merged',
      mergedOf(internet(), vpc()),
      internet(),
      'This run did not look from `vpc`, as the baseline did',
    ],
    ['the baseline is single', vpc(), mergedOf(internet(), vpc()), 'The baseline did not look from `internet`'],
  ])('%s: the vantage that both have is compared, and nothing else', (_, before, after, caveat) => {
    expect(told(before, after).changes).toEqual([]);
    expect(caveatsOf(before, after)).toEqual([`${caveat}: that was not compared.`]);
  });

  it('of another vantage have nothing in common where the merge lacks it: nothing is newly blocked', () => {
    const [before, after] = [mergedOf(vpc()), internet()];
    expect(told(before, after).changes).toEqual([]);
    expect(told(after, before).changes).toEqual([]);
  });

  it('tell what changed at the vantage that both have', () => {
    expect(told(mergedOf(internet(), vpc()), exposed).changes).toEqual(['newly-open internet db1.example.com 5432']);
  });
});

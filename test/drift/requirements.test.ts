// Requirements in a drift: one that is satisfied no more, or again, as far as both reports know it; a partial run claims nothing good.
import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/drift/compare-reports.ts';
import type { Report, RequirementException, RequirementResult, UncheckedPart } from '../../src/model/report.ts';
import { sampleReport } from '../report/samples/sample-report.ts';

const of = (rest: Partial<RequirementResult>): RequirementResult => ({
  ...{ requirement: 'A', satisfied: false, pass: 1, violation: 0, waived: 0, inconclusive: 0, notJudged: 0 },
  ...rest,
});
const yes = of({ satisfied: true, pass: 7 });
const unchecked = (kind: UncheckedPart['kind']) => ({ unchecked: [{ kind, explanation: 'Why it was not.' }] });
const withAll = (...requirements: RequirementResult[]): Report => ({ ...sampleReport, requirements });
const told = (before: RequirementResult, after: RequirementResult) =>
  compareReports(withAll(before), withAll(after)).requirements?.map(
    ({ requirement, kind, explanation }) => `${requirement} ${kind} ${explanation}`,
  ) ?? [];

describe('a requirement that was satisfied and is not now', () => {
  it.each<[Partial<RequirementResult>, string]>([
    [{ violation: 1 }, '(1 violation).'],
    [{ violation: 1200, waived: 2, inconclusive: 3 }, '(1,200 violations, 3 inconclusive, 2 waived).'],
    [{ inconclusive: 3 }, '(3 inconclusive).'],
    [{ pass: 0, notJudged: 2 }, '(no part of it was judged).'],
    [{ exceptions: [{} as RequirementException] }, '(it has exceptions).'],
    [unchecked('cannot-see'), '(a part was not checked). Why it was not.'],
    [unchecked('other-entry-decides'), '(a part was not checked). Why it was not.'],
    // A part of the policy is enough to see a violation.
    [{ violation: 1, ...unchecked('part-of-policy') }, '(1 violation, a part was not checked). Why it was not.'],
    [{ waived: 1, ...unchecked('other-vantage') }, '(1 waived, a part was not checked). Why it was not.'],
  ])('by %j', (now, why) => {
    expect(told(yes, of(now))).toEqual([
      `A no-longer-satisfied It was satisfied in the baseline, and is not now ${why}`,
    ]);
  });

  it.each(['part-of-policy', 'other-vantage', 'stopped', 'no-report'] as const)(
    'is not told of a run that left a part out: %s',
    (kind) => {
      expect(told(yes, of(unchecked(kind)))).toEqual([]);
      // What it could not ask, the whole run may well know.
      expect(told(yes, of({ inconclusive: 3, ...unchecked(kind) }))).toEqual([]);
    },
  );
});

describe('a requirement that is satisfied and was not', () => {
  it.each<[Partial<RequirementResult>, string]>([
    [{ violation: 2 }, '(2 violations).'],
    [{ waived: 1 }, '(1 waived).'],
    [{ inconclusive: 1 }, '(1 inconclusive).'],
    [unchecked('cannot-see'), '(a part was not checked).'],
  ])('after %j', (was, why) => {
    expect(told(of(was), yes)).toEqual([`A newly-satisfied It is satisfied, and was not in the baseline ${why}`]);
  });

  it.each(['part-of-policy', 'other-vantage', 'stopped', 'no-report'] as const)(
    'is not told where the baseline left a part out: %s',
    (kind) => {
      expect(told(of(unchecked(kind)), yes)).toEqual([]);
    },
  );

  it('is never told of a run of a part, which satisfies nothing', () => {
    expect(told(of({ violation: 2 }), of(unchecked('part-of-policy')))).toEqual([]);
  });
});

it('is not told where it is as it was, or where one report does not have it', () => {
  expect(told(yes, yes)).toEqual([]);
  expect(told(of({ violation: 1 }), of({ inconclusive: 1 }))).toEqual([]);
  expect(told(yes, of({ requirement: 'B', violation: 1 }))).toEqual([]);
  expect(compareReports(sampleReport, withAll(yes)).requirements).toBeUndefined();
  expect(compareReports(withAll(yes), sampleReport).requirements).toBeUndefined();
});

it('has what is worse first, in the order of this run', () => {
  const [before, after] = [
    withAll(
      of({ requirement: 'D', violation: 1 }),
      of({ requirement: 'C', satisfied: true }),
      of({ requirement: 'B', satisfied: true }),
    ),
    withAll(
      of({ requirement: 'D', satisfied: true }),
      of({ requirement: 'C', violation: 1 }),
      of({ requirement: 'B', violation: 1 }),
    ),
  ];
  expect(compareReports(before, after).requirements?.map(({ requirement, kind }) => `${requirement} ${kind}`)).toEqual([
    'C no-longer-satisfied',
    'B no-longer-satisfied',
    'D newly-satisfied',
  ]);
});

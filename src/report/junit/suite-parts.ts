// Parts that all test suites of JUnit share: counts, properties, the time, the file, and the cases of verdicts.
import type { Verdict } from '../../model/verdict.ts';
import type { FirstOfCause } from '../rows/cases/first-of-cause.ts';
import type { NewSinceBaseline } from '../rows/new-since-baseline.ts';
import { isFromInputs } from '../text/places/policy-place.ts';
import { type CaseNames, junitCase, nameText } from './junit-cases.ts';
import type { JunitCase, JunitCounts } from './junit-types.ts';

/** Addresses, vantages and policies that are listed; the rest is counted. */
export const MOST_LISTED = 20;

/** Of entries, as each is a case; passes alike are one. */
export function countsOf(verdicts: readonly Verdict[]): JunitCounts {
  const count = (...kinds: Verdict['verdict'][]) =>
    verdicts.reduce((sum, { verdict }) => sum + Number(kinds.includes(verdict)), 0);
  return {
    tests: verdicts.length,
    failures: count('violation'),
    errors: count('inconclusive'),
    skipped: count('waived', 'not-judged'),
  };
}

/** Properties without those that have no value; values are escaped here. */
export function properties(values: Readonly<Record<string, string | null>>): (readonly [string, string])[] {
  return Object.entries(values).flatMap(([name, value]) =>
    value === null || value === '' ? [] : [[name, nameText(value)] as const],
  );
}

/** A time to the second, because some readers reject fractions. */
export function timestamp(time: string): string {
  return nameText(time.replace(/\.\d+/, ''));
}

/** The policy; null for several files: a reader would attribute every case to the one named. */
export function fileOf(verdicts: readonly Verdict[]): string | null {
  const files = new Set(verdicts.map(({ rule }) => rule.file));
  const [file] = files;
  return file === undefined || files.size > 1 || isFromInputs(file) ? null : nameText(file);
}

/** Seconds that the answers took, together: what a reader expects the times of the cases to add up to. */
export function secondsOf(verdicts: readonly Verdict[]): number {
  return verdicts.reduce((sum, { rttMs }) => sum + (rttMs ?? 0), 0) / 1000;
}

/** How many ports some verdicts are about, together. */
export function countPorts(verdicts: readonly Verdict[]): number {
  return verdicts.reduce((sum, one) => sum + (one.ports === null ? 0 : one.count), 0);
}

/** What makes the cases of all suites: a name is given once in a file. */
export interface Naming {
  readonly names: CaseNames;
  readonly causes: FirstOfCause;
  readonly baseline: NewSinceBaseline;
  readonly severalVantages: boolean;
}

/** One for each verdict, made as they are asked for. */
export function* casesOf(
  verdicts: readonly Verdict[],
  { names, causes, baseline, severalVantages }: Naming,
): Generator<JunitCase> {
  for (const verdict of verdicts) {
    const news = new Set(baseline.partsOf(verdict).map(({ isNew }) => isNew === true));
    yield junitCase(
      verdict,
      names,
      severalVantages,
      !news.has(true) ? '' : news.size > 1 ? 'partly NEW, ' : 'NEW, ',
      causes,
    );
  }
}

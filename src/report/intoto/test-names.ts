// The names of the tests of a statement: one for each requirement, and one for each verdict of the report.
import { counted, grouped } from '../../base/numbers-and-lists.ts';
import { whyIncomplete } from '../../model/documents/partial-run.ts';
import type { Report, RequirementResult } from '../../model/report.ts';
import type { Verdict } from '../../model/verdict.ts';
import { caseStatement, caseVantage, hasSeveralVantages } from '../rows/cases/case-text.ts';
import { shown } from '../text/clip.ts';
import { hostWithAddress } from '../text/places/place-text.ts';

type Outcome = 'passed' | 'warned' | 'failed';

export type TestNames = Readonly<Record<Outcome, readonly string[]>>;

/** Names of one outcome. GitHub signs predicates of 16 MB; more names than this nobody reads, and report.json has all of them. */
export const MOST_NAMES = 1000;

const OUTCOMES: Readonly<Record<Verdict['verdict'], Outcome | null>> = {
  pass: 'passed',
  violation: 'failed',
  waived: 'warned',
  inconclusive: 'failed',
  // Only observed: no test.
  'not-judged': null,
};

/** At most `MOST_NAMES` of each outcome; where there are more, one name more says how many are left out. */
export function testNames(report: Report): TestNames {
  const { requirements = [], verdicts } = report;
  const lists = { passed: new NameList(), warned: new NameList(), failed: new NameList() };
  const part = partName(report);
  if (part !== null) lists.failed.add(() => part);
  // Whoever made the file of the scan, nobody here saw what is in it.
  if (report.scan !== null) lists.warned.add(() => 'the ports were asked by this run, not taken from a scan');
  for (const one of requirements) lists[requirementOutcome(one)].add(() => requirementName(one));
  const severalVantages = hasSeveralVantages(report);
  for (const verdict of verdicts) {
    const outcome = OUTCOMES[verdict.verdict];
    if (outcome !== null) lists[outcome].add(() => verdictName(verdict, severalVantages));
  }
  return {
    passed: lists.passed.all((more) => `and ${more} more tests that passed: report.json has them`),
    warned: lists.warned.all((more) => `and ${more} more tests with a warning: report.json has them`),
    failed: lists.failed.all((more) => `and ${more} more tests that failed: report.json has them`),
  };
}

/** A statement is of the policies that it names: where only a part of them was checked, that fails by a name of its own. Null: all was. */
function partName(report: Report): string | null {
  const { vantage, vantages, expects, verdicts } = report;
  const why = whyIncomplete(report, verdicts);
  switch (why?.reason) {
    case undefined:
      break;
    case 'one-shard':
      return `the whole policy was checked, not shard ${why?.detail} alone`;
    case 'only-a-part':
      return 'the whole policy was checked, not a part of it alone';
    case 'outside-scope':
      return 'the whole policy was checked, not what the scope of the run lets in alone';
    case 'open-only':
      return 'the whole policy was checked, not open ports alone';
    case 'report-missing':
      return 'the merge has a report of every vantage and shard';
    default:
      return 'the run came to its end, and was not stopped';
  }
  const elsewhere = vantages === undefined ? expects.vantages.filter((name) => name !== vantage) : [];
  return elsewhere.length === 0 ? null : 'the policy was checked from each of its vantages, not from one alone';
}

/** `requirement PCI-DSS 1.3.1`; what other entries decide of it is said in the name, as a reader may see nothing else. */
function requirementName({ requirement, exceptions = [] }: RequirementResult): string {
  const ports = exceptions.reduce((sum, { count }) => sum + count, 0);
  return ports === 0
    ? `requirement ${requirement}`
    : `requirement ${requirement}, except ${counted(ports, 'port')} that other entries of the policy decide`;
}

/** A waiver alone is a warning, as it is for a verdict: it has a reason and a last day. So is an exception, which the policy makes. */
function requirementOutcome({ satisfied, pass, violation, inconclusive, unchecked }: RequirementResult): Outcome {
  if (satisfied) return 'passed';
  // Nothing passed, or something was not checked: that no waiver covers.
  return violation + inconclusive === 0 && unchecked === undefined && pass > 0 ? 'warned' : 'failed';
}

function verdictName(verdict: Verdict, severalVantages: boolean): string {
  return `${hostWithAddress(verdict)}: ${caseStatement(verdict)}${caseVantage(verdict, severalVantages)}`;
}

/** Half of a surrogate pair is no character, and readers of protocol buffers refuse it. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

class NameList {
  readonly #names: string[] = [];
  #more = 0;

  /** @param name made only where there is room for it */
  add(name: () => string): void {
    if (this.#names.length < MOST_NAMES) this.#names.push(shown(wellFormed(name())));
    else this.#more++;
  }

  all(leftOut: (more: string) => string): readonly string[] {
    return this.#more === 0 ? this.#names : [...this.#names, leftOut(grouped(this.#more))];
  }
}

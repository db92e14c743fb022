// Reports of runs whose machine was not where its vantage is (`source`): nothing was asked, so a merge takes them for missing, and knows why.
import type { GivenReport } from './merge-rules.ts';
import { shardIndex } from './ordered-reports.ts';
import type { Shortfall } from './shortfall.ts';
import { vantageKey, vantageText } from './vantage-names.ts';

type Reason = Pick<Shortfall, 'explanation' | 'advice'>;

export class Elsewhere {
  readonly #given: readonly GivenReport[];

  private constructor(given: readonly GivenReport[]) {
    this.#given = given;
  }

  /** @returns the other reports, and why those are missing; all of them where nothing else is there to merge */
  static among(given: readonly GivenReport[]): { there: readonly GivenReport[]; elsewhere: Elsewhere } {
    const there = given.filter((one) => !askedNothing(one));
    if (there.length === 0) return { there: given, elsewhere: new Elsewhere([]) };
    return { there, elsewhere: new Elsewhere(given.filter(askedNothing)) };
  }

  /** Why a vantage has no report that counts; null where no report says it. */
  ofVantage(key: string): Reason | null {
    return this.#reason(key, (one) => one !== undefined);
  }

  /** The same of one of its shards. */
  ofShard(key: string, index: number): Reason | null {
    return this.#reason(key, ({ report }) => shardIndex(report) === index);
  }

  #reason(key: string, isMeant: (given: GivenReport) => boolean): Reason | null {
    const found = this.#given.filter((one) => vantageKey(one.report.vantage) === key && isMeant(one));
    const [first] = [...found].sort((a, b) => shardIndex(a.report) - shardIndex(b.report));
    const said = first?.report.verdicts[0]?.explanation;
    if (first === undefined || said === undefined) return null;
    const where = vantageText(key);
    return {
      explanation: `The machine that was to check from ${where} was not there, so what can be reached from ${where} is not known. ${first.path} says: ${said}`,
      advice: `Run the job of ${where} on a machine that has such an address, bring up its VPN or interface, or correct \`source\` in the policy.`,
    };
  }
}

/** What was changed so that it has other verdicts beside it still shows what those say. */
function askedNothing({ report: { verdicts } }: GivenReport): boolean {
  return verdicts.length > 0 && verdicts.every(({ cause }) => cause === 'not-at-source');
}

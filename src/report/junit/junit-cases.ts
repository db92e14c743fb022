// JUnit test cases from verdicts: the expectation of a port is the case, what was seen decides whether it fails, errs or is skipped.

import type { Verdict } from '../../model/verdict.ts';
import { xmlText } from '../escape/xml.ts';
import { caseBasis, casePorts, caseSeen, caseStatement, caseVantage } from '../rows/cases/case-text.ts';
import { FirstOfCause } from '../rows/cases/first-of-cause.ts';
import { evidenceText } from '../text/cause-text.ts';
import { clip, LONGEST_NAME, LONGEST_PROSE } from '../text/clip.ts';
import { hostWithAddress } from '../text/places/place-text.ts';
import { ruleText } from '../text/places/policy-place.ts';
import { ruleOfVerdict } from '../text/verdict-rules.ts';
import type { JunitCase, JunitOutcome } from './junit-types.ts';

/** A name of unknown origin. */
export function nameText(text: string): string {
  return xmlText(clip(text, LONGEST_NAME));
}

/** A text of unknown origin. */
export function proseText(text: string): string {
  return xmlText(clip(text, LONGEST_PROSE));
}

function caseName(verdict: Verdict, severalVantages: boolean): string {
  const { host, address } = verdict;
  const at = address === null || address === host ? '' : ` (${address})`;
  return nameText(`${caseStatement(verdict)}${at}${caseVantage(verdict, severalVantages)}`);
}

/** `intended blocked, `; empty where nothing is. */
function intendedText({ expected }: Verdict): string {
  return expected === null || expected === 'observe' ? '' : `intended ${expected}, `;
}

/** What the text of a case depends on besides its verdict. */
interface Said {
  /** The case that explains it already. */
  readonly sameAs: string | null;
  readonly severalVantages: boolean;
}

/** The place comes last and as `file:line`, after a blank: that is what readers look for in a text. */
function linesOf(verdict: Verdict, { sameAs, severalVantages }: Said): string[] {
  const { ports, explanation, advice, severity, rule, source } = verdict;
  const port = `${ports === null ? '' : `, ${casePorts(verdict)}`}${caseVantage(verdict, severalVantages)}`;
  return [
    proseText(`${hostWithAddress(verdict)}${port}: ${intendedText(verdict)}${caseSeen(verdict)}`),
    sameAs === null ? proseText(explanation) : nameText(`Same cause as "${sameAs}", which explains it.`),
    advice === '' ? '' : proseText(`What to do: ${advice}`),
    `${severity === null ? '' : `Severity: ${severity}. `}Evidence: ${evidenceText(verdict)}.`,
    source == null ? '' : proseText(`Host from ${source}.`),
    proseText(`Policy: ${ruleText(rule)}`),
  ].filter((line) => line !== '');
}

function skippedMessage(verdict: Verdict): string {
  const { waiver, expected } = verdict;
  if (waiver === null) return `${expected === 'observe' ? 'Observed' : 'Not judged'}: ${caseSeen(verdict)}`;
  const owner = waiver.owner === null ? '' : `, ${waiver.owner}`;
  return `Waived until ${waiver.until}${owner}: ${waiver.reason} (${caseSeen(verdict)})`;
}

function outcomeOf(verdict: Verdict, news: string, said: Said): JunitOutcome {
  const { severity, cause } = verdict;
  const lines = linesOf(verdict, said);
  const intended = intendedText(verdict);
  switch (verdict.verdict) {
    case 'violation': {
      const message = proseText(`${news}${severity === null ? '' : `${severity}: `}${intended}${caseSeen(verdict)}`);
      return { kind: 'failure', type: ruleOfVerdict(verdict) ?? 'violation', message, lines };
    }
    case 'inconclusive': {
      const message = proseText(`${news}could not be checked: ${intended}${caseSeen(verdict)}`);
      return { kind: 'error', type: cause ?? 'inconclusive', message, lines };
    }
    default:
      return { kind: 'skipped', type: verdict.verdict, message: proseText(skippedMessage(verdict)), lines };
  }
}

/** Gives cases of the same name a number, so that a case that passed is never taken for one that failed. */
export class CaseNames {
  readonly #seen = new Map<string, number>();

  unique(classname: string, name: string): string {
    const key = JSON.stringify([classname, name]);
    const count = (this.#seen.get(key) ?? 0) + 1;
    this.#seen.set(key, count);
    return count === 1 ? name : this.unique(classname, `${name} [${count}]`);
  }
}

/** @param news `NEW, ` where it is new since the baseline; empty where it is not, or where there is none */
export function junitCase(
  verdict: Verdict,
  names: CaseNames,
  severalVantages: boolean,
  news = '',
  causes = new FirstOfCause(),
): JunitCase {
  const classname = nameText(verdict.host);
  const name = names.unique(classname, caseName(verdict, severalVantages));
  const sameAs = verdict.verdict === 'pass' ? null : causes.of(verdict, `${classname}: ${name}`);
  const outcome = verdict.verdict === 'pass' ? null : outcomeOf(verdict, news, { sameAs, severalVantages });
  return {
    classname,
    name,
    time: (verdict.rttMs ?? 0) / 1000,
    outcome,
    output: outcome === null ? [proseText(caseBasis(verdict))] : [],
  };
}

// JUnit test cases from verdicts: the expectation of a port is the case, what was seen decides whether it fails, errs or is skipped.

import { parseRanges } from '../../model/port-ranges.ts';
import type { Verdict } from '../../model/verdict.ts';
import { xmlText } from '../escape/xml.ts';
import { alikeTexts } from '../rows/alike-verdicts.ts';
import { isMissingReport } from '../rows/merged/vantage-columns.ts';
import { answerText, causeText, evidenceText, seenText, seenWords } from '../text/cause-text.ts';
import { clip, LONGEST_NAME, LONGEST_PROSE } from '../text/clip.ts';
import { hostWithAddress, portsText, serviceSuffix } from '../text/places/place-text.ts';
import { ruleText } from '../text/places/policy-place.ts';
import { ruleOfVerdict } from '../text/verdict-rules.ts';
import type { JunitCase, JunitOutcome } from './junit-types.ts';

/** Characters of an explanation that are not worth a reference. */
const SHORT = 80;
/** Causes that are remembered; with more, hardly any comes again. */
const MOST_CAUSES = 10_000;

/** A name of unknown origin. */
export function nameText(text: string): string {
  return xmlText(clip(text, LONGEST_NAME));
}

/** A text of unknown origin. */
export function proseText(text: string): string {
  return xmlText(clip(text, LONGEST_PROSE));
}

/** `5432/tcp postgresql`, `1-21, 23-79/tcp`. */
function portText({ protocol, ports, service, count }: Verdict): string {
  return `${portsText(parseRanges(ports))}/${protocol ?? 'tcp'}${count === 1 ? serviceSuffix(service) : ''}`;
}

/** What is expected, as a statement that holds or does not: `443/tcp https is open`. */
function statement(verdict: Verdict): string {
  const { ports, count, state, cause, address, expected } = verdict;
  if (ports !== null) {
    const what = expected === 'observe' ? 'observed' : (expected ?? 'checked');
    return `${portText(verdict)} ${count === 1 ? 'is' : 'are'} ${what}`;
  }
  if (state === null) return address === null ? 'DNS leads where it must' : 'DNS does not lead elsewhere';
  if (cause === 'no-report') return 'has a report';
  if (cause === 'dns-failed') return 'DNS resolves the name';
  return cause === 'out-of-scope' ? 'may be asked' : 'can be checked';
}

/** ` from internet`; empty where all is from one vantage, and of what is missing, whose host is the vantage. */
function fromText(verdict: Verdict, severalVantages: boolean): string {
  return severalVantages && !isMissingReport(verdict) ? ` from ${verdict.vantage ?? 'the nameless vantage'}` : '';
}

function caseName(verdict: Verdict, severalVantages: boolean): string {
  const { host, address } = verdict;
  const at = address === null || address === host ? '' : ` (${address})`;
  return nameText(`${statement(verdict)}${at}${fromText(verdict, severalVantages)}`);
}

function seen(verdict: Verdict): string {
  if (isMissingReport(verdict)) return causeText(verdict.cause);
  return seenText(verdict, answerText(verdict));
}

/** What a pass rests on. */
function passText(verdict: Verdict): string {
  const what = verdict.state === null ? seenWords(verdict) : seen(verdict);
  return `${what}, evidence: ${evidenceText(verdict)}`;
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
  const { ports, explanation, advice, severity, rule } = verdict;
  const port = `${ports === null ? '' : `, ${portText(verdict)}`}${fromText(verdict, severalVantages)}`;
  return [
    proseText(`${hostWithAddress(verdict)}${port}: ${intendedText(verdict)}${seen(verdict)}`),
    sameAs === null ? proseText(explanation) : nameText(`Same cause as "${sameAs}", which explains it.`),
    advice === '' ? '' : proseText(`What to do: ${advice}`),
    `${severity === null ? '' : `Severity: ${severity}. `}Evidence: ${evidenceText(verdict)}.`,
    proseText(`Policy: ${ruleText(rule)}`),
  ].filter((line) => line !== '');
}

function skippedMessage(verdict: Verdict): string {
  const { waiver, expected } = verdict;
  if (waiver === null) return `${expected === 'observe' ? 'Observed' : 'Not judged'}: ${seen(verdict)}`;
  const owner = waiver.owner === null ? '' : `, ${waiver.owner}`;
  return `Waived until ${waiver.until}${owner}: ${waiver.reason} (${seen(verdict)})`;
}

function outcomeOf(verdict: Verdict, news: string, said: Said): JunitOutcome {
  const { severity, cause } = verdict;
  const lines = linesOf(verdict, said);
  const intended = intendedText(verdict);
  switch (verdict.verdict) {
    case 'violation': {
      const message = proseText(`${news}${severity === null ? '' : `${severity}: `}${intended}${seen(verdict)}`);
      return { kind: 'failure', type: ruleOfVerdict(verdict) ?? 'violation', message, lines };
    }
    case 'inconclusive': {
      const message = proseText(`${news}could not be checked: ${intended}${seen(verdict)}`);
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

/**
 * The first case of each cause, which has its explanation: the others name it, as a thousand ports may have one cause. What to do
 * stands in each of them, because readers open a case alone.
 */
export class FirstOfCause {
  readonly #names = new Map<string, string>();

  /** The case that explains it already; null for the first, and for a text that is no longer than naming that case. */
  of(verdict: Verdict, name: string): string | null {
    if (verdict.explanation.length < SHORT) return null;
    const key = `${verdict.verdict} ${verdict.cause} ${verdict.expected}\n${alikeTexts(verdict)}`;
    const known = this.#names.get(key);
    if (known === undefined && this.#names.size < MOST_CAUSES) this.#names.set(key, name);
    return known ?? null;
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
    output: outcome === null ? [proseText(passText(verdict))] : [],
  };
}

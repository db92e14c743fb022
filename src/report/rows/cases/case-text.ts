// A verdict as a test case in words: what is expected as a statement that holds or does not, where, and what was seen. Plain text, escaped by nobody yet.
import { parseRanges } from '../../../model/port-ranges.ts';
import type { Report } from '../../../model/report.ts';
import type { Verdict } from '../../../model/verdict.ts';
import { answerText, causeText, evidenceText, seenText, seenWords } from '../../text/cause-text.ts';
import { portsText, serviceSuffix } from '../../text/places/place-text.ts';
import { isMissingReport } from '../merged/vantage-columns.ts';

/** `5432/tcp postgresql`, `1-21, 23-79/tcp`. */
export function casePorts({ protocol, ports, service, count }: Verdict): string {
  return `${portsText(parseRanges(ports))}/${protocol ?? 'tcp'}${count === 1 ? serviceSuffix(service) : ''}`;
}

/** What is expected, as a statement that holds or does not: `443/tcp https is open`. */
export function caseStatement(verdict: Verdict): string {
  const { ports, count, state, cause, address, expected } = verdict;
  if (ports !== null) {
    const what = expected === 'observe' ? 'observed' : (expected ?? 'checked');
    return `${casePorts(verdict)} ${count === 1 ? 'is' : 'are'} ${what}`;
  }
  if (state === null) return address === null ? 'DNS leads where it must' : 'DNS does not lead elsewhere';
  if (cause === 'no-report') return 'has a report';
  if (cause === 'not-at-source') return 'is where its vantage is';
  if (cause === 'cannot-see') return 'is checked from a vantage';
  if (cause === 'dns-failed') return 'DNS resolves the name';
  return cause === 'out-of-scope' ? 'may be asked' : 'can be checked';
}

/** ` from internet`; empty where all is from one vantage, and of what is missing, whose host is the vantage. */
export function caseVantage(verdict: Verdict, severalVantages: boolean): string {
  return severalVantages && !isMissingReport(verdict) ? ` from ${verdict.vantage ?? 'the nameless vantage'}` : '';
}

/** `open: SYN-ACK in 11.8 ms`. */
export function caseSeen(verdict: Verdict): string {
  if (isMissingReport(verdict)) return causeText(verdict.cause);
  return seenText(verdict, answerText(verdict));
}

/** What a pass rests on. */
export function caseBasis(verdict: Verdict): string {
  const what = verdict.state === null ? seenWords(verdict) : caseSeen(verdict);
  return `${what}, evidence: ${evidenceText(verdict)}`;
}

/**
 * Whether the names of cases say which vantage they are of: not by who was heard tonight, because a case keeps its name from run to
 * run.
 */
export function hasSeveralVantages({ vantages = [], expects, verdicts }: Report): boolean {
  const names = new Set<string | null>([...vantages.map(({ name }) => name), ...expects.vantages]);
  for (const { vantage } of verdicts) names.add(vantage);
  return names.size > 1;
}

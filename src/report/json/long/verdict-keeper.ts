// What keeps the verdicts of a report while it is read one by one, and one verdict in as little memory as it can have.
import type { Verdict } from '../../../model/verdict.ts';
import type { Texts } from './kept-texts.ts';
import type { SharedParts } from './shared-parts.ts';

/** Is given verdicts in the order of the report. */
export interface VerdictKeeper {
  add(verdict: Verdict): void;
  all(): Verdict[];
}

/** The same verdict with other texts; spelt out, because an object that is written so takes half of what a copy takes. */
export function lightVerdict(verdict: Verdict, parts: SharedParts, { explanation, advice }: Texts): Verdict {
  const { rule, waiver, lacks, satisfies } = verdict;
  const light: Verdict = {
    host: parts.text(verdict.host),
    address: parts.text(verdict.address),
    vantage: parts.text(verdict.vantage),
    protocol: parts.text(verdict.protocol),
    ports: parts.text(verdict.ports),
    count: verdict.count,
    service: parts.text(verdict.service),
    expected: parts.text(verdict.expected),
    state: parts.text(verdict.state),
    cause: parts.text(verdict.cause),
    verdict: parts.text(verdict.verdict),
    severity: parts.text(verdict.severity),
    evidence: parts.text(verdict.evidence),
    explanation,
    advice,
    attempts: verdict.attempts,
    rttMs: verdict.rttMs,
    rule: parts.object(`${rule.line} ${rule.column} ${rule.file}`, rule),
    ...(satisfies === undefined ? {} : { satisfies: parts.object(`satisfies ${satisfies.join('\n')}`, satisfies) }),
    waiver: waiver && parts.object(JSON.stringify(waiver), waiver),
  };
  return lacks === undefined ? light : { ...light, lacks };
}

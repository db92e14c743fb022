// The verdicts of a report, built field by field: of one port, of folded passes, of a name that did not resolve.
import type { SourcePosition } from '../model/diagnostic.ts';
import type { Observation } from '../model/observation.ts';
import type { Unresolved } from '../model/plan.ts';
import type { RuleReference, Verdict } from '../model/report.ts';
import type { Protocol, VerdictKind } from '../model/words.ts';
import { explainUnresolved } from './explain/unresolved.ts';
import { type FoldedPasses, formatRanges } from './fold.ts';
import type { Slot } from './segments.ts';
import { severityOf } from './severity.ts';

/** What all verdicts of one slot of one address share. */
export interface Place {
  readonly slot: Slot;
  readonly host: string;
  readonly address: string;
  readonly vantage: string | null;
  readonly rule: RuleReference;
  readonly serviceName: (port: number, protocol: Protocol) => string | null;
}

/** A verdict on one port, whatever its kind but a pass. */
export function verdictOfPort(
  { slot, host, address, vantage, rule, serviceName }: Place,
  kind: VerdictKind,
  port: number,
  seen: Observation,
  { explanation, advice }: { readonly explanation: string; readonly advice: string },
): Verdict {
  const { judgement, protocol } = slot;
  return {
    host,
    address,
    vantage,
    protocol,
    ports: `${port}`,
    count: 1,
    service: serviceName(port, protocol),
    expected: judgement.entry.expected,
    state: seen.state,
    cause: seen.cause,
    verdict: kind,
    severity: severityOf(kind, judgement.entry, seen, port, protocol),
    evidence: seen.evidence,
    explanation,
    advice,
    attempts: seen.attempts,
    rttMs: seen.rttMs,
    rule,
    waiver: null,
  };
}

/** One verdict for all passes that are alike; what belongs to a single port is null where there are several. */
export function verdictOfPasses(place: Place, { ranges, count, sample, attempts }: FoldedPasses): Verdict {
  const { slot, host, address, vantage, rule, serviceName } = place;
  const { judgement, protocol } = slot;
  const only = count === 1 ? ranges[0] : undefined;
  return {
    host,
    address,
    vantage,
    protocol,
    ports: formatRanges(ranges),
    count,
    service: only ? serviceName(only.first, protocol) : null,
    expected: judgement.entry.expected,
    state: sample.state,
    cause: sample.cause,
    verdict: 'pass',
    severity: null,
    evidence: sample.evidence,
    explanation: '',
    advice: '',
    attempts,
    rttMs: only ? sample.rttMs : null,
    rule,
    waiver: null,
  };
}

/** One verdict for everything that was expected of a name, or of one family of it. */
export function verdictOfUnresolved(unresolved: Unresolved, vantage: string | null): Verdict {
  return {
    host: unresolved.host,
    address: null,
    vantage,
    protocol: null,
    ports: null,
    count: 1,
    service: null,
    expected: null,
    state: 'unknown',
    cause: 'dns-failed',
    verdict: 'inconclusive',
    severity: null,
    evidence: 'none',
    ...explainUnresolved(unresolved),
    attempts: 0,
    rttMs: null,
    rule: ruleAt(unresolved.position),
    waiver: null,
  };
}

export function ruleAt({ file, line, column }: SourcePosition): RuleReference {
  return { file, line, column };
}

// Builds verdicts field by field: of one port, of folded passes, of a name that did not resolve, of addresses out of scope.
import type { SourcePosition } from '../model/diagnostic.ts';
import type { Observation } from '../model/observation.ts';
import type { NameCheck, OutOfScope, SeenByNobody, Unresolved } from '../model/plan.ts';
import type { PortRange } from '../model/policy.ts';
import { rangesText } from '../model/port-ranges.ts';
import type { RuleReference, Verdict, WaiverReference } from '../model/verdict.ts';
import type { Protocol, VerdictKind } from '../model/words.ts';
import { explainNameCheck } from './explain/whole-host/name-check.ts';
import { explainOutOfScope } from './explain/whole-host/out-of-scope.ts';
import { explainSeenByNobody } from './explain/whole-host/seen-by-nobody.ts';
import { causeOfUnresolved, explainUnresolved } from './explain/whole-host/unresolved.ts';
import type { FoldedPasses } from './fold-passes.ts';
import { lacksProof } from './judge.ts';
import type { OrderedRequirements, Slot } from './segments.ts';
import { severityOf } from './severity.ts';

/** What all verdicts of one slot of one address share. */
export interface Place {
  readonly slot: Slot;
  readonly host: string;
  readonly address: string;
  readonly vantage: string | null;
  readonly rule: RuleReference;
  /** The place in a file that the host was read from; null: the policy itself names it. */
  readonly source: string | null;
  /** The vantage judges only open ports that must not be open: nothing of it ever passes. */
  readonly openOnly: boolean;
  readonly serviceName: (port: number, protocol: Protocol) => string | null;
}

export interface Words {
  readonly explanation: string;
  readonly advice: string;
}

/** A verdict on one port, whatever its kind but a pass. */
export function verdictOfPort(
  { slot, host, address, vantage, rule, source, openOnly, serviceName }: Place,
  kind: VerdictKind,
  port: number,
  seen: Observation,
  { explanation, advice }: Words,
  waiver: WaiverReference | null = null,
): Verdict {
  const { applied, protocol } = slot;
  return {
    host,
    address,
    vantage,
    protocol,
    ports: `${port}`,
    count: 1,
    service: serviceName(port, protocol),
    expected: applied.entry.expected,
    state: seen.state,
    cause: seen.cause,
    verdict: kind,
    severity: severityOf(kind, applied.entry, seen, port, protocol),
    evidence: seen.evidence,
    explanation,
    advice,
    attempts: seen.attempts,
    rttMs: seen.rttMs,
    rule,
    ...sourceIn(source),
    ...satisfying(slot.satisfies),
    waiver,
    ...(kind === 'inconclusive' && !openOnly && lacksProof(applied.entry.expected, applied.evidence, seen)
      ? { lacks: 'proof' as const }
      : {}),
  };
}

/** The verdict of one port for all that are alike; what belongs to a single port is null. */
export function verdictOfPorts(one: Verdict, ranges: readonly PortRange[], count: number, attempts: number): Verdict {
  return { ...one, ports: rangesText(ranges), count, service: null, attempts, rttMs: null };
}

/** One verdict for all passes that are alike; what belongs to a single port is null where there are several. */
export function verdictOfPasses(place: Place, { ranges, count, sample, attempts }: FoldedPasses): Verdict {
  const { slot, host, address, vantage, rule, source, serviceName } = place;
  const { applied, protocol } = slot;
  const only = count === 1 ? ranges[0] : undefined;
  return {
    host,
    address,
    vantage,
    protocol,
    ports: rangesText(ranges),
    count,
    service: only ? serviceName(only.first, protocol) : null,
    expected: applied.entry.expected,
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
    ...sourceIn(source),
    ...satisfying(slot.satisfies),
    waiver: null,
  };
}

const asGiven: OrderedRequirements = (satisfies) => satisfies;

/** Not there where there is none. */
function satisfying(satisfies: readonly string[] | undefined, ordered = asGiven): Pick<Verdict, 'satisfies'> {
  return satisfies === undefined ? {} : { satisfies: ordered(satisfies) };
}

/** What a verdict on a whole host has in common with every other: no port was asked. */
const NO_PORT = {
  protocol: null,
  ports: null,
  count: 1,
  service: null,
  expected: null,
  evidence: 'none',
  attempts: 0,
  rttMs: null,
  waiver: null,
} as const;

/** One verdict for everything that was expected of a name, or of one family of it. */
export function verdictOfUnresolved(unresolved: Unresolved, vantage: string | null, ordered = asGiven): Verdict {
  return {
    ...NO_PORT,
    host: unresolved.host,
    address: null,
    vantage,
    state: 'unknown',
    cause: causeOfUnresolved(unresolved),
    verdict: 'inconclusive',
    severity: null,
    ...explainUnresolved(unresolved),
    rule: ruleAt(unresolved.position),
    ...sourceIn(unresolved.source),
    ...satisfying(unresolved.satisfies, ordered),
  };
}

/** One verdict for everything that was expected of addresses which may not be asked. */
export function verdictOfOutOfScope(out: OutOfScope, vantage: string | null, ordered = asGiven): Verdict {
  return {
    ...NO_PORT,
    host: out.host,
    address: out.address,
    vantage,
    state: 'unknown',
    cause: 'out-of-scope',
    verdict: 'inconclusive',
    severity: null,
    ...explainOutOfScope(out),
    rule: ruleAt(out.position),
    ...sourceIn(out.source),
    ...satisfying(out.satisfies, ordered),
  };
}

/** One verdict for what is expected of addresses and seen from no vantage of the policy. */
export function verdictOfSeenByNobody(unseen: SeenByNobody, vantage: string | null, ordered = asGiven): Verdict {
  return {
    ...NO_PORT,
    host: unseen.host,
    address: unseen.address,
    vantage,
    state: 'unknown',
    cause: 'cannot-see',
    verdict: 'inconclusive',
    severity: null,
    ...explainSeenByNobody(unseen),
    rule: ruleAt(unseen.position),
    ...sourceIn(unseen.source),
    ...satisfying(unseen.satisfies, ordered),
  };
}

/** Where a name leads, against where it must: one verdict an address that it must not have, else one for the name. */
export function verdictsOfNameCheck(check: NameCheck, vantage: string | null, ordered = asGiven): Verdict[] {
  const rule = ruleAt(check.resolvesTo.position);
  return explainNameCheck(check).map(({ kind, address, explanation, advice }) => ({
    ...NO_PORT,
    host: check.host,
    address,
    vantage,
    // What is known is known of DNS, and of no port.
    state: kind === 'inconclusive' ? 'unknown' : null,
    cause: kind === 'inconclusive' ? causeOfUnresolved(check.failure ?? { code: 'ENOTFOUND' }) : null,
    verdict: kind,
    // A name that leads to somebody else's machine hands its visitors to them.
    severity: kind === 'violation' ? 'high' : null,
    explanation,
    advice,
    rule,
    ...sourceIn(check.source),
    // What was expected of the ports is not asked where the name leads elsewhere, or nobody knows where.
    ...satisfying(kind === 'pass' ? check.satisfies : check.expectsFor, ordered),
  }));
}

/** Most policies name their hosts themselves: then a verdict says nothing of it. */
function sourceIn(source: string | null | undefined): Pick<Verdict, 'source'> {
  return source == null ? {} : { source };
}

/** What is said of a whole host, from a vantage that judges exposures alone: it is none, so it is not judged. */
export function notJudgedHere(verdict: Verdict): Verdict {
  return {
    ...verdict,
    verdict: 'not-judged',
    severity: null,
    explanation: NOT_AN_EXPOSURE,
    advice: 'Nothing to do here. Judge this host from a vantage that probes.',
  };
}

const NOT_AN_EXPOSURE =
  'Not judged: this vantage judges only open ports that must not be open (`sees: open-only`), and this is about the whole host.';

export function ruleAt({ file, line, column }: SourcePosition): RuleReference {
  return { file, line, column };
}

// The verdict on one port, or on a whole host: what was expected, what was seen, what follows, and which rule of the policy says so.
import type { Cause, Evidence, ExpectedState, Protocol, Severity, State, VerdictKind } from './words.ts';

export interface RuleReference {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The waiver that covers a violation, as the policy has it. */
export interface WaiverReference {
  readonly until: string;
  readonly reason: string;
  readonly owner: string | null;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * One verdict. Passes alike in everything but the port are one entry, and so are very many others alike; everything else is one
 * entry a port.
 */
export interface Verdict {
  readonly host: string;
  /** Null where the name did not resolve. */
  readonly address: string | null;
  readonly vantage: string | null;
  /** Null where the name did not resolve: nothing of any protocol was asked. */
  readonly protocol: Protocol | null;
  /** Ranges in ascending order, `"1-21,23-1023"`; null where the name did not resolve. */
  readonly ports: string | null;
  /** How many ports this entry stands for; 1 for a name that did not resolve. */
  readonly count: number;
  /** The IANA service name of a single port, where it has one. */
  readonly service: string | null;
  /** Null where the name did not resolve: then it stands for everything that was expected of it. */
  readonly expected: ExpectedState | null;
  /** Null, with the cause, where DNS alone was asked: whether a name leads where it must. */
  readonly state: State | null;
  readonly cause: Cause | null;
  readonly verdict: VerdictKind;
  /** Null for a pass and for what is not judged. */
  readonly severity: Severity | null;
  readonly evidence: Evidence;
  /**
   * What was expected, what was seen, what that usually means here, and the policy's own reason. Empty for a pass. Of several ports
   * it is the lowest one's, and says so where the others' differ in what was measured or in the port that they name.
   */
  readonly explanation: string;
  /** What to do next. Empty for a pass. */
  readonly advice: string;
  /** Fresh sockets a port; the most that any port of a merged entry took. */
  readonly attempts: number;
  /** Milliseconds; null for a merged entry and where nothing answered. */
  readonly rttMs: number | null;
  readonly rule: RuleReference;
  /** Null unless the verdict is `waived`. */
  readonly waiver: WaiverReference | null;
}

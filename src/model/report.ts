// report.json: the one document that every other report is made from. Field names are an interface; see docs/report.md.
import type { Drift } from './drift.ts';
import type { Wait } from './wait.ts';
import type { Cause, Evidence, ExpectedState, Protocol, RunResult, Severity, State, VerdictKind } from './words.ts';

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

export interface Totals {
  /** Ports that the plan held. */
  readonly probes: number;
  readonly open: number;
  readonly closed: number;
  readonly filtered: number;
  readonly openOrFiltered: number;
  readonly unknown: number;
  readonly pass: number;
  readonly violation: number;
  readonly waived: number;
  readonly inconclusive: number;
  readonly notJudged: number;
}

export interface RunIdentity {
  readonly repository: string | null;
  readonly commit: string | null;
  readonly url: string | null;
  readonly actor: string | null;
}

export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'port-policy'; readonly version: string };
  /** RFC 3339, UTC, with milliseconds. */
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly durationMs: number;
  /** Decides the order in which ports are asked. */
  readonly seed: number;
  readonly vantage: string | null;
  readonly shard: null;
  readonly expects: { readonly vantages: readonly string[]; readonly shards: number };
  readonly run: RunIdentity;
  readonly policies: readonly { readonly path: string; readonly sha256: string }[];
  readonly scope: readonly string[];
  readonly controls: readonly { readonly target: string; readonly answered: boolean }[];
  /** As in force; null is unlimited. */
  readonly limits: { readonly rate: number | null; readonly perHost: number | null; readonly inFlight: number | null };
  readonly warnings: readonly string[];
  /** Null for a run that did not wait. */
  readonly wait: Wait | null;
  readonly result: RunResult;
  readonly totals: Totals;
  /** Null where there was no baseline. */
  readonly drift: Drift | null;
  readonly verdicts: readonly Verdict[];
}

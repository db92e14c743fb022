// The elements of JUnit XML that this tool writes, as types. Their texts are already free of characters that XML forbids.

export interface JunitOutcome {
  /** `failure`: a violation; `error`: could not be checked; `skipped`: waived, not judged, or a warning. */
  readonly kind: 'failure' | 'error' | 'skipped';
  readonly type: string;
  readonly message: string;
  readonly lines: readonly string[];
}

export interface JunitCase {
  readonly classname: string;
  /** Unique with the class name: readers take two cases of one name for one, and may show the one that passed. */
  readonly name: string;
  /** Seconds. */
  readonly time: number;
  /** Null for a pass. */
  readonly outcome: JunitOutcome | null;
  /** What a pass rests on. */
  readonly output: readonly string[];
}

export interface JunitCounts {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

export interface JunitSuite {
  readonly name: string;
  readonly counts: JunitCounts;
  readonly time: number;
  /** RFC 3339, in UTC. */
  readonly timestamp: string;
  /** By JUnit's meaning, where the tests ran; null where that has no name. */
  readonly hostname: string | null;
  /** The policy, where all cases stand in one file. */
  readonly file: string | null;
  readonly properties: readonly (readonly [name: string, value: string])[];
  /** Made as they are asked for. */
  readonly cases: Iterable<JunitCase>;
}

export interface JunitReport {
  readonly name: string;
  readonly counts: JunitCounts;
  readonly time: number;
  readonly suites: Iterable<JunitSuite>;
}

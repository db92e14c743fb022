// What changed between two reports: as a table of changes, the same for every format.
import type { RuleReference } from '../verdict.ts';
import type { Protocol, Severity, State, VerdictKind } from '../words.ts';

/**
 * The gravest first. `newly-open`: open now, and not known to be open before; `newly-blocked`: closed or filtered now, and open
 * before; `new-host`, `gone-host`: only one of the reports speaks of it; `changed-address`: a name leads elsewhere;
 * `changed-verdict`: judged otherwise, whether the port changed, the policy, or what could be known.
 */
export const DRIFT_KINDS = [
  'newly-open',
  'newly-blocked',
  'new-host',
  'gone-host',
  'changed-address',
  'changed-verdict',
] as const;
export type DriftKind = (typeof DRIFT_KINDS)[number];

/** What one of the two reports says of a port. */
export interface DriftSide {
  /** Null where DNS alone was asked. */
  readonly state: State | null;
  readonly verdict: VerdictKind;
}

/** One change; ports of one address that changed alike are one. */
export interface DriftChange {
  readonly kind: DriftKind;
  /** As the policy names it. */
  readonly host: string;
  /** Null where the change is about the host as a whole. */
  readonly address: string | null;
  readonly vantage: string | null;
  /** Null, with the ports, where the change is about no port. */
  readonly protocol: Protocol | null;
  /** Ranges in ascending order, `"1-21,23-1023"`. */
  readonly ports: string | null;
  /** How many ports; 1 where it is about none. */
  readonly count: number;
  /** The service of a single port, where it has one. */
  readonly service: string | null;
  /** Null where the report says nothing of it. */
  readonly before: DriftSide | null;
  readonly after: DriftSide | null;
  /** Of the verdict as it is now; null where that is no violation. */
  readonly severity: Severity | null;
  /** The rule that judges it now; null where none does any more. */
  readonly rule: RuleReference | null;
  /** What changed, as a sentence; not escaped. */
  readonly explanation: string;
}

/** What changed since an earlier report. */
export interface Drift {
  readonly baseline: {
    /** RFC 3339, UTC, with milliseconds. */
    readonly startedAt: string;
    readonly vantage: string | null;
    readonly commit: string | null;
    readonly url: string | null;
  };
  /** Changes by kind: rows of ports count each port. */
  readonly totals: {
    readonly newlyOpen: number;
    readonly newlyBlocked: number;
    readonly newHosts: number;
    readonly goneHosts: number;
    readonly changedAddresses: number;
    readonly changedVerdicts: number;
  };
  /**
   * Ports of which one of the two knows nothing (`unknown`, or not asked), so that nothing can be said of a change; a host of
   * which something is not known (a name that did not resolve, a network out of scope) counts at least as one.
   */
  readonly notCompared: number;
  /** The gravest first. */
  readonly changes: readonly DriftChange[];
}

// What a caller tells the prober and gets back: options, progress, each batch as it is done, and the summary at the end.
import type { AddressObservations } from '../model/observation.ts';
import type { PlannedAddress } from '../model/plan.ts';
import type { Defaults, Limits, SourceAddresses } from '../model/policy.ts';
import type { LearntPaces } from '../model/report.ts';
import type { Family } from '../model/words.ts';
import type { Connections } from './send/connections.ts';

export interface ProbeProgress {
  /** Ports that need no further question, of all. */
  readonly done: number;
  readonly total: number;
  readonly inFlight: number;
}

export interface ProbeOptions {
  readonly defaults: Defaults;
  readonly limits: Limits;
  readonly seed: number;
  /** Aborting it stops the sending; what is not known by then is `cancelled`, or `out-of-time` where a time limit did it. */
  readonly signal: AbortSignal;
  /** Milliseconds in which a further round must be over; without it there is no limit. */
  readonly leftMs?: () => number;
  readonly onProgress: (progress: ProbeProgress) => void;
  /** TCP ports of other machines that this machine's own network is known to block: their silence never counts. */
  readonly blindPorts?: readonly number[];
  /** `file:` URL of the bundle that sweeping threads run; null for a run without threads. */
  readonly threadFile?: string | null;
  /** The connections that ports have seen, of a run that probes more than once; else each probing counts its own. */
  readonly connections?: Connections;
  /** The addresses that probes leave from; without it the kernel chooses. */
  readonly source?: SourceAddresses;
}

/** Some addresses of the plan, done: their observations hold until the next batch is asked for. */
export interface ProbedBatch {
  readonly addresses: readonly PlannedAddress[];
  readonly observations: readonly AddressObservations[];
  /** This machine's addresses that probes left from so far, loopback aside. */
  readonly sources: readonly string[];
  /** Families in which anything answered this machine so far, controls included. */
  readonly heard: readonly Family[];
}

/** What is known of the whole run once its last batch is done. */
export interface ProbeSummary {
  readonly warnings: readonly string[];
  readonly controls: readonly { readonly target: string; readonly answered: boolean }[];
  /** The bound on sockets at once that was in force. */
  readonly inFlight: number;
  /** The paces that were reached; null where the policy sets them all. */
  readonly learnt: LearntPaces | null;
  /** This machine's addresses that probes left from, loopback aside. */
  readonly sources: readonly string[];
}

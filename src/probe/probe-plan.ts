// Plan to Observations: probes a plan part by part, in the order that the truth rules want.

import { forceGc } from '../base/force-gc.ts';
import { seededRandom } from '../base/seeded-random.ts';
import type { AddressObservations } from '../model/observation.ts';
import type { Plan, PlannedAddress } from '../model/plan.ts';
import type { Defaults, Limits } from '../model/policy.ts';
import type { Family } from '../model/words.ts';
import { batchesOf } from './batches.ts';
import type { Endpoint } from './extra-targets.ts';
import { ProbeRun } from './probe-run.ts';
import type { Connections } from './send/connections.ts';
import type { UdpAsker } from './udp/udp-asker.ts';

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
  /** Aborting it stops the sending; what is not known by then is `cancelled`. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ProbeProgress) => void;
  /** TCP ports of other machines that this machine's own network is known to block: their silence never counts. */
  readonly blindPorts?: readonly number[];
  /** `file:` URL of the bundle that sweeping threads run; null for a run without threads. */
  readonly threadFile?: string | null;
  /** The connections that ports have seen, of a run that probes more than once; else each probing counts its own. */
  readonly connections?: Connections;
}

/** Some addresses of the plan, done: their observations hold until the next part is asked for. */
export interface ProbedBatch {
  readonly addresses: readonly PlannedAddress[];
  readonly observations: readonly AddressObservations[];
  /** This machine's addresses that probes left from so far, loopback aside. */
  readonly sources: readonly string[];
  /** Families in which anything answered this machine so far, controls included. */
  readonly heard: readonly Family[];
}

/** What is known of the whole run once its last part is done. */
export interface ProbeSummary {
  readonly warnings: readonly string[];
  readonly controls: readonly { readonly target: string; readonly answered: boolean }[];
  /** The bound on sockets at once that was in force. */
  readonly inFlight: number;
}

/**
 * Probes every port of the plan, by the truth rules. Never rejects for what the network does.
 * @param onPart given each part as soon as it is done, in the plan's order
 */
export async function probePlan(
  plan: Plan,
  options: ProbeOptions,
  onBatch: (batch: ProbedBatch) => void,
): Promise<ProbeSummary> {
  const run = new ProbeRun(plan, options, await udpAskerFor(plan, options.seed));
  try {
    let carried: readonly Endpoint[] = [];
    let batches = 0;
    for (const addresses of batchesOf(plan.addresses)) {
      if (batches++ > 0) await forceGc();
      carried = await run.probe(addresses, carried, onBatch);
    }
    return run.summary();
  } finally {
    await run.close();
  }
}

/** UDP's questions are loaded only by runs that ask any. */
async function udpAskerFor(plan: Plan, seed: number): Promise<UdpAsker | null> {
  const asked =
    plan.controls.some(({ protocol }) => protocol === 'udp') ||
    plan.addresses.some(({ segments }) => segments.some(({ ports }) => ports.protocol === 'udp'));
  if (!asked) return null;
  const { UdpAsker } = await import('./udp/udp-asker.ts');
  return new UdpAsker(seededRandom(seed ^ 0x75647000));
}

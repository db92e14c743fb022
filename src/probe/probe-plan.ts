// Plan to Observations: the rounds of a run, in the order in which the truth rules want them (docs/truth.md).
import type { AddressObservations } from '../model/observation.ts';
import type { Plan } from '../model/plan.ts';
import type { Defaults, Limits } from '../model/policy.ts';
import { Asker } from './asker.ts';
import { socketBudget } from './descriptor-limit.ts';
import { openIcmpCounters } from './icmp-counters.ts';
import { Ledger } from './ledger.ts';
import { localNetwork } from './local-network.ts';
import { observations } from './observe.ts';
import { Pulse } from './pulse.ts';
import { seededRandom } from './random.ts';
import { Rounds } from './rounds.ts';
import { Vouching } from './vouching.ts';
import { egressWarnings } from './warnings.ts';

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
}

export interface ProbeResult {
  readonly observations: readonly AddressObservations[];
  readonly warnings: readonly string[];
  /** This machine's addresses that probes left from, loopback aside. */
  readonly sources: readonly string[];
  /** The bound on sockets at once that was in force. */
  readonly inFlight: number;
}

/** Without a limit of its own, a machine that does not say how many descriptors it has gets this many sockets. */
const IN_FLIGHT_UNKNOWN = 1000;

/** Probes every port of the plan, by the truth rules. Never rejects for what the network does. */
export async function probePlan(plan: Plan, options: ProbeOptions): Promise<ProbeResult> {
  const ledger = new Ledger(plan.addresses, plan.probes);
  const network = localNetwork();
  const vouching = new Vouching(ledger, network);
  const counters = openIcmpCounters();
  const asker = new Asker();
  const { timeoutMs } = options.defaults;
  const cancelled = () => options.signal.aborted;
  const pulse = new Pulse({ asker, ledger, vouching, timeoutMs, cancelled });
  const inFlight = Math.min(options.limits.inFlight ?? Number.POSITIVE_INFINITY, socketBudget() ?? IN_FLIGHT_UNKNOWN);
  const stop = () => {
    pulse.stop();
    asker.stop();
  };
  if (cancelled()) stop();
  options.signal.addEventListener('abort', stop, { once: true });
  const pace = { rate: options.limits.rate, perHost: options.limits.perHost, inFlight };
  const rounds = new Rounds({
    ledger,
    network,
    vouching,
    counters,
    asker,
    pulse,
    pace,
    defaults: options.defaults,
    random: seededRandom(options.seed),
    cancelled,
    onProgress: options.onProgress,
  });
  try {
    await rounds.run();
    return {
      observations: observations(ledger, (index) => rounds.counts(index), cancelled()),
      warnings: cancelled() ? [] : egressWarnings(ledger, vouching),
      sources: vouching.sources(),
      inFlight,
    };
  } finally {
    options.signal.removeEventListener('abort', stop);
    pulse.stop();
    asker.close();
    counters.close();
  }
}

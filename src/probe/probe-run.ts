// One run of the prober: what all its batches share (sockets, limits, threads, counters), and what the run knows at its end.
import { getOrCreate } from '../base/get-or-create.ts';
import { seededRandom } from '../base/seeded-random.ts';
import { isOutOfTime } from '../base/time-limit.ts';
import { fastestPace, firstPace } from '../model/pace/pace-limits.ts';
import type { Plan, PlannedAddress } from '../model/plan.ts';
import type { LearntPaces } from '../model/report.ts';
import type { Family } from '../model/words.ts';
import { BatchRun, probesOf, type RunTools } from './batch-run.ts';
import { EgressFilterWarning } from './egress-filter-warning.ts';
import { paceOfRun } from './evidence/pace/pace-watch.ts';
import { anchorsNotAsked, askedByUdpAlone, type Endpoint, extraTargets, respondersToCarry } from './extra-targets.ts';
import { socketBudget } from './machine/descriptor-limit.ts';
import { openIcmpCounters } from './machine/icmp-counters.ts';
import { blindMachineWarning, localNetwork } from './machine/local-network.ts';
import { observations, type Stopped } from './observations.ts';
import type { ProbedBatch, ProbeOptions, ProbeSummary } from './probe-options.ts';
import { Asker } from './send/asker.ts';
import { Connections } from './send/connections.ts';
import { Limiter } from './send/limiter.ts';
import { SweepPool } from './send/threads/sweep-pool.ts';
import { startSweepThread } from './send/threads/sweep-thread.ts';
import { poolSize } from './send/threads/worth-threading.ts';
import type { UdpAsker } from './udp/udp-asker.ts';

/** Without a limit of its own, a machine that does not say how many descriptors it has gets this many sockets. */
const IN_FLIGHT_UNKNOWN = 1000;
/** What `unlimited` comes to: a socket that waits takes some 9 kB, and more of them at once would shorten nothing. */
const MOST_IN_FLIGHT = 10_000;
/** How often at most progress is told before all ports have been asked. */
const MOST_REPORTS = 1000;

export class ProbeRun {
  readonly #plan: Plan;
  readonly #options: ProbeOptions;
  readonly #tools: RunTools;
  readonly #egressFilter = new EgressFilterWarning();
  readonly #sources = new Set<string>();
  readonly #answered = new Set<string>();
  readonly #heard = new Set<Family>();
  readonly #lostThreads: string[] = [];
  /** By the pace that was reached: addresses. */
  readonly #reached = new Map<number, string[]>();
  #batch: BatchRun | null = null;
  /** Ports of the batches before this one. */
  #before = 0;
  #answers = 0;
  readonly #stop = () => {
    const { pool, asker, udp, limiter } = this.#tools;
    pool.stop();
    this.#batch?.stop();
    asker.stop();
    udp?.stop();
    limiter.stop();
  };

  constructor(plan: Plan, options: ProbeOptions, udp: UdpAsker | null) {
    this.#plan = plan;
    this.#options = options;
    const { limits, defaults, signal } = options;
    const [start, most] = [firstPace(limits), fastestPace(limits)];
    const learns = { rate: limits.rate === 'auto', perHost: limits.perHost === 'auto' };
    const learning = learns.rate || learns.perHost;
    const whole = learns.rate && start.rate !== null && most.rate !== null ? paceOfRun(start.rate, most.rate) : null;
    const limiter = new Limiter(start, limits.dividedBy);
    const connections = options.connections ?? new Connections();
    const inFlight = Math.min(limits.inFlight ?? MOST_IN_FLIGHT, socketBudget() ?? IN_FLIGHT_UNKNOWN);
    this.#tools = {
      network: localNetwork(),
      counters: openIcmpCounters(),
      asker: new Asker(connections, options.source ?? null),
      udp,
      limiter,
      connections,
      pool: this.#poolFor(limiter, learning),
      pace: { ...most, inFlight, ...(learning ? { start, udp: start } : {}) },
      learning: learning ? { whole, perHost: learns.perHost } : null,
      defaults,
      random: seededRandom(options.seed),
      cancelled: () => signal.aborted,
      leftMs: options.leftMs ?? (() => Number.POSITIVE_INFINITY),
      startedAt: performance.now(),
    };
    if (signal.aborted) this.#stop();
    signal.addEventListener('abort', this.#stop, { once: true });
  }

  #poolFor(limiter: Limiter, learning: boolean): SweepPool {
    const { threadFile = null } = this.#options;
    return new SweepPool({
      start: () => startSweepThread(threadFile as string),
      // Limits that count each packet, and those that are learnt, are kept in one place; one thread is fast enough for them.
      size: threadFile === null || limiter.exact || learning ? 0 : poolSize(),
      onLost: (reason) => this.#lostThreads.push(reason),
    });
  }

  /** @returns who may vouch in the next batch */
  async probe(
    addresses: readonly PlannedAddress[],
    carried: readonly Endpoint[],
    onBatch: (batch: ProbedBatch) => void,
  ): Promise<readonly Endpoint[]> {
    const { limiter, network, pool, pace } = this.#tools;
    limiter.forgetFull();
    const controls = this.#plan.controls.filter((endpoint) => this.#mayBeAsked(endpoint));
    const responders = carried.filter((endpoint) => this.#mayBeAsked(endpoint));
    const byTcp = askedByUdpAlone(addresses, network);
    const anchors = anchorsNotAsked(addresses);
    const asked = [...addresses, ...extraTargets([...controls, ...responders, ...anchors, ...byTcp])];
    pool.prepare(probesOf(asked), asked.length, pace);
    const batch = new BatchRun(this.#tools, asked, (done) => this.#report(done));
    this.#batch = batch;
    await batch.run();
    this.#learnFrom(batch, addresses.length, controls);
    const isEvidence = (index: number) => this.#isEvidence(batch, index);
    const isChecked = (index: number) => batch.isChecked(index);
    const stopped = this.#stoppedBy(batch);
    const edges = network.linkEdges();
    const observed = observations(batch.ledger, batch.responders, isEvidence, stopped, edges, isChecked);
    const [sources, heard] = [[...this.#sources].sort(), [...this.#heard]];
    onBatch({ addresses, observations: observed.slice(0, addresses.length), sources, heard });
    this.#before += probesOf(addresses);
    return respondersToCarry(batch.ledger, batch.responders);
  }

  /** Why a batch was not asked to its end; null where it was. */
  #stoppedBy({ cutShort }: BatchRun): Stopped | null {
    const { signal } = this.#options;
    if (signal.aborted) return isOutOfTime(signal) ? 'out-of-time' : 'cancelled';
    return cutShort ? 'out-of-time' : null;
  }

  #mayBeAsked({ address, port, protocol }: Endpoint): boolean {
    return protocol === 'udp' || this.#tools.connections.waitMs(address, port, 'sample') === 0;
  }

  #report(done: number): void {
    const { asker, pool, udp } = this.#tools;
    const total = this.#plan.probes;
    this.#answers++;
    // Of very many answers one in so many is told, as to tell of each costs as much as to record it.
    if (this.#before + done < total && this.#answers % Math.ceil(total / MOST_REPORTS) !== 0) return;
    const inFlight = asker.inFlight + pool.inFlight + (udp?.inFlight ?? 0);
    this.#options.onProgress({ done: Math.min(total, this.#before + done), total, inFlight });
  }

  /** What the run as a whole is told of at its end. @param judged how many addresses of the batch are the policy's */
  #learnFrom({ ledger, responders, paceWatch }: BatchRun, judged: number, controls: Plan['controls']): void {
    this.#egressFilter.add(ledger, responders, judged, controls.length);
    for (const source of responders.sources()) this.#sources.add(source);
    for (const [i, { target }] of controls.entries())
      if (responders.vouches(ledger.firstIndexOf(judged + i))) this.#answered.add(target);
    for (const [number, perSecond] of paceWatch?.reached() ?? [])
      getOrCreate(this.#reached, Math.round(perSecond), (): string[] => []).push(
        ledger.addresses[number]?.address ?? '',
      );
    for (const [number, { family }] of ledger.addresses.entries())
      if (Math.max(responders.anchor(number, 'tcp'), responders.anchor(number, 'udp')) >= 0) this.#heard.add(family);
  }

  /** Whether a silence, or an ICMP error, is evidence: of a port that this machine's own network blocks it never is. */
  #isEvidence(batch: BatchRun, index: number): boolean {
    const { ledger } = batch;
    const { blindPorts = [] } = this.#options;
    const blind = !ledger.isUdp(index) && blindPorts.includes(ledger.port[index] as number);
    if (blind && !this.#tools.network.isSelf(ledger.address(index).address)) return false;
    return batch.isEvidence(index);
  }

  summary(): ProbeSummary {
    const { network, pace, cancelled } = this.#tools;
    const targets = [...new Set(this.#plan.controls.map(({ target }) => target))];
    return {
      warnings: [
        ...this.#lostThreads.map(
          (reason) => `A thread of this program died, and the main thread asked the rest of its ports: ${reason}`,
        ),
        ...(network.blindness === null ? [] : [blindMachineWarning(network.blindness)]),
        ...(cancelled() ? [] : this.#egressFilter.warnings()),
      ],
      controls: targets.map((target) => ({ target, answered: this.#answered.has(target) })),
      inFlight: pace.inFlight,
      learnt: this.#learnt(),
      sources: [...this.#sources].sort(),
    };
  }

  /** The paces that were reached, the fastest first. */
  #learnt(): LearntPaces | null {
    const { learning } = this.#tools;
    if (learning === null) return null;
    const perHost = [...this.#reached].sort(([a], [b]) => b - a).map(([pace, addresses]) => ({ pace, addresses }));
    return { rate: learning.whole?.reached ?? null, perHost };
  }

  async close(): Promise<void> {
    const { pool, asker, udp, counters, network } = this.#tools;
    await pool.close();
    this.#options.signal.removeEventListener('abort', this.#stop);
    this.#batch?.stop();
    // A question whose answer nobody waits for any more would keep the process alive.
    asker.stop();
    udp?.stop();
    counters.close();
    network.close();
  }
}

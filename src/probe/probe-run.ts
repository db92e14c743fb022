// One run of the prober: what its parts share, and what the rounds of each part need, set up and taken down.

import { seededRandom } from '../base/seeded-random.ts';
import type { Plan, PlannedAddress } from '../model/plan.ts';
import type { Family } from '../model/words.ts';
import { AcceptsAnything } from './classify/accepts-anything.ts';
import { blindMachineWarning, EgressFilterWarning } from './egress-filter-warning.ts';
import { confirmSources } from './evidence/confirm-sources.ts';
import { familiesHeard } from './evidence/families-heard.ts';
import { Responders } from './evidence/responders.ts';
import { TimingPings } from './evidence/timing-pings.ts';
import { askedByUdpAlone, type Endpoint, extraTargets, respondersToCarry } from './extra-targets.ts';
import { readArpTable } from './machine/arp-table.ts';
import { socketBudget } from './machine/descriptor-limit.ts';
import { follow } from './machine/follow.ts';
import { type IcmpCounters, openIcmpCounters } from './machine/icmp-counters.ts';
import { linkEdges } from './machine/link-edges.ts';
import { type FollowedNetwork, localNetwork } from './machine/local-network.ts';
import { observations } from './observations.ts';
import type { ProbedBatch, ProbeOptions, ProbeSummary } from './probe-options.ts';
import type { Answer } from './record/answer.ts';
import { type Flow, flowOf } from './record/flow.ts';
import { Ledger } from './record/ledger.ts';
import { Rounds } from './rounds.ts';
import { Asker } from './send/asker.ts';
import { Connections } from './send/connections.ts';
import { Limiter } from './send/limiter.ts';
import type { Pace } from './send/pace.ts';
import { RoundTrips } from './send/round-trips.ts';
import type { UdpAsking } from './send/sweep.ts';
import { poolSize } from './send/threads/pool-size.ts';
import { SweepPool } from './send/threads/sweep-pool.ts';
import { startSweepThread } from './send/threads/sweep-thread.ts';
import { IcmpLock } from './udp/icmp-lock.ts';
import type { UdpAsker, UdpManner } from './udp/udp-asker.ts';

/** Without a limit of its own, a machine that does not say how many descriptors it has gets this many sockets. */
const IN_FLIGHT_UNKNOWN = 1000;
/** What `unlimited` comes to: a socket that waits takes some 9 kB, and more of them at once would shorten nothing. */
const MOST_IN_FLIGHT = 10_000;

export class ProbeRun {
  readonly #plan: Plan;
  readonly #options: ProbeOptions;
  readonly #udp: UdpAsker | null;
  readonly #network: FollowedNetwork = localNetwork();
  readonly #counters: IcmpCounters = openIcmpCounters();
  readonly #asker = new Asker();
  readonly #random: () => number;
  readonly #inFlight: number;
  readonly #pace: Pace;
  readonly #limiter: Limiter;
  readonly #connections: Connections;
  readonly #startedAt = performance.now();
  readonly #egressFilter = new EgressFilterWarning();
  readonly #sources = new Set<string>();
  readonly #answered = new Set<string>();
  readonly #heard = new Set<Family>();
  readonly #cancelled = () => this.#options.signal.aborted;
  #pings: TimingPings | null = null;
  /** Ports of the parts before this one. */
  #before = 0;
  readonly #lostThreads: string[] = [];
  readonly #pool: SweepPool;
  readonly #stop = () => {
    this.#pool.stop();
    this.#pings?.stop();
    this.#asker.stop();
    this.#udp?.stop();
    this.#limiter.stop();
  };

  constructor(plan: Plan, options: ProbeOptions, udp: UdpAsker | null) {
    this.#plan = plan;
    this.#options = options;
    this.#udp = udp;
    const { threadFile = null } = options;
    this.#limiter = new Limiter(options.limits);
    this.#connections = options.connections ?? new Connections();
    this.#pool = new SweepPool({
      start: () => startSweepThread(threadFile as string),
      // Limits that count each packet are kept in one place, and one thread is fast enough for them.
      size: threadFile === null || this.#limiter.exact ? 0 : poolSize(),
      onLost: (reason) => this.#lostThreads.push(reason),
    });
    this.#random = seededRandom(options.seed);
    this.#inFlight = Math.min(options.limits.inFlight ?? MOST_IN_FLIGHT, socketBudget() ?? IN_FLIGHT_UNKNOWN);
    this.#pace = { rate: options.limits.rate, perHost: options.limits.perHost, inFlight: this.#inFlight };
    if (this.#cancelled()) this.#stop();
    options.signal.addEventListener('abort', this.#stop, { once: true });
  }

  /** @returns who may vouch in the next part */
  async probe(
    addresses: readonly PlannedAddress[],
    carried: readonly Endpoint[],
    onBatch: (batch: ProbedBatch) => void,
  ): Promise<readonly Endpoint[]> {
    this.#limiter.forgetFull();
    const mayBeAsked = ({ address, port, protocol }: Endpoint) =>
      protocol === 'udp' || this.#connections.waitMs(address, port, 'sample') === 0;
    const controls = this.#plan.controls.filter(mayBeAsked);
    const byTcp = askedByUdpAlone(addresses, this.#network);
    const asked = [...addresses, ...extraTargets([...controls, ...carried.filter(mayBeAsked), ...byTcp])];
    const count = asked.reduce((sum, { probes }) => sum + probes, 0);
    this.#pool.prepare(count, asked.length, this.#pace);
    const ledger = new Ledger(asked, count, this.#startedAt);
    const responders = new Responders(ledger, this.#network);
    const rounds = this.#roundsOf(ledger, responders);
    const following = follow(() => responders.look());
    await rounds.run().finally(following.stop);
    this.#egressFilter.add(ledger, responders, addresses.length, controls.length);
    for (const source of responders.sources()) this.#sources.add(source);
    for (const [i, { target }] of controls.entries())
      if (responders.vouches(ledger.firstOf[addresses.length + i] as number)) this.#answered.add(target);
    const counts = (index: number) => this.#counts(ledger, rounds, index);
    const observed = observations(ledger, responders, counts, this.#cancelled(), linkEdges());
    for (const family of familiesHeard(ledger, responders)) this.#heard.add(family);
    const [sources, heard] = [[...this.#sources].sort(), [...this.#heard]];
    onBatch({ addresses, observations: observed.slice(0, addresses.length), sources, heard });
    for (const { probes } of addresses) this.#before += probes;
    return respondersToCarry(ledger, responders);
  }

  /** Whether a silence, or an ICMP error, is evidence. */
  #counts(ledger: Ledger, rounds: Rounds, index: number): boolean {
    const { blindPorts = [] } = this.#options;
    const blind = !ledger.isUdp(index) && blindPorts.includes(ledger.port[index] as number);
    if (blind && !this.#network.isSelf(ledger.address(index).address)) return false;
    return rounds.counts(index);
  }

  #roundsOf(ledger: Ledger, responders: Responders): Rounds {
    const { defaults, onProgress } = this.#options;
    const asker = this.#asker;
    const icmpLock = new IcmpLock();
    const roundTrips = new RoundTrips(ledger.addresses.length, defaults.timeoutMs);
    const limiter = this.#limiter;
    const askTcp = (address: string, port: number, waitMs: number, learn?: (source: string) => void, flow?: Flow) =>
      new Promise<Answer>((done) =>
        limiter.send(address, waitMs, (answered) => {
          const over = (answer: Answer, source: string | null) => {
            answered();
            if (source !== null) learn?.(source);
            done(answer);
          };
          asker.ask(address, port, waitMs, learn !== undefined, over, flow === undefined ? {} : { flow });
        }),
      );
    const timeoutMs = (address: number) => roundTrips.timeoutMs(address);
    const udp = this.#udpAsking(ledger, roundTrips, icmpLock);
    const unlockedUdp = this.#udpAsking(ledger, roundTrips, null);
    const udpOnce = this.#udpAsking(ledger, roundTrips, icmpLock, 'once');
    const udpAnchor = this.#udpAsking(ledger, roundTrips, icmpLock, 'as-answered');
    const ask = async (index: number, wishedMs: number, flow?: Flow): Promise<Answer> => {
      const number = ledger.addressOf[index] as number;
      // A timeout below the way's own time would take every answer for none.
      const waitMs = roundTrips.knows(number) ? Math.max(wishedMs, timeoutMs(number)) : wishedMs;
      const { address } = ledger.address(index);
      // A ping that leaves from another address than the last one shows that the way to its target has changed.
      const learn = (source: string) => responders.learnSource(number, source);
      const answer = await (ledger.isUdp(index)
        ? new Promise<Answer>((done) => limiter.send(address, 0, () => udpAnchor.ask(index, waitMs, done)))
        : askTcp(address, ledger.port[index] as number, waitMs, learn, flow));
      if (answer.kind === 'open' || answer.kind === 'refused')
        roundTrips.learn(number, answer.endedAt - answer.askedAt);
      return answer;
    };
    const pings = new TimingPings({
      ledger,
      responders,
      ask,
      timeoutMs,
      patienceMs: defaults.timeoutMs,
      cancelled: this.#cancelled,
      limiter,
      connections: this.#connections,
      counters: this.#counters,
    });
    this.#pings = pings;
    const acceptsAnything = new AcceptsAnything({
      ledger,
      random: this.#random,
      ask: (address, port) => askTcp((ledger.addresses[address] as PlannedAddress).address, port, timeoutMs(address)),
      atOnce: Math.max(1, this.#inFlight >> 3),
      concerns: (address) => !responders.domain(address).loopback,
    });
    return new Rounds({
      ledger,
      network: this.#network,
      responders,
      counters: this.#counters,
      arpTable: readArpTable,
      pings,
      roundTrips,
      acceptsAnything,
      icmpLock,
      udpErrors: () => this.#udp?.icmpErrors ?? { 4: 0, 6: 0 },
      sweepContext: {
        ledger,
        asker,
        limiter,
        udp,
        knowsSource: (address) => responders.knowsSource(address),
        learnSource: (address, source) => responders.learnSource(address, source),
      },
      ask,
      unlockedUdp,
      udpOnce,
      sweep: (context, probes, sweepOptions) => this.#pool.sweep(context, probes, sweepOptions),
      pace: this.#pace,
      defaults,
      random: this.#random,
      cancelled: this.#cancelled,
      inFlight: () => asker.inFlight + this.#pool.inFlight + (this.#udp?.inFlight ?? 0),
      confirmSources: (probes) => confirmSources(ledger, responders, probes),
      onProgress: ({ done, inFlight }) => {
        const total = this.#plan.probes;
        onProgress({ done: Math.min(total, this.#before + done), total, inFlight });
      },
    });
  }

  /** @param quiet what may keep UDP questions waiting; null: nothing may */
  #udpAsking(
    ledger: Ledger,
    roundTrips: RoundTrips,
    icmpLock: IcmpLock | null,
    manner: UdpManner = 'whole',
  ): UdpAsking {
    const asker = this.#udp;
    if (asker === null) return { has: () => false, ask: () => {} };
    const ask: UdpAsking['ask'] = (index, timeoutMs, done) => {
      const { address, family } = ledger.address(index);
      const before = ledger.attempts[index] as number;
      const target = {
        address,
        family,
        port: ledger.port[index] as number,
        question: ledger.question(index) ?? 'empty',
        flow: flowOf(before),
      };
      // Some servers take their time, whatever the way to them takes: RADIUS delays a rejection by a second.
      // What follows the first question: each datagram has a token of its own.
      const ready = async (of: Family) => {
        await new Promise<void>((go) => this.#limiter.send(address, 0, () => go()));
        await icmpLock?.ready(of);
      };
      const leastMs = Math.max(timeoutMs, this.#options.defaults.timeoutMs);
      const patient = before > 0 && !this.#network.isSelf(address);
      const waitMs = patient ? Math.max(leastMs, roundTrips.patienceMs(ledger.addressOf[index] as number)) : leastMs;
      const now = () => asker.ask(target, waitMs, done, { manner, ready });
      if (icmpLock === null) now();
      else void icmpLock.ready(family).then(now);
    };
    return { has: (index) => ledger.isUdp(index), ask };
  }

  summary(): ProbeSummary {
    const targets = [...new Set(this.#plan.controls.map(({ target }) => target))];
    return {
      warnings: [
        ...this.#lostThreads.map(
          (reason) => `A thread of this program died, and the main thread asked the rest of its ports: ${reason}`,
        ),
        ...(this.#network.blindness === null ? [] : [blindMachineWarning(this.#network.blindness)]),
        ...(this.#cancelled() ? [] : this.#egressFilter.warnings()),
      ],
      controls: targets.map((target) => ({ target, answered: this.#answered.has(target) })),
      inFlight: this.#inFlight,
    };
  }

  async close(): Promise<void> {
    await this.#pool.close();
    this.#options.signal.removeEventListener('abort', this.#stop);
    this.#pings?.stop();
    // A question whose answer nobody waits for any more would keep the process alive.
    this.#asker.stop();
    this.#udp?.stop();
    this.#counters.close();
    this.#network.close();
  }
}

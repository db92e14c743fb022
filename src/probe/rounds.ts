// The rounds of a run: ask, tell refusals apart, ask the witnesses again, credit silence that somebody vouched for, repeat.
import type { Defaults } from '../model/policy.ts';
import type { Family } from '../model/words.ts';
import type { Answer } from './answer.ts';
import type { Asker } from './asker.ts';
import { creditSilence } from './credit.ts';
import { Demands } from './demands.ts';
import type { IcmpCount, IcmpCounters } from './icmp-counters.ts';
import type { Ledger } from './ledger.ts';
import type { LocalNetwork } from './local-network.ts';
import { askNeighbours, NEIGHBOUR_MS, spreadNoNeighbour } from './neighbours.ts';
import type { ProbeProgress } from './probe-plan.ts';
import type { Pulse } from './pulse.ts';
import { sleep } from './sleep.ts';
import { type Pace, type SweepContext, sweep } from './sweep.ts';
import { tellLocalErrorsApart, tellRefusalsApart } from './tell-apart.ts';
import type { Vouching } from './vouching.ts';

export interface RoundsContext {
  readonly ledger: Ledger;
  readonly network: LocalNetwork;
  readonly vouching: Vouching;
  readonly counters: IcmpCounters;
  readonly asker: Asker;
  readonly pulse: Pulse;
  readonly pace: Pace;
  readonly defaults: Defaults;
  readonly random: () => number;
  readonly cancelled: () => boolean;
  readonly onProgress: (progress: ProbeProgress) => void;
}

/** How long the first answers are awaited before the silent ports are asked, so that these have a witness before. */
const WITNESS_WAIT_MS = 300;
/** Pause before a round that asks silent ports again, in milliseconds; and as much again at random. */
const ROUND_PAUSE_MS = 250;
/** Pause after everybody went mute, before one more try. */
const MUTE_PAUSE_MS = 2000;
/** No run asks a port more often than this. */
const MOST_ROUNDS = 10;

export class Rounds {
  readonly #context: RoundsContext;
  readonly #demands: Demands;
  readonly #sweepContext: SweepContext;
  readonly #countersAtStart = new Map<Family, IcmpCount | null>();
  #done = 0;

  constructor(context: RoundsContext) {
    this.#context = context;
    this.#demands = new Demands(context.ledger, context.vouching, context.defaults);
    for (const family of [4, 6] as const) this.#countersAtStart.set(family, context.counters.read(family));
    const { ledger, asker, vouching } = context;
    this.#sweepContext = {
      ledger,
      asker,
      onSend: (address) => context.pulse.sent(address),
      knowsSource: (address) => vouching.knowsSource(address),
      learnSource: (address, source) => vouching.learnSource(address, source),
      worthRetrying: (index, answer) => answer.errno !== 'EADDRNOTAVAIL' || this.#canSend(index),
    };
  }

  /** Whether a probe's silence or ICMP error counts as evidence; true for what cannot be told apart on this machine. */
  counts(index: number): boolean {
    const { ledger } = this.#context;
    if (ledger.is(index, 'refused')) {
      if (this.#countersAtStart.get(ledger.address(index).family) === null) return true;
      return (ledger.vouchedSyns[index] as number) > 0;
    }
    return this.#demands.met(index);
  }

  async run(): Promise<void> {
    const { cancelled } = this.#context;
    await this.#firstRound();
    let left = this.#unsettled();
    let muteOnce = false;
    for (let round = 2; round <= MOST_ROUNDS && left.length > 0 && !cancelled(); round++) {
      const mute = this.#context.vouching.anyMute();
      if (mute && muteOnce) break;
      muteOnce ||= mute;
      // Something that limits us must not see a drumbeat, nor a NAT the same port at once: later, and never quite as late.
      await sleep((mute ? MUTE_PAUSE_MS : ROUND_PAUSE_MS) * (1 + this.#context.random()));
      this.#context.vouching.forgetMute();
      await this.#round(left, this.#slower());
      left = this.#unsettled();
    }
  }

  /** What is expected open first, as it is likely to answer; then, with that for a witness, all the rest. */
  async #firstRound(): Promise<void> {
    const { ledger, pulse, pace } = this.#context;
    const first: number[] = [];
    const rest: number[] = [];
    for (let index = 0; index < ledger.size; index++) (this.#demands.expectedOpen(index) ? first : rest).push(index);
    pulse.start();
    const answered = this.#sweep(first, pace);
    if (rest.length > 0) {
      if (first.length > 0) await soonOr(answered, WITNESS_WAIT_MS);
      await this.#sweep(rest, pace);
    }
    await answered;
    await this.#conclude(Array.from(ledger.port.keys()), true);
  }

  async #round(probes: readonly number[], pace: Pace): Promise<void> {
    const { pulse, ledger } = this.#context;
    pulse.start();
    // A witness before: without it this round could prove no more than the last.
    const addresses = new Set(probes.map((index) => ledger.addressOf[index] as number));
    await this.#askWitnesses(addresses);
    await this.#sweep(probes, pace);
    await this.#conclude(probes, false);
  }

  /** After a sweep: settle what the counters can settle, look for dead neighbours, hear the witnesses again, and credit. */
  async #conclude(asked: readonly number[], first: boolean): Promise<void> {
    const { pulse, vouching, ledger, cancelled } = this.#context;
    pulse.stop();
    await pulse.settled();
    if (cancelled()) return;
    await this.#tellApart(asked);
    if (first) {
      const answers = await askNeighbours(this.#context, (probes, timeoutMs, onAnswer) =>
        this.#quiet(probes, timeoutMs, onAnswer),
      );
      if (answers.length > 0) await this.#tellApart(answers);
      spreadNoNeighbour(ledger);
    }
    vouching.review();
    const silent = asked.filter((index) => ledger.restsOnOthers(index));
    if (silent.length === 0 || cancelled()) return;
    await this.#askWitnesses(new Set(silent.map((index) => ledger.addressOf[index] as number)));
    creditSilence(ledger, vouching, silent);
  }

  /** Asks the anchor of each address, and one witness of each domain in which an address has none. */
  async #askWitnesses(addresses: ReadonlySet<number>): Promise<void> {
    const { vouching, pulse, pace } = this.#context;
    const domains = new Set(
      [...addresses].filter((address) => vouching.anchor(address) < 0).map((a) => vouching.domain(a)),
    );
    const anchors = [...addresses].filter((address) => vouching.anchor(address) >= 0);
    const asking: Promise<boolean>[] = [...domains].map((domain) => pulse.witness(domain));
    const gapMs = pace.rate === null ? 0 : 1000 / pace.rate;
    for (const address of anchors) {
      asking.push(pulse.anchor(address));
      if (gapMs >= 1 && anchors.length > 10) await sleep(gapMs);
    }
    await Promise.all(asking);
  }

  /** The families have counters of their own, so both can be settled at the same time. */
  async #tellApart(asked: readonly number[]): Promise<void> {
    await Promise.all(([4, 6] as const).map((family) => this.#tellFamilyApart(family, asked)));
  }

  async #tellFamilyApart(family: Family, asked: readonly number[]): Promise<void> {
    const { ledger, counters, defaults, cancelled } = this.#context;
    const start = this.#countersAtStart.get(family) ?? null;
    const now = counters.read(family);
    if (start === null || now === null) return;
    const mine = asked.filter((index) => ledger.address(index).family === family);
    const refused = mine.filter((index) => ledger.is(index, 'refused'));
    const quietly =
      (timeoutMs: number) => (probes: readonly number[], onAnswer: (index: number, answer: Answer) => void) =>
        this.#quiet(probes, timeoutMs, onAnswer);
    const context = { ledger, counters, cancelled, ask: quietly(defaults.timeoutMs) };
    // No ICMP error came in since the start, so every refusal was an RST.
    if (now.received === start.received) for (const index of refused) ledger.settle(index, 'rst');
    else await tellRefusalsApart(context, family, refused);
    if (now.sent === start.sent) return;
    const unreachable = mine.filter((index) => ledger.is(index, 'unreachable'));
    await tellLocalErrorsApart({ ...context, ask: quietly(NEIGHBOUR_MS) }, family, unreachable);
  }

  #sweep(probes: readonly number[], pace: Pace): Promise<void> {
    const { defaults, ledger, vouching, pulse, random, onProgress } = this.#context;
    return sweep(this.#sweepContext, probes, {
      timeoutMs: defaults.timeoutMs,
      pace,
      random,
      onAnswer: (index, answer) => {
        pulse.back(ledger.addressOf[index] as number);
        const fresh = ledger.is(index, 'unasked');
        ledger.record(index, this.#canSend(index) ? answer : asLocal(answer));
        if (answer.kind === 'open' || answer.kind === 'refused') vouching.heard(index, answer);
        else if (answer.kind === 'silent' || answer.kind === 'unreachable')
          pulse.silence(ledger.addressOf[index] as number);
        if (fresh) this.#done++;
        onProgress({ done: this.#done, total: ledger.size, inFlight: this.#context.asker.inFlight });
      },
    });
  }

  /** Asks probes while nothing else of their family is under way, without recording the answers. */
  #quiet(
    probes: readonly number[],
    timeoutMs: number,
    onAnswer: (index: number, answer: Answer) => void,
  ): Promise<void> {
    const { pace, random } = this.#context;
    // Both families may be at it: together they keep to the pace.
    const shared = { ...pace, rate: pace.rate === null ? null : pace.rate / 2 };
    return sweep(this.#sweepContext, probes, { timeoutMs, pace: shared, random, onAnswer });
  }

  #canSend(index: number): boolean {
    const { ledger, network } = this.#context;
    const { address, family } = ledger.address(index);
    return network.has(family) || network.isSelf(address);
  }

  #unsettled(): number[] {
    const found: number[] = [];
    for (let index = 0; index < this.#context.ledger.size; index++)
      if (this.#demands.wantsMore(index)) found.push(index);
    return found;
  }

  /** Asking again goes slower: half the pace, a quarter where something is lost on the way. */
  #slower(): Pace {
    const { pace, vouching } = this.#context;
    const factor = vouching.anyLoss() ? 0.25 : 0.5;
    return {
      rate: pace.rate === null ? null : pace.rate * factor,
      perHost: pace.perHost === null ? null : pace.perHost * factor,
      inFlight: pace.inFlight,
    };
  }
}

/** EADDRNOTAVAIL on a machine without an address of that family is no shortage but the lack of a way out. */
function asLocal(answer: Answer): Answer {
  return answer.errno === 'EADDRNOTAVAIL' ? { ...answer, kind: 'local' } : answer;
}

/** Waits for a promise, but at most so long, and leaves no timer behind. */
function soonOr(awaited: Promise<void>, milliseconds: number): Promise<void> {
  return new Promise((go) => {
    const timer = setTimeout(go, milliseconds);
    void awaited.then(() => {
      clearTimeout(timer);
      go();
    });
  });
}

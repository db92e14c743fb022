// Timing pings: ports that are known to answer are asked alongside a sweep, which measures loss and notices when an address goes deaf (rule 5).
import type { Protocol } from '../../model/words.ts';
import type { Answer } from '../record/answer.ts';
import type { PaceClass } from '../record/silent-syns.ts';
import { Connections, type Purpose } from '../send/connections.ts';
import { Anchors } from './anchors.ts';
import { AskAgain, isNoSample, type PingContext } from './ask-again.ts';
import { BracketPings, historiesOf } from './bracket-pings.ts';
import type { Domain } from './domains.ts';
import { type ClimbContext, climb } from './pace/climb-pings.ts';
import { keyOf, loadKey, loadsOf, type SweepLoad, samplesFor } from './sweep-load.ts';

/** How often the timer looks for anchors to ask. */
const TICK_MS = 100;
/** With so many samples three questions to a silent port are enough: a run of few ports need not ask a fourth. */
const FIRST_SAMPLES = 20;
/** An anchor whose loss is measured well enough is asked this seldom while others of its address are silent. */
const CALM_MS = 500;
/** A UDP service may limit its replies: it is never asked more often than this. */
const UDP_MS = 250;
/** An anchor whose service counts connections is never asked more often than this. */
const CAREFUL_MS = 200;
/** A sweep that takes long asks its anchors so often, evenly: those whose service counts connections, and all others. */
const CAREFUL_SAMPLES = 6;
const CALM_SAMPLES = 500;
/** After so many samples of anchors whose services count connections, more SYNs to the silent ports are the better way. */
const ENOUGH_CAREFUL = 8;
/** A port that missed so many questions, while another of its address answered the last ones, is not asked any more. */
const GONE_AFTER = 2;
/** Anchors asked at one tick: an audit of many addresses must not double its own load. */
const PER_TICK = 10;
/** Probes of an address that are unanswered before its anchor is asked along with them. */
const UNANSWERED = 5;
export class TimingPings {
  readonly #context: PingContext;
  readonly #brackets: BracketPings;
  readonly #again: AskAgain;
  readonly #anchors: Anchors;
  /** Null where the pace is not learnt. */
  readonly #climbing: ClimbContext | null;
  #sweepMs = 0;
  /** Every other beat of the timer is for those alone that want samples soon. */
  #isHalf = false;
  #loads = new Map<number, SweepLoad>();
  /** By address: pings that left along with its probes, and that no pace has counted yet. */
  readonly #sentAlong = new Map<number, number>();
  readonly #silentDomains = new Map<Domain, number>();
  readonly #single = new Set<Promise<void>>();
  #pace: PaceClass = 'fast';
  #timer: NodeJS.Timeout | null = null;

  constructor(context: PingContext) {
    this.#context = context;
    this.#anchors = new Anchors(context.ledger, context.connections ?? new Connections());
    this.#again = new AskAgain(context, this.#anchors);
    const { paceWatch: watch } = context;
    this.#climbing = watch === undefined ? null : { watch, sample: this.#sample, sampleOf: this.#sampleOf };
    this.#brackets = new BracketPings({
      ...context,
      ask: (index, timeoutMs) => this.#again.ask(index, timeoutMs),
      anchors: this.#anchors,
      note: (...noted) => this.#again.note(...noted),
      underWay: (question) => this.#underWay(question),
    });
  }

  /**
   * A sweep begins: of these probes, at this pace.
   * @param sweepMs how long it takes to send them
   */
  start(probes: readonly number[], pace: PaceClass, sweepMs = 0): void {
    this.#pace = pace;
    this.#sweepMs = sweepMs;
    for (const [key, load] of loadsOf(this.#context.ledger, probes)) this.#loads.set(key, load);
    this.#timer ??= setInterval(() => this.#tick(), TICK_MS / 2);
  }

  stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
    this.#loads = new Map();
    this.#silentDomains.clear();
    this.#sentAlong.clear();
  }

  /** A probe leaves. A policer drops by the rate, so the anchor has to be asked in the thick of it. */
  sent(address: number, udp: boolean): void {
    const load = this.#loads.get(keyOf(address, udp));
    if (load === undefined) return;
    load.waiting++;
    load.toSend--;
    load.sentSince++;
    const { responders } = this.#context;
    let sent = udp || this.#climbing === null ? 0 : climb(this.#climbing, load);
    // Nobody polices loopback, and there a sweep is too fast to be asked along with.
    if (load.ratio > 0 && !responders.domain(load.address).loopback) {
      load.owed += load.ratio;
      if (load.waiting >= UNANSWERED)
        for (; load.owed >= 1; load.owed--) if (this.#wantsSamples(load) && this.#sample(load)) sent++;
    }
    if (sent > 0) this.#sentAlong.set(address, (this.#sentAlong.get(address) ?? 0) + sent);
  }

  /** Takes how many pings left along with the probes of an address since this was last called, for their pace to count. */
  takeSentAlong(address: number): number {
    const sent = this.#sentAlong.get(address) ?? 0;
    if (sent > 0) this.#sentAlong.delete(address);
    return sent;
  }

  /** A probe came back, or its time was over. */
  back(index: number): void {
    const load = this.#loads.get(loadKey(this.#context.ledger, index));
    if (load !== undefined && load.waiting > 0) load.waiting--;
  }

  /** A probe was silent, or met an ICMP error. */
  silence(index: number): void {
    const { responders } = this.#context;
    const load = this.#loads.get(loadKey(this.#context.ledger, index));
    if (load === undefined) return;
    if (responders.anchor(load.address, load.protocol) >= 0) load.silent = true;
    else {
      const domain = responders.domain(load.address);
      if (!this.#silentDomains.has(domain)) this.#silentDomains.set(domain, 0);
    }
  }

  #wantsSamples(load: SweepLoad): boolean {
    const { responders } = this.#context;
    const { syns } = responders.own(load.address, load.protocol).history.loss(this.#pace);
    if (!this.#isCareful(load)) return syns < (load.ratio === 0 ? samplesFor(1) : 98);
    return syns < ENOUGH_CAREFUL && performance.now() - load.askedAt >= this.#gapMs(load) - TICK_MS / 2;
  }

  #isCareful({ address, protocol }: SweepLoad): boolean {
    return this.#anchors.allCareful(this.#context.responders.anchors(address, protocol));
  }

  /** Whether so few ports are asked that the first samples, taken soon, save another round. */
  #isShort({ address, protocol, samples }: SweepLoad): boolean {
    if (protocol === 'udp' || samples > samplesFor(1)) return false;
    return this.#context.responders.own(address, protocol).history.loss(this.#pace).syns < FIRST_SAMPLES;
  }

  /** How long an anchor is left alone while others of its address are silent: longer sweeps ask no more of it. */
  #gapMs(load: SweepLoad): number {
    return this.#isCareful(load)
      ? Math.max(CAREFUL_MS, this.#sweepMs / CAREFUL_SAMPLES)
      : Math.max(CALM_MS, this.#sweepMs / CALM_SAMPLES);
  }

  /** Asks a port that has answered once more, without a note of it. */
  askAgain(index: number, timeoutMs: number): Promise<Answer> {
    return this.#again.ask(index, timeoutMs);
  }

  /** Whether an open port that refused when it was asked again did so by an RST. */
  readonly isReset = (answer: Answer): boolean => this.#again.isReset(answer);

  /** Whether the services of all ports that answer at an address count connections: few questions, and many to the silent ports. */
  isCareful(index: number): boolean {
    const { ledger, responders } = this.#context;
    return (
      !ledger.isUdp(index) && this.#anchors.allCareful(responders.anchors(ledger.addressOf[index] as number, 'tcp'))
    );
  }

  /** Whether an open port of that address met an ICMP error when it was asked again. */
  wasRejected(address: number): boolean {
    return this.#again.wasRejected(address);
  }

  /** Asks an anchor of the address with one question. Resolves to whether it answered. */
  async askOnce(address: number, timeoutMs: number): Promise<boolean> {
    const { responders, cancelled } = this.#context;
    const index = this.#anchors.next(responders.anchors(address, 'tcp'), 'bracket');
    if (index < 0 || cancelled()) return false;
    const answer = await this.#again.ask(index, timeoutMs);
    if (isNoSample(answer) || cancelled()) return false;
    return this.#again.note(historiesOf(responders, address, 'tcp'), index, answer, this.#pace);
  }

  /** A service that went away while others of its address answer all the time is not asked any more. */
  dropGone(): void {
    const { ledger, responders } = this.#context;
    for (const address of ledger.addresses.keys())
      for (const protocol of ['tcp', 'udp'] as const) {
        const anchors = responders.anchors(address, protocol);
        if (anchors.length < 2 || !anchors.some((index) => this.#anchors.missed(index) === 0)) continue;
        for (const index of [...anchors]) if (this.#anchors.missed(index) >= GONE_AFTER) responders.drop(index);
      }
  }

  #tick(): void {
    const now = performance.now();
    this.#isHalf = !this.#isHalf;
    let asked = 0;
    for (const load of this.#loads.values()) {
      if (asked >= PER_TICK) break;
      if (this.#isHalf && !this.#isShort(load)) continue;
      const loopback = this.#context.responders.domain(load.address).loopback;
      if (load.waiting === 0 && !load.silent) continue;
      const eager = !loopback && load.waiting > 0 && this.#wantsSamples(load);
      const gapMs = !eager
        ? this.#gapMs(load)
        : load.protocol === 'udp'
          ? UDP_MS
          : this.#isShort(load)
            ? TICK_MS / 2
            : TICK_MS;
      if (now - load.askedAt < gapMs - TICK_MS / 2 || (!eager && !load.silent)) continue;
      load.silent = false;
      if (this.#sample(load)) asked++;
    }
    if (this.#isHalf) return;
    for (const [domain, askedAt] of this.#silentDomains) {
      const careful = this.#anchors.allCareful([...domain.tcp.witnesses, ...domain.udp.witnesses]);
      const gapMs = careful ? Math.max(CALM_MS, this.#sweepMs / CAREFUL_SAMPLES) : CALM_MS;
      if (now - askedAt < gapMs - TICK_MS / 2) continue;
      this.#silentDomains.set(domain, now);
      void this.witness(domain, careful ? 'sample' : 'bracket');
    }
  }

  /** Asks the anchor of an address, up to three times. Resolves to whether it answered. */
  anchor(address: number, protocol: Protocol): Promise<boolean> {
    return this.#brackets.anchor(address, protocol, this.#pace);
  }

  /** Asks witnesses of a domain in turn, of each protocol in which it has any, until one answers or three did not. */
  witness(domain: Domain, purpose: Purpose = 'bracket'): Promise<boolean> {
    return this.#brackets.witness(domain, this.#pace, purpose);
  }

  /** Waits for the questions that are under way. */
  async finished(): Promise<void> {
    await Promise.all([this.#brackets.finished(), ...this.#single]);
  }

  /** Asks the anchor once, even while others are asking: one sample. */
  readonly #sample = (load: SweepLoad): boolean => {
    const { responders, ledger } = this.#context;
    const index = this.#anchors.next(responders.anchors(load.address, load.protocol), 'sample');
    if (index < 0) return false;
    // Where the limits leave no room now, the anchor and the silent ports take turns.
    const limit = this.#context.limiter?.of(ledger.addresses[load.address]?.address ?? '');
    const busy = limit !== undefined && this.#context.limiter?.wouldWait(limit) === true;
    if (busy && (limit.waiting > 0 || (load.toSend > 0 && load.sentSince === 0))) return false;
    load.sentSince = 0;
    load.askedAt = performance.now();
    this.#ask(index, load.address, load.protocol);
    return true;
  };

  readonly #sampleOf = (witnesses: readonly number[]): boolean => {
    const index = this.#anchors.next(witnesses, 'sample');
    if (index >= 0) this.#ask(index, this.#context.ledger.addressOf[index] as number, 'tcp');
    return index >= 0;
  };

  #ask(index: number, address: number, protocol: Protocol): void {
    const { responders, timeoutMs, cancelled } = this.#context;
    const histories = historiesOf(responders, address, protocol);
    const pace = this.#pace;
    const asking = this.#again.ask(index, timeoutMs(address)).then((answer) => {
      if (isNoSample(answer) || cancelled()) return;
      this.#again.note(histories, index, answer, pace);
    });
    this.#underWay(asking);
  }

  #underWay(question: Promise<void>): void {
    const ended = question.finally(() => this.#single.delete(ended));
    this.#single.add(ended);
  }
}

// Asks ports that are known to answer again, while others are silent: so that silence has a before and an after, and so
// that what is lost on the way is measured in the thick of it (truth rule 5).
import { getOrCreate } from '../../base/get-or-create.ts';
import type { Protocol } from '../../model/words.ts';
import type { Answer } from '../record/answer.ts';
import type { PaceClass } from '../record/silent-syns.ts';
import { Connections, type Purpose } from '../send/connections.ts';
import { Anchors } from './anchors.ts';
import type { AnswerHistory } from './answer-history.ts';
import { AskUntilAnswered, isNoSample, note, type PingContext } from './ask-until-answered.ts';
import { inTurn } from './domains.ts';
import type { Domain } from './responders.ts';

/** How often the timer looks for anchors to ask. */
const TICK_MS = 100;
/** An anchor whose loss is measured well enough is asked this seldom while others of its address are silent. */
const CALM_MS = 500;
/** A UDP service may limit its replies: it is never asked more often than this. */
const UDP_MS = 250;
/** A sweep that takes long asks its anchors so often, evenly: those whose service counts connections, and all others. */
const CAREFUL_SAMPLES = 6;
const CALM_SAMPLES = 500;
/** After so many samples of anchors whose services count connections, more SYNs to the silent ports are the better way. */
const ENOUGH_CAREFUL = 8;
/** A port that missed so many questions, while another of its address answered the last ones, is not asked any more. */
const GONE_AFTER = 2;
/** Anchors asked at one beat: an audit of many addresses must not double its own load. */
const PER_TICK = 10;
/** Probes of an address that are unanswered before its anchor is asked along with them. */
const UNANSWERED = 5;
/**
 * How many samples of the loss are worth taking for so many silent ports. With n answered and none lost, Laplace's estimate
 * is 1 / (n + 2): 8 samples ask for four SYNs a port to get below 1 in 10,000, 20 for three, 98 for two.
 */
export function samplesFor(ports: number): number {
  if (ports <= 5) return 8;
  return ports <= 80 ? 20 : 98;
}

/** What a sweep has under way at one address over one protocol. */
interface SweepLoad {
  readonly address: number;
  readonly protocol: Protocol;
  /** Pulses owed for each probe that is sent. */
  readonly ratio: number;
  owed: number;
  waiting: number;
  /** Probes that the sweep has yet to send, and those that it sent since the anchor was last asked. */
  toSend: number;
  sentSince: number;
  askedAt: number;
  /** Something was silent since the anchor was last asked. */
  silent: boolean;
}

export class TimingPings {
  readonly #context: PingContext;
  readonly #untilAnswered: AskUntilAnswered;
  readonly #connections: Connections;
  readonly #anchors: Anchors;
  #sweepMs = 0;
  /** Addresses of which an open port refused all of a sudden, and not by an RST. */
  readonly #rejected = new Set<number>();
  /** Refusals of open ports that are known to be RSTs. */
  readonly #resets = new WeakSet<Answer>();
  #loads = new Map<number, SweepLoad>();
  /** By address: pings that left along with its probes, and that no pace has counted yet. */
  readonly #sentAlong = new Map<number, number>();
  readonly #silentDomains = new Map<Domain, number>();
  /** Questions under way, so that nobody is asked for a before and after twice at once. */
  readonly #busy = new Map<string, Promise<boolean>>();
  readonly #single = new Set<Promise<void>>();
  #pace: PaceClass = 'fast';
  #timer: NodeJS.Timeout | null = null;

  constructor(context: PingContext) {
    this.#context = context;
    this.#connections = context.connections ?? new Connections();
    this.#anchors = new Anchors(context.ledger, this.#connections);
    this.#untilAnswered = new AskUntilAnswered({
      ...context,
      ask: (index, timeoutMs) => this.askAgain(index, timeoutMs),
      anchors: this.#anchors,
      note: (...noted) => this.#note(...noted),
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
    const { ledger } = this.#context;
    const counts = new Map<number, number>();
    for (const index of probes) {
      const key = this.#key(index);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    for (const [key, count] of counts) {
      const protocol = key % 2 === 1 ? 'udp' : 'tcp';
      const ratio = protocol === 'udp' ? 0 : samplesFor(count) / count;
      const address = Math.floor(key / 2);
      if (address >= ledger.addresses.length) continue;
      this.#loads.set(key, {
        address,
        protocol,
        ratio,
        owed: 0,
        waiting: 0,
        toSend: count,
        sentSince: 0,
        askedAt: 0,
        silent: false,
      });
    }
    this.#timer ??= setInterval(() => this.#tick(), TICK_MS);
  }

  stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
    this.#loads = new Map();
    this.#silentDomains.clear();
    this.#sentAlong.clear();
  }

  #key(index: number): number {
    const { ledger } = this.#context;
    return 2 * (ledger.addressOf[index] as number) + (ledger.isUdp(index) ? 1 : 0);
  }

  /** A probe leaves. A policer drops by the rate, so the anchor has to be asked in the thick of it. */
  sent(address: number, udp: boolean): void {
    const load = this.#loads.get(2 * address + (udp ? 1 : 0));
    if (load === undefined) return;
    load.waiting++;
    load.toSend--;
    load.sentSince++;
    // Nobody polices loopback, and there a sweep is too fast to be asked along with.
    if (load.ratio === 0 || this.#context.responders.domain(load.address).loopback) return;
    load.owed += load.ratio;
    if (load.waiting < UNANSWERED || load.owed < 1) return;
    let sent = 0;
    for (; load.owed >= 1; load.owed--) if (this.#wantsSamples(load) && this.#sample(load)) sent++;
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
    const load = this.#loads.get(this.#key(index));
    if (load !== undefined && load.waiting > 0) load.waiting--;
  }

  /** A probe was silent, or met an ICMP error. */
  silence(index: number): void {
    const { responders } = this.#context;
    const load = this.#loads.get(this.#key(index));
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

  /** How long an anchor is left alone while others of its address are silent: longer sweeps ask no more of it. */
  #gapMs(load: SweepLoad): number {
    return this.#isCareful(load)
      ? Math.max(2 * TICK_MS, this.#sweepMs / CAREFUL_SAMPLES)
      : Math.max(CALM_MS, this.#sweepMs / CALM_SAMPLES);
  }

  /** A port of the policy accepted a connection of a sweep. */
  opened(index: number): void {
    const { ledger } = this.#context;
    if (!ledger.isUdp(index)) this.#connections.opened(ledger.address(index).address, ledger.port[index] as number);
  }

  /** Whether the services of all ports that answer at an address count connections: few questions, and many to the silent ports. */
  isCareful(index: number): boolean {
    const { ledger, responders } = this.#context;
    return (
      !ledger.isUdp(index) && this.#anchors.allCareful(responders.anchors(ledger.addressOf[index] as number, 'tcp'))
    );
  }

  /** Asks a port that has answered once more, without a note of it. */
  async askAgain(index: number, timeoutMs: number): Promise<Answer> {
    const { ledger, ask } = this.#context;
    this.opened(index);
    const asking = this.#anchors.asking(index);
    const answer = await ask(index, timeoutMs);
    asking.done();
    if (answer.kind === 'refused' && ledger.is(index, 'open') && (await this.#isReset(index, timeoutMs)))
      this.#resets.add(answer);
    return answer;
  }

  /**
   * Whether an open port that refuses all of a sudden does so by an RST: its service restarts, and the host hears us and is
   * heard. An ICMP error, which a firewall makes as well, moves the kernel's counter.
   */
  async #isReset(index: number, timeoutMs: number): Promise<boolean> {
    const { counters, ledger, ask, cancelled } = this.#context;
    const { family } = ledger.address(index);
    const before = counters?.read(family);
    if (before === undefined || before === null || cancelled()) return false;
    this.opened(index);
    const { kind } = await ask(index, timeoutMs);
    if (kind !== 'refused') return kind === 'open';
    return counters?.read(family)?.received === before.received;
  }

  /** Whether an open port that refused when it was asked again did so by an RST. */
  readonly isReset = (answer: Answer): boolean => this.#resets.has(answer);

  #note(histories: readonly AnswerHistory[], index: number, answer: Answer, pace: PaceClass): boolean {
    const { ledger, responders } = this.#context;
    const answered = note(histories, ledger, index, answer, pace, this.isReset(answer));
    this.#anchors.heard(index, answered);
    if (answered) responders.heardAgain(index);
    else responders.missed(index);
    if (!answered && answer.kind === 'refused') this.#rejected.add(ledger.addressOf[index] as number);
    return answered;
  }

  /** Whether an open port of that address met an ICMP error when it was asked again. */
  wasRejected(address: number): boolean {
    return this.#rejected.has(address);
  }

  /** Asks an anchor of the address with one question. Resolves to whether it answered. */
  async askOnce(address: number, timeoutMs: number): Promise<boolean> {
    const { responders, cancelled } = this.#context;
    const index = this.#anchors.next(responders.anchors(address, 'tcp'), 'bracket');
    if (index < 0 || cancelled()) return false;
    const answer = await this.askAgain(index, timeoutMs);
    if (isNoSample(answer) || cancelled()) return false;
    return this.#note(this.#histories(address, 'tcp'), index, answer, this.#pace);
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
    let asked = 0;
    for (const load of this.#loads.values()) {
      if (asked >= PER_TICK) break;
      const loopback = this.#context.responders.domain(load.address).loopback;
      if (load.waiting === 0 && !load.silent) continue;
      const eager = !loopback && load.waiting > 0 && this.#wantsSamples(load);
      const gapMs = !eager ? this.#gapMs(load) : load.protocol === 'udp' ? UDP_MS : TICK_MS;
      if (now - load.askedAt < gapMs - TICK_MS / 2 || (!eager && !load.silent)) continue;
      load.silent = false;
      if (this.#sample(load)) asked++;
    }
    for (const [domain, askedAt] of this.#silentDomains) {
      const careful = this.#anchors.allCareful([...domain.tcp.witnesses, ...domain.udp.witnesses]);
      const gapMs = careful ? Math.max(CALM_MS, this.#sweepMs / CAREFUL_SAMPLES) : CALM_MS;
      if (now - askedAt < gapMs - TICK_MS / 2) continue;
      this.#silentDomains.set(domain, now);
      void this.witness(domain, careful ? 'sample' : 'bracket');
    }
  }

  /** Waits for the questions that are under way. */
  async finished(): Promise<void> {
    await Promise.all([...this.#busy.values(), ...this.#single]);
  }

  /** Asks the anchor once, whoever else is asking: one sample. */
  #sample(load: SweepLoad): boolean {
    const { responders, ledger, timeoutMs, cancelled } = this.#context;
    const index = this.#anchors.next(responders.anchors(load.address, load.protocol), 'sample');
    if (index < 0) return false;
    // Where the limits leave no room now, the anchor and the silent ports take turns.
    const limit = this.#context.limiter?.of(ledger.addresses[load.address]?.address ?? '');
    const busy = limit !== undefined && this.#context.limiter?.wouldWait(limit) === true;
    if (busy && (limit.waiting > 0 || (load.toSend > 0 && load.sentSince === 0))) return false;
    load.sentSince = 0;
    load.askedAt = performance.now();
    const histories = this.#histories(load.address, load.protocol);
    const pace = this.#pace;
    const asking = this.askAgain(index, timeoutMs(load.address)).then((answer) => {
      if (isNoSample(answer) || cancelled()) return;
      this.#note(histories, index, answer, pace);
    });
    this.#underWay(asking);
    return true;
  }

  #underWay(question: Promise<void>): void {
    const ended = question.finally(() => this.#single.delete(ended));
    this.#single.add(ended);
  }

  #histories(address: number, protocol: Protocol): AnswerHistory[] {
    const { responders } = this.#context;
    return [responders.own(address, protocol).history, responders.domain(address)[protocol].history];
  }

  /** Asks the anchor of an address, up to three times. Resolves to whether it answered. */
  anchor(address: number, protocol: Protocol): Promise<boolean> {
    const { responders } = this.#context;
    const anchors = () => responders.anchors(address, protocol);
    if (anchors().length === 0) return Promise.resolve(false);
    // That one address went mute does not make the others deaf: the domain is told of its samples alone.
    const own = responders.own(address, protocol).history;
    return this.#once(`${address} ${protocol}`, () =>
      this.#untilAnswered.askUntilAnswered(
        () => this.#anchors.next(anchors(), 'bracket'),
        this.#histories(address, protocol),
        own,
        this.#pace,
        () => this.#anchors.soonestMs(anchors(), 'bracket'),
      ),
    );
  }

  /** Asks witnesses of a domain in turn, of each protocol in which it has any, until one answers or three did not. */
  async witness(domain: Domain, purpose: Purpose = 'bracket'): Promise<boolean> {
    const { responders, ledger } = this.#context;
    const asked = (['tcp', 'udp'] as const).map((protocol) => {
      const { witnesses, history } = domain[protocol];
      if (witnesses.length === 0) return Promise.resolve(false);
      // Those first whose services do not mind, of those that may be asked at all.
      const next = inTurn(
        witnesses,
        (index) => responders.domain(ledger.addressOf[index] as number) === domain,
        (among) => this.#anchors.next(among, purpose),
      );
      return this.#once(`${domain.key} ${protocol}`, () =>
        this.#untilAnswered.askUntilAnswered(next, [history], history, this.#pace),
      );
    });
    return (await Promise.all(asked)).includes(true);
  }

  #once(key: string, ask: () => Promise<boolean>): Promise<boolean> {
    return getOrCreate(this.#busy, key, () => ask().finally(() => this.#busy.delete(key)));
  }
}

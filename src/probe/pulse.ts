// Asks ports that are known to answer again, while others are silent: so that silence has a before and an after, and so
// that what is lost on the way is measured in the thick of it (truth rule 5).
import type { Protocol } from '../model/words.ts';
import type { Answer } from './answer.ts';
import { inTurn } from './evidence/domains.ts';
import { Insistence, isNoSample, note } from './insistence.ts';
import type { Ledger } from './ledger.ts';
import type { Limiter } from './send/limiter.ts';
import type { PaceClass, Timeline } from './timeline.ts';
import type { Domain, Vouching } from './vouching.ts';

/** How often the timer looks for anchors to ask. */
const BEAT_MS = 100;
/** An anchor whose loss is measured well enough is asked this seldom while others of its address are silent. */
const CALM_MS = 500;
/** A UDP service may limit its replies: it is never asked more often than this. */
const UDP_MS = 250;
/** Anchors asked at one beat: an audit of many addresses must not double its own load. */
const PER_BEAT = 10;
/** Probes of an address that are unanswered before its anchor is asked along with them. */
const CROWD = 5;
/**
 * How many samples of the loss are worth taking for so many silent ports. With n answered and none lost, Laplace's estimate
 * is 1 / (n + 2): 8 samples ask for four SYNs a port to get below 1 in 10,000, 20 for three, 98 for two.
 */
export function samplesFor(ports: number): number {
  if (ports <= 5) return 8;
  return ports <= 80 ? 20 : 98;
}

export interface PulseContext {
  readonly ledger: Ledger;
  readonly vouching: Vouching;
  /** Asks one probe's port once, without recording the answer as the port's own. */
  readonly ask: (index: number, timeoutMs: number) => Promise<Answer>;
  /** How long to wait for an anchor of that address. */
  readonly timeoutMs: (address: number) => number;
  readonly patienceMs: number;
  readonly cancelled: () => boolean;
  /** The limits of the run, through which `ask` sends. */
  readonly limiter?: Limiter;
}

/** What a sweep has under way at one address over one protocol. */
interface Crowd {
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

export class Pulse {
  readonly #context: PulseContext;
  readonly #insistence: Insistence;
  #crowds = new Map<number, Crowd>();
  readonly #silentDomains = new Map<Domain, number>();
  /** Questions under way, so that nobody is asked for a before and after twice at once. */
  readonly #busy = new Map<string, Promise<boolean>>();
  readonly #single = new Set<Promise<void>>();
  #pace: PaceClass = 'fast';
  #timer: NodeJS.Timeout | null = null;

  constructor(context: PulseContext) {
    this.#context = context;
    this.#insistence = new Insistence({ ...context, underWay: (question) => this.#underWay(question) });
  }

  /** A sweep begins: of these probes, at this pace. */
  start(probes: readonly number[], pace: PaceClass): void {
    this.#pace = pace;
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
      this.#crowds.set(key, {
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
    this.#timer ??= setInterval(() => this.#beat(), BEAT_MS);
  }

  stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
    this.#crowds = new Map();
    this.#silentDomains.clear();
  }

  #key(index: number): number {
    const { ledger } = this.#context;
    return 2 * (ledger.addressOf[index] as number) + (ledger.isUdp(index) ? 1 : 0);
  }

  /**
   * A probe leaves. A policer drops by the rate, so the anchor has to be asked in the thick of it.
   * @returns how many SYNs were sent along with it, for the pace to count
   */
  sent(address: number, udp: boolean): number {
    const crowd = this.#crowds.get(2 * address + (udp ? 1 : 0));
    if (crowd === undefined) return 0;
    crowd.waiting++;
    crowd.toSend--;
    crowd.sentSince++;
    // Nobody polices loopback, and there a sweep is too fast to be asked along with.
    if (crowd.ratio === 0 || this.#context.vouching.domain(crowd.address).loopback) return 0;
    crowd.owed += crowd.ratio;
    if (crowd.waiting < CROWD || crowd.owed < 1) return 0;
    let sent = 0;
    for (; crowd.owed >= 1; crowd.owed--) if (this.#wantsSamples(crowd) && this.#sample(crowd)) sent++;
    return sent;
  }

  /** A probe came back, or its time was over. */
  back(index: number): void {
    const crowd = this.#crowds.get(this.#key(index));
    if (crowd !== undefined && crowd.waiting > 0) crowd.waiting--;
  }

  /** A probe was silent, or met an ICMP error. */
  silence(index: number): void {
    const { vouching } = this.#context;
    const crowd = this.#crowds.get(this.#key(index));
    if (crowd === undefined) return;
    if (vouching.anchor(crowd.address, crowd.protocol) >= 0) crowd.silent = true;
    else {
      const domain = vouching.domain(crowd.address);
      if (!this.#silentDomains.has(domain)) this.#silentDomains.set(domain, 0);
    }
  }

  #wantsSamples(crowd: Crowd): boolean {
    const { vouching } = this.#context;
    const { syns } = vouching.own(crowd.address, crowd.protocol).timeline.loss(this.#pace);
    return syns < (crowd.ratio === 0 ? samplesFor(1) : 98);
  }

  #beat(): void {
    const now = performance.now();
    let asked = 0;
    for (const crowd of this.#crowds.values()) {
      if (asked >= PER_BEAT) break;
      const loopback = this.#context.vouching.domain(crowd.address).loopback;
      if (crowd.waiting === 0 && !crowd.silent) continue;
      const eager = !loopback && crowd.waiting > 0 && this.#wantsSamples(crowd);
      const gapMs = !eager ? CALM_MS : crowd.protocol === 'udp' ? UDP_MS : BEAT_MS;
      if (now - crowd.askedAt < gapMs - BEAT_MS / 2 || (!eager && !crowd.silent)) continue;
      crowd.silent = false;
      if (this.#sample(crowd)) asked++;
    }
    for (const [domain, askedAt] of this.#silentDomains) {
      if (now - askedAt < CALM_MS - BEAT_MS / 2) continue;
      this.#silentDomains.set(domain, now);
      void this.witness(domain);
    }
  }

  /** Waits for the questions that are under way. */
  async settled(): Promise<void> {
    await Promise.all([...this.#busy.values(), ...this.#single]);
  }

  /** Asks the anchor once, whoever else is asking: one sample. */
  #sample(crowd: Crowd): boolean {
    const { vouching, ledger, timeoutMs, cancelled } = this.#context;
    const index = vouching.anchor(crowd.address, crowd.protocol);
    if (index < 0) return false;
    // Where the limits leave no room now, the anchor and the silent ports take turns.
    const limit = this.#context.limiter?.of(ledger.addresses[crowd.address]?.address ?? '');
    const busy = limit !== undefined && this.#context.limiter?.wouldWait(limit) === true;
    if (busy && (limit.waiting > 0 || (crowd.toSend > 0 && crowd.sentSince === 0))) return false;
    crowd.sentSince = 0;
    crowd.askedAt = performance.now();
    const timelines = this.#timelines(crowd.address, crowd.protocol);
    const pace = this.#pace;
    const asking = this.#context.ask(index, timeoutMs(crowd.address)).then((answer) => {
      if (isNoSample(answer) || cancelled()) return;
      note(timelines, ledger, index, answer, pace);
    });
    this.#underWay(asking);
    return true;
  }

  #underWay(question: Promise<void>): void {
    const ended = question.finally(() => this.#single.delete(ended));
    this.#single.add(ended);
  }

  #timelines(address: number, protocol: Protocol): Timeline[] {
    const { vouching } = this.#context;
    return [vouching.own(address, protocol).timeline, vouching.domain(address)[protocol].timeline];
  }

  /** Asks the anchor of an address, up to three times. Resolves to whether it answered. */
  anchor(address: number, protocol: Protocol): Promise<boolean> {
    const { vouching } = this.#context;
    const index = vouching.anchor(address, protocol);
    if (index < 0) return Promise.resolve(false);
    // That one address went mute does not make the others deaf: the domain is told of its samples alone.
    const own = vouching.own(address, protocol).timeline;
    return this.#once(`${address} ${protocol}`, () =>
      this.#insistence.insist(() => index, this.#timelines(address, protocol), own, this.#pace),
    );
  }

  /** Asks witnesses of a domain in turn, of each protocol in which it has any, until one answers or three did not. */
  async witness(domain: Domain): Promise<boolean> {
    const { vouching, ledger } = this.#context;
    const asked = (['tcp', 'udp'] as const).map((protocol) => {
      const { witnesses, timeline } = domain[protocol];
      if (witnesses.length === 0) return Promise.resolve(false);
      const next = inTurn(witnesses, (index) => vouching.domain(ledger.addressOf[index] as number) === domain);
      return this.#once(`${domain.key} ${protocol}`, () =>
        this.#insistence.insist(next, [timeline], timeline, this.#pace),
      );
    });
    return (await Promise.all(asked)).includes(true);
  }

  #once(key: string, ask: () => Promise<boolean>): Promise<boolean> {
    const running = this.#busy.get(key);
    if (running !== undefined) return running;
    const asking = ask().finally(() => this.#busy.delete(key));
    this.#busy.set(key, asking);
    return asking;
  }
}

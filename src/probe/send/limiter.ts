// The policy's limits of packets a second, in all and to one address, over all that leaves: sweeps, pings, random ports.
import { getOrCreate } from '../../base/get-or-create.ts';
import { AUTO_START } from '../../model/pace/pace-limits.ts';
import type { SendLimits } from './pace.ts';
import { TokenBucket } from './token-bucket.ts';

/**
 * Limits below what a run begins with are somebody's deliberate wish and hold for every packet, the kernel's repetitions of a
 * SYN included. From there on, a second SYN to a silent port is not counted: it would double the time of every run.
 */
const EXACT_BELOW = AUTO_START;
/** How often those that wait for a token are looked after, in milliseconds. */
const NAP_MS = 5;

/** The kernel repeats an unanswered SYN after so long: newer ones at 1, 2, 3.1, 4.1 and 5.1 s, older ones at 1, 3 and 7 s. */
const REPEAT_MS = 1000;

/** A SYN that the kernel will send if no answer comes before. */
interface Repeat {
  readonly host: HostLimit;
  readonly dueAt: number;
  /** So long before that its token is taken, that nothing else is sent with it. */
  readonly chargeAt: number;
  charged: boolean;
  dropped: boolean;
}

/** One question under way, and what the kernel may send of it besides. */
export type SentQuestion = readonly Repeat[];
const ALONE: SentQuestion = [];

/** What may leave for one address. */
export interface HostLimit {
  bucket: TokenBucket;
  /** How long a token takes, in milliseconds. */
  gapMs: number;
  /** Whether the kernel's own repetitions count. */
  exact: boolean;
  /** How many wait for a token of this address: a sweep lets them go first. */
  waiting: number;
  /** SYNs that left for it since a sweep last asked, besides what sweeps sent. */
  besides: number;
}

interface Waiter {
  readonly host: HostLimit;
  readonly timeoutMs: number;
  readonly go: (sent: SentQuestion) => void;
}

export class Limiter {
  /** False where nothing is limited: then nothing need be asked of it. */
  active: boolean;
  /** Whether the limits are so low that each packet counts. */
  readonly exact: boolean;
  readonly #limits: SendLimits;
  readonly #bucket: TokenBucket;
  readonly #hosts = new Map<string, HostLimit>();
  #waiting: Waiter[] = [];
  /** In the order in which their tokens are taken. */
  #repeats: Repeat[] = [];
  /** Somebody waits for a token of the run as a whole. */
  #short = false;
  #timer: NodeJS.Timeout | null = null;
  /** Sweeps under way in threads, which use the whole pace and are told later of what was sent besides. */
  #elsewhere = 0;
  #stopped = false;

  /** @param dividedBy among how many runs the rate of all is divided: together they send as one would */
  constructor(limits: SendLimits, dividedBy = 1) {
    const { rate, perHost } = limits;
    this.#limits = limits;
    this.active = rate !== null || perHost !== null;
    const below = (limit: number | null, usual: number | null) => limit !== null && usual !== null && limit < usual;
    this.exact = below(rate, Math.floor(EXACT_BELOW.rate / dividedBy)) || below(perHost, EXACT_BELOW.perHost);
    this.#bucket = new TokenBucket(rate, performance.now());
  }

  /** @param address its text: the limits hold over all batches of a run, which number their addresses each for itself */
  of(address: string): HostLimit {
    return getOrCreate(this.#hosts, address, () => {
      const bucket = new TokenBucket(this.#limits.perHost, performance.now());
      return { bucket, gapMs: this.#gapMs(this.#limits.perHost), exact: this.exact, waiting: 0, besides: 0 };
    });
  }

  #gapMs(perHost: number | null): number {
    return 1000 / Math.min(this.#limits.rate ?? Number.POSITIVE_INFINITY, perHost ?? Number.POSITIVE_INFINITY);
  }

  /** The pace of the run is learnt: from now on so many packets a second in all. */
  setRate(perSecond: number): void {
    this.#bucket.setRate(perSecond, performance.now());
  }

  /** The pace of an address is learnt: from now on so many packets a second to it. */
  setHostRate(address: string, perSecond: number): void {
    this.of(address).bucket.setRate(perSecond, performance.now());
  }

  /** From now on no more than so many packets a second leave for that address, the kernel's repetitions included. */
  slowDown(address: string, perSecond: number): void {
    const { perHost } = this.#limits;
    const host = this.of(address);
    const pace = perHost === null ? perSecond : Math.min(perHost, perSecond);
    host.bucket = new TokenBucket(pace, performance.now());
    host.gapMs = this.#gapMs(pace);
    host.exact = true;
    this.active = true;
  }

  /** For a sweep: whether the run as a whole may send now. */
  ready(nowMs: number): boolean {
    if (this.#repeats.length > 0) this.#chargeRepeats(nowMs);
    return !this.#short && this.#bucket.ready(nowMs);
  }

  /** For a sweep: whether it may send to that address now. Those who wait for a token go first. */
  hostReady(host: HostLimit, nowMs: number): boolean {
    return host.waiting === 0 && host.bucket.ready(nowMs);
  }

  /**
   * A question leaves for that address: for a sweep that found both ready.
   * @param timeoutMs how long it waits; 0 where the kernel repeats nothing
   */
  take(host: HostLimit, timeoutMs: number): SentQuestion {
    this.charge(host, 1);
    if (!host.exact || timeoutMs < REPEAT_MS) return ALONE;
    const now = performance.now();
    const sent: Repeat[] = [];
    for (let dueAt = now + REPEAT_MS; dueAt <= now + timeoutMs; dueAt += REPEAT_MS) {
      const chargeAt = Math.max(now, dueAt - host.gapMs);
      const repeat = { host, dueAt, chargeAt, charged: false, dropped: false };
      sent.push(repeat);
      let place = this.#repeats.length;
      while (place > 0 && (this.#repeats[place - 1] as Repeat).chargeAt > chargeAt) place--;
      this.#repeats.splice(place, 0, repeat);
    }
    this.#chargeRepeats(now);
    return sent;
  }

  /** So many packets left for that address, in a thread or by the kernel's own doing. */
  charge(host: HostLimit, packets: number): void {
    for (let left = packets; left > 0; left--) {
      this.#bucket.take();
      host.bucket.take();
    }
  }

  #chargeRepeats(now: number): void {
    let done = 0;
    for (; done < this.#repeats.length; done++) {
      const repeat = this.#repeats[done] as Repeat;
      if (repeat.chargeAt > now) break;
      if (repeat.dropped) continue;
      repeat.charged = true;
      this.charge(repeat.host, 1);
    }
    if (done > 0) this.#repeats.splice(0, done);
  }

  /** An answer came, or the question was given up: what the kernel has not repeated by now it never will. */
  answered(sent: SentQuestion): void {
    const now = performance.now();
    for (const repeat of sent) {
      if (repeat.dueAt <= now) continue;
      repeat.dropped = true;
      if (!repeat.charged) continue;
      this.#bucket.giveBack(1);
      repeat.host.bucket.giveBack(1);
    }
  }

  /** How many SYNs left for an address since this was last asked, besides what sweeps sent. */
  besides(host: HostLimit): number {
    const { besides } = host;
    host.besides = 0;
    return besides;
  }

  /** Whether a question to that address would have to wait. */
  wouldWait(host: HostLimit): boolean {
    const now = performance.now();
    return this.active && !(this.ready(now) && this.hostReady(host, now));
  }

  /**
   * Sends one question as soon as the limits allow it, before any further probe of a sweep; at once where they do now.
   * @param timeoutMs how long it will wait; 0 where the kernel repeats nothing
   * @param send sends it, and calls back when the answer is there
   */
  send(address: string, timeoutMs: number, send: (answered: () => void) => void): void {
    if (!this.active || this.#stopped) {
      send(() => {});
      return;
    }
    const host = this.of(address);
    const go = (sent: SentQuestion) => {
      host.besides++;
      send(() => this.answered(sent));
    };
    if (this.#elsewhere > 0 || !this.wouldWait(host)) {
      go(this.take(host, timeoutMs));
      return;
    }
    host.waiting++;
    this.#waiting.push({ host, timeoutMs, go });
    this.#timer ??= setTimeout(() => this.#serve(), NAP_MS);
  }

  /** Threads sweep until that ends: nobody waits meanwhile, but all is charged. */
  async whileElsewhere(sweeping: Promise<void>): Promise<void> {
    this.#elsewhere++;
    await sweeping.finally(() => this.#elsewhere--);
  }

  /** Lets those go whose turn it is: in the order in which they came, but nobody waits for somebody else's address. */
  #serve(): void {
    this.#timer = null;
    const now = performance.now();
    const left: Waiter[] = [];
    this.#short = false;
    for (const waiter of this.#waiting.splice(0)) {
      const { host, timeoutMs, go } = waiter;
      const free = this.#stopped || this.#elsewhere > 0;
      if (!free && !this.ready(now)) this.#short = true;
      if (free || (!this.#short && host.bucket.ready(now))) {
        host.waiting--;
        go(this.take(host, timeoutMs));
      } else left.push(waiter);
    }
    this.#waiting = [...left, ...this.#waiting];
    if (this.#waiting.length > 0) this.#timer ??= setTimeout(() => this.#serve(), NAP_MS);
  }

  /** Between the batches of a run: addresses that have all their tokens again need not be remembered. */
  forgetFull(): void {
    const now = performance.now();
    for (const [address, host] of this.#hosts)
      if (host.waiting === 0 && host.exact === this.exact && host.bucket.full(now)) this.#hosts.delete(address);
  }

  /** The run was stopped: what waits goes at once, and is cancelled. */
  stop(): void {
    this.#stopped = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#serve();
  }
}

// Watches what the pace does: feeds the learnt paces of addresses, ways and the run with what answers, and sets the limits by them.
import { getOrCreate } from '../../../base/get-or-create.ts';
import { AUTO_CEILING, AUTO_START } from '../../../model/pace/pace-limits.ts';
import type { Answer } from '../../record/answer.ts';
import type { Ledger } from '../../record/ledger.ts';
import { LearnedPace, type PaceChange } from '../../send/learned/learned-pace.ts';
import type { Limiter } from '../../send/limiter.ts';
import type { RoundTrips } from '../../send/round-trips.ts';
import type { Domain } from '../domains.ts';
import type { Responders } from '../responders.ts';
import { OverloadSigns } from './overload-signs.ts';
import { WhoShows } from './who-shows.ts';

/** An address is worth a climb if its ports take so long at the first pace, in milliseconds; and a raise, if what is left does. */
const WORTH_MS = 250;
const GAIN_MS = 150;
/** What was asked so soon after a fall still met the queue of the pace before, in milliseconds. */
const SETTLE_MS = 300;

const OWN = { start: AUTO_START.perHost, ceiling: AUTO_CEILING.perHost, step: 2, proof: 3 };
/** Nobody answers at the address itself: others on its way say less of it. */
const OF_WAY = { ...OWN, step: 1.5, proof: 6 };

/** Of the run as a whole, in attempts a second; it goes on from one batch to the next. */
export function paceOfRun(start: number, ceiling: number): LearnedPace {
  return new LearnedPace({ start, ceiling, step: 2, proof: 3 });
}

interface WatchContext {
  readonly ledger: Ledger;
  readonly responders: Responders;
  readonly roundTrips: RoundTrips;
  readonly limiter: Limiter;
  /** Null where the policy sets it. */
  readonly whole: LearnedPace | null;
  /** Whether each address's pace is learnt. */
  readonly perHost: boolean;
}

/** What is left to send of one address. */
interface Work {
  readonly pace: LearnedPace;
  left: number;
}

export class PaceWatch {
  readonly shows: WhoShows;
  readonly #context: WatchContext;
  readonly #works = new Map<number, Work>();
  readonly #ofWay = new Map<Domain, LearnedPace>();
  readonly #signs = new OverloadSigns();
  /** By address: how often it, or the run, was raised. */
  readonly #raises = new Map<number, number>();
  #wholeRaises = 0;
  #left = 0;
  #raisedAt = Number.POSITIVE_INFINITY;
  #loweredAt = Number.POSITIVE_INFINITY;
  #learns = false;

  constructor(context: WatchContext) {
    this.#context = context;
    this.shows = new WhoShows(context.ledger, context.responders);
  }

  /** The first round begins: so many TCP ports of each address. */
  begin(ports: ReadonlyMap<number, number>): void {
    this.#learns = true;
    const now = performance.now();
    for (const [address, left] of ports) {
      this.#left += left;
      if (!this.#context.perHost || left * 1000 < WORTH_MS * AUTO_START.perHost) continue;
      const pace = new LearnedPace(OWN);
      this.#works.set(address, { pace, left });
      if (!this.#isLoopback(address)) continue;
      pace.leap(now);
      this.#apply(address);
    }
    const { whole, limiter } = this.#context;
    if (whole === null || ![...ports.keys()].every((address) => this.#isLoopback(address))) return;
    whole.leap(now);
    limiter.setRate(whole.rate);
  }

  /** Its last port was asked: what is asked again goes by what was learnt, and teaches nothing more. */
  end(): void {
    this.#learns = false;
  }

  /** A sweep of other ports begins, of which another share may answer. */
  nextSweep(): void {
    if (!this.#learns) return;
    const now = performance.now();
    for (const [address, { pace }] of this.#works) {
      if (this.#isLoopback(address)) continue;
      pace.restart(now);
      this.#apply(address);
    }
  }

  /** A TCP port of that address leaves. */
  sent(address: number): void {
    if (!this.#learns) return;
    this.#left--;
    const work = this.#works.get(address);
    if (work === undefined) return;
    work.left--;
    work.pace.sent(performance.now());
  }

  /** A port of a sweep answered. */
  answered(address: number, answer: Answer): void {
    const work = this.#works.get(address);
    if (!this.#learns || work === undefined || this.#isLoopback(address)) return;
    const now = performance.now();
    const change = work.pace.portAnswered(answer.askedAt, now, this.#overdueMs(address));
    this.#changed(change, address, now);
    if (change === 'fell') this.#distrust(address, now);
  }

  /** Whether a ping now would show whether that address, or the run, can be asked faster. */
  wantsPing(address: number): boolean {
    const { whole } = this.#context;
    if (!this.#learns || this.#isLoopback(address)) return false;
    const now = performance.now();
    if (whole?.wantsPing(now) && this.#gains(whole, this.#left)) return true;
    const work = this.#works.get(address);
    if (work === undefined) return false;
    const pace = this.shows.hasAnchor(address) ? work.pace : this.#wayOf(address);
    return pace.wantsPing(now) && this.#gains(pace, work.left);
  }

  #gains(pace: LearnedPace, left: number): boolean {
    return left * 1000 > GAIN_MS * pace.rate;
  }

  /** A ping leaves on account of that address. */
  pinged(address: number): void {
    const now = performance.now();
    this.#context.whole?.pinged(now);
    const work = this.#works.get(address);
    if (work === undefined) return;
    work.pace.pinged(now);
    this.#ofWay.get(this.#context.responders.domain(address))?.pinged(now);
  }

  /** How often the pace at which an address is asked was raised: samples of what is lost count from then on. */
  raises(address: number): number {
    return this.#wholeRaises + (this.#raises.get(address) ?? 0);
  }

  /** Whether a question was asked while the pace was higher than at the start, or met what that left behind. */
  wasRaised(askedAt: number): boolean {
    return this.#learns && askedAt >= this.#raisedAt && askedAt <= this.#loweredAt + SETTLE_MS;
  }

  /** A ping came back, or did not. */
  note(index: number, answer: Answer, answered: boolean): void {
    const { ledger, responders, whole } = this.#context;
    const address = ledger.addressOf[index] as number;
    if (!this.#learns || ledger.isUdp(index) || this.#isLoopback(address)) return;
    const now = performance.now();
    const { askedAt } = answer;
    const work = this.#works.get(address);
    const domain = responders.domain(address);
    const way = this.#ofWay.get(domain);
    if (!answered) {
      const wasRaised = this.#isRaised;
      this.#changed(work?.pace.lost(askedAt, now) ?? null, address, now);
      this.#wayChanged(way?.lost(askedAt, now) ?? null, domain, now);
      if (whole !== null && this.#signs.lost(address, now)) this.#wholeChanged(whole.lost(askedAt, now), now);
      if (wasRaised && !this.#isRaised) this.#loweredAt = now;
      return;
    }
    const heard = {
      askedAt,
      queued: this.#signs.isQueued(address, answer),
      overdueMs: this.#overdueMs(address),
      gain: true,
    };
    if (work !== undefined) {
      const gain = this.#gains(work.pace, work.left);
      this.#changed(work.pace.heard({ ...heard, gain }, now), address, now);
    }
    this.#wayChanged(way?.heard(heard, now) ?? null, domain, now);
    if (whole !== null) this.#wholeChanged(whole.heard({ ...heard, gain: this.#gains(whole, this.#left) }, now), now);
  }

  /** The pace that asking an address again may go by. */
  trusted(address: number): number {
    const work = this.#works.get(address);
    if (work === undefined) return AUTO_START.perHost;
    if (this.shows.hasAnchor(address) || this.#isLoopback(address)) return work.pace.trusted;
    return Math.min(this.#wayOf(address).trusted, work.pace.ceiling);
  }

  /** The highest pace at which each address was asked without a loss, where it was learnt. */
  *reached(): Iterable<readonly [address: number, perSecond: number]> {
    for (const [address, { pace }] of this.#works)
      yield [
        address,
        this.shows.hasAnchor(address) ? pace.reached : Math.min(this.#wayOf(address).reached, pace.ceiling),
      ];
  }

  get #isRaised(): boolean {
    if (this.#context.whole?.isRaised) return true;
    for (const { pace } of this.#works.values()) if (pace.isRaised) return true;
    for (const pace of this.#ofWay.values()) if (pace.isRaised) return true;
    return false;
  }

  #isLoopback(address: number): boolean {
    return this.#context.responders.domain(address).loopback;
  }

  #wayOf(address: number): LearnedPace {
    return getOrCreate(this.#ofWay, this.#context.responders.domain(address), () => new LearnedPace(OF_WAY));
  }

  #overdueMs(address: number): number {
    return Math.min(1000, this.#context.roundTrips.usualMs(address));
  }

  #raised(now: number): void {
    if (this.#raisedAt === Number.POSITIVE_INFINITY) this.#raisedAt = now;
    this.#loweredAt = Number.POSITIVE_INFINITY;
  }

  #changed(change: PaceChange, address: number, now: number): void {
    if (change === null) return;
    if (change === 'raised') {
      this.#raised(now);
      this.#raises.set(address, (this.#raises.get(address) ?? 0) + 1);
      this.#context.responders.own(address, 'tcp').history.forget('fast');
    }
    this.#apply(address);
  }

  #wayChanged(change: PaceChange, domain: Domain, now: number): void {
    if (change === null) return;
    if (change === 'raised') {
      this.#raised(now);
      domain.tcp.history.forget('fast');
    }
    for (const address of this.#works.keys())
      if (this.#context.responders.domain(address) === domain) this.#apply(address);
  }

  #wholeChanged(change: PaceChange, now: number): void {
    const { whole, responders, limiter } = this.#context;
    if (change === null || whole === null) return;
    if (change === 'raised') {
      this.#raised(now);
      this.#wholeRaises++;
      responders.forget('fast');
    }
    limiter.setRate(whole.rate);
  }

  #apply(address: number): void {
    const { ledger, limiter } = this.#context;
    const { pace } = this.#works.get(address) as Work;
    const anchored = this.shows.hasAnchor(address) || this.#isLoopback(address);
    const rate = anchored ? pace.rate : Math.min(this.#wayOf(address).rate, pace.ceiling);
    limiter.setHostRate(ledger.addresses[address]?.address ?? '', rate);
  }

  /** Fewer of its ports answered than at the pace before: a limit of refusals, which no ping shows. Nothing raised counts. */
  #distrust(address: number, now: number): void {
    this.#context.responders.own(address, 'tcp').history.distrust({ from: this.#raisedAt, to: now });
    this.#context.responders.domain(address).tcp.history.distrust({ from: this.#raisedAt, to: now });
  }
}

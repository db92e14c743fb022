// A pace that is learnt: rises while what is asked is answered, falls at the first sign of loss, and keeps its ceiling.
import { AnsweredShare } from './answered-share.ts';

export interface PaceBounds {
  /** Attempts a second to begin with; it never falls below. */
  readonly start: number;
  readonly ceiling: number;
  /** What a raise multiplies the pace by. */
  readonly step: number;
  /** So many pings, asked at the pace of now, are answered before it is raised. */
  readonly proof: number;
}

/** What became of the pace. */
export type PaceChange = 'raised' | 'fell' | null;

/** Pings of one climb leave so long after one another, in milliseconds. */
const PING_GAP_MS = 20;
/** A pace is tried for so long before the next one. */
const LEVEL_MS = 80;
/** So many times as many pings as it takes to rise, all of them late, are a queue that the pace made. */
const QUEUE_LASTS = 4;
/** Once it fell, a pace is trusted again after so many answers without a loss. */
const TRUSTED_AFTER = 20;
/** Where so many of the ports answer, they show the loss better than pings do. */
const SHARE_LEADS = 0.5;

/** A ping that was answered. */
export interface HeardPing {
  readonly askedAt: number;
  /** It took so much longer than others of its address that it must have waited in a queue. */
  readonly queued: boolean;
  /** An answer of a port that takes longer came to a later SYN. */
  readonly overdueMs: number;
  /** Whether enough is left to send for a raise to be worth it. */
  readonly gain: boolean;
}

/** Of one address, of those that are reached on one way, or of the run as a whole. Pure: the caller brings the clock, in milliseconds. */
export class LearnedPace {
  readonly #bounds: PaceBounds;
  #rate: number;
  #ceiling: number;
  #levelFrom = Number.NEGATIVE_INFINITY;
  #pingedAt = Number.NEGATIVE_INFINITY;
  /** Of this level: pings that were answered, and those of them that waited in a queue. */
  #answered = 0;
  #queued = 0;
  #fellAt = Number.NEGATIVE_INFINITY;
  #sinceFall = Number.POSITIVE_INFINITY;
  #highest: number;
  /** It is told of the ports that are asked. */
  #asksPorts = false;
  readonly #share = new AnsweredShare();

  constructor(bounds: PaceBounds) {
    this.#bounds = bounds;
    this.#rate = bounds.start;
    this.#highest = bounds.start;
    this.#ceiling = Math.max(bounds.start, bounds.ceiling);
  }

  /** Attempts a second now. */
  get rate(): number {
    return this.#rate;
  }

  /** The highest pace that nothing was lost at, as far as that is known. */
  get reached(): number {
    return Math.min(this.#highest, this.#ceiling);
  }

  /** What asking again may go by: after a fall, the first pace, until enough was answered at the one of now. */
  get trusted(): number {
    return this.#sinceFall >= TRUSTED_AFTER ? this.#rate : this.#bounds.start;
  }

  get isRaised(): boolean {
    return this.#rate > this.#bounds.start;
  }

  /** It rises no higher than this. */
  get ceiling(): number {
    return this.#ceiling;
  }

  get isClimbing(): boolean {
    return this.#rate < this.#ceiling;
  }

  /** Other ports are asked from now on, of which another share may answer: the climb begins again, and the ceiling stays. */
  restart(now: number): void {
    this.#share.restart(now);
    this.#set(this.#bounds.start, now);
  }

  /** Nothing holds the pace back, as on loopback: it goes to its ceiling. */
  leap(now: number): void {
    this.#set(this.#ceiling, now);
  }

  /** Whether a ping now would help to raise it. */
  wantsPing(now: number): boolean {
    return this.isClimbing && now - this.#pingedAt >= PING_GAP_MS;
  }

  pinged(now: number): void {
    this.#pingedAt = now;
    if (this.#levelFrom === Number.NEGATIVE_INFINITY) this.#levelFrom = now;
  }

  /** A port is asked for the first time. */
  sent(now: number): void {
    this.#asksPorts = true;
    if (this.#levelFrom === Number.NEGATIVE_INFINITY) this.#levelFrom = now;
    this.#share.sent(now);
  }

  /**
   * A port answered.
   * @param overdueMs an answer that took longer came to a later SYN, and the first was lost
   */
  portAnswered(askedAt: number, now: number, overdueMs: number): PaceChange {
    this.#share.answered(askedAt, now, overdueMs);
    return this.#look(now, overdueMs);
  }

  /** Holds the share of ports that answer against what it was. */
  #look(now: number, overdueMs: number): PaceChange {
    const verdict = this.#share.look(now, overdueMs);
    // A limit of answers lies anywhere below: only the first pace is known to keep it.
    if (verdict === 'fell') return this.#fall(now, this.#bounds.start);
    if (verdict !== 'held' || !this.isClimbing || !this.#shareLeads) return null;
    return now - this.#levelFrom >= LEVEL_MS ? this.#raise(now) : null;
  }

  /** A ping was answered. */
  heard({ askedAt, queued, overdueMs, gain }: HeardPing, now: number): PaceChange {
    const share = this.#look(now, overdueMs);
    if (share !== null) return share;
    if (askedAt >= this.#fellAt) this.#sinceFall++;
    if (askedAt < this.#levelFrom) return null;
    this.#answered++;
    if (queued) this.#queued++;
    if (this.#answered < this.#bounds.proof) return null;
    if (this.#queued === this.#answered) {
      // A busy machine hears late, too, but not for long.
      if (this.isRaised && this.#queued >= QUEUE_LASTS * this.#bounds.proof) return this.#fall(now);
      return null;
    }
    if (!gain || !this.isClimbing || now - this.#levelFrom < LEVEL_MS) return null;
    // Where many ports answer, they decide: nothing rises before it is known whether they do.
    return this.#shareLeads || (this.#asksPorts && this.#share.usual === null) ? null : this.#raise(now);
  }

  /** A ping was not answered. What was asked before the pace last fell says nothing of the one of now. */
  lost(askedAt: number, now: number): PaceChange {
    if (askedAt < this.#fellAt || this.#shareLeads) return null;
    return this.#fall(now);
  }

  get #shareLeads(): boolean {
    return (this.#share.usual ?? 0) >= SHARE_LEADS;
  }

  #raise(now: number): PaceChange {
    this.#share.keep(now);
    this.#set(Math.min(this.#ceiling, this.#rate * this.#bounds.step), now);
    return 'raised';
  }

  /** Half as fast, and never faster again. */
  #fall(now: number, to = this.#rate / 2): PaceChange {
    const fell = this.isRaised;
    this.#set(Math.max(this.#bounds.start, to), now);
    this.#ceiling = this.#rate;
    this.#share.drop(now);
    this.#fellAt = now;
    this.#sinceFall = 0;
    return fell ? 'fell' : null;
  }

  #set(rate: number, now: number): void {
    this.#rate = rate;
    this.#highest = Math.max(this.#highest, rate);
    this.#levelFrom = now;
    this.#answered = 0;
    this.#queued = 0;
  }
}

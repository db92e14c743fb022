// The share of an address's ports that answer: asked in random order, it is the same at every pace unless the pace loses some.

/** So many ports make a share. */
const ENOUGH = 16;
/** So far below what it was, in standard deviations, the share has fallen; and so little below, it has held. */
const FALLEN = 3.7;
const HELD = 2;
/** Ports that were asked within so many milliseconds are counted together. */
const SLOT_MS = 20;

/** A share, as counts of ports. */
interface Share {
  asked: number;
  answered: number;
}

const nothing = (): Share => ({ asked: 0, answered: 0 });

/** The share at the pace of now, held against the share at those before. Pure: the caller brings the clock, in milliseconds. */
export class AnsweredShare {
  /** By when they were asked: ports that may still answer in time. */
  #slots = new Map<number, Share>();
  /** Slots before this one are counted. */
  #next = Number.POSITIVE_INFINITY;
  /** The pace of now began in this slot, and one that fell in this: what was asked in between says nothing. */
  #from = Number.NEGATIVE_INFINITY;
  #dropFrom = Number.POSITIVE_INFINITY;
  #now = nothing();
  #before = nothing();
  #lookedAt = 0;

  /** Of the paces before, or of the first one; null while too few were asked. */
  get usual(): number | null {
    const { asked, answered } = this.#before.asked >= ENOUGH ? this.#before : this.#now;
    return asked >= ENOUGH ? answered / asked : null;
  }

  /** A port is asked for the first time. */
  sent(now: number): void {
    const slot = Math.floor(now / SLOT_MS);
    if (this.#next === Number.POSITIVE_INFINITY) this.#next = slot;
    const share = this.#slots.get(slot) ?? nothing();
    share.asked++;
    this.#slots.set(slot, share);
  }

  /** @param overdueMs an answer that took longer came to a later SYN, and the first was lost */
  answered(askedAt: number, now: number, overdueMs: number): void {
    const share = this.#slots.get(Math.floor(askedAt / SLOT_MS));
    if (share !== undefined && now - askedAt <= overdueMs) share.answered++;
  }

  /** `held`: as many answer as before; `fell`: fewer do, beyond chance; null: too few are new to tell. */
  look(now: number, overdueMs: number): 'held' | 'fell' | null {
    const due = Math.floor((now - overdueMs) / SLOT_MS);
    for (; this.#next < due; this.#next++) {
      const share = this.#slots.get(this.#next);
      if (share === undefined) continue;
      this.#slots.delete(this.#next);
      if (this.#next >= this.#dropFrom && this.#next < this.#from) continue;
      const sum = this.#next < this.#from ? this.#before : this.#now;
      sum.asked += share.asked;
      sum.answered += Math.min(share.asked, share.answered);
    }
    const { asked } = this.#now;
    if (asked < this.#lookedAt + ENOUGH) return null;
    this.#lookedAt = asked;
    if (this.#before.asked < ENOUGH) return 'held';
    const z = this.#deviation();
    return z < -FALLEN ? 'fell' : z > -HELD ? 'held' : null;
  }

  /** How many standard deviations the share of now lies above the one before. */
  #deviation(): number {
    const [now, before] = [this.#now, this.#before];
    const both = (now.answered + before.answered + 1) / (now.asked + before.asked + 2);
    const spread = Math.sqrt(both * (1 - both) * (1 / now.asked + 1 / before.asked));
    return (now.answered / now.asked - before.answered / before.asked) / spread;
  }

  /** The pace is raised: what answered at it so far is what the next one is held against. */
  keep(now: number): void {
    this.#before.asked += this.#now.asked;
    this.#before.answered += this.#now.answered;
    this.#begin(now);
  }

  /** The pace falls: what was asked at it says nothing of the next one. */
  drop(now: number): void {
    this.#dropFrom = Number.isFinite(this.#from) ? this.#from : Number.NEGATIVE_INFINITY;
    this.#begin(now);
  }

  /** Other ports are asked, of which another share may answer. */
  restart(now: number): void {
    this.#before = nothing();
    this.#slots.clear();
    this.#next = Number.POSITIVE_INFINITY;
    this.#begin(now);
  }

  #begin(now: number): void {
    this.#now = nothing();
    this.#lookedAt = 0;
    this.#from = Math.floor(now / SLOT_MS) + 1;
  }
}

// When somebody was heard, what was lost, and when nobody answered: the history that decides whether a silence is evidence.
import { getOrCreate } from '../../base/get-or-create.ts';
import { synsWithin } from '../record/answer.ts';
import type { PaceClass } from '../record/silent-syns.ts';

/** Answers of a sweep closer together than this are one entry, as a fast host would otherwise fill the memory. */
const MERGE_MS = 20;
/** So many pings in a row without an answer are no chance loss: whatever was silent meanwhile proves nothing. */
const DEAF_AFTER = 3;

/** SYNs (or UDP questions) to somebody known to answer, and how many of them got no answer. */
export interface Loss {
  readonly syns: number;
  readonly lost: number;
}

/** `unsure`: an ICMP error may look like it. `dns`: it shows that DNS gets out, and no more. `sure`: all others. */
export type AnswerClass = 'ambiguous' | 'dns' | 'certain';

interface Ping {
  readonly askedAt: number;
  readonly endedAt: number;
  readonly answered: boolean;
  /** It was asked while the pace was higher than the one to begin with. */
  readonly raised: boolean;
}

const noPings = (): Record<PaceClass, { syns: number; lost: number }> => ({
  fast: { syns: 0, lost: 0 },
  slow: { syns: 0, lost: 0 },
});

/** Milliseconds of the run's clock. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Answers heard, pings missed, and spans in which nothing was heard at all, of one address or one vantage. */
export class AnswerHistory {
  /** In the order in which they were heard. `probe`: the ledger's index of the port that answered. */
  readonly #heard: { readonly askedAt: number; readonly heardAt: number; readonly probe: number }[] = [];
  readonly #pings: Ping[] = [];
  readonly #mute: Span[] = [];
  /** By kind: an answer that vouches for less, or may turn out to be an ICMP error, does not stand for one that vouches for more. */
  readonly #lastMerged: Record<AnswerClass, number> = {
    ambiguous: Number.NEGATIVE_INFINITY,
    dns: Number.NEGATIVE_INFINITY,
    certain: Number.NEGATIVE_INFINITY,
  };
  readonly #pinged = noPings();
  readonly #pingedByProbe = new Map<number, ReturnType<typeof noPings>>();
  /** The same of ports that answered in the end. */
  #swept: Loss = { syns: 0, lost: 0 };
  /** A SYN that the kernel repeated, from the same local port, was answered. */
  repeatsGetThrough = false;
  /** A mute span was added since this was last set to false. */
  newlyMute = false;

  /** An answer that came as part of the sweep. */
  answer(probe: number, askedAt: number, heardAt: number, kind: AnswerClass = 'certain'): void {
    if (heardAt - this.#lastMerged[kind] < MERGE_MS) return;
    this.#lastMerged[kind] = heardAt;
    this.#heard.push({ askedAt, heardAt, probe });
  }

  /** A ping: a port known to answer was asked again. */
  ping(probe: number, askedAt: number, endedAt: number, answered: boolean, pace: PaceClass, raised = false): void {
    // The kernel sends the SYN again after one second: an answer that took longer had lost the first.
    const syns = synsWithin(endedAt - askedAt);
    const lost = answered ? syns - 1 : syns;
    if (answered && syns > 1) this.repeatsGetThrough = true;
    for (const counts of [this.#pinged, this.#pingedOf(probe)]) {
      counts[pace].syns += syns;
      counts[pace].lost += lost;
    }
    this.#pings.push({ askedAt, endedAt, answered, raised });
    if (answered) this.#heard.push({ askedAt, heardAt: endedAt, probe });
  }

  #pingedOf(probe: number): ReturnType<typeof noPings> {
    const counts = getOrCreate(this.#pingedByProbe, probe, noPings);
    return counts;
  }

  /** That probe was answered by somebody else, a firewall that refuses: its pings say nothing of what is lost on the way. */
  removeProbe(probe: number): void {
    const counts = this.#pingedByProbe.get(probe);
    if (counts === undefined) return;
    for (const pace of ['fast', 'slow'] as const) {
      this.#pinged[pace].syns -= counts[pace].syns;
      this.#pinged[pace].lost -= counts[pace].lost;
    }
    this.#pingedByProbe.delete(probe);
  }

  /** What is lost on this way at a pace. */
  loss(pace: PaceClass): Loss {
    const { syns, lost } = this.#pinged[pace];
    const swept = this.#swept;
    // Ports that never answered are not among those that did: a sweep shows loss, but never that there is less of it.
    if (pace === 'slow' || lost * swept.syns > swept.lost * syns) return { syns, lost };
    return { syns: syns + swept.syns, lost: lost + swept.lost };
  }

  /**
   * Forgets the samples of a pace: the slow one was not slow enough and goes on slower, or the fast one was raised, and what
   * was lost before says nothing of what is lost now.
   */
  forget(pace: PaceClass): void {
    for (const counts of [this.#pinged, ...this.#pingedByProbe.values()]) counts[pace] = { syns: 0, lost: 0 };
  }

  /** What the ports that answered had to be sent until they did, at the first pace; replaces what was said before. */
  sweepLoss(syns: number, lost: number): void {
    this.#swept = { syns, lost };
  }

  /** Nobody answered in this span, asked several times: whatever was silent then proves nothing. */
  mute(from: number, to: number): void {
    this.#mute.push({ from, to });
    this.newlyMute = true;
  }

  /** What was heard in this span may have come on another way: no silence in it counts, though nobody was mute. */
  distrust(span: Span): void {
    // Thousands of addresses may come to be reached on another way at once.
    if (!this.#mute.includes(span)) this.#mute.push(span);
  }

  /**
   * A view that answers quickly for many silences.
   * @param vouches whether the port of that probe vouches (SYN-ACK, an RST that is known to be one, or a UDP reply)
   */
  brackets(vouches: (probe: number) => boolean): Brackets {
    const heard = this.#heard.filter((entry) => vouches(entry.probe)).sort((a, b) => a.heardAt - b.heardAt);
    const heardAt = heard.map((entry) => entry.heardAt);
    const pings = [...this.#pings].sort((a, b) => a.askedAt - b.askedAt);
    const deaf = [...this.#mute, ...deafSpans(pings), ...bottlenecks(pings)];
    return {
      any: heard.length > 0,
      enclose: (from, to) => {
        const before = lastAtMost(heardAt, from);
        if (before < 0) return false;
        const beforeAt = heardAt[before] as number;
        for (let i = before + 1; i < heard.length; i++) {
          const after = (heard[i] as { askedAt: number }).askedAt;
          if (after >= to) return !deaf.some((span) => span.from < after && span.to > beforeAt);
        }
        return false;
      },
    };
  }
}

export interface Brackets {
  readonly any: boolean;
  /**
   * Whether somebody was heard before `from`, and again on a question asked after `to`, with no deaf span between.
   * Milliseconds of the run's clock.
   */
  enclose(from: number, to: number): boolean;
}

/**
 * Where a ping was lost while the pace was raised: from the last one before it that got through to the next one that did. A
 * pace that loses something sends into a bottleneck, and what is silent there proves nothing.
 * @param pings in the order in which they were asked
 */
function bottlenecks(pings: readonly Ping[]): Span[] {
  const spans: Span[] = [];
  let goodAt = Number.NEGATIVE_INFINITY;
  let from: number | null = null;
  for (const { askedAt, answered, raised } of pings) {
    if (!answered && raised) from ??= goodAt;
    if (!answered) continue;
    if (from !== null) spans.push({ from, to: askedAt });
    from = null;
    goodAt = askedAt;
  }
  if (from !== null) spans.push({ from, to: Number.POSITIVE_INFINITY });
  return spans;
}

/**
 * Where pings were lost in a row: a ban that ends again leaves no other trace.
 * @param pings in the order in which they were asked
 */
function deafSpans(pings: readonly Ping[]): Span[] {
  const spans: Span[] = [];
  let missed: Ping[] = [];
  const close = (until: number) => {
    const to = Math.min(until, Math.max(...missed.map(({ endedAt }) => endedAt)));
    if (missed.length >= DEAF_AFTER) spans.push({ from: (missed[0] as Ping).askedAt, to });
    missed = [];
  };
  for (const ping of pings)
    if (!ping.answered) missed.push(ping);
    // Whoever answers to what was asked then was heard again from then on, though older questions still wait.
    else if (missed.length > 0) close(ping.askedAt);
  if (missed.length > 0) close(Number.POSITIVE_INFINITY);
  return spans;
}

/** Index of the last value <= limit in an ascending list; -1 where there is none. */
function lastAtMost(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

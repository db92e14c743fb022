// When somebody was heard: the record that decides whether a silence counts as evidence.

/** Answers of a sweep closer together than this are one entry, as a fast host would otherwise fill the memory. */
const MERGE_MS = 20;

/**
 * How many SYNs a connect() sends in that time: at 0, 1 and 3 s (RFC 6298 section 5.7 and Linux' TCP_TIMEOUT_INIT;
 * newer kernels send some more in between, which is never counted in our favour).
 */
export function synsWithin(milliseconds: number): number {
  return milliseconds < 1000 ? 1 : milliseconds < 3000 ? 2 : 3;
}

/** Answers heard, pulses missed, and spans in which nothing was heard at all, of one address or one vantage. */
export class Timeline {
  /** In the order in which they were heard. `probe`: the ledger's index of the port that answered. */
  readonly #heard: { readonly askedAt: number; readonly heardAt: number; readonly probe: number }[] = [];
  readonly #mute: { readonly from: number; readonly to: number }[] = [];
  #lastMerged = Number.NEGATIVE_INFINITY;
  /** SYNs that pulses sent, and how many of them got no answer. */
  #pulseSyns = 0;
  #pulseLost = 0;
  /** The same of ports that answered in the end. */
  #sweepSyns = 0;
  #sweepLost = 0;
  /** A mute span was added since this was last set to false. */
  newlyMute = false;

  /** An answer that came as part of the sweep. */
  answer(probe: number, askedAt: number, heardAt: number): void {
    if (heardAt - this.#lastMerged < MERGE_MS) return;
    this.#lastMerged = heardAt;
    this.#heard.push({ askedAt, heardAt, probe });
  }

  /** A pulse: a port known to answer was asked again. */
  pulse(probe: number, askedAt: number, endedAt: number, answered: boolean): void {
    // The kernel sends the SYN again after one second: an answer that took longer had lost the first.
    const lost = answered ? synsWithin(endedAt - askedAt) - 1 : synsWithin(endedAt - askedAt);
    this.#pulseLost += lost;
    this.#pulseSyns += answered ? lost + 1 : lost;
    if (answered) this.#heard.push({ askedAt, heardAt: endedAt, probe });
  }

  /** SYNs sent to somebody known to answer. */
  get syns(): number {
    return this.#pulseSyns + this.#sweepSyns;
  }

  /** How many of them got no answer: what is lost on this way. */
  get lost(): number {
    return this.#pulseLost + this.#sweepLost;
  }

  /** What the ports that answered had to be sent until they did; replaces what was said before. */
  sweepLoss(syns: number, lost: number): void {
    this.#sweepSyns = syns;
    this.#sweepLost = lost;
  }

  /** Nobody answered in this span, asked several times: whatever was silent then proves nothing. */
  mute(from: number, to: number): void {
    this.#mute.push({ from, to });
    this.newlyMute = true;
  }

  /**
   * A view that answers quickly for many silences.
   * @param counts whether the port of that probe vouches (SYN-ACK, or an RST told apart from ICMP)
   */
  witnesses(counts: (probe: number) => boolean): Witnesses {
    const heard = this.#heard.filter((entry) => counts(entry.probe)).sort((a, b) => a.heardAt - b.heardAt);
    const heardAt = heard.map((entry) => entry.heardAt);
    return {
      any: heard.length > 0,
      vouchFor: (from, to) => {
        const before = lastAtMost(heardAt, from);
        if (before < 0) return false;
        const beforeAt = heardAt[before] as number;
        for (let i = before + 1; i < heard.length; i++) {
          const after = (heard[i] as { askedAt: number }).askedAt;
          if (after >= to) return !this.#mute.some((span) => span.from < after && span.to > beforeAt);
        }
        return false;
      },
    };
  }
}

export interface Witnesses {
  readonly any: boolean;
  /**
   * Whether somebody was heard before `from`, and again on a question asked after `to`, with no mute span between.
   * Milliseconds of the run's clock.
   */
  vouchFor(from: number, to: number): boolean;
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

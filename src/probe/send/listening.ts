// How long a socket listens for an answer, and when a second one asks from another local port: pure arithmetic.

/** The kernel sends a SYN again after one second. */
const SECOND_SYN_MS = 1000;
/** A socket that is closed before its second SYN has sent one alone. */
const BEFORE_SECOND_SYN_MS = 980;
/** No second socket asks before this, however near the address is. */
const SECOND_AFTER_MS = 500;
/** Where no round trip is known, the second socket asks after this. */
const SECOND_AFTER_UNKNOWN_MS = 2000;
/** An address of which no round trip is known is listened to for so long before its silence is one. */
export const PATIENCE_MS = 3000;
/** And one of which they are known for so long at least. */
export const LEAST_PATIENCE_MS = 950;

/** What is known of the way to a silent port. */
export interface SilenceTiming {
  /** The policy's timeout, in milliseconds. */
  readonly timeoutMs: number;
  /** When an answer is overdue, and how long to wait for the last one, by the address's own round trips; null: none is known. */
  readonly known: { readonly overdueMs: number; readonly patienceMs: number } | null;
  /** Whether the first socket stays for the kernel's second SYN, although the second socket asks as well. */
  readonly hearsSecondSyn: boolean;
  /** Whether silence could come to count, so that it is worth a second socket. */
  readonly worth: boolean;
  /** Whether this machine has sockets to spare. */
  readonly spare: boolean;
  /** In a later round: the second socket asks as soon as an answer is overdue. */
  readonly soon?: boolean;
  /** Once round trips are known the first socket is enough, as the other side is asked at another time. */
  readonly alone?: boolean;
}

export interface Listening {
  /** The first socket goes on listening until so many milliseconds after it asked; 0: it is over. */
  readonly untilMs: number;
  /** A second socket asks now and listens for so long; 0: none does. */
  readonly secondMs: number;
}

const OVER: Listening = { untilMs: 0, secondMs: 0 };

/** When to look first at a socket that waits. */
export function firstLookMs(timeoutMs: number): number {
  return Math.min(timeoutMs, SECOND_AFTER_MS);
}

/**
 * What becomes of a socket that has had no answer for so long.
 *
 * Where the round trips are known, the second socket takes the place of the kernel's second SYN: as many SYNs in the same
 * time, from two local ports. Where they are not, both listen until an answer from far away would have come.
 * @param elapsedMs since the first socket asked
 * @param asked whether the second socket has asked
 */
export function listenOn(
  elapsedMs: number,
  asked: boolean,
  { timeoutMs, known, worth, spare, hearsSecondSyn, soon = false, alone = false }: SilenceTiming,
): Listening {
  if (asked) return OVER;
  if (known !== null) {
    if (alone) {
      const untilMs = Math.max(timeoutMs, known.patienceMs);
      return elapsedMs < untilMs ? { untilMs, secondMs: 0 } : OVER;
    }
    const after = soon ? known.overdueMs : Math.max(SECOND_AFTER_MS, known.overdueMs);
    if (elapsedMs < after) return { untilMs: after, secondMs: 0 };
    const secondMs = Math.max(BEFORE_SECOND_SYN_MS, known.patienceMs);
    // Once an answer to the second SYN is overdue as well, waiting proves nothing more, and the first was patient for both.
    const heardMs = Math.min(timeoutMs, SECOND_SYN_MS + known.overdueMs);
    if (hearsSecondSyn && heardMs >= known.patienceMs)
      return { untilMs: heardMs, secondMs: Math.max(known.overdueMs, heardMs - elapsedMs) };
    if (hearsSecondSyn) return { untilMs: timeoutMs, secondMs };
    return { untilMs: spare && elapsedMs < BEFORE_SECOND_SYN_MS ? BEFORE_SECOND_SYN_MS : 0, secondMs };
  }
  const patienceMs = Math.max(timeoutMs, PATIENCE_MS);
  // One after the other, and only the second with patience: where sockets are short, their time is what a run waits for.
  if (worth && !spare && timeoutMs >= BEFORE_SECOND_SYN_MS)
    return elapsedMs < BEFORE_SECOND_SYN_MS
      ? { untilMs: BEFORE_SECOND_SYN_MS, secondMs: 0 }
      : { untilMs: 0, secondMs: patienceMs };
  // Up to the second SYN, listening costs nothing.
  const free = Math.max(timeoutMs, BEFORE_SECOND_SYN_MS);
  if (elapsedMs < Math.min(free, SECOND_AFTER_UNKNOWN_MS))
    return { untilMs: Math.min(free, SECOND_AFTER_UNKNOWN_MS), secondMs: 0 };
  if (!worth) return elapsedMs < free ? { untilMs: free, secondMs: 0 } : OVER;
  if (elapsedMs < SECOND_AFTER_UNKNOWN_MS) return { untilMs: SECOND_AFTER_UNKNOWN_MS, secondMs: 0 };
  if (!spare) return { untilMs: 0, secondMs: patienceMs };
  return { untilMs: patienceMs, secondMs: Math.max(BEFORE_SECOND_SYN_MS, patienceMs - elapsedMs) };
}

/**
 * SYNs of a socket that listened for so long and that an answer would have been heard to: at 0, 1 and 3 s (RFC 6298 section
 * 5.7); one that leaves right at the end is not waited for.
 */
export function synsHeardOut(listenedMs: number): number {
  const margin = 100;
  return listenedMs < 1000 + margin ? 1 : listenedMs < 3000 + margin ? 2 : 3;
}

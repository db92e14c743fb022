// One clock for all threads: the offset from a thread's own clock to the machine's monotonic one.
import { hrtime } from 'node:process';

/** Reading both clocks takes a microsecond; the shortest of some tries was not interrupted in between. */
const TRIES = 5;

/**
 * Milliseconds from `performance.now()` of this thread to the kernel's monotonic clock, which all threads share.
 *
 * Not `performance.timeOrigin`: that is wall-clock time, and a step of the wall clock between the start of two threads
 * would move an answer to before or after the ping that vouches for it.
 */
export function clockOffset(): number {
  let best = 0;
  let shortest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < TRIES; i++) {
    const before = performance.now();
    const [seconds, nanoseconds] = hrtime();
    const took = performance.now() - before;
    if (took >= shortest) continue;
    shortest = took;
    best = seconds * 1000 + nanoseconds / 1e6 - (before + took / 2);
  }
  return best;
}

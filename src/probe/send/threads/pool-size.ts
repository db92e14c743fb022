// How many threads a big sweep gets.
import { availableParallelism } from 'node:os';

/** The main thread records what all of them report, so that more of them would wait for it. */
const MOST = 4;

/** Threads besides the main one, which sweeps too: one a processor in all, and 0 where there is but one. */
export function poolSize(processors: number = availableParallelism()): number {
  return Math.min(MOST, processors) - 1;
}

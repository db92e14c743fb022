// Wait: what came of waiting for a policy to hold (rounds, time, ports that flapped), and the news between two rounds.
import type { Report } from '../report.ts';
import type { Verdict } from '../verdict.ts';

/** What came of waiting, as report.json has it. */
export type Wait = NonNullable<Report['wait']>;

/** Ports that held in one round, and were seen not to in a later one; that a port could not be checked is no change of it. */
export type Flapped = Wait['flapped'][number];

/** Where a run stands that waits. */
export interface RoundNews {
  readonly rounds: number;
  readonly elapsedMs: number;
  /** Until the time is over. */
  readonly leftMs: number;
  readonly pauseMs: number;
  /** Verdicts that do not hold, each port one. */
  readonly pending: number;
  /** The first of them. */
  readonly example: Verdict | null;
}

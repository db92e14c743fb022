// What came of waiting for a policy to hold: rounds, time, and the ports that changed back and forth.
import type { Verdict } from '../verdict.ts';
import type { Protocol } from '../words.ts';

/** Ports that held in one round, and were seen not to in a later one; that a port could not be checked is no change of it. */
export interface Flapped {
  readonly host: string;
  /** Null, with protocol and ports, where it is about a name. */
  readonly address: string | null;
  readonly protocol: Protocol | null;
  /** Ranges in ascending order. */
  readonly ports: string | null;
  readonly count: number;
  /** How often the verdict went from holding to a violation; at least 1. */
  readonly times: number;
}

export interface Wait {
  /** How long the run was told to keep asking. */
  readonly limitMs: number;
  /** From the first question to the last answer. */
  readonly tookMs: number;
  /** The first and the last, which ask everything, and those between, which ask what does not hold. */
  readonly rounds: number;
  /** Whether the policy held, all of it in one round, before the time was over. */
  readonly held: boolean;
  /** Whether a signal ended the waiting before it held. */
  readonly stopped: boolean;
  readonly flapped: readonly Flapped[];
}

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

// The messages between the main thread and a sweeping thread: plain data, copied from one to the other.
import type { SourceAddresses } from '../../../model/policy.ts';
import type { Pace } from '../pace.ts';
import type { PackedAnswers } from './packed-answers.ts';

/** One thread's share of a sweep. Probes and addresses are numbered from 0 within the job. */
export interface SweepJob {
  readonly type: 'sweep';
  /** Tells the jobs of a thread apart. */
  readonly job: number;
  readonly addresses: readonly string[];
  /** By address: bits of `KNOWS_SOURCE`, `RETRIES_NO_ADDRESS` and `HAS_ANSWERED`. */
  readonly flags: Uint8Array;
  /** By address: how long to wait for it, in milliseconds. */
  readonly timeoutMs: Float64Array;
  /** By probe: the number of its address, and its port. */
  readonly addressOf: Uint32Array;
  readonly port: Uint16Array;
  /** By probe: what is known of the way to it (packed-way.ts), and how many sockets asked it before. */
  readonly ways: Uint8Array;
  readonly before: Uint8Array;
  /** By address: when an answer is overdue, and how long to listen for the last one, in milliseconds; 0 where nothing is known. */
  readonly overdueMs: Float64Array;
  readonly patienceMs: Float64Array;
  readonly pace: Pace;
  /** The addresses that questions leave from; null: the kernel chooses. */
  readonly source: SourceAddresses | null;
  /** 0 to 2^32 - 1; decides the order of this share. */
  readonly seed: number;
  /** The main thread's `clockOffset()`: times of answers are told on its clock. */
  readonly clockOffset: number;
}

/** The local address for this address is known: the kernel need not be asked. */
export const KNOWS_SOURCE = 1;
/** EADDRNOTAVAIL is a shortage of local ports here, not the lack of an address: worth asking again. */
export const RETRIES_NO_ADDRESS = 2;
/** The address is known to answer, so that those that never did are asked before it. */
export const HAS_ANSWERED = 4;

/** What the main thread sent to an address besides, on account of a job's own attempts: it counts towards the pace. */
export interface SentAlong {
  readonly type: 'along';
  readonly job: number;
  readonly address: number;
  readonly syns: number;
}

/** Ends every job at once: what is not known is reported as cancelled, and so is what is asked from then on. */
export interface StopJobs {
  readonly type: 'stop';
}

export type ToThread = SweepJob | SentAlong | StopJobs;

/** What came about in a thread since its last report. */
export interface SweepReport {
  readonly job: number;
  /** Attempts that left, by address: numbers and counts. Sent before any of `answers` came. */
  readonly sentTo: Uint32Array;
  readonly sentCount: Uint32Array;
  /** The local address that the kernel chose, once an address. */
  readonly sources: readonly (readonly [address: number, source: string])[];
  readonly answers: PackedAnswers;
  /** Sockets of this thread that wait for an answer, of all its jobs. */
  readonly inFlight: number;
  /** Every probe of the job has been reported. */
  readonly done: boolean;
}

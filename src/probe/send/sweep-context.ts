// What a sweep works with, and what it is asked to do: its probes' addresses, who asks UDP, how long to wait, at which pace.
import type { Answer } from '../record/answer.ts';
import type { Asker } from './asker.ts';
import type { Limiter } from './limiter.ts';
import type { SilenceTiming } from './listening.ts';
import type { Pace } from './pace.ts';

export interface SweepOptions {
  /** How long to wait for an address of that number, in milliseconds. */
  readonly timeoutMs: (addressNumber: number) => number;
  readonly pace: Pace;
  readonly random: () => number;
  /** How many sockets asked this port before: each leaves from another part of the local ports. */
  readonly askedBefore?: (index: number) => number;
  /** What is known of the way to a port, for a second socket while it is silent; null: one is enough. */
  readonly wayTo?:
    | ((index: number, addressNumber: number) => Omit<SilenceTiming, 'timeoutMs' | 'spare'> | null)
    | undefined;
  /** Whether an address is known to answer. */
  readonly hasAnswered?: (addressNumber: number) => boolean;
  /** How many sockets of the pace a sweep beside this one still holds. */
  readonly held?: (() => number) | undefined;
  /** Called for each probe when its answer is in; after retries for want of resources. */
  readonly onAnswer: (index: number, answer: Answer) => void;
}

/** Of the ledger, what a sweep has to know of its probes. */
export interface SweepView {
  readonly addressOf: ArrayLike<number>;
  readonly port: ArrayLike<number>;
  address(index: number): { readonly address: string };
}

/** Asks the probes that are not TCP. */
export interface UdpAsking {
  has(index: number): boolean;
  ask(index: number, timeoutMs: number, done: (answer: Answer, source: string | null) => void): void;
}

export interface SweepContext {
  readonly asker: Asker;
  readonly ledger: SweepView;
  readonly udp?: UdpAsking;
  /** Told once an address: the local address that the kernel chose for it. */
  readonly learnSource: (addressNumber: number, source: string) => void;
  readonly knowsSource: (addressNumber: number) => boolean;
  /** A probe of that address leaves now. */
  readonly onSend: (addressNumber: number, udp?: boolean) => void;
  /** Takes how many SYNs left for that address besides the sweep's own since this was last called: its pace counts them. */
  readonly takeSentBesides: (addressNumber: number) => number;
  /** Whether asking again later can help, after this machine was not able to ask. */
  readonly worthRetrying: (index: number, answer: Answer) => boolean;
  /** The limits of the run, which hold over whatever else is sent meanwhile. A thread has none but its pace. */
  readonly limiter?: Limiter;
}

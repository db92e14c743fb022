// The answer of one connect(): open, refused, unreachable, silent, or our own failure, as its errno tells.
import type { Flow } from './flow.ts';

export type AnswerKind =
  /** A SYN-ACK. */
  | 'open'
  /** ECONNREFUSED: an RST, or an ICMP port-unreachable. */
  | 'refused'
  /** Another errno that came later, from outside or from this machine: an ICMP error of some kind. */
  | 'unreachable'
  /** Nothing within the time given. */
  | 'silent'
  /** This machine could not send: no route, a prohibiting rule. */
  | 'local'
  /** This machine had no descriptor, port or memory for it. Worth asking again when others are done. */
  | 'resources'
  /** Not asked, because the run was stopped, or because the port has seen as many connections of this run as it may. */
  | 'cancelled';

export interface Answer {
  readonly kind: AnswerKind;
  /** The errno's name; null for `open`, `silent` and `cancelled`. */
  readonly errno: string | null;
  /** Milliseconds of the run's clock. */
  readonly askedAt: number;
  readonly endedAt: number;
  /** The local port's part of the range; absent where it is not known. */
  readonly flow?: Flow;
  /** What was sent until this came, where it was more than the one socket of those times. */
  readonly sent?: Sent;
}

/** What was sent to a port in one go. */
export interface Sent {
  readonly sockets: number;
  /** Those from even local ports, and from odd ones. */
  readonly even: number;
  readonly odd: number;
  /** SYNs whose answer was waited for. */
  readonly syns: number;
  /** How long the most patient of the sockets listened, in milliseconds. */
  readonly listenedMs: number;
}

/** In place of an errno: this machine has no address of the family that it may ask from (`source`), so nothing was sent. */
export const NO_SOURCE = 'ENOSOURCE';

/** Errnos that mean "not now": a descriptor, port or buffer that is free again once others are done. */
const RESOURCES = new Set(['EMFILE', 'ENFILE', 'ENOBUFS', 'ENOMEM', 'EAGAIN', 'EADDRINUSE']);

/**
 * Sorts an errno of connect() on the way to an answer.
 *
 * Linux reports what fails before a packet leaves from connect() itself; Node then names the local end in the message
 * (` - Local (`). What comes later was caused by an RST or an ICMP error, sent by anybody.
 * @param atOnce connect() itself failed
 */
export function kindOfErrno(errno: string, atOnce: boolean): AnswerKind {
  if (RESOURCES.has(errno)) return 'resources';
  if (errno === 'EADDRNOTAVAIL') return 'resources';
  if (atOnce) return 'local';
  if (errno === 'ECONNREFUSED') return 'refused';
  // The kernel gave up before we did (tcp_syn_retries is low here): silence.
  if (errno === 'ETIMEDOUT') return 'silent';
  // An RST that came after the SYN-ACK, before Node told us of it: the port had answered.
  if (errno === 'ECONNRESET') return 'open';
  return UNREACHABLE.has(errno) ? 'unreachable' : 'local';
}

/** Errnos that an ICMP error makes of a TCP connect; see docs/truth.md for the table. */
const UNREACHABLE = new Set([
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EACCES',
  'ENOPROTOOPT',
  'EPROTO',
  'EHOSTDOWN',
  'ENONET',
  'EOPNOTSUPP',
]);

/**
 * How many SYNs a connect() sends in that time: at 0, 1 and 3 s (RFC 6298 section 5.7 and Linux' TCP_TIMEOUT_INIT;
 * newer kernels send some more in between, which is never counted in our favour).
 */
export function synsWithin(milliseconds: number): number {
  return milliseconds < 1000 ? 1 : milliseconds < 3000 ? 2 : 3;
}

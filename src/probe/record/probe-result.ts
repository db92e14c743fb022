// What a probe has come to so far, and which result may replace which: an answer is never undone by a silence.
import type { AnswerKind } from './answer.ts';

/** What a probe has come to so far. Later answers replace a result only by one that ranks as high or higher. */
export const PROBE_RESULTS = [
  'unasked',
  'cancelled',
  'resources',
  'local',
  'silent',
  'unreachable', // an ICMP error by its errno, sent by anybody
  'no-neighbour',
  'local-firewall',
  'refused', // RST or ICMP port-unreachable
  'icmp-port-unreachable',
  'rst',
  'open',
  'reply', // of a UDP service
] as const;
export type ProbeResult = (typeof PROBE_RESULTS)[number];

export const CODE = Object.fromEntries(PROBE_RESULTS.map((result, code) => [result, code])) as Record<
  ProbeResult,
  number
>;

/** Strength of a result: an answer is never undone by a silence, and a SYN-ACK by nothing at all. */
export const RANK: Record<ProbeResult, number> = {
  unasked: 0,
  cancelled: 1,
  resources: 2,
  local: 3,
  silent: 4,
  unreachable: 5,
  'no-neighbour': 6,
  'local-firewall': 6,
  refused: 6,
  'icmp-port-unreachable': 6,
  rst: 6,
  open: 7,
  reply: 7,
};

/** Results that count only if somebody vouches: silence, or what may be somebody's ICMP error. */
export const RESTS_ON_OTHERS: ReadonlySet<ProbeResult> = new Set([
  'silent',
  'unreachable',
  'icmp-port-unreachable',
  'refused',
]);

/** A reply is UDP's way of being open, and ECONNREFUSED can only be ICMP there. */
export function resultOfUdp(kind: AnswerKind): ProbeResult {
  if (kind === 'open') return 'reply';
  return kind === 'refused' ? 'icmp-port-unreachable' : kind;
}

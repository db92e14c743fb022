// The ledger's findings as observations: states, causes and evidence in the words of the model.
import type { AddressObservations, Observation } from '../model/observation.ts';
import type { Cause, State } from '../model/words.ts';
import type { Finding, Ledger } from './ledger.ts';

/** What each finding says of the port; `silent` and `unreachable` say it only where somebody vouched. */
const MEANING: Record<Exclude<Finding, 'unreachable' | 'local'>, readonly [State, Cause]> = {
  unasked: ['unknown', 'cancelled'],
  cancelled: ['unknown', 'cancelled'],
  resources: ['unknown', 'local-resources'],
  silent: ['filtered', 'timeout'],
  'no-neighbour': ['unknown', 'no-neighbour'],
  'local-firewall': ['unknown', 'local-firewall'],
  refused: ['closed', 'refused'],
  'icmp-port-unreachable': ['filtered', 'icmp-port-unreachable'],
  rst: ['closed', 'rst'],
  open: ['open', 'syn-ack'],
};

/** Findings that are answers: worth telling when attempts at one port saw several. */
const ANSWERS: readonly Finding[] = ['open', 'rst', 'icmp-port-unreachable', 'unreachable', 'refused'];

/**
 * Which ICMP error an errno stands for; as fine as the errno proves and no finer.
 * Source: Linux' icmp_err_convert (IPv4) and icmpv6_err_convert, and docs/truth.md.
 */
export function causeOfUnreachable(errno: string | null): Cause {
  if (errno === 'ENETUNREACH') return 'icmp-net-unreachable';
  if (errno === 'EACCES') return 'icmp-admin-prohibited';
  return 'icmp-unreachable';
}

/** What kept this machine from sending. */
export function causeOfLocal(errno: string | null): Cause {
  if (errno === 'EPERM') return 'local-firewall';
  const noRoute = ['ENETUNREACH', 'EHOSTUNREACH', 'EACCES', 'EINVAL', 'EAFNOSUPPORT', 'EADDRNOTAVAIL', 'ENETDOWN'];
  return errno !== null && noRoute.includes(errno) ? 'no-route' : 'local-resources';
}

/**
 * @param counts whether a probe's silence (or ICMP error) counts as evidence
 * @param cancelled the run was stopped: silence that does not count is then for want of asking again
 */
export function observations(
  ledger: Ledger,
  counts: (index: number) => boolean,
  cancelled: boolean,
): AddressObservations[] {
  return ledger.addresses.map((address, number) => {
    const first = ledger.firstOf[number] as number;
    return { address, at: (index) => observation(ledger, first + index, counts, cancelled) };
  });
}

function observation(
  ledger: Ledger,
  index: number,
  counts: (index: number) => boolean,
  cancelled: boolean,
): Observation {
  const finding = ledger.finding(index);
  const [state, cause] = meaning(ledger, index, finding, counts, cancelled);
  const answered = finding === 'open' || finding === 'rst' || finding === 'refused';
  return {
    state,
    cause,
    rttMs: answered || cause.startsWith('icmp') ? Math.round((ledger.rttMs[index] as number) * 100) / 100 : null,
    attempts: ledger.attempts[index] as number,
    evidence: evidence(ledger, index, state, cause),
    firstAskedMs: null,
    lastAskedMs: null,
    anchor: null,
    question: null,
    acceptsAnything: false,
    // Where this machine failed, the error by which it was noticed is not another's answer.
    also: state === 'unknown' ? [] : also(ledger, index, finding, cause),
    detail: state === 'unknown' ? ledger.errno(index) : null,
  };
}

function meaning(
  ledger: Ledger,
  index: number,
  finding: Finding,
  counts: (index: number) => boolean,
  cancelled: boolean,
): readonly [State, Cause] {
  if (finding === 'local') return ['unknown', causeOfLocal(ledger.errno(index))];
  // A refusal among them: one that could have been told apart and was not is likely an ICMP error, from whomever.
  if (ledger.restsOnOthers(index) && !counts(index)) return ['unknown', cancelled ? 'cancelled' : 'deaf-vantage'];
  if (finding === 'unreachable') return ['filtered', causeOfUnreachable(ledger.errno(index))];
  return MEANING[finding];
}

function evidence(ledger: Ledger, index: number, state: State, cause: Cause): Observation['evidence'] {
  if (state === 'unknown') return 'none';
  if (cause === 'syn-ack' || cause === 'rst') return 'direct';
  if ((ledger.vouchedSyns[index] as number) === 0) return 'none';
  return ledger.anchored[index] === 1 ? 'anchored' : 'vouched';
}

function also(ledger: Ledger, index: number, finding: Finding, cause: Cause): Cause[] {
  const others: Cause[] = [];
  for (const other of ANSWERS) {
    if (other === finding || !ledger.saw(index, other)) continue;
    // `refused` is the first name of what was told apart later.
    if (
      other === 'refused' &&
      (finding === 'rst' || ledger.saw(index, 'rst') || ledger.saw(index, 'icmp-port-unreachable'))
    )
      continue;
    const told =
      other === 'unreachable'
        ? 'icmp-unreachable'
        : (MEANING[other as keyof typeof MEANING] as readonly [State, Cause])[1];
    if (told !== cause) others.push(told);
  }
  return others;
}

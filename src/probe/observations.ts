// Turns the ledger's results into observations: state, cause and evidence of each port, in the words of the model.
import { getOrCreate } from '../base/get-or-create.ts';
import type { AddressObservations, LinkEdge, Observation } from '../model/observation.ts';
import type { UdpQuestion } from '../model/udp-services.ts';
import type { Cause, ExpectedState, State } from '../model/words.ts';
import type { Responders } from './evidence/responders.ts';
import { NO_SOURCE } from './record/answer.ts';
import type { Ledger } from './record/ledger.ts';
import type { ProbeResult } from './record/probe-result.ts';

/** What each result says of the port; `silent` and `unreachable` say it only where somebody vouched. */
const MEANING: Record<
  Exclude<ProbeResult, 'unreachable' | 'local' | 'unasked' | 'cancelled'>,
  readonly [State, Cause]
> = {
  reply: ['open', 'reply'],
  resources: ['unknown', 'local-resources'],
  silent: ['filtered', 'timeout'],
  'no-neighbour': ['unknown', 'no-neighbour'],
  'local-firewall': ['unknown', 'local-firewall'],
  refused: ['closed', 'refused'],
  'icmp-port-unreachable': ['filtered', 'icmp-port-unreachable'],
  rst: ['closed', 'rst'],
  open: ['open', 'syn-ack'],
};

/** Why a run ended before it was done. */
export type Stopped = Extract<Cause, 'cancelled' | 'out-of-time'>;

/** Results that are answers: worth reporting when attempts at one port saw several. */
const ANSWERS: readonly ProbeResult[] = ['open', 'reply', 'rst', 'icmp-port-unreachable', 'unreachable', 'refused'];

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
  const noRoute = [
    'ENETUNREACH',
    'EHOSTUNREACH',
    'EACCES',
    'EINVAL',
    'EAFNOSUPPORT',
    'EADDRNOTAVAIL',
    'ENETDOWN',
    NO_SOURCE,
  ];
  return errno !== null && noRoute.includes(errno) ? 'no-route' : 'local-resources';
}

/** Who answered, and so vouches for whose silence. */
type Voucher = Pick<Responders, 'anchor'> & Partial<Pick<Responders, 'wayOf' | 'mutePort' | 'anchorsAmiss'>>;

/**
 * @param responders who answered, and so vouches for whose silence
 * @param isEvidence whether the silence (or ICMP error) of a probe is evidence
 * @param stopped why the run ended before it was done: silence that is no evidence is then for want of asking again; null where it did not
 * @param isChecked whether all was looked at that may yet show the opposite of what is known of a probe; matters where it was stopped
 * @param edges network and broadcast addresses of this machine's own links
 */
export function observations(
  ledger: Ledger,
  responders: Voucher,
  isEvidence: (index: number) => boolean,
  stopped: Stopped | null,
  edges: ReadonlyMap<string, LinkEdge> = new Map(),
  isChecked: (index: number) => boolean = () => true,
): AddressObservations[] {
  const observer = new Observer(ledger, responders, isEvidence, stopped, isChecked);
  return ledger.addresses.map((address, number) => {
    const first = ledger.firstIndexOf(number);
    const linkEdge = edges.get(address.address);
    const at = (index: number) => observer.observe(first + index);
    return {
      address,
      at: linkEdge === undefined ? at : (index) => ({ ...at(index), linkEdge }),
      get way() {
        return responders.wayOf?.(number) ?? null;
      },
    };
  });
}

/** Whether a check that was not made could turn the verdict on such a port; of a silence it could, whatever was expected. */
function mayTurn(expected: ExpectedState, state: State): boolean {
  if (expected === 'observe') return false;
  if (state === 'open') return expected === 'open';
  return state !== 'closed' || expected === 'closed' || expected === 'blocked';
}

class Observer {
  readonly #ledger: Ledger;
  readonly #responders: Voucher;
  readonly #isEvidence: (index: number) => boolean;
  readonly #stopped: Stopped | null;
  readonly #isChecked: (index: number) => boolean;
  readonly #unasked = new Map<UdpQuestion | null, Observation>();

  constructor(
    ledger: Ledger,
    responders: Voucher,
    isEvidence: (index: number) => boolean,
    stopped: Stopped | null,
    isChecked: (index: number) => boolean,
  ) {
    this.#ledger = ledger;
    this.#responders = responders;
    this.#isEvidence = isEvidence;
    this.#stopped = stopped;
    this.#isChecked = isChecked;
  }

  observe(index: number): Observation {
    const ledger = this.#ledger;
    const result = ledger.result(index);
    if (result === 'unasked') return this.#unaskedBy(ledger.question(index));
    const [state, cause] = this.#settled(index, this.#meaning(index, result));
    const timed = state === 'open' || state === 'closed' || cause.startsWith('icmp');
    const evidence = this.#evidence(index, state, cause);
    const asked = ledger.attempts(index) > 0;
    return {
      state,
      cause,
      rttMs: timed ? Math.round(ledger.rttMs(index) * 100) / 100 : null,
      attempts: ledger.attempts(index),
      evidence,
      // Where this machine failed, the error by which it was noticed is not another's answer.
      also: state === 'unknown' ? [] : also(ledger, index, result, cause),
      firstAskedMs: asked ? Math.round(ledger.firstAskedMs(index)) : null,
      lastAskedMs: asked ? Math.round(ledger.askedAt(index) - ledger.startedAt) : null,
      anchor: evidence === 'anchored' ? this.#anchor(index) : null,
      ...(cause === 'deaf-vantage' ? { mute: this.#mute(index), ...this.#anchorsAmiss(index) } : {}),
      question: ledger.question(index),
      acceptsAnything: ledger.acceptsAnything(ledger.addressOf[index] as number),
      detail: state === 'unknown' ? ledger.errno(index) : null,
      ...this.#fellSilent(index, state),
    };
  }

  /** A run that is stopped may leave a million of them: one object does for all. */
  #unaskedBy(question: UdpQuestion | null): Observation {
    return getOrCreate(this.#unasked, question, () => ({
      ...{ state: 'unknown', cause: this.#stopped ?? 'cancelled', evidence: 'none' },
      ...{ rttMs: null, attempts: 0, also: [], firstAskedMs: null, lastAskedMs: null, anchor: null, detail: null },
      ...{ question, acceptsAnything: false },
    }));
  }

  #meaning(index: number, result: ProbeResult): readonly [State, Cause] {
    const ledger = this.#ledger;
    const nobody: readonly [State, Cause] = ['unknown', this.#stopped ?? 'deaf-vantage'];
    if (result === 'cancelled' || result === 'unasked') return ['unknown', this.#stopped ?? 'cancelled'];
    if (result === 'local') return ['unknown', causeOfLocal(ledger.errno(index))];
    if (ledger.isUdp(index) && result === 'silent')
      return ledger.wasMachineHeard(index) ? ['open|filtered', 'no-reply'] : nobody;
    // A refusal among them: one that could have been classified and was not is likely an ICMP error of anybody.
    if (ledger.restsOnOthers(index) && !this.#isEvidence(index)) return nobody;
    // Over UDP it is the kernel of the host that says so, or a firewall in its name.
    if (ledger.isUdp(index) && result === 'icmp-port-unreachable') return ['closed', 'icmp-port-unreachable'];
    if (result === 'unreachable') return ['filtered', causeOfUnreachable(ledger.errno(index))];
    return MEANING[result];
  }

  /**
   * Of a run that was stopped: what a check that was not made any more may have refuted does not let a port pass. What makes
   * it a violation stands.
   */
  #settled(index: number, [state, cause]: readonly [State, Cause]): readonly [State, Cause] {
    if (this.#stopped === null || state === 'unknown' || this.#isChecked(index)) return [state, cause];
    const turns = this.#ledger.expected(index).some((expected) => mayTurn(expected, state));
    return turns ? ['unknown', this.#stopped] : [state, cause];
  }

  #evidence(index: number, state: State, cause: Cause): Observation['evidence'] {
    const ledger = this.#ledger;
    if (state === 'unknown') return 'none';
    // Whoever accepts anything has shown no service by accepting this (rule 6).
    if (cause === 'syn-ack') return ledger.acceptsAnything(ledger.addressOf[index] as number) ? 'none' : 'direct';
    if (cause === 'rst' || cause === 'reply') return 'direct';
    if (ledger.credited(index) === 0) return 'none';
    // UDP's silence is known to be silence only once it was asked often enough.
    if (state === 'open|filtered' && !this.#isEvidence(index)) return 'none';
    return ledger.isAnchored(index) ? 'anchored' : 'vouched';
  }

  /** The port of the same address that went mute. */
  #mute(index: number): NonNullable<Observation['mute']> | null {
    const ledger = this.#ledger;
    const mute = this.#responders.mutePort?.(ledger.addressOf[index] as number) ?? -1;
    return mute < 0 ? null : { port: ledger.port[mute] as number, protocol: ledger.isUdp(mute) ? 'udp' : 'tcp' };
  }

  /** The ports that the policy chose as anchors, where none of them answered. */
  #anchorsAmiss(index: number): Pick<Observation, 'anchorsAmiss'> {
    const ledger = this.#ledger;
    const chosen = ledger.isUdp(index)
      ? null
      : (this.#responders.anchorsAmiss?.(ledger.addressOf[index] as number) ?? null);
    return chosen === null ? {} : { anchorsAmiss: chosen };
  }

  /** Of what does not count because another port of the address fell silent: that port. */
  #fellSilent(index: number, state: State): Pick<Observation, 'fellSilent'> {
    const ledger = this.#ledger;
    const other = state === 'unknown' || state === 'open|filtered' ? ledger.fellSilentBeside(index) : null;
    return other === null ? {} : { fellSilent: ledger.port[other] as number };
  }

  /** The port of the same address that was asked before and after. */
  #anchor(index: number): Observation['anchor'] {
    const ledger = this.#ledger;
    const address = ledger.addressOf[index] as number;
    for (const protocol of ledger.isUdp(index) ? (['udp', 'tcp'] as const) : (['tcp'] as const)) {
      const anchor = this.#responders.anchor(address, protocol);
      if (anchor >= 0) return { port: ledger.port[anchor] as number, protocol };
    }
    return null;
  }
}

function also(ledger: Ledger, index: number, result: ProbeResult, cause: Cause): Cause[] {
  const others: Cause[] = [];
  for (const other of ANSWERS) {
    if (other === result || !ledger.saw(index, other)) continue;
    // `refused` is the first name of what was classified later.
    if (
      other === 'refused' &&
      (result === 'rst' || ledger.saw(index, 'rst') || ledger.saw(index, 'icmp-port-unreachable'))
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

// How a run was measured (evidence, attempts, pace, UDP, controls) in sentences that every format shares; and what a green run says.
import { counted, grouped } from '../../base/numbers-and-lists.ts';
import type { Report } from '../../model/report.ts';
import { EVIDENCE, type Evidence, STATES, type State } from '../../model/words.ts';
import { stateText } from './cause-text.ts';

const EVIDENCE_WORDS: Readonly<Record<Evidence, string>> = {
  direct: 'answered for themselves',
  anchored: 'were silent, or rejected by ICMP, while another port of the same address answered before and after',
  vouched: 'were silent, or rejected by ICMP, while others answered this machine before and after',
  none: 'rest on nothing (not known, silent while nothing vouched, or open at an address that accepts any port)',
};

/** What a pass is evidence of, and what it is not; every report shows both, not only a green one. */
export const MEANING: readonly (readonly [string, string])[] = [
  [
    'What a green run says:',
    'at that time, from that place, every port above was in the state intended, and wherever ' +
      'a port was silent, something else had proved before and after that this machine hears the network; a silent UDP port ' +
      'counts as shut only where its service answers whoever asks.',
  ],
  [
    'What it does not say:',
    'what another network or another ' +
      'hour would see, anything of ports that the policy does not name, or that a service behind an open port is well. A ' +
      'firewall on the way that answers in the name of the target cannot be told from the target.',
  ],
];

/** The limits that were in force: `attempts a second: at most 1,000, …`. */
export function paceText({ limits }: Pick<Report, 'limits'>): string {
  const limit = (value: number | null) => (value === null ? 'unlimited' : `at most ${grouped(value)}`);
  const [rate, host, flight] = [limits.rate, limits.perHost, limits.inFlight].map(limit);
  return `attempts a second: ${rate}, to one address: ${host}; at the same time: ${flight}`;
}

/**
 * What the verdicts rest on, one line for each kind of evidence that there is: `41 direct: answered for themselves`. Where a
 * name leads is known from DNS and is not a port's state, so it has a line of its own.
 */
export function evidenceTexts(report: Pick<Report, 'verdicts'>): string[] {
  const counts = new Map<Evidence, number>();
  let byDns = 0;
  for (const { evidence: kind, state, count } of report.verdicts) {
    if (state === null) byDns += count;
    else counts.set(kind, (counts.get(kind) ?? 0) + count);
  }
  const ports = EVIDENCE.filter((kind) => counts.has(kind)).map(
    (kind) => `${grouped(counts.get(kind) ?? 0)} ${kind}: ${EVIDENCE_WORDS[kind]}`,
  );
  return byDns === 0 ? ports : [...ports, `${grouped(byDns)} by DNS: the name leads where it must, or elsewhere`];
}

/** `1 to 4 a port, each on a fresh socket`. */
export function attemptsText({ verdicts }: Pick<Report, 'verdicts'>): string {
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (const verdict of verdicts) {
    // Nothing was asked where a name did not resolve.
    if (verdict.ports === null) continue;
    least = Math.min(least, verdict.attempts);
    most = Math.max(most, verdict.attempts);
  }
  if (most === 0) return 'none';
  return `${least === most ? '' : `${least} to `}${most} a port, each on a fresh socket`;
}

/**
 * What was asked over UDP and what came of it; null where nothing was. The questions are not in the report; what they were
 * follows from the port, or from the policy.
 */
export function udpText({ verdicts }: Pick<Report, 'verdicts'>): string | null {
  const counts = new Map<State, number>();
  let ports = 0;
  for (const { protocol, state, count } of verdicts) {
    if (protocol !== 'udp' || state === null) continue;
    ports += count;
    counts.set(state, (counts.get(state) ?? 0) + count);
  }
  if (ports === 0) return null;
  const seen = STATES.flatMap((state) => {
    const count = counts.get(state);
    return count === undefined ? [] : [`${grouped(count)} ${stateText(state)}`];
  });
  return (
    `${counted(ports, 'port')} (${seen.join(', ')}), each asked the question of the protocol that its number stands for or ` +
    'that the policy names with speaks; where there is none, sent an empty datagram'
  );
}

/** Controls that did not answer come first: they show what this machine could not hear. */
export function controlsSilentFirst({ controls }: Pick<Report, 'controls'>): Report['controls'] {
  return [...controls.filter(({ answered }) => !answered), ...controls.filter(({ answered }) => answered)];
}

export const NO_CONTROLS = 'none; only what the policy probes vouches for this machine';

// How a run was measured (evidence, attempts, pace, UDP, controls) in sentences that every format shares. A scan has `scan-methodology.ts`.
import { counted, firstFew, grouped } from '../../../base/numbers-and-lists.ts';
import { isMerged, type LearntPaces, type Report } from '../../../model/report.ts';
import { EVIDENCE, type Evidence, STATES, type State } from '../../../model/words.ts';
import { stateText } from '../cause-text.ts';
import { durationText } from '../counts-text.ts';
import { MEANING_OF_MERGE } from './merge-methodology.ts';
import { evidenceWordsOfScan, isOfOtherTool, type Meaning, meaningOfScan } from './scan-methodology.ts';

/** Addresses that are named of those which reached the same pace. */
const MOST_ADDRESSES = 3;

const EVIDENCE_WORDS: Readonly<Record<Evidence, string>> = {
  direct: 'answered for themselves',
  proven: 'were not open from here, and open from another vantage',
  anchored: 'were silent, or rejected by ICMP, while another port of the same address answered before and after',
  vouched: 'were silent, or rejected by ICMP, while others answered the same machine before and after',
  none: 'rest on nothing (not known, silent while nothing vouched, or open at an address that accepts any port)',
};

/** Of a run that probed. */
const MEANING: Meaning = [
  [
    'What a green run says:',
    'At that time, from that place, every port above was in the intended state. Wherever a port was silent, something else ' +
      'answered this machine before and after, so this machine could hear the network. A silent UDP port counts as shut only ' +
      'where its service answers everyone who asks.',
  ],
  [
    'What it does not say:',
    'What another network or another hour would see, anything about ports that the policy does not name, or that the service ' +
      'behind an open port works. A firewall on the way that answers in the name of the target cannot be told from the target.',
  ],
];

/** What a pass is evidence of, and what it is not, by the way in which it was found out; every report shows both. */
export function meaning({ scan, vantages }: Pick<Report, 'scan' | 'vantages'>): Meaning {
  if (isMerged({ vantages })) return MEANING_OF_MERGE;
  return scan === null ? MEANING : meaningOfScan(scan, MEANING);
}

/** The limits that were in force: `attempts a second: at most 1,000, …`; null for a run that sent nothing, and for a merge of several. */
export function paceText({ limits, scan, vantages }: Pick<Report, 'limits' | 'scan' | 'vantages'>): string | null {
  if (scan !== null || isMerged({ vantages })) return null;
  const limit = (value: number | null) => (value === null ? 'unlimited' : `at most ${grouped(value)}`);
  const [most, host, flight] = [limits.rate, limits.perHost, limits.inFlight].map(limit);
  // What is unlimited is not divided either.
  const rate =
    limits.dividedBy === undefined || limits.rate === null
      ? most
      : `${most} (the rate of the policy, divided by ${grouped(limits.dividedBy)} shards)`;
  const learnt = limits.learnt === undefined ? '' : learntText(limits.learnt);
  return limits.durationMs === null
    ? `attempts a second: ${rate}, to one address: ${host}; at the same time: ${flight}${learnt}`
    : `attempts a second: ${rate}, to one address: ${host}; at the same time: ${flight}; time limit: ${durationText(limits.durationMs)}${learnt}`;
}

/** What of it was reached: `; reached: 8,000 a second in all, 2,000 to 203.0.113.2, 203.0.113.3 and 3 more`. */
function learntText({ rate, perHost }: LearntPaces): string {
  const parts = [
    ...(rate === null ? [] : [`${grouped(rate)} a second in all`]),
    ...perHost.map(({ pace, addresses }) => `${grouped(pace)} to ${firstFew(addresses, MOST_ADDRESSES)}`),
  ];
  return `; reached: ${parts.join(', ')}`;
}

/** `from seed 42`; null for a run that sent nothing, and for a merge of several. */
export function orderText({ seed, scan, vantages }: Pick<Report, 'seed' | 'scan' | 'vantages'>): string | null {
  return scan === null && !isMerged({ vantages }) ? `from seed ${seed}` : null;
}

/** Where it was seen from, for a run without a vantage. */
export function namelessPlace({ scan }: Pick<Report, 'scan'>): string {
  return scan === null ? 'this machine (the policy names no vantage)' : 'the machine that made the scan';
}

/**
 * What the verdicts rest on, one line for each kind of evidence that there is: `41 direct: answered for themselves`. Where a
 * name leads is known from DNS and is not a port's state, so it has a line of its own.
 */
export function evidenceTexts({ verdicts, scan }: Pick<Report, 'verdicts' | 'scan'>): string[] {
  const counts = new Map<Evidence, number>();
  let byDns = 0;
  for (const { evidence: kind, state, count } of verdicts) {
    if (state === null) byDns += count;
    else counts.set(kind, (counts.get(kind) ?? 0) + count);
  }
  const words = isOfOtherTool(scan) ? evidenceWordsOfScan() : EVIDENCE_WORDS;
  const ports = EVIDENCE.filter((kind) => counts.has(kind)).map(
    (kind) => `${grouped(counts.get(kind) ?? 0)} ${kind}: ${words[kind]}`,
  );
  return byDns === 0 ? ports : [...ports, `${grouped(byDns)} by DNS: the name leads where it must, or elsewhere`];
}

/** `1 to 4 a port, each on a fresh socket`. */
export function attemptsText({ verdicts, scan }: Pick<Report, 'verdicts' | 'scan'>): string {
  if (isOfOtherTool(scan)) return 'not known: a scan does not say how often it asked';
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
export function udpText({ verdicts, scan }: Pick<Report, 'verdicts' | 'scan'>): string | null {
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
  }).join(', ');
  return isOfOtherTool(scan)
    ? `${counted(ports, 'port')} (${seen}); a scan does not say what it sent to them`
    : `${counted(ports, 'port')} (${seen}); each was sent the question of its protocol, known from its number or from the policy's speaks, or else an empty datagram`;
}

/** Controls that did not answer come first: they show what this machine could not hear. */
export function controlsSilentFirst({ controls }: Pick<Report, 'controls'>): Report['controls'] {
  return [...controls.filter(({ answered }) => !answered), ...controls.filter(({ answered }) => answered)];
}

/** What stands in the place of controls where there are none. */
export function noControlsText({ scan }: Pick<Report, 'scan'>): string {
  return scan === null
    ? 'none; only what the policy probes vouches for this machine'
    : 'not asked: this run sent nothing';
}

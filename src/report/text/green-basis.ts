// What the green of a report rests on, in counts and in words: how many passes answered, how many are silent beside a port that answered.
import { grouped } from '../../base/numbers-and-lists.ts';
import type { Report } from '../../model/report.ts';
import type { Verdict } from '../../model/verdict.ts';
import { outcomeText } from './counts-text.ts';

/** Counts of ports that pass, by what shows it; together they are `totals.pass`. */
export interface GreenBasis {
  /** The port itself answered: a SYN-ACK, an RST told apart from ICMP, or a UDP reply (evidence `direct`). */
  readonly answered: number;
  /** The port refused, and nothing here tells an RST from an ICMP error (cause `refused`). */
  readonly refused: number;
  /** Silent or rejected by ICMP here, and open from another vantage of the same merge (evidence `proven`). */
  readonly proven: number;
  /** Silent or rejected by ICMP, at an address of which some port answered this vantage. */
  readonly beside: number;
  /** Silent or rejected by ICMP, at an address of which no port answered this vantage. */
  readonly nothing: number;
  /** No port was asked: where a name leads (`resolves-to`). */
  readonly byDns: number;
}

/** In the order in which they are told: the strongest first. */
const WORDS: readonly (readonly [keyof GreenBasis, string])[] = [
  ['answered', 'answered'],
  ['proven', 'open from another vantage'],
  ['beside', 'beside an answering port'],
  ['refused', 'refused by RST or ICMP'],
  ['nothing', 'at addresses where no port answered'],
  ['byDns', 'by DNS'],
];

/** Counts what the passes of a report rest on; an entry of several ports counts as many. */
export function greenBasis({ verdicts }: Pick<Report, 'verdicts'>): GreenBasis {
  const basis = { answered: 0, refused: 0, proven: 0, beside: 0, nothing: 0, byDns: 0 };
  const answering = answeringAddresses(verdicts);
  for (const verdict of verdicts) if (verdict.verdict === 'pass') basis[kindOf(verdict, answering)] += verdict.count;
  return basis;
}

function kindOf(verdict: Verdict, answering: ReadonlySet<string>): keyof GreenBasis {
  const { state, cause, evidence } = verdict;
  if (state === null) return 'byDns';
  if (evidence === 'direct') return 'answered';
  if (evidence === 'proven') return 'proven';
  if (cause === 'refused') return 'refused';
  return evidence === 'anchored' || answering.has(placeOf(verdict)) ? 'beside' : 'nothing';
}

/** Each vantage hears its own answers: what answers one may be silent to another. */
function answeringAddresses(verdicts: readonly Verdict[]): Set<string> {
  const places = new Set<string>();
  for (const verdict of verdicts)
    if (verdict.evidence === 'direct' || verdict.state === 'open') places.add(placeOf(verdict));
  return places;
}

function placeOf({ address, vantage }: Verdict): string {
  return `${address} ${vantage ?? ''}`;
}

/** `12 answered, 20 beside an answering port, 9 at addresses where no port answered`; `all answered`; empty where nothing passes. */
export function greenBasisText(basis: GreenBasis): string {
  const told = WORDS.filter(([kind]) => basis[kind] > 0);
  const [only] = told;
  if (only !== undefined && told.length === 1) return basis[only[0]] === 1 ? only[1] : `all ${only[1]}`;
  return told.map(([kind, words]) => `${grouped(basis[kind])} ${words}`).join(', ');
}

/**
 * The counts of a report in words, with what its green rests on: `1 violation, 41 as intended (12 answered, 29 beside an answering port)`.
 * @param newViolations how many violations the baseline does not have; null without a baseline
 */
export function headlineText(report: Pick<Report, 'totals' | 'verdicts'>, newViolations: number | null = null): string {
  return outcomeText(report.totals, newViolations, greenBasisText(greenBasis(report)));
}

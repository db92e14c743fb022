// What a cell of the exposure matrix can say: the kinds in order of severity, a sign that reads without colour, and words.
import type { Verdict } from '../../../model/verdict.ts';

/** The most severe first: where several verdicts meet in one cell, the first one is shown. */
export const CELL_KINDS = [
  'exposed',
  'amiss',
  'unsure',
  'waived',
  'open',
  'observed',
  'silent',
  'filtered',
  'closed',
] as const;
export type CellKind = (typeof CELL_KINDS)[number];

export const CELL_WORDS: Readonly<Record<CellKind, readonly [sign: string, words: string]>> = {
  exposed: ['✖\ufe0e', 'open, and must not be'],
  amiss: ['!', 'not in the state intended'],
  unsure: ['?', 'could not be checked'],
  waived: ['◆', 'against the policy, and excused for now'],
  open: ['●', 'open, as intended'],
  observed: ['◌', 'open, only observed'],
  silent: ['~', 'silent: open or filtered'],
  filtered: ['–', 'filtered'],
  closed: ['○', 'closed'],
};

export function cellKind({ verdict, state }: Pick<Verdict, 'verdict' | 'state'>): CellKind {
  if (verdict === 'violation') return state === 'open' ? 'exposed' : 'amiss';
  if (verdict === 'inconclusive') return 'unsure';
  if (verdict === 'waived') return 'waived';
  if (state === 'open') return verdict === 'not-judged' ? 'observed' : 'open';
  if (state === 'open|filtered') return 'silent';
  return state === 'filtered' || state === 'closed' ? state : 'unsure';
}

/** The more severe of two. */
export function moreSevere(a: CellKind, b: CellKind | undefined): CellKind {
  return b === undefined || CELL_KINDS.indexOf(a) <= CELL_KINDS.indexOf(b) ? a : b;
}

// What each kind of pattern is called, the sign that shows it without colour, and how much it weighs.
import type { PatternKind } from '../../../model/words.ts';

/** `wrong` and `unsure` need somebody; `notable` may be as meant, and `as-meant` is. */
export const PATTERN_WEIGHTS = ['wrong', 'unsure', 'notable', 'as-meant'] as const;
export type PatternWeight = (typeof PATTERN_WEIGHTS)[number];

interface PatternWords {
  readonly weight: PatternWeight;
  /** Of a shape of its own for each weight, and for each kind that is wrong. */
  readonly sign: string;
  /** As the title of a finding. */
  readonly title: string;
  /** After a number: `3 as meant, and proven`. */
  readonly counted: string;
}

export const PATTERN_WORDS: Readonly<Record<PatternKind, PatternWords>> = {
  'exposed-everywhere': {
    weight: 'wrong',
    sign: '✖\ufe0e',
    title: 'Exposed everywhere',
    counted: 'exposed everywhere',
  },
  'exposed-from-some': {
    weight: 'wrong',
    sign: '✖\ufe0e',
    title: 'Exposed from some vantages',
    counted: 'exposed from some vantages',
  },
  down: { weight: 'wrong', sign: '!', title: 'Down', counted: 'down' },
  missing: { weight: 'unsure', sign: '?', title: 'Not covered', counted: 'not covered' },
  'deaf-vantage': {
    weight: 'unsure',
    sign: '?',
    title: 'Deaf vantage',
    counted: 'asked by a deaf vantage',
  },
  'shut-to-vantage': {
    weight: 'unsure',
    sign: '?',
    title: 'Shut to a vantage',
    counted: 'shut to a vantage',
  },
  'resolves-differently': {
    weight: 'notable',
    sign: '≠',
    title: 'Resolves differently',
    counted: 'resolve differently',
  },
  'treated-differently': {
    weight: 'notable',
    sign: '≠',
    title: 'Treated differently',
    counted: 'treated differently',
  },
  'blocked-nothing-shown': {
    weight: 'as-meant',
    sign: '–',
    title: 'Blocked, nothing shown to listen',
    counted: 'blocked, but nothing is shown to listen',
  },
  'as-meant-and-proven': {
    weight: 'as-meant',
    sign: '●',
    title: 'As meant, and proven',
    counted: 'as meant, and proven',
  },
};

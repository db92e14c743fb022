// What is said of a diagnostic's code wherever there is room for more than its message.

/**
 * Texts are plain, with backticks around what stands in a policy. The examples are whole policies with one line end at the
 * end: `bad` gives this code and no other, `good` gives none.
 */
export interface HelpEntry {
  /** A few words, without a full stop. */
  readonly title: string;
  readonly level: 'error' | 'warning';
  readonly wrong: string;
  readonly why: string;
  readonly mend: string;
  readonly bad: string;
  readonly good: string;
}

/** The day on which the examples with dates are right. */
export const EXAMPLES_AS_OF = '2026-11-21';

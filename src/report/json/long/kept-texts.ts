// The texts of findings of reports that are too large to keep all of them: the first ones, and a sentence in place of the rest.
import type { Verdict } from '../../../model/verdict.ts';
import type { SharedParts } from './shared-parts.ts';

/** What a reader is told of a finding. */
export type Texts = Pick<Verdict, 'explanation' | 'advice'>;

/** Characters of different texts; violations have a room of their own, so that nothing else takes theirs. */
const MOST_OF_VIOLATIONS = 8_000_000;
const MOST_OF_OTHERS = 4_000_000;

const LEFT_OUT: Texts = {
  explanation:
    'These reports are too large to keep every text: what is to be said of this is in the report of its vantage.',
  advice: '',
};
const NO_TEXTS: Texts = { explanation: '', advice: '' };

export class KeptTexts {
  readonly #parts: SharedParts;
  readonly #known = new Map<string, Texts>();
  readonly #left = { violation: MOST_OF_VIOLATIONS, other: MOST_OF_OTHERS };

  constructor(parts: SharedParts) {
    this.#parts = parts;
  }

  /** Its own texts while there is room; the same object for texts that are alike. */
  textsOf({ explanation, advice, verdict }: Verdict): Texts {
    if (explanation === '' && advice === '') return NO_TEXTS;
    const known = this.#known.get(explanation);
    if (known !== undefined && known.advice === advice) return known;
    const kind = verdict === 'violation' ? 'violation' : 'other';
    const size = explanation.length + advice.length;
    if (known !== undefined || this.#left[kind] < size) return LEFT_OUT;
    this.#left[kind] -= size;
    const texts = { explanation: this.#parts.text(explanation), advice: this.#parts.text(advice) };
    this.#known.set(texts.explanation, texts);
    return texts;
  }
}

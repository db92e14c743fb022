// Which test case explains a cause: the first of each, as a thousand ports may have one cause.
import type { Verdict } from '../../../model/verdict.ts';
import { alikeTexts } from '../alike-verdicts.ts';

/** Characters of an explanation that are not worth a reference. */
const SHORT = 80;
/** Causes that are remembered; with more, hardly any comes again. */
const MOST_CAUSES = 10_000;

/**
 * The first case of each cause, which has its explanation: the others name it. What to do
 * stands in each of them, because readers open a case alone.
 */
export class FirstOfCause {
  readonly #names = new Map<string, string>();

  /** The case that explains it already; null for the first, and for a text that is no longer than naming that case. */
  of(verdict: Verdict, name: string): string | null {
    if (verdict.explanation.length < SHORT) return null;
    const key = `${verdict.verdict} ${verdict.cause} ${verdict.expected}\n${alikeTexts(verdict)}`;
    const known = this.#names.get(key);
    if (known === undefined && this.#names.size < MOST_CAUSES) this.#names.set(key, name);
    return known ?? null;
  }
}

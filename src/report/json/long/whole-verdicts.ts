// Keeps the verdicts of reports that are merged as they are, each with its texts; what several of them share is kept once.
import type { Verdict } from '../../../model/verdict.ts';
import type { SharedParts } from './shared-parts.ts';
import type { VerdictKeeper } from './verdict-keeper.ts';
import { lightVerdict } from './verdict-keeper.ts';

export class WholeVerdicts implements VerdictKeeper {
  readonly #verdicts: Verdict[] = [];
  readonly #parts: SharedParts;

  constructor(parts: SharedParts) {
    this.#parts = parts;
  }

  add(verdict: Verdict): void {
    const { explanation, advice } = verdict;
    const texts = { explanation: this.#parts.text(explanation), advice: this.#parts.text(advice) };
    this.#verdicts.push(lightVerdict(verdict, this.#parts, texts));
  }

  all(): Verdict[] {
    return this.#verdicts;
  }
}

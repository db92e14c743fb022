// Folds the verdicts of a very large report: ports of one address that are alike in all else are one verdict, with few texts or none.
import { parseRanges, rangesText, unitedRanges } from '../../../model/port-ranges.ts';
import type { Verdict } from '../../../model/verdict.ts';
import type { KeptTexts, Texts } from './kept-texts.ts';
import { SharedParts } from './shared-parts.ts';
import { lightVerdict, type VerdictKeeper } from './verdict-keeper.ts';

interface Group {
  readonly verdict: Verdict;
  readonly ports: string[];
  count: number;
  attempts: number;
}

const NO_TEXTS: Texts = { explanation: '', advice: '' };

export class FoldedVerdicts implements VerdictKeeper {
  readonly #verdicts: Verdict[] = [];
  readonly #parts: SharedParts;
  readonly #room: KeptTexts | null;
  /** Of the address that the last verdict was about. */
  readonly #groups = new Map<string, Group>();
  #address = '';

  /** @param room where texts are kept; null: none are */
  constructor(parts = new SharedParts(), room: KeptTexts | null = null) {
    this.#parts = parts;
    this.#room = room;
  }

  add(verdict: Verdict): void {
    const { host, address, vantage, protocol, ports, expected, state, cause, severity, evidence, lacks } = verdict;
    const at = JSON.stringify([host, address, vantage]);
    if (at !== this.#address) this.#finish();
    this.#address = at;
    const texts = this.#room === null ? NO_TEXTS : this.#room.textsOf(verdict);
    if (ports === null) {
      this.#verdicts.push(lightVerdict(verdict, this.#parts, texts));
      return;
    }
    const alike = [protocol, expected, state, cause, verdict.verdict, severity, evidence, lacks].join(' ');
    const { rule, source = null, satisfies = null, waiver } = verdict;
    const key = `${alike} ${JSON.stringify([rule, source, satisfies, waiver, texts])}`;
    const group = this.#groups.get(key);
    if (group === undefined) {
      const { count, attempts } = verdict;
      this.#groups.set(key, { verdict: lightVerdict(verdict, this.#parts, texts), ports: [ports], count, attempts });
      return;
    }
    group.ports.push(ports);
    group.count += verdict.count;
    group.attempts = Math.max(group.attempts, verdict.attempts);
  }

  all(): Verdict[] {
    this.#finish();
    return this.#verdicts;
  }

  #finish(): void {
    for (const { verdict, ports, count, attempts } of this.#groups.values()) {
      if (ports.length === 1) {
        this.#verdicts.push(verdict);
        continue;
      }
      const all = this.#parts.text(rangesText(unitedRanges(parseRanges(ports.join(',')))));
      this.#verdicts.push({ ...verdict, ports: all, count, attempts, service: null, rttMs: null });
    }
    this.#groups.clear();
  }
}

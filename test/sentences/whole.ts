// Whether a sentence stands whole in one place of the sources: its fixed words in one text, with nothing but parameters between.
import { HOLE, type SourceText } from './source-sentences.ts';

/** Where the clauses stand that other sentences have as a parameter: each of them must be whole as well. */
const CLAUSES: readonly [place: RegExp, what: string][] = [
  [/^src\/evaluate\/explain\/clauses\//, 'what was seen, who answered, who asks, why a service keeps silent'],
  [/\/risk-themes\.ts:/, 'how an open port harms'],
  [
    /\/(?:port-changes|expectation-changes|resolves-to-changes)\.ts:/,
    'of which ports something changed, and what was before',
  ],
  [/\/verdict-rule-meanings\.ts:/, 'what an exposed service gives away'],
  [/\/cause-text\.ts:/, 'a cause in words'],
  [/\/vantages\/patterns\/clauses\.ts:/, 'from where a port is open, closed or filtered'],
  [/\/draft\/port-classes\.ts:/, 'why a draft does not know of a port'],
  [/\/settle-name\.ts:/, 'where a search list leads'],
  [/\/(?:places|allowed-keys)\.ts:/, 'what may stand in a policy'],
];

/** A parameter is a name, a number, a list of them or something quoted; this many plain words at most. */
const WORDS_OF_A_PARAMETER = 5;

interface Candidate extends SourceText {
  readonly pattern: RegExp;
  /** Of each parameter, whether it stands in quotes: then it may hold anything. */
  readonly quoted: readonly boolean[];
  readonly words: number;
  readonly isClause: boolean;
}

/** What stands in the parameters: clauses of the sources, and words of which nothing is known. */
interface Held {
  readonly clauses: readonly Candidate[];
  readonly words: number;
}

const NOTHING: Held = { clauses: [], words: 0 };

export class SentenceIndex {
  readonly #texts: ByWord;
  readonly #clauses: ByWord;
  readonly #known = new Map<string, Held | null>();

  constructor(texts: readonly SourceText[]) {
    const candidates = texts.map(candidate).filter(({ words }) => words > 1);
    this.#texts = new ByWord(candidates);
    this.#clauses = new ByWord(candidates.filter(({ isClause }) => isClause));
  }

  /**
   * @returns the lines that wrote the sentence: that of the sentence, then those of its clauses; null where no text of the
   *   sources is the whole of it
   */
  find(sentence: string): string[] | null {
    for (const one of this.#texts.near(sentence)) {
      const held = this.#match(one, sentence);
      // A text that is more parameter than word writes no sentence.
      if (held !== null && one.words >= held.words) return [one, ...held.clauses].map(({ where }) => where);
    }
    return null;
  }

  /** The lines on which parts of a sentence stand, to be put together. */
  partsOf(sentence: string): string[] {
    const found = this.#texts.all().flatMap(({ text, where }) => {
      const parts = text.split(HOLE).filter((part) => plainWords(part) > 2 && sentence.includes(part.trim()));
      return parts.length === 0 ? [] : [`${where}: ${text.replaceAll(HOLE, '…')}`];
    });
    return [...new Set(found)];
  }

  /** @returns what the parameters hold of a text that is the whole value; null where it is not */
  #match({ pattern, quoted }: Candidate, value: string): Held | null {
    const held = pattern.exec(value)?.slice(1);
    if (held === undefined) return null;
    return together(held.map((one, i) => (quoted[i] ? NOTHING : this.#parameter(one))));
  }

  /** @returns null where it is more than a parameter may be */
  #parameter(value: string): Held | null {
    const bare = withoutComma(value);
    let held = this.#known.get(bare);
    if (held === undefined) {
      held = this.#readParameter(bare);
      this.#known.set(bare, held);
    }
    return held;
  }

  #readParameter(value: string): Held | null {
    const words = plainWords(value);
    // A name, a number or a state by itself.
    if (words < 2) return NOTHING;
    for (const one of this.#clauses.near(value)) {
      const inner = this.#match(one, value);
      if (inner !== null) return { clauses: [one, ...inner.clauses], words: 0 };
    }
    // A list, or two parameters side by side: taken apart so that the least is left of which nothing is known.
    let best: Held | null = words > WORDS_OF_A_PARAMETER ? null : { clauses: [], words };
    for (const { index } of value.matchAll(/, | and | or | (?=\()|(?<=\)) /g)) {
      const first = this.#parameter(value.slice(0, index));
      const rest = first && this.#parameter(value.slice(index).replace(/^ (and|or) /, ''));
      const both = together([first, rest]);
      if (both !== null && (best === null || both.words < best.words)) best = both;
    }
    return best;
  }
}

/** Texts by the longest word that stands in them: what lacks it is not of this text. */
class ByWord {
  readonly #byWord = new Map<string, Candidate[]>();

  constructor(candidates: readonly Candidate[]) {
    for (const one of candidates) {
      const word = longestWord(one.text);
      const same = this.#byWord.get(word);
      if (same) same.push(one);
      else this.#byWord.set(word, [one]);
    }
  }

  all(): Candidate[] {
    return [...this.#byWord.values()].flat();
  }

  near(text: string): Candidate[] {
    const words = new Set(['', ...(text.match(/[\p{L}\d-]+/gu) ?? [])]);
    return [...words].flatMap((word) => this.#byWord.get(word) ?? []);
  }
}

function together(parts: readonly (Held | null)[]): Held | null {
  const found = parts.filter((part) => part !== null);
  if (found.length < parts.length) return null;
  return {
    clauses: found.flatMap(({ clauses }) => clauses),
    words: found.reduce((sum, { words }) => sum + words, 0),
  };
}

function candidate({ text, where }: SourceText): Candidate {
  const isClause = CLAUSES.some(([place]) => place.test(where));
  const own = isClause ? withoutComma(text) : text;
  const parts = own.split(HOLE);
  const fixed = parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`^${fixed.join('(.*?)')}$`, 's');
  const quoted = parts.slice(1).map((after, i) => /["`]$/.test(parts[i] ?? '') && /^["`]/.test(after));
  return { text, where, pattern, quoted, words: plainWords(fixedOf(text)), isClause };
}

function withoutComma(text: string): string {
  return text.replace(/^,? /, '').replace(/^\(([^()]*)\)$/, '$1');
}

function fixedOf(text: string): string {
  return text.replaceAll(HOLE, ' ');
}

/** Of the words that no parameter touches. */
function longestWord(text: string): string {
  const words = text.match(/(?<![\p{L}\d\uE000-])[\p{L}\d-]+(?![\p{L}\d\uE000-])/gu) ?? [];
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

/** Words as a dictionary has them, outside of quotes. */
function plainWords(text: string): number {
  const bare = text.replaceAll(/`[^`]*`|"[^"]*"/g, ' ');
  return bare.split(/\s+/).filter((word) => /^[("']?[A-Za-z][a-z']+[.,;:)"']*$/.test(word)).length;
}

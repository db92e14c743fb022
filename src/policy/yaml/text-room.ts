// Limits on the size of the texts of a run, counted before a tree is made of them: a tree takes a thousand times the memory of its text.
import { Lexer } from 'yaml';
import type { Problem } from '../problem.ts';

/** Characters of all files of a run together: 65,000 lines of policy are well within. */
const MOST_CHARACTERS = 2_000_000;
/** Words, numbers and marks of all files together. yaml's trees and ours take about 1.5 kB for each. */
const MOST_TOKENS = 300_000;
/** So many characters hold too few tokens to be worth counting. */
const FEW_CHARACTERS = 100_000;
/** Lists and maps inside one another; the policy language needs eight. */
export const DEEPEST = 64;

/** Escapes that YAML does not know: each becomes a mistake of its own (YAML 1.2.2, section 5.7). */
const UNKNOWN_ESCAPE = /\\[^0abefnrtvNLP_xuU "/\\\t\r\n]/g;

/** What is wrong with the size of a text, and where. */
export interface Oversize extends Problem {
  readonly offset: number;
}

/** The room that the files of one run share. */
export class TextRoom {
  #characters = 0;
  #tokens = 0;

  /** @returns what is too much, or null where the text may be read */
  take(text: string): Oversize | null {
    this.#characters += text.length;
    if (this.#characters > MOST_CHARACTERS) {
      const message =
        this.#characters > text.length
          ? `The file has ${text.length} characters, and the files of this run have ${this.#characters} together; the limit is ${MOST_CHARACTERS}.`
          : `The file has ${text.length} characters; the limit is ${MOST_CHARACTERS}.`;
      const help =
        'write its hosts to a file and name that with `hosts-in`, or split the policy and run each part on its own';
      return { code: 'bad-value', message, help, offset: 0 };
    }
    return this.#characters > FEW_CHARACTERS ? this.#count(text) : null;
  }

  /** @returns what is too much, or null where so many more values of variables may be read: they count as words of the file */
  takeValues(count: number): Problem | null {
    this.#tokens += count;
    if (this.#tokens <= MOST_TOKENS) return null;
    const message = `With the values of their variables, the files of this run have more than ${MOST_TOKENS} words, numbers and marks.`;
    const help = 'write hosts as networks and ports as ranges, or split the policy and run each part on its own';
    return { code: 'bad-value', message, help };
  }

  #count(text: string): Oversize | null {
    let offset = 0;
    let depth = 0;
    let isScalar = false;
    for (const token of new Lexer().lex(text)) {
      const mark = token[0];
      // yaml's lexer puts a mark of its own, of no length in the text, before a plain text and before a document.
      if (mark === '\x1f' || mark === '\x02' || mark === '\x18') {
        isScalar = mark === '\x1f';
        continue;
      }
      if (isScalar || (mark !== ' ' && mark !== '\t' && mark !== '\n' && mark !== '\r' && mark !== '#')) {
        this.#tokens++;
        if (mark === '"') this.#tokens += token.match(UNKNOWN_ESCAPE)?.length ?? 0;
        if (this.#tokens > MOST_TOKENS) {
          const message = `The files of this run have more than ${MOST_TOKENS} words, numbers and marks (such as \`[\`, \`,\` and \`:\`).`;
          return {
            code: 'bad-value',
            message,
            help: 'write ports as ranges, or split the policy and run each part on its own',
            offset,
          };
        }
        if (!isScalar && (mark === '[' || mark === '{')) depth++;
        else if (!isScalar && (mark === ']' || mark === '}')) depth--;
        if (depth > DEEPEST) {
          const message = `The file nests more than ${DEEPEST} levels deep.`;
          return { code: 'yaml-syntax', message, help: null, offset };
        }
      }
      isScalar = false;
      offset += token.length;
    }
    return null;
  }
}

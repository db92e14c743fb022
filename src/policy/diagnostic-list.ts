// Collects every mistake of one file, and hands them out once each, in the order of the file.

import type { LineCounter } from 'yaml';
import { ordinal } from '../base/numbers-and-lists.ts';
import type { Diagnostic, DiagnosticCode, SourcePosition } from '../model/diagnostic.ts';
import type { Problem } from './problem.ts';

/** A stretch of the file's text; `length` is at least 1 and never passes the end of the line. */
export interface TextSpan {
  readonly offset: number;
  readonly length: number;
  /** Where a variable stands alone and may hold several values: which of them is meant. All have the place of the variable. */
  readonly part?: VariablePart;
}

/** A value of a variable. */
export interface VariablePart {
  readonly variable: string;
  /** From 1; null where it has only one. */
  readonly nth: number | null;
}

/**
 * A file with more mistakes than anybody corrects in one go: past it they are counted, and no longer explained. Errors and warnings
 * have a thousand each: an error that went under in warnings would let a policy with a hole pass.
 */
const MOST_EXPLAINED = 1000;

export class DiagnosticList {
  readonly #file: string;
  readonly #lines: LineCounter;
  // By place and text: an anchor's content is looked at once for every alias, and wrong once.
  readonly #found = new Map<string, { diagnostic: Diagnostic; offset: number }>();
  readonly #explained = { error: 0, warning: 0 };
  readonly #unexplained = { error: 0, warning: 0 };

  /** @param lines knows every line's beginning in the text that the spans count in */
  constructor(file: string, lines: LineCounter) {
    this.#file = file;
    this.#lines = lines;
  }

  get file(): string {
    return this.#file;
  }

  /** Whether a further error is only counted: then a good `help` is not worth its work. */
  get full(): boolean {
    return this.#explained.error >= MOST_EXPLAINED;
  }

  get size(): number {
    return this.#found.size;
  }

  position(span: TextSpan): SourcePosition {
    const { line, col } = this.#lines.linePos(span.offset);
    return { file: this.#file, line, column: col };
  }

  add(
    span: TextSpan,
    problem: Problem,
    related: readonly SourcePosition[] = [],
    level: Diagnostic['level'] = 'error',
  ): void {
    const { code, message, help } = span.part === undefined ? problem : ofPart(problem, span.part);
    const key = `${span.offset} ${code} ${message}`;
    if (this.#found.has(key)) return;
    if (this.#explained[level] >= MOST_EXPLAINED) {
      this.#unexplained[level]++;
      return;
    }
    this.#explained[level]++;
    const diagnostic: Diagnostic = {
      code,
      message,
      help,
      level,
      position: this.position(span),
      length: Math.max(1, span.length),
      related,
    };
    this.#found.set(key, { diagnostic, offset: span.offset });
  }

  error(span: TextSpan, code: DiagnosticCode, message: string, help: string | null = null): void {
    this.add(span, { code, message, help });
  }

  warn(span: TextSpan, code: DiagnosticCode, message: string, help: string | null = null): void {
    this.add(span, { code, message, help }, [], 'warning');
  }

  /**
   * By position; of two at the same place, the one found first stands first.
   * @param keep which of them to hand out
   */
  sorted(keep: (diagnostic: Diagnostic, offset: number) => boolean = () => true): Diagnostic[] {
    const kept = [...this.#found.values()]
      .filter(({ diagnostic, offset }) => keep(diagnostic, offset))
      .sort((a, b) => a.offset - b.offset)
      .map(({ diagnostic }) => diagnostic);
    const last = kept.pop();
    if (last === undefined) return [];
    return [...kept, { ...last, message: `${last.message}${this.#more()}` }];
  }

  /** What was counted only, said once: errors as mistakes, and warnings where there are no such errors. */
  #more(): string {
    const { error, warning } = this.#unexplained;
    if (error > 0) return ` (And ${error} more mistakes in this file.)`;
    return warning > 0 ? ` (And ${warning} more warnings in this file.)` : '';
  }
}

/** Says of which value of a variable a problem is. A list with brackets is YAML's, and a variable has only commas. */
function ofPart({ code, message, help }: Problem, { variable, nth }: VariablePart): Problem {
  const which = nth === null ? null : `(The ${ordinal(nth)} value of \`\${${variable}}\`.)`;
  return {
    code,
    message: which === null ? message : `${message} ${which}`,
    help: help?.startsWith('write a list') ? `put commas between the values of \`\${${variable}}\`` : help,
  };
}

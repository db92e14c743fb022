// The type of one help entry, and the URL of a code's section in docs/diagnostics.md; small, as runs without help load it too.
import type { DiagnosticCode } from '../../model/diagnostic.ts';
import { PROJECT_URL } from '../../model/tool.ts';

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
  readonly help: string;
  readonly bad: string;
  readonly good: string;
}

/** The day on which the examples with dates are right. */
export const EXAMPLES_AS_OF = '2026-11-21';

/** The section of docs/diagnostics.md, as GitHub shows it. */
export function helpUri(code: DiagnosticCode): string {
  return `${PROJECT_URL}/blob/main/docs/diagnostics.md#${code}`;
}

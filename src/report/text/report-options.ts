// Options of the formats: where a policy line can be seen, how large a document may be, how wide the terminal is.
import type { FailOn } from '../../model/exit-codes.ts';

/** Where a line of a policy (or the file, for null) is to be seen in a browser; null where it is not. */
export type PolicyUrl = (file: string, line: number | null) => string | null;

/** Of a document that is bounded in size: the job summary, a comment, an issue. */
export interface SummaryOptions {
  readonly policyUrl: PolicyUrl;
  /** UTF-8 bytes; GitHub drops a step's summary of more than 1,048,576. */
  readonly maxBytes: number;
  /** A sentence, in plain text, that says where the whole report is; shown where rows are left out. */
  readonly reportHint: string;
}

/** Of a text for a terminal or a log. */
export interface TerminalOptions {
  readonly colour: boolean;
  /** Width of the terminal; texts are wrapped to it, and to 120 where it is wider. */
  readonly columns: number;
  /** From which result on the exit code is not 0, and the reason is red; `inconclusive` if not there. */
  readonly failOn?: FailOn;
  /** Options besides the policies and the vantage that a run like this one needs: `--var NAME=VALUE`. */
  readonly given?: readonly string[];
}

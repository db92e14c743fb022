// Types of a policy file as it comes in and as it was read: its text, how the files that it extends are found, its mistakes.
import type { DiagnosticList } from './diagnostic-list.ts';
import type { ParsedFile } from './parsed-file.ts';

export interface SourceText {
  readonly file: string;
  readonly text: string;
  /** Its text was made of arguments or inputs: no reader has it before them. */
  readonly inline?: boolean;
  /** It was read only because another file extends it: it is no policy of its own. Not there: the run names it. */
  readonly isBase?: true;
}

/** What a policy names a file as: a policy that it extends, or a list of hosts (`hosts-in`), of which nothing is ever quoted. */
export type NamedAs = 'policy' | 'hosts';

/** Gives the text of the file that `from` names, by the path written there; or why it cannot be read, as the end of a sentence. Without `as` it is a policy. */
export type LoadBase = (path: string, from: string, as?: NamedAs) => SourceText | { readonly problem: string };

/** A file as it was read: its diagnostics, and from where on its syntax is not to be trusted. */
export interface ReadFile {
  readonly source: SourceText;
  readonly parsed: ParsedFile | null;
  readonly diagnostics: DiagnosticList;
  readonly brokenAt: number;
}

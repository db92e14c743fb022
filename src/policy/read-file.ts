// Types of a policy file as it comes in and as it was read: its text, how the files that it extends are found, its mistakes.
import type { DiagnosticList } from './diagnostic-list.ts';
import type { EntrySpans, ParsedFile } from './parsed-file.ts';
import type { SuggestService } from './services/suggest-service.ts';
import type { TextRoom } from './yaml/text-room.ts';
import type { Variables } from './yaml/variables.ts';

export interface SourceText {
  readonly file: string;
  readonly text: string;
  /** Its text was made of arguments or inputs: no reader has it before them. */
  readonly inline?: boolean;
}

/** Gives the text of the file that `from` extends, by the path written there; or why it cannot be read. */
export type LoadBase = (path: string, from: string) => SourceText | { readonly problem: string };

/** A file as it was read: its diagnostics, and from where on its syntax is not to be trusted. */
export interface ReadFile {
  readonly source: SourceText;
  readonly parsed: ParsedFile | null;
  readonly diagnostics: DiagnosticList;
  readonly brokenAt: number;
}

export interface LoadOptions {
  readonly variables: Variables;
  readonly loadBase: LoadBase;
  readonly suggest: SuggestService;
  readonly entrySpans: EntrySpans;
  /** What all files of the run may hold together. */
  readonly room: TextRoom;
}

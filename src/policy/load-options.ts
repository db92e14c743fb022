// LoadOptions: what the reading of all files of a run shares, from variables and loaders to the room that their texts have together.
import type { HostFileReader } from './host-files/host-file-reader.ts';
import type { EntrySpans } from './parsed-file.ts';
import type { LoadBase } from './read-file.ts';
import type { SuggestService } from './services/suggest-service.ts';
import type { TextRoom } from './yaml/text-room.ts';
import type { Variables } from './yaml/variables.ts';

export interface LoadOptions {
  readonly variables: Variables;
  readonly loadBase: LoadBase;
  readonly suggest: SuggestService;
  readonly hostFiles: HostFileReader;
  readonly entrySpans: EntrySpans;
  /** Every text of `satisfies` in the files of the run, filled as they are read. */
  readonly requirements: Set<string>;
  /** What all files of the run may hold together. */
  readonly room: TextRoom;
}

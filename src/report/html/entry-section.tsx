// All entries of one kind of verdict, under a heading that folds them; in chunks, so that a browser lays out what is seen.
import { grouped } from '../../base/numbers-and-lists.ts';
import type { PolicyUrl } from '../text/report-options.ts';
import { type EntryGroup, KIND_WORDS, leftOutText } from './entries.ts';
import { EntryRow } from './entry-row.tsx';

/** So many are laid out together, once they are near; the style has the height that is supposed of them until then. */
const CHUNK = 100;

interface Props {
  readonly group: EntryGroup;
  /** Whether the reader sees them without a click. */
  readonly open: boolean;
  readonly urlOf: PolicyUrl;
  readonly reportHint: string;
}

export function EntrySection({ group, open, urlOf, reportHint }: Props) {
  const [, heading, note] = KIND_WORDS[group.kind];
  const { entries } = group;
  const chunks = Array.from({ length: Math.ceil(entries.length / CHUNK) }, (_, index) =>
    entries.slice(index * CHUNK, (index + 1) * CHUNK),
  );
  return (
    <details
      class={`entries ${group.kind}`}
      id={group.kind}
      data-v={group.kind}
      data-left={group.leftOut || undefined}
      open={open}
    >
      <summary>
        <h2>
          {heading} <span class="count">{grouped(group.count)}</span>
        </h2>{' '}
        <span class="note">{note}</span> <span class="of" />
      </summary>
      {chunks.map((chunk) => (
        <ul class={chunk.length === CHUNK ? 'chunk' : undefined}>
          {chunk.map((entry) => (
            <EntryRow entry={entry} urlOf={urlOf} />
          ))}
        </ul>
      ))}
      {group.leftOut === 0 ? null : <p class="left-out">{leftOutText(group.leftOut, 'entries', reportHint)}</p>}
    </details>
  );
}

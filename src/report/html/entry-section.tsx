// All entries of one kind of verdict under a heading that folds; in chunks, so that a browser lays out only what is near the screen.
import { grouped } from '../../base/numbers-and-lists.ts';
import { shown } from '../text/clip.ts';
import type { PolicyUrl } from '../text/report-options.ts';
import { type EntryGroup, leftOutText, type PageEntry, VERDICT_KIND_WORDS } from './entries.ts';
import { RuleLink } from './shown-text.tsx';

function Waiver({ entry, urlOf }: { readonly entry: PageEntry; readonly urlOf: PolicyUrl }) {
  if (entry.waiver === null) return null;
  return (
    <>
      {' · waived until '}
      {shown(entry.waiver.until, 30)}
      {' by '}
      <RuleLink rule={entry.waiver} urlOf={urlOf} />
    </>
  );
}

/** `data-p` has what the filter asks of the ports, and `data-s` the severity; host and addresses it reads in the texts. */
function EntryRow({ entry, urlOf }: { readonly entry: PageEntry; readonly urlOf: PolicyUrl }) {
  const { severity, expected } = entry;
  return (
    <li data-p={entry.filterPorts} data-s={severity ?? undefined}>
      <span class="sign" aria-hidden="true">
        {VERDICT_KIND_WORDS[entry.kind][0]}
      </span>
      <div class="who">
        <b>{entry.ports}</b>
        <span>{entry.host}</span>
        {entry.address === null ? null : <span>{entry.address}</span>}
        {entry.vantage === null ? null : <span class="from">from {entry.vantage}</span>}
        <small>
          <RuleLink rule={entry.rule} urlOf={urlOf} />
        </small>
      </div>
      <div class="what">
        <p>
          {severity === null ? null : <em class={severity}>{severity} </em>}
          {expected === null ? '' : `expected ${expected}, `}
          {entry.answer === null ? '' : 'seen '}
          <b>{entry.seen}</b>
          {`${entry.answer === null ? '' : ` (${entry.answer})`} · evidence: ${entry.evidence} · ${entry.attempts}`}
          <Waiver entry={entry} urlOf={urlOf} />
        </p>
        {entry.explanation === '' ? null : <p>{entry.explanation}</p>}
        {entry.advice === '' ? null : (
          <p>
            <b>What to do:</b> {entry.advice}
          </p>
        )}
      </div>
    </li>
  );
}

/** Entries that the browser lays out together, once they are near the screen; until then the style assumes a height for them. */
const CHUNK = 100;

interface Props {
  readonly group: EntryGroup;
  /** Whether the reader sees them without a click. */
  readonly open: boolean;
  readonly urlOf: PolicyUrl;
  readonly reportHint: string;
}

export function EntrySection({ group, open, urlOf, reportHint }: Props) {
  const [, heading, note] = VERDICT_KIND_WORDS[group.kind];
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

// All entries of one kind of verdict under a heading that folds; in chunks, so that a browser lays out only what is near the screen.
import { counted, grouped } from '../../../base/numbers-and-lists.ts';
import type { PolicyUrl } from '../../text/report-options.ts';
import { VERDICT_KIND_WORDS } from '../entries.ts';
import type { EntryGroup, PageEntry } from '../page-entry.ts';
import { LeftOut, Prose, RuleLink } from '../shown-text.tsx';
import { Who } from './who.tsx';

function Waiver({ entry, urlOf }: { readonly entry: PageEntry; readonly urlOf: PolicyUrl }) {
  if (entry.waiver === null) return null;
  return (
    <>
      {' · waiver: '}
      <RuleLink rule={entry.waiver} urlOf={urlOf} />
    </>
  );
}

function Rules({ entry, urlOf }: { readonly entry: PageEntry; readonly urlOf: PolicyUrl }) {
  return (
    <>
      {entry.rules.map((rule, index) => (
        <>
          {index === 0 ? '' : ', '}
          <RuleLink rule={rule} urlOf={urlOf} />
        </>
      ))}
      {entry.moreRules === 0 ? null : ` and ${counted(entry.moreRules, 'more line')}`}
    </>
  );
}

/** Where the policy says so, and what the finding rests on; of a missing report, since when it is missing. */
function Trace({ entry, urlOf }: { readonly entry: PageEntry; readonly urlOf: PolicyUrl }) {
  const { evidence, attempts, since, sources } = entry;
  if (evidence === '') return since === '' ? null : <p class="trace">{since}</p>;
  return (
    <p class="trace">
      <Rules entry={entry} urlOf={urlOf} />
      {sources === '' ? null : ` · ${sources}`}
      {` · evidence: ${evidence} · ${attempts}`}
      {since === '' ? null : ` · ${since}`}
      <Waiver entry={entry} urlOf={urlOf} />
    </p>
  );
}

/** `data-p` has what the filter asks of the ports, `data-s` the severity, `data-f` the vantages, `data-h` the names that are not written out. */
function EntryRow({ entry, urlOf }: { readonly entry: PageEntry; readonly urlOf: PolicyUrl }) {
  const { severity, expected, answer, isNew } = entry;
  return (
    <li
      data-p={entry.filterPorts}
      data-s={severity ?? undefined}
      data-f={entry.filterVantages || undefined}
      data-h={entry.filterHosts || undefined}
    >
      <span class="sign" aria-hidden="true">
        {VERDICT_KIND_WORDS[entry.kind][0]}
      </span>
      <Who where={entry} from={entry.from} />
      <div class="what">
        <p class="facts">
          {isNew ? <strong class="new">NEW</strong> : null}
          {isNew ? ' ' : null}
          {severity === null ? null : <em class={severity}>{severity} </em>}
          {answer === null ? '' : 'seen '}
          <b>{entry.seen}</b>
          {answer === null ? '' : ` (${answer})`}
          {expected === '' ? null : (
            <>
              , intended <b>{expected}</b>
            </>
          )}
        </p>
        {entry.explanation === '' ? null : (
          <p>
            <Prose text={entry.explanation} />
          </p>
        )}
        {entry.advice === '' ? null : (
          <p class="advice">
            <b>What to do:</b> <Prose text={entry.advice} />
          </p>
        )}
        <Trace entry={entry} urlOf={urlOf} />
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
  /** Whether this is the section that says how to check a fix. */
  readonly saysAgain: boolean;
  readonly urlOf: PolicyUrl;
  readonly reportHint: string;
}

export function EntrySection({ group, open, saysAgain, urlOf, reportHint }: Props) {
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
          {group.newness.fresh === 0 ? null : (
            <>
              {' '}
              <strong class="new">{grouped(group.newness.fresh)} NEW</strong>
            </>
          )}
        </h2>{' '}
        <span class="note">{note}</span> <span class="of" />
      </summary>
      {!saysAgain || group.checkAgain === null ? null : (
        <p class="again">
          <Prose text={group.checkAgain} />
        </p>
      )}
      {chunks.map((chunk) => (
        <ul class={chunk.length === CHUNK ? 'chunk' : undefined}>
          {chunk.map((entry) => (
            <EntryRow entry={entry} urlOf={urlOf} />
          ))}
        </ul>
      ))}
      {group.leftOut === 0 ? null : <LeftOut rows={group.leftOut} what="entries" hint={reportHint} />}
    </details>
  );
}

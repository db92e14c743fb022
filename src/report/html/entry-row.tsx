// One entry of the page: what and where on the left, what was seen and what to do on the right.

import { shown } from '../text/clip.ts';
import type { PolicyUrl } from '../text/report-options.ts';
import { type Entry, KIND_WORDS } from './entries.ts';
import { RuleLink } from './link.tsx';

function Waiver({ entry, urlOf }: { readonly entry: Entry; readonly urlOf: PolicyUrl }) {
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
export function EntryRow({ entry, urlOf }: { readonly entry: Entry; readonly urlOf: PolicyUrl }) {
  const { severity, expected } = entry;
  return (
    <li data-p={entry.filterPorts} data-s={severity ?? undefined}>
      <span class="sign" aria-hidden="true">
        {KIND_WORDS[entry.kind][0]}
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

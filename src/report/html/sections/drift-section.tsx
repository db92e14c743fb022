// The page's section on drift: what changed since an earlier report, the most severe first.
import { grouped } from '../../../base/numbers-and-lists.ts';
import type { DriftKind } from '../../../model/documents/change-words.ts';
import type { Drift, DriftChange, RequirementDrift } from '../../../model/documents/drift.ts';
import { type Machines, machineParts } from '../../rows/machines.ts';
import { shown } from '../../text/clip.ts';
import {
  changeCount,
  changeWords,
  driftTotalsText,
  isFixed,
  notComparedText,
  requirementWords,
  sideText,
} from '../../text/drift-words.ts';
import { changedPorts } from '../../text/places/place-text.ts';
import type { PolicyUrl } from '../../text/report-options.ts';
import { fromVantages } from '../../text/vantages-text.ts';
import { LeftOut, Link, Prose, RuleLink, shownTime } from '../shown-text.tsx';

/** Changes that a page lists one by one; with more than this, it is another network rather than a change. */
const MOST_CHANGES = 2000;
/** Of an address and three names. */
const LONGEST_REST = 1300;

/** `2 newly open, 1 new host`, and what could not be compared. */
function totalsText(drift: Drift): string {
  const words = driftTotalsText(drift);
  const missing = notComparedText(drift);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.${missing === '' ? '' : ` ${missing}`}`;
}

const SIGNS: Readonly<Record<DriftKind, string>> = {
  'newly-open': '+',
  'newly-blocked': '−',
  'new-host': '+',
  'gone-host': '−',
  'changed-address': '≠',
  'changed-verdict': '≠',
};

interface ChangeProps {
  readonly change: DriftChange;
  readonly machines: Machines;
  /** Whether a change says which vantage it is seen from. */
  readonly saysVantage: boolean;
  readonly urlOf: PolicyUrl;
}

function Change({ change, machines, saysVantage, urlOf }: ChangeProps) {
  const { kind, severity, rule, before, after } = change;
  const [host, rest] = machineParts(machines.of(change));
  const ports = shown(changedPorts(change));
  return (
    <li data-h="">
      <span class="sign" aria-hidden="true">
        {isFixed(change) ? '✔\ufe0e' : SIGNS[kind]}
      </span>
      <div class="who">
        <b>{ports || changeWords(change)}</b>
        <span>
          {shown(host)}
          {rest === '' ? null : <i>{shown(rest, LONGEST_REST)}</i>}
        </span>
        {saysVantage ? <span class="from">{fromVantages([change.vantage])}</span> : null}
        {rule === null ? null : (
          <small>
            <RuleLink rule={rule} urlOf={urlOf} />
          </small>
        )}
      </div>
      <div class="what">
        <p>
          {severity === null ? null : <em class={severity}>{severity} </em>}
          {`${changeWords(change)}: `}
          {sideText(before)} → <b>{sideText(after)}</b>
        </p>
        <p>
          <Prose text={change.explanation} />
        </p>
      </div>
    </li>
  );
}

function Requirement({ change }: { readonly change: RequirementDrift }) {
  const isMet = change.kind === 'newly-satisfied';
  return (
    <li>
      <span class="sign" aria-hidden="true">
        {isMet ? '✔\ufe0e' : '✘\ufe0e'}
      </span>
      <div class="who">
        <b>{shown(change.requirement)}</b>
        <span>Requirement</span>
      </div>
      <div class="what">
        <p>{requirementWords(change)}</p>
        <p>
          <Prose text={change.explanation} />
        </p>
      </div>
    </li>
  );
}

interface Props {
  readonly drift: Drift;
  readonly machines: Machines;
  readonly saysVantage: boolean;
  readonly urlOf: PolicyUrl;
  readonly reportHint: string;
}

export function DriftSection({ drift, machines, saysVantage, urlOf, reportHint }: Props) {
  const { baseline, changes, requirements = [] } = drift;
  const told = changes.slice(0, MOST_CHANGES);
  const since = [
    shownTime(baseline.startedAt),
    ...(baseline.vantage === null ? [] : [`from ${shown(baseline.vantage)}`]),
    ...(baseline.commit === null ? [] : [`commit ${shown(baseline.commit).slice(0, 12)}`]),
  ].join(', ');
  return (
    <details class="entries drift" id="drift">
      <summary>
        <h2>
          Changed <span class="count">{grouped(changeCount(drift))}</span>
        </h2>{' '}
        <span class="note">since the report of {since}</span>
      </summary>
      <p>
        {totalsText(drift)}
        {baseline.url === null ? null : ' '}
        {baseline.url === null ? null : <Link url={baseline.url} text={`Its run: ${shown(baseline.url)}`} />}
      </p>
      {requirements.length === 0 ? null : (
        <ul>
          {requirements.slice(0, MOST_CHANGES).map((change) => (
            <Requirement change={change} />
          ))}
        </ul>
      )}
      {told.length === 0 ? null : (
        <ul>
          {told.map((change) => (
            <Change change={change} machines={machines} saysVantage={saysVantage} urlOf={urlOf} />
          ))}
        </ul>
      )}
      {changes.length === told.length ? null : (
        <LeftOut rows={changes.length - told.length} what="changes" hint={reportHint} />
      )}
    </details>
  );
}

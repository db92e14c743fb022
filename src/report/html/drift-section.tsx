// What changed since an earlier report, the gravest first.
import type { Drift, DriftChange, DriftKind, DriftSide } from '../../model/drift.ts';
import { stateText } from '../cause-text.ts';
import { counted, grouped } from '../counts-text.ts';
import { parsePorts, portsText } from '../ports-text.ts';
import { leftOutText } from './entries.ts';
import { Link, type PolicyUrl, RuleLink } from './link.tsx';
import { shown, shownProse, shownTime } from './shown.ts';

/** Changes that a page tells one by one; after so many they are no changes but another network. */
const MOST_CHANGES = 2000;

const KINDS: Readonly<Record<DriftKind, readonly [sign: string, words: string]>> = {
  'newly-open': ['+', 'newly open'],
  'newly-blocked': ['−', 'newly blocked'],
  'new-host': ['+', 'new host'],
  'gone-host': ['−', 'gone host'],
  'changed-address': ['≠', 'other address'],
  'changed-verdict': ['≠', 'other verdict'],
};

function sideText(side: DriftSide | null): string {
  if (side === null) return 'nothing';
  return side.state === null ? side.verdict : `${stateText(side.state)}, ${side.verdict}`;
}

function totalsText({ totals, notCompared }: Drift): string {
  const { newlyOpen, newlyBlocked, newHosts, goneHosts, changedAddresses, changedVerdicts } = totals;
  const parts = [
    [newlyOpen, 'newly open'],
    [newlyBlocked, 'newly blocked'],
    [newHosts, counted(newHosts, 'new host').replace(/^\S+ /, '')],
    [goneHosts, counted(goneHosts, 'gone host').replace(/^\S+ /, '')],
    [changedAddresses, 'with another address'],
    [changedVerdicts, 'judged otherwise'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, words]) => `${grouped(count)} ${words}`);
  const changes = said.length === 0 ? 'Nothing changed that could be compared' : said.join(', ');
  const unknown =
    notCompared === 0 ? '' : ` ${counted(notCompared, 'port')} could not be compared: one of the two knows`;
  return `${changes}.${unknown === '' ? '' : `${unknown} nothing of ${notCompared === 1 ? 'it' : 'them'}.`}`;
}

function portsOf({ ports, protocol, count, service }: DriftChange): string | null {
  if (ports === null) return null;
  const name = count === 1 && service !== null ? ` ${shown(service, 60)}` : '';
  return `${portsText(parsePorts(ports), 20, protocol === 'udp' ? '/udp' : '')}${name}`;
}

function Change({ change, urlOf }: { readonly change: DriftChange; readonly urlOf: PolicyUrl }) {
  const { kind, host, address, severity, rule, before, after } = change;
  const ports = portsOf(change);
  return (
    <li data-h="">
      <span class="sign" aria-hidden="true">
        {KINDS[kind][0]}
      </span>
      <div class="who">
        <b>{ports ?? KINDS[kind][1]}</b>
        <span>{shown(host)}</span>
        {address === null || address === host ? null : <span>{shown(address, 100)}</span>}
        {rule === null ? null : (
          <small>
            <RuleLink rule={rule} urlOf={urlOf} />
          </small>
        )}
      </div>
      <div class="what">
        <p>
          {severity === null ? null : <em class={severity}>{severity} </em>}
          {`${KINDS[kind][1]}: `}
          {sideText(before)} → <b>{sideText(after)}</b>
        </p>
        <p>{shownProse(change.explanation)}</p>
      </div>
    </li>
  );
}

interface Props {
  readonly drift: Drift;
  readonly urlOf: PolicyUrl;
  readonly reportHint: string;
}

export function DriftSection({ drift, urlOf, reportHint }: Props) {
  const { baseline, changes } = drift;
  const told = changes.slice(0, MOST_CHANGES);
  const since = [
    shownTime(baseline.startedAt),
    ...(baseline.vantage === null ? [] : [`from ${shown(baseline.vantage)}`]),
    ...(baseline.commit === null ? [] : [`commit ${shown(baseline.commit).slice(0, 12)}`]),
  ].join(', ');
  return (
    <details class="entries drift" id="drift" open>
      <summary>
        <h2>
          Changed <span class="count">{grouped(changes.reduce((sum, { count }) => sum + count, 0))}</span>
        </h2>{' '}
        <span class="note">since the report of {since}</span>
      </summary>
      <p>
        {totalsText(drift)}
        {baseline.url === null ? null : ' '}
        {baseline.url === null ? null : <Link url={baseline.url} text={`Its run: ${shown(baseline.url)}`} />}
      </p>
      {told.length === 0 ? null : (
        <ul>
          {told.map((change) => (
            <Change change={change} urlOf={urlOf} />
          ))}
        </ul>
      )}
      {changes.length === told.length ? null : (
        <p class="left-out">{leftOutText(changes.length - told.length, 'changes', reportHint)}</p>
      )}
    </details>
  );
}

// The audit trail of each vantage of a merged report: when, by how many reports, from which addresses, and by which run it looked.

import { grouped } from '../../../base/numbers-and-lists.ts';
import type { MergedVantage, Report } from '../../../model/report.ts';
import { vantageColumns } from '../../rows/merged/vantage-columns.ts';
import { shown } from '../../text/clip.ts';
import { vantageFacts } from '../../text/methodology/merge-methodology.ts';
import { vantageText } from '../../text/vantages-text.ts';
import { Link, shownTime } from '../shown-text.tsx';

/** Vantages that are listed; report.json has the rest. */
const MOST_VANTAGES = 100;

function Facts({ facts, isAll }: { readonly facts: MergedVantage; readonly isAll: boolean }) {
  const { name, startedAt, finishedAt, run } = facts;
  // To the second, as the times of one run are here.
  const [, ...rest] = vantageFacts(facts);
  return (
    <>
      <b>{vantageText(name)}</b>
      {`: ${[`${shownTime(startedAt)} to ${shownTime(finishedAt)}`, ...rest.map((text) => shown(text))].join(' · ')}`}
      {isAll ? null : <b class="warn"> · a report is missing</b>}
      {run.commit === null ? null : ` · commit ${shown(run.commit).slice(0, 12)}`}
      {run.url === null ? null : ' · '}
      {run.url === null ? null : <Link url={run.url} text={`its run: ${shown(run.url)}`} />}
    </>
  );
}

/** One line a vantage, those without a report among them. */
export function VantageFacts({ report }: { readonly report: Report }) {
  const known = new Map((report.vantages ?? []).map((facts) => [facts.name, facts]));
  const columns = vantageColumns(report);
  const rest = columns.length - MOST_VANTAGES;
  return (
    <ul class="plain">
      {columns.slice(0, MOST_VANTAGES).map(({ name, reports }) => {
        const facts = known.get(name);
        return (
          <li>
            {facts === undefined ? (
              <>
                <b>{vantageText(name)}</b>: <b class="warn">no report</b>
              </>
            ) : (
              <Facts facts={facts} isAll={reports === 'all'} />
            )}
          </li>
        );
      })}
      {rest > 0 ? <li>and {grouped(rest)} more</li> : null}
    </ul>
  );
}

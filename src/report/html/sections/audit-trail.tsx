// The audit trail of the page: how the run was measured, by which run of which commit, and from which policy files.
import type { ComponentChildren } from 'preact';
import { counted, grouped } from '../../../base/numbers-and-lists.ts';
import { isMerged, type Report } from '../../../model/report.ts';
import { shown } from '../../text/clip.ts';
import { durationText } from '../../text/counts-text.ts';
import {
  attemptsText,
  controlsSilentFirst,
  evidenceTexts,
  meaning,
  namelessPlace,
  noControlsText,
  orderText,
  paceText,
  udpText,
} from '../../text/methodology/methodology.ts';
import { scanText } from '../../text/methodology/scan-methodology.ts';
import type { PolicyUrl } from '../../text/report-options.ts';
import { Link, PolicyLink } from '../shown-text.tsx';
import { VantageFacts } from './vantage-facts.tsx';

/** Of one list; report.json has the rest. */
const MOST_ITEMS = 100;

function Fact({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Items({ items }: { readonly items: readonly ComponentChildren[] }) {
  const rest = items.length - MOST_ITEMS;
  return (
    <ul class="plain">
      {items.slice(0, MOST_ITEMS).map((item) => (
        <li>{item}</li>
      ))}
      {rest > 0 ? <li>and {grouped(rest)} more</li> : null}
    </ul>
  );
}

function Controls({ report }: { readonly report: Report }) {
  if (report.controls.length === 0) return <>{noControlsText(report)}</>;
  const items = controlsSilentFirst(report).map(({ target, answered }) => (
    <>
      {shown(target)} {answered ? 'answered' : <b class="warn">did not answer</b>}
    </>
  ));
  return <Items items={items} />;
}

function Run({ run }: Pick<Report, 'run'>) {
  const items = [
    run.repository === null ? null : shown(run.repository),
    run.commit === null ? null : `commit ${shown(run.commit)}`,
    run.actor === null ? null : `started by ${shown(run.actor)}`,
    run.url === null ? null : <Link url={run.url} text={shown(run.url)} />,
  ].filter((item) => item !== null);
  return items.length === 0 ? <>outside of a workflow</> : <Items items={items} />;
}

interface Props {
  readonly report: Report;
  readonly open: boolean;
  readonly urlOf: PolicyUrl;
}

export function AuditTrail({ report, open, urlOf }: Props) {
  const [udp, pace, order, scan] = [udpText(report), paceText(report), orderText(report), scanText(report)];
  const policies = report.policies.map(({ path, sha256 }) => (
    <>
      <PolicyLink path={path} urlOf={urlOf} /> <small>sha256 {shown(sha256, 64)}</small>
    </>
  ));
  const hostFiles = (report.hostFiles ?? []).map(({ path, sha256, hosts }) => (
    <>
      {`${shown(path)} (${counted(hosts, 'host')})`} <small>sha256 {shown(sha256, 64)}</small>
    </>
  ));
  return (
    <details class="trail" id="measured" open={open}>
      <summary>
        <h2>How this was measured</h2>
      </summary>
      <dl>
        <Fact title="From">
          {isMerged(report) ? (
            <VantageFacts report={report} />
          ) : report.vantage === null ? (
            namelessPlace(report)
          ) : (
            shown(report.vantage)
          )}
        </Fact>
        {scan === null ? null : <Fact title="Scan">{scan}</Fact>}
        <Fact title="Policy">{policies.length === 0 ? 'none' : <Items items={policies} />}</Fact>
        {hostFiles.length === 0 ? null : (
          <Fact title="Hosts from">
            <Items items={hostFiles} />
          </Fact>
        )}
        <Fact title="Started">{shown(report.startedAt)}</Fact>
        <Fact title="Finished">
          {shown(report.finishedAt)}, after {durationText(report.durationMs)}
        </Fact>
        <Fact title="Scope">
          {report.scope.length === 0 ? (
            'what the policy names'
          ) : (
            <Items items={report.scope.map((target) => shown(target))} />
          )}
        </Fact>
        <Fact title="Controls">
          <Controls report={report} />
        </Fact>
        <Fact title="Evidence">
          <Items items={evidenceTexts(report)} />
        </Fact>
        <Fact title="Attempts">{attemptsText(report)}</Fact>
        {udp === null ? null : <Fact title="UDP">{udp}</Fact>}
        {pace === null ? null : <Fact title="Pace">{pace}</Fact>}
        {order === null ? null : <Fact title="Order of the ports">{order}</Fact>}
        <Fact title="Run">
          <Run run={report.run} />
        </Fact>
        <Fact title="Tool">
          {shown(report.tool.name)} {shown(report.tool.version)}
        </Fact>
      </dl>
      {meaning(report).map(([title, text]) => (
        <p class="meaning">
          <b>{title}</b> {text}
        </p>
      ))}
    </details>
  );
}

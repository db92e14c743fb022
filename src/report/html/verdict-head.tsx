// The head of the page: the result with its counts, vantage, time, policy files, and the warnings.
import { counted, grouped } from '../../base/numbers-and-lists.ts';
import type { Report } from '../../model/report.ts';
import type { RunResult } from '../../model/words.ts';
import { shown } from '../text/clip.ts';
import { durationText, outcomeText } from '../text/counts-text.ts';
import type { PolicyUrl } from '../text/report-options.ts';
import { leftOutText } from './entries.ts';
import { Link, shownProse, shownTime } from './shown-text.tsx';

/** What came out in a word, with a sign that reads without colour. */
export const RESULT_WORDS: Readonly<Record<RunResult, readonly [sign: string, word: string]>> = {
  pass: ['✔\ufe0e', 'Pass'],
  fail: ['✖\ufe0e', 'Fail'],
  inconclusive: ['?', 'Inconclusive'],
};

/** Warnings are about the run as a whole; more than this are repeats of one. */
const MOST_WARNINGS = 200;
const MOST_POLICIES = 5;

interface Props {
  readonly report: Report;
  readonly urlOf: PolicyUrl;
  readonly reportHint: string;
}

function Policies({ report, urlOf }: Pick<Props, 'report' | 'urlOf'>) {
  const rest = report.policies.length - MOST_POLICIES;
  return (
    <>
      {report.policies.slice(0, MOST_POLICIES).map(({ path }, index) => (
        <>
          {index === 0 ? '' : ', '}
          <Link url={urlOf(path, null)} text={shown(path)} />
        </>
      ))}
      {rest > 0 ? ` and ${grouped(rest)} more` : null}
    </>
  );
}

export function VerdictHead({ report, urlOf, reportHint }: Props) {
  const [sign, word] = RESULT_WORDS[report.result];
  const hosts = new Set(report.verdicts.map(({ host }) => host)).size;
  const rest = report.warnings.length - MOST_WARNINGS;
  return (
    <header class={report.result}>
      <p class="what-this-is">Exposure policy</p>
      <h1>
        <span class="sign" aria-hidden="true">
          {sign}
        </span>{' '}
        {word}: {outcomeText(report.totals)}
      </h1>
      <p class="facts">
        {report.vantage === null ? 'From this machine' : <>From {shown(report.vantage)}</>}
        {` · ${shownTime(report.startedAt)} · ${durationText(report.durationMs)} · `}
        {`${counted(hosts, 'host')}, ${counted(report.totals.probes, 'port')}`}
        {report.policies.length === 0 ? null : ' · '}
        <Policies report={report} urlOf={urlOf} />
      </p>
      {report.warnings.length === 0 ? null : (
        <ul class="warnings">
          {report.warnings.slice(0, MOST_WARNINGS).map((warning) => (
            <li>
              <b>Warning:</b> {shownProse(warning)}
            </li>
          ))}
        </ul>
      )}
      {rest > 0 ? <p class="left-out">{leftOutText(rest, 'warnings', reportHint)}</p> : null}
    </header>
  );
}

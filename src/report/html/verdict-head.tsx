// The head of the page: the result with its counts, what is new, vantage, time and policy files.
import { grouped } from '../../base/numbers-and-lists.ts';
import { isMerged, type Report } from '../../model/report.ts';
import type { RunResult } from '../../model/words.ts';
import { countMachines } from '../rows/machines.ts';
import { fromVantagesText, missingText } from '../rows/merged/merged-facts.ts';
import { shown } from '../text/clip.ts';
import { durationText } from '../text/counts-text.ts';
import { greenBasis, greenBasisText, headlineText } from '../text/green-basis.ts';
import { scanText } from '../text/methodology/scan-methodology.ts';
import type { PolicyUrl } from '../text/report-options.ts';
import { extentText, partTexts, shardCaveats, timeTexts } from '../text/run-extent-text.ts';
import { type NewnessCounts, newViolationsText } from '../text/since-text.ts';
import { PolicyLink, Prose, shownTime } from './shown-text.tsx';

/** What came out in a word, with a sign that reads without colour. */
export const RESULT_WORDS: Readonly<Record<RunResult, readonly [sign: string, word: string]>> = {
  pass: ['✔\ufe0e', 'Pass'],
  fail: ['✖\ufe0e', 'Fail'],
  inconclusive: ['?', 'Inconclusive'],
};

const MOST_POLICIES = 5;

interface Props {
  readonly report: Report;
  readonly newness: NewnessCounts;
  readonly urlOf: PolicyUrl;
}

function Policies({ report, urlOf }: Pick<Props, 'report' | 'urlOf'>) {
  const rest = report.policies.length - MOST_POLICIES;
  return (
    <>
      {report.policies.slice(0, MOST_POLICIES).map(({ path }, index) => (
        <>
          {index === 0 ? '' : ', '}
          <PolicyLink path={path} urlOf={urlOf} />
        </>
      ))}
      {rest > 0 ? ` and ${grouped(rest)} more` : null}
    </>
  );
}

/** What came out; what the green rests on is in smaller letters, as it is said of every run and is not what is wrong. */
function Headline({ report }: { readonly report: Report }) {
  const basis = ` (${greenBasisText(greenBasis(report))})`;
  const [before, after] = headlineText(report).split(basis);
  return (
    <>
      {before}
      {after === undefined ? null : <small>{basis}</small>}
      {after}
    </>
  );
}

function seenFrom(report: Report): string {
  if (isMerged(report)) return fromVantagesText(report);
  return report.vantage === null ? 'From this machine' : `From ${shown(report.vantage)}`;
}

/** When it was: to the second for one run, and from when to when for several. */
function when(report: Report): string {
  const { startedAt, durationMs } = report;
  return isMerged(report) ? timeTexts(report).join(' · ') : `${shownTime(startedAt)} · ${durationText(durationMs)}`;
}

/** What the result does not say: of which reports there is nothing, and that a shard is not all. */
function Caveats({ report }: { readonly report: Report }) {
  const missing = missingText(report);
  return (
    <>
      {[...(missing === null ? [] : [missing]), ...shardCaveats(report)].map((text) => (
        <p class="caveat">
          <Prose text={text} />
        </p>
      ))}
    </>
  );
}

export function VerdictHead({ report, newness, urlOf }: Props) {
  const [sign, word] = RESULT_WORDS[report.result];
  const scan = scanText(report);
  const news = newViolationsText(report.drift, newness);
  return (
    <header class={report.result}>
      <h1>
        <span class="sign" aria-hidden="true">
          {sign}
        </span>{' '}
        {[word, ...partTexts(report)].join(', ')}: <Headline report={report} />
      </h1>
      <Caveats report={report} />
      {news === null ? null : <p class="news">{newness.fresh === 0 ? news : <strong>{news}</strong>}</p>}
      <p class="facts">
        {seenFrom(report)}
        {` · ${when(report)} · ${extentText(countMachines(report), report)}`}
        {scan === null ? null : ` · ${scan}`}
        {report.policies.length === 0 ? null : ' · '}
        <Policies report={report} urlOf={urlOf} />
      </p>
    </header>
  );
}

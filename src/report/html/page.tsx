// The whole HTML page, top to bottom.
import { grouped } from '../../base/numbers-and-lists.ts';
import { isMerged, type Report } from '../../model/report.ts';
import { machinesOf } from '../rows/machines.ts';
import { exposureMatrix } from '../rows/matrix/exposure-matrix.ts';
import { outcomeText } from '../text/counts-text.ts';
import type { PolicyUrl } from '../text/report-options.ts';
import { listedWarnings, partTexts } from '../text/run-extent-text.ts';
import { newnessCounts } from '../text/since-text.ts';
import { entryGroups, VERDICT_KIND_WORDS } from './entries.ts';
import { FilterBar } from './filter-bar.tsx';
import type { PageAssets } from './page-assets.ts';
import type { EntryGroup } from './page-entry.ts';
import { AuditTrail } from './sections/audit-trail.tsx';
import { DriftSection } from './sections/drift-section.tsx';
import { EntrySection } from './sections/entry-section.tsx';
import { MatrixSection } from './sections/matrix-section.tsx';
import { MergedLinks, MergedSections, mergedParts } from './sections/merged-sections.tsx';
import { RequirementsSection } from './sections/requirements-section.tsx';
import { WaitSection } from './sections/wait-section.tsx';
import { WarningsSection } from './sections/warnings-section.tsx';
import { vantageNumbers } from './vantage-numbers.ts';
import { RESULT_WORDS, VerdictHead } from './verdict-head.tsx';

/** Nobody reads more columns, and paper has no room for them; a browser on two cores lays out this many cells in a quarter of a second. */
const ROOM = { columns: 40, cells: 24_000 };

/** A longer matrix is folded even where it is the message. */
const OPEN_ROWS = 60;

interface Props {
  readonly report: Report;
  readonly policyUrl: PolicyUrl;
  readonly reportHint: string;
  readonly assets: PageAssets;
}

/** Text of ours that must not be escaped: the style and the script. */
function raw(text: string): { dangerouslySetInnerHTML: { __html: string } } {
  return { dangerouslySetInnerHTML: { __html: text } };
}

export function Page({ report, policyUrl, reportHint, assets }: Props) {
  const groups = entryGroups(report);
  const merged = isMerged(report) ? mergedParts(report) : null;
  const matrix = merged === null ? exposureMatrix(report, ROOM) : null;
  const warnings = listedWarnings(report);
  const newness = groups.find(({ kind }) => kind === 'violation')?.newness ?? newnessCounts([]);
  // What is wrong and what is not known is read; the rest is looked up, and only where neither is, it is the message.
  const isFine = report.result === 'pass';
  const [urgent, others] = [groups.filter(({ kind }) => isUrgent(kind)), groups.filter(({ kind }) => !isUrgent(kind))];
  const sectionOf = (group: EntryGroup) => (
    <EntrySection
      group={group}
      open={isUrgent(group.kind)}
      saysAgain={group === urgent[0]}
      urlOf={policyUrl}
      reportHint={reportHint}
    />
  );
  const linkTo = ({ kind, count }: EntryGroup) => (
    <a href={`#${kind}`}>
      {VERDICT_KIND_WORDS[kind][1]} {grouped(count)}
    </a>
  );
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={assets.contentSecurityPolicy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>{`${[RESULT_WORDS[report.result][1], ...partTexts(report)].join(', ')}: ${outcomeText(report.totals)} · port-policy`}</title>
        <style {...raw(assets.style)} />
      </head>
      <body>
        <VerdictHead report={report} newness={newness} urlOf={policyUrl} />
        <nav aria-label="Parts of this page">
          {merged === null ? null : <MergedLinks parts={merged} />}
          {urgent.map(linkTo)}
          {report.requirements === undefined ? null : <a href="#requirements">Requirements</a>}
          {warnings.length === 0 ? null : <a href="#warnings">Warnings {grouped(warnings.length)}</a>}
          {others.map(linkTo)}
          {matrix === null || matrix.rows.length === 0 ? null : <a href="#exposure">Exposure</a>}
          {report.drift === null ? null : <a href="#drift">Changed</a>}
          {report.wait === null ? null : <a href="#wait">Waiting</a>}
          <a href="#measured">How this was measured</a>
        </nav>
        <FilterBar groups={groups} vantages={vantageNumbers(report).names} />
        <main>
          {merged === null ? null : <MergedSections parts={merged} isFine={isFine} reportHint={reportHint} />}
          {urgent.map(sectionOf)}
          <RequirementsSection
            report={report}
            open={report.requirements?.some(({ satisfied }) => !satisfied) ?? false}
            reportHint={reportHint}
          />
          <WarningsSection warnings={warnings} reportHint={reportHint} />
          {others.map(sectionOf)}
          {matrix === null ? null : (
            <MatrixSection matrix={matrix} open={isFine && matrix.rows.length <= OPEN_ROWS} reportHint={reportHint} />
          )}
          {report.drift === null ? null : (
            <DriftSection
              drift={report.drift}
              machines={machinesOf(report)}
              saysVantage={merged !== null}
              urlOf={policyUrl}
              reportHint={reportHint}
            />
          )}
          {report.wait === null ? null : <WaitSection wait={report.wait} reportHint={reportHint} />}
          <AuditTrail report={report} open={isFine} urlOf={policyUrl} />
        </main>
        <script {...raw(assets.script)} />
      </body>
    </html>
  );
}

function isUrgent(kind: string): boolean {
  return kind === 'violation' || kind === 'inconclusive';
}

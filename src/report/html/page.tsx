// The whole HTML page, top to bottom.
import { grouped } from '../../base/numbers-and-lists.ts';
import type { Report } from '../../model/report.ts';
import { exposureMatrix } from '../rows/matrix/exposure-matrix.ts';
import { outcomeText } from '../text/counts-text.ts';
import type { PolicyUrl } from '../text/report-options.ts';
import { AuditTrail } from './audit-trail.tsx';
import { DriftSection } from './drift-section.tsx';
import { entryGroups, VERDICT_KIND_WORDS } from './entries.ts';
import { EntrySection } from './entry-section.tsx';
import { FilterBar } from './filter-bar.tsx';
import { MatrixSection } from './matrix-section.tsx';
import type { PageAssets } from './page-assets.ts';
import { RESULT_WORDS, VerdictHead } from './verdict-head.tsx';
import { WaitSection } from './wait-section.tsx';

/** Nobody reads more columns, and paper has no room for them; a browser on two cores lays out this many cells in a quarter of a second. */
const ROOM = { columns: 40, cells: 24_000 };

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
  const matrix = exposureMatrix(report, ROOM);
  const hasViolations = groups.some(({ kind }) => kind === 'violation');
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={assets.contentSecurityPolicy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>{`${RESULT_WORDS[report.result][1]}: ${outcomeText(report.totals)} · port-policy`}</title>
        <style {...raw(assets.style)} />
      </head>
      <body>
        <VerdictHead report={report} urlOf={policyUrl} reportHint={reportHint} />
        <nav aria-label="Parts of this page">
          {groups.map(({ kind, count }) => (
            <a href={`#${kind}`}>
              {VERDICT_KIND_WORDS[kind][1]} {grouped(count)}
            </a>
          ))}
          {matrix.rows.length === 0 ? null : <a href="#exposure">Exposure</a>}
          {report.drift === null ? null : <a href="#drift">Changed</a>}
          {report.wait === null ? null : <a href="#wait">Waiting</a>}
          <a href="#measured">How this was measured</a>
        </nav>
        <FilterBar groups={groups} />
        <main>
          {groups.map((group) => (
            <EntrySection
              group={group}
              open={isOpen(group.kind, hasViolations)}
              urlOf={policyUrl}
              reportHint={reportHint}
            />
          ))}
          <MatrixSection matrix={matrix} reportHint={reportHint} />
          {report.drift === null ? null : (
            <DriftSection drift={report.drift} urlOf={policyUrl} reportHint={reportHint} />
          )}
          {report.wait === null ? null : <WaitSection wait={report.wait} reportHint={reportHint} />}
          <AuditTrail report={report} urlOf={policyUrl} />
        </main>
        <script {...raw(assets.script)} />
      </body>
    </html>
  );
}

/** Violations always; what could not be checked where nothing is worse; the rest is looked up, not read. */
function isOpen(kind: string, hasViolations: boolean): boolean {
  return kind === 'violation' || (kind === 'inconclusive' && !hasViolations);
}

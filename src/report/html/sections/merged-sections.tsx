// What the page of a merged report has before its findings: what is open from where, each machine from each vantage, and links to both.
import { grouped } from '../../../base/numbers-and-lists.ts';
import type { Report } from '../../../model/report.ts';
import { vantageColumns } from '../../rows/merged/vantage-columns.ts';
import { type VantageMatrix, vantageMatrix } from '../../rows/merged/vantage-matrix.ts';
import { vantagesText } from '../../text/vantages-text.ts';
import { type PagePatterns, pagePatterns } from './page-patterns.ts';
import { AsMeantSection, PatternsSection } from './patterns-section.tsx';
import { VantageMatrixSection } from './vantage-matrix-section.tsx';

/** Of the matrix: a cell holds a line of text, and so takes more room than a sign. */
const MOST_CELLS = 6000;
/** A longer matrix is folded: the findings come after it. */
const OPEN_ROWS = 30;

interface MergedParts {
  readonly patterns: PagePatterns;
  readonly matrix: VantageMatrix;
  /** `internet, office and vpc`. */
  readonly vantages: string;
}

export function mergedParts(report: Report): MergedParts {
  return {
    patterns: pagePatterns(report),
    matrix: vantageMatrix(report, MOST_CELLS),
    vantages: vantagesText(vantageColumns(report).map(({ name }) => name)),
  };
}

export function MergedLinks({ parts: { patterns, matrix } }: { readonly parts: MergedParts }) {
  const { first, leftOutFirst, asMeant, leftOutAsMeant } = patterns;
  return (
    <>
      {first.length === 0 ? null : <a href="#patterns">Open from where {grouped(first.length + leftOutFirst)}</a>}
      {matrix.rows.length === 0 ? null : <a href="#exposure">Each machine</a>}
      {asMeant.length === 0 ? null : <a href="#as-meant">Shut as meant {grouped(asMeant.length + leftOutAsMeant)}</a>}
    </>
  );
}

interface Props {
  readonly parts: MergedParts;
  readonly isFine: boolean;
  readonly reportHint: string;
}

export function MergedSections({ parts: { patterns, matrix, vantages }, isFine, reportHint }: Props) {
  return (
    <>
      <PatternsSection patterns={patterns} vantages={vantages} reportHint={reportHint} />
      <VantageMatrixSection matrix={matrix} open={matrix.rows.length <= OPEN_ROWS} reportHint={reportHint} />
      <AsMeantSection patterns={patterns} open={isFine} reportHint={reportHint} />
    </>
  );
}

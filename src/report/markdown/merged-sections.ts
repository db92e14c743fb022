// The parts of the job summary that a merged report has besides: patterns and matrix first, and at the end the ports of each vantage.
import type { MergedVantage, Report } from '../../model/report.ts';
import { html } from '../escape/html.ts';
import { exposures } from '../rows/exposure.ts';
import { reportOfVantage } from '../rows/merged/vantage-columns.ts';
import type { Section } from '../sections/fit-sections.ts';
import { patternSections } from '../sections/pattern-sections.ts';
import { vantageMatrixSections } from '../sections/vantage-matrix-sections.ts';
import type { SummaryOptions } from '../text/report-options.ts';
import { vantageText } from '../text/vantages-text.ts';
import { exposureSection } from './exposure-section.ts';

/** Ranges of open ports of a machine that are written out. */
const MOST_RANGES = 40;
/** Vantages whose ports are listed by machine; the whole report has all of them. */
const MOST_VANTAGES = 8;

/** What is wrong over the vantages, and what is open from where. */
export function mergedSections(report: Report, options: SummaryOptions): readonly Section[] {
  return [...patternSections(report, options), ...vantageMatrixSections(report, options)];
}

/** Every port by machine and state, a folded list for each vantage. */
export function exposureByVantage(report: Report, options: SummaryOptions): readonly Section[] {
  const { vantages = [] } = report;
  return vantages.slice(0, MOST_VANTAGES).map((vantage) => exposureThere(report, vantage, options));
}

function exposureThere(report: Report, { name }: MergedVantage, options: SummaryOptions): Section {
  const seen = reportOfVantage(report, name);
  return exposureSection(seen, exposures(seen, MOST_RANGES), options, `from ${html(vantageText(name))}`);
}

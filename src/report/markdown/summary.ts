// The job summary in GitHub's Markdown, section by section: what is wrong and what to do first, everything else folded below.
import { isMerged, type Report } from '../../model/report.ts';
import { exposures } from '../rows/exposure.ts';
import { machinesOf } from '../rows/machines.ts';
import { findingsOf } from '../rows/merged/findings.ts';
import { checkAgainSection } from '../sections/check-again.ts';
import {
  inconclusiveSections,
  violationsSection,
  waivedSection,
  warningsSection,
} from '../sections/finding-sections.ts';
import { fitSections, fixedSection } from '../sections/fit-sections.ts';
import { heading } from '../sections/report-heading.ts';
import { policyUrlOfRun } from '../text/places/policy-url.ts';
import type { SummaryOptions } from '../text/report-options.ts';
import { listedWarnings } from '../text/run-extent-text.ts';
import { driftSection, requirementDriftSections } from './drift-section.ts';
import { exposureSection, openPortsSections } from './exposure-section.ts';
import { matrixSections } from './matrix-section.ts';
import { exposureByVantage, mergedSections } from './merged-sections.ts';
import { methodologySection } from './methodology-section.ts';
import { requirementsSections } from './requirements-section.ts';
import { flappedSection, waitLine } from './wait-section.ts';

/**
 * The summary of a run as Markdown for `GITHUB_STEP_SUMMARY`, of at most `options.maxBytes` bytes. Rows that do not fit
 * are counted where they are missing, and the reader is sent to the report.
 */
export function summary(report: Report, options: SummaryOptions): string {
  const violations = findingsOf(report, 'violation');
  const inconclusive = findingsOf(report, 'inconclusive');
  const waived = findingsOf(report, 'waived');
  const warnings = listedWarnings(report);
  const merged = isMerged(report);
  const exposed = merged ? [] : exposures(report, 40);
  const links = { ...options, policyUrl: policyUrlOfRun(report.run, options.policyUrl) };
  const finding = { ...links, vantage: report.vantage, drift: report.drift };
  const sections = [
    fixedSection(heading(report, violations, links.policyUrl)),
    ...(report.wait === null ? [] : [fixedSection(waitLine(report.wait))]),
    ...(merged ? mergedSections(report, links) : []),
    ...(merged && violations.length > 0 ? [fixedSection('### Violations\n\n')] : []),
    ...(violations.length === 0 ? [] : [violationsSection(violations, finding)]),
    ...(inconclusive.length === 0 ? [] : inconclusiveSections(inconclusive, finding)),
    ...checkAgainSection(report, violations.length > 0 ? violations : inconclusive),
    ...(waived.length === 0 ? [] : [waivedSection(waived, finding)]),
    ...requirementsSections(report, options),
    ...(report.drift === null ? [] : requirementDriftSections(report.drift, options)),
    ...(warnings.length === 0 ? [] : [warningsSection(warnings, options)]),
    ...(report.wait === null || report.wait.flapped.length === 0 ? [] : [flappedSection(report.wait, options)]),
    ...(merged ? [] : matrixSections(report, links)),
    ...openPortsSections(exposed, links),
    ...(report.drift === null ? [] : [driftSection(report.drift, machinesOf(report), links)]),
    ...(merged ? exposureByVantage(report, links) : [exposureSection(report, exposed, links)]),
    fixedSection(methodologySection(report, links.policyUrl)),
  ];
  return fitSections(sections, options.maxBytes);
}

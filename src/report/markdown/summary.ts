// The job summary in GitHub's Markdown, section by section: what is wrong and what to do first, everything else folded below.
import type { Report } from '../../model/report.ts';
import { verdictGroups } from '../rows/verdict-groups.ts';
import {
  inconclusiveSection,
  violationsSection,
  waivedSection,
  warningsSection,
} from '../sections/finding-sections.ts';
import { fitSections, fixedSection } from '../sections/fit-sections.ts';
import { heading } from '../sections/report-heading.ts';
import type { SummaryOptions } from '../text/report-options.ts';
import { driftSection } from './drift-section.ts';
import { exposureSection } from './exposure-section.ts';
import { matrixSection } from './matrix-section.ts';
import { methodologySection } from './methodology-section.ts';
import { flappedSection, waitLine } from './wait-section.ts';

/**
 * The summary of a run as Markdown for `GITHUB_STEP_SUMMARY`, of at most `options.maxBytes` bytes. Rows that do not fit
 * are counted where they are missing, and the reader is sent to the report.
 */
export function summary(report: Report, options: SummaryOptions): string {
  const violations = verdictGroups(report, 'violation');
  const inconclusive = verdictGroups(report, 'inconclusive');
  const waived = verdictGroups(report, 'waived');
  const matrix = matrixSection(report, options);
  const finding = { ...options, vantage: report.vantage };
  const sections = [
    fixedSection(heading(report, violations, options.policyUrl)),
    ...(report.wait === null ? [] : [fixedSection(waitLine(report.wait))]),
    ...(violations.length === 0 ? [] : [violationsSection(violations, finding)]),
    // Where nothing is worse, what could not be checked is the message.
    ...(inconclusive.length === 0 ? [] : [inconclusiveSection(inconclusive, violations.length === 0, finding)]),
    ...(waived.length === 0 ? [] : [waivedSection(waived, finding)]),
    ...(report.warnings.length === 0 ? [] : [warningsSection(report.warnings, options)]),
    ...(report.wait === null || report.wait.flapped.length === 0 ? [] : [flappedSection(report.wait, options)]),
    ...(matrix === null ? [] : [matrix]),
    ...(report.drift === null ? [] : [driftSection(report.drift, options)]),
    exposureSection(report, options),
    fixedSection(methodologySection(report)),
  ];
  return fitSections(sections, options.maxBytes);
}

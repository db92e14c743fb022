// The job summary's section on drift: a table of what changed since a baseline.
import type { Drift, DriftChange, DriftSide } from '../../model/documents/drift.ts';
import { html } from '../escape/html.ts';
import { markdown } from '../escape/markdown.ts';
import type { Machines } from '../rows/machines.ts';
import { fixedSection, rowsOf, type Section } from '../sections/fit-sections.ts';
import {
  folded,
  leftOut,
  machineCell,
  nameCode,
  prose,
  ruleLink,
  severityIcon,
  tableHead,
  tableRow,
} from '../sections/markdown-cells.ts';
import { sinceLink } from '../sections/report-heading.ts';
import { changeWords, driftTotalsText, hasManyVantages, notComparedText, sinceText } from '../text/drift-words.ts';
import { changedPorts } from '../text/places/place-text.ts';
import type { SummaryOptions } from '../text/report-options.ts';

/** For the report of a run: since when, how much, and every change. Folded, as what is new and wrong comes first already. */
export function driftSection(drift: Drift, machines: Machines, options: SummaryOptions): Section {
  const { head, rows, tail, unlisted = 0, leftOut: note } = driftTable(drift, machines, options);
  // Nothing to unfold.
  if (rows.length === 0)
    return fixedSection(`Since ${sinceLink(drift)}: ${markdown(driftTotalsText(drift))}.\n\n${head}`);
  const title = `Since ${html(sinceText(drift))}: ${html(driftTotalsText(drift))}`;
  const section = folded(title, { head, rows, unlisted, leftOut: note });
  return { ...section, tail: `${tail}${section.tail}` };
}

/** A line for each requirement that is satisfied no more, or newly; empty where there is none. */
export function requirementDriftSections(
  { requirements = [] }: Pick<Drift, 'requirements'>,
  options: Pick<SummaryOptions, 'reportHint'>,
): Section[] {
  if (requirements.length === 0) return [];
  const rows = rowsOf(requirements, ({ requirement, kind, explanation }) => {
    const icon = kind === 'newly-satisfied' ? '✅' : '❌';
    return `- ${icon} Requirement ${nameCode(requirement)}: ${prose(explanation)}\n`;
  });
  return [{ head: '', ...rows, tail: '\n', leftOut: leftOut('requirement', options) }];
}

/** The table of changes (left out where nothing changed), and how much could not be compared. */
export function driftTable(drift: Drift, machines: Machines, options: SummaryOptions): Section {
  const missing = notComparedText(drift);
  const note = missing === '' ? '' : `${markdown(missing)}\n\n`;
  if (drift.changes.length === 0) return fixedSection(note);
  const many = hasManyVantages(drift);
  return {
    head: tableHead(['', 'Host', 'Port', 'Verdict', 'What changed']),
    ...rowsOf(drift.changes, (change) => row(change, machines, many, options)),
    tail: `\n${note}`,
    leftOut: leftOut('change', options),
  };
}

function row(change: DriftChange, machines: Machines, many: boolean, options: SummaryOptions): string {
  const { severity, before, after, rule, explanation, vantage } = change;
  const from = many && vantage !== null ? `<br>from ${nameCode(vantage)}` : '';
  const ports = markdown(changedPorts(change)) || '–';
  const link = rule === null ? '' : ` ${ruleLink({ rule }, options)}`;
  return tableRow([
    `${severityIcon(severity)}${changeWords(change).replace(' ', '&nbsp;')}`,
    `${machineCell(machines.of(change))}${from}`,
    ports,
    verdictsText(before, after),
    `${prose(explanation)}${link}`,
  ]);
}

/** `pass → violation`; `violation` where it stays one, or where one report alone has one. */
function verdictsText(before: DriftSide | null, after: DriftSide | null): string {
  const verdicts = [before, after].flatMap((side) => (side === null ? [] : [side.verdict]));
  return [...new Set(verdicts)].join(' → ') || '–';
}

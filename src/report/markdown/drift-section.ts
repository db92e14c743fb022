// The job summary's section on drift: a table of what changed since a baseline.
import type { Drift, DriftChange } from '../../model/documents/drift.ts';
import { markdown, markdownLink } from '../escape/markdown.ts';
import { fixedSection, type Section } from '../sections/fit-sections.ts';
import {
  hostCell,
  leftOut,
  nameCode,
  prose,
  ruleLink,
  severityIcon,
  tableHead,
  tableRow,
} from '../sections/markdown-cells.ts';
import {
  DRIFT_KIND_WORDS,
  driftTotalsText,
  hasManyVantages,
  notComparedText,
  sideText,
  sinceText,
} from '../text/drift-words.ts';
import { changedPorts } from '../text/place-text.ts';
import type { SummaryOptions } from '../text/report-options.ts';

/** For the report of a run: since when, how much, and every change. */
export function driftSection(drift: Drift, options: SummaryOptions): Section {
  const since = markdownLink(markdown(sinceText(drift)), drift.baseline.url);
  const table = driftTable(drift, options);
  return { ...table, head: `### Since ${since}: ${markdown(driftTotalsText(drift))}\n\n${table.head}` };
}

/** The table of changes (left out where nothing changed), and how much could not be compared. */
export function driftTable(drift: Drift, options: SummaryOptions): Section {
  const missing = notComparedText(drift);
  const note = missing === '' ? '' : `${markdown(missing)}\n\n`;
  if (drift.changes.length === 0) return fixedSection(note);
  const many = hasManyVantages(drift);
  return {
    head: tableHead(['', 'Host', 'Port', 'Was', 'Is now', 'What changed']),
    rows: drift.changes.map((change) => row(change, many, options)),
    tail: `\n${note}`,
    leftOut: leftOut('change', options),
  };
}

function row(change: DriftChange, many: boolean, options: SummaryOptions): string {
  const { kind, severity, before, after, rule, explanation, vantage } = change;
  const from = many && vantage !== null ? `<br>from ${nameCode(vantage)}` : '';
  const ports = markdown(changedPorts(change)) || '–';
  const link = rule === null ? '' : ` ${ruleLink({ rule }, options)}`;
  return tableRow([
    `${severityIcon(severity)}${DRIFT_KIND_WORDS[kind].replace(' ', '&nbsp;')}`,
    `${hostCell(change)}${from}`,
    ports,
    markdown(sideText(before)),
    markdown(sideText(after)),
    `${prose(explanation)}${link}`,
  ]);
}

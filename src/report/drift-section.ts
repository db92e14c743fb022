// What changed since a baseline, as a section of a document in GitHub's Markdown.
import type { Drift, DriftChange } from '../model/documents/drift.ts';
import { clip } from './clip.ts';
import {
  driftPorts,
  driftTotalsText,
  hasManyVantages,
  KIND_WORDS,
  notComparedText,
  sideText,
  sinceText,
} from './drift-words.ts';
import { markdown, markdownCode, markdownLink } from './escape/markdown.ts';
import type { Section } from './fit-sections.ts';
import type { SummaryOptions } from './summary.ts';
import { hostCell, leftOut, prose, ruleLink, SEVERITY_ICONS } from './summary-sections.ts';

/** For the report of a run: since when, how much, and every change. */
export function driftSection(drift: Drift, options: SummaryOptions): Section {
  const since = markdownLink(markdown(sinceText(drift)), drift.baseline.url);
  const table = driftTable(drift, options);
  return { ...table, head: `### Since ${since}: ${markdown(driftTotalsText(drift))}\n\n${table.head}` };
}

/** The table of changes, none where there are none, and how much could not be compared. */
export function driftTable(drift: Drift, options: SummaryOptions): Section {
  const missing = notComparedText(drift);
  const note = missing === '' ? '' : `${markdown(missing)}\n\n`;
  if (drift.changes.length === 0) return { head: note, rows: [], tail: '', leftOut: () => '' };
  const many = hasManyVantages(drift);
  return {
    head: '| | Host | Port | Was | Is now | What changed |\n|---|---|---|---|---|---|\n',
    rows: drift.changes.map((change) => row(change, many, options)),
    tail: `\n${note}`,
    leftOut: leftOut('change', options),
  };
}

function row(change: DriftChange, many: boolean, options: SummaryOptions): string {
  const { kind, severity, before, after, rule, explanation, vantage } = change;
  const icon = severity === null ? '' : `${SEVERITY_ICONS[severity]}&nbsp;`;
  const from = many && vantage !== null ? `<br>from ${markdownCode(clip(vantage, 300))}` : '';
  const ports = markdown(driftPorts(change)) || '–';
  const link = rule === null ? '' : ` ${ruleLink({ rule }, options)}`;
  const cells = [
    `${icon}${KIND_WORDS[kind].replace(' ', '&nbsp;')}`,
    `${hostCell(change)}${from}`,
    ports,
    markdown(sideText(before)),
    markdown(sideText(after)),
    `${prose(explanation)}${link}`,
  ];
  return `| ${cells.join(' | ')} |\n`;
}

// What the vantages of a merged report show together, as Markdown: what needs somebody first, what is as meant counted and folded.
import { counted } from '../../base/numbers-and-lists.ts';
import type { Report } from '../../model/report.ts';
import type { PatternKind } from '../../model/words.ts';
import { markdown } from '../escape/markdown.ts';
import { groupPlaces } from '../rows/group-texts.ts';
import {
  type PatternRow,
  patternExplanation,
  patternRows,
  rowsByWeight,
  viewsText,
} from '../rows/merged/pattern-rows.ts';
import { PATTERN_WORDS, type PatternWeight } from '../rows/merged/pattern-words.ts';
import { clip } from '../text/clip.ts';
import type { SummaryOptions } from '../text/report-options.ts';
import { rowsOf, type Section } from './fit-sections.ts';
import { folded, leftOut, prose, severityCell } from './markdown-cells.ts';

/** Patterns that are seen without a click; those after them are folded. */
const MOST_OPEN = 12;
/** Rows of each list: what comes after them has its own claim to the room. */
const MOST_ROWS = 400;
const LONGEST_PLACES = 800;

const ICONS: Readonly<Record<PatternWeight, string>> = { wrong: '❌', unsure: '❔', notable: '≠', 'as-meant': '✅' };

/** `❌` for what is open and must not be, `❗` for what is down, and so on: of different shapes. */
function iconOf(kind: PatternKind): string {
  if (kind === 'down') return '❗';
  return kind === 'blocked-nothing-shown' ? '–' : ICONS[PATTERN_WORDS[kind].weight];
}

/** `❌ 🔴 critical · Exposed everywhere: 5432 postgresql on db1.example.com · open from internet and vpc`, then why and what to do. */
export function patternItem(row: PatternRow): string {
  const { kind, advice } = row.pattern;
  const where = markdown(clip(groupPlaces(row), LONGEST_PLACES));
  const views = viewsText(row.pattern);
  const head = [
    ...(row.severity === null ? [] : [severityCell(row.severity)]),
    `<strong>${PATTERN_WORDS[kind].title}: ${where}</strong>`,
    ...(views === '' ? [] : [markdown(views)]),
  ];
  const lines = [
    `${iconOf(kind)} ${head.join(' · ')}`,
    prose(patternExplanation(row)),
    ...(advice === '' ? [] : [`<strong>What to do:</strong> ${prose(advice)}`]),
  ];
  return `- ${lines.filter((line) => line !== '').join('<br>')}\n`;
}

/** `1 port as meant, and proven · 1,024 ports blocked, but nothing is shown to listen`. */
function countsText(rows: readonly PatternRow[]): string {
  const counts = new Map<PatternKind, number>();
  for (const { pattern, count } of rows) counts.set(pattern.kind, (counts.get(pattern.kind) ?? 0) + count);
  return [...counts]
    .sort(([a], [b]) => Number(a === 'blocked-nothing-shown') - Number(b === 'blocked-nothing-shown'))
    .map(([kind, count]) => `${iconOf(kind)} ${counted(count, 'port')} ${PATTERN_WORDS[kind].counted}`)
    .join(' · ');
}

/** Nothing for a report that is not merged, and where the vantages show nothing together. */
export function patternSections(report: Report, options: Pick<SummaryOptions, 'reportHint'>): readonly Section[] {
  const { wrong, unsure, notable, 'as-meant': asMeant } = rowsByWeight(patternRows(report));
  const rows = [...wrong, ...unsure, ...notable];
  if (rows.length + asMeant.length === 0) return [];
  const listed = (some: readonly PatternRow[]) => {
    const of = rowsOf(some.slice(0, MOST_ROWS), patternItem);
    return { ...of, unlisted: Math.max(0, some.length - MOST_ROWS), leftOut: leftOut('pattern', options) };
  };
  const [first, others] = [rows.slice(0, MOST_OPEN), rows.slice(MOST_OPEN)];
  const title = '### What the vantages show together\n\n';
  return [
    { head: title, ...listed(first), tail: rows.length === 0 ? '' : '\n' },
    ...(others.length === 0 ? [] : [folded(counted(others.length, 'more pattern'), { head: '', ...listed(others) })]),
    ...(asMeant.length === 0 ? [] : [folded(countsText(asMeant), { head: '', ...listed(asMeant) })]),
  ];
}

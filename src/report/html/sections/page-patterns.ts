// What the vantages of a merged report show together, as the page has it: each pattern with how it is from each vantage, bounded in number and size.
import { byteLength } from '../../../base/utf8.ts';
import type { Report } from '../../../model/report.ts';
import type { PatternKind, Severity } from '../../../model/words.ts';
import { html } from '../../escape/html.ts';
import { CELL_WORDS, type CellKind } from '../../rows/matrix/cell-kinds.ts';
import { type PatternCell, patternCells } from '../../rows/merged/pattern-cells.ts';
import { type PatternRow, patternExplanation, patternRows } from '../../rows/merged/pattern-rows.ts';
import { PATTERN_WORDS, type PatternWeight } from '../../rows/merged/pattern-words.ts';
import { stateText } from '../../text/cause-text.ts';
import { vantageText } from '../../text/vantages-text.ts';
import type { PageWhere } from '../page-entry.ts';
import { pageWhere, whereTexts } from '../page-sets.ts';
import { shownProse } from '../shown-text.tsx';

/** How it is from one vantage. */
export interface PageView {
  readonly vantage: string;
  /** Null where nothing is to be said of it. */
  readonly kind: CellKind | null;
  readonly sign: string;
  /** `open`, `not judged`. */
  readonly state: string;
  /** What the policy thinks of it, for a tooltip; empty where it has no say. */
  readonly words: string;
}

/** One pattern; all texts are ready to be shown. */
export interface PagePattern {
  readonly where: PageWhere;
  readonly weight: PatternWeight;
  readonly sign: string;
  readonly title: string;
  readonly severity: Severity | null;
  /** Empty where no vantage says anything of it. */
  readonly views: readonly PageView[];
  readonly explanation: string;
  readonly advice: string;
}

export interface PagePatterns {
  /** What needs somebody, then what may be as meant. */
  readonly first: readonly PagePattern[];
  readonly leftOutFirst: number;
  readonly asMeant: readonly PagePattern[];
  readonly leftOutAsMeant: number;
}

/** Of each of the two lists. Nobody reads more; the findings below have them all. */
const MOST_PATTERNS = 300;
const MOST_BYTES = 2_000_000;
/** Vantages whose view is shown; more than a matrix has columns for. */
const MOST_VIEWS = 64;
/** Of the tags around the texts of one pattern. */
const TAG_BYTES = 600;

/** What stands where the ports of other patterns do. */
const NO_PORT: Partial<Readonly<Record<PatternKind, string>>> = {
  missing: 'no report',
  'resolves-differently': 'its addresses',
};

function viewOf({ name, state, kind }: PatternCell): PageView {
  const vantage = vantageText(name);
  if (state === null) return { vantage, kind: null, sign: '', state: 'not judged', words: '' };
  const word = state === 'unknown' ? 'not known' : stateText(state);
  const shownKind = kind ?? (state === 'unknown' ? 'unsure' : null);
  if (shownKind === null) return { vantage, kind: null, sign: '', state: word, words: '' };
  const [sign, words] = CELL_WORDS[shownKind];
  return { vantage, kind: shownKind, sign, state: word, words };
}

function pagePattern(row: PatternRow, cells: readonly PatternCell[]): PagePattern {
  const { pattern, places, severity } = row;
  const { weight, sign, title } = PATTERN_WORDS[pattern.kind];
  const isSeen = cells.some(({ state }) => state !== null);
  return {
    where: pageWhere(places, NO_PORT[pattern.kind] ?? 'every port'),
    weight,
    sign,
    title,
    severity,
    views: isSeen ? cells.slice(0, MOST_VIEWS).map(viewOf) : [],
    explanation: shownProse(patternExplanation(row)),
    advice: shownProse(pattern.advice),
  };
}

/** As HTML has it: hostile text grows as it is escaped. */
function bytesOf({ where, views, explanation, advice }: PagePattern): number {
  const texts = [...whereTexts(where), ...views.map(({ vantage }) => vantage), explanation, advice];
  return TAG_BYTES + views.length * 120 + texts.reduce((sum, text) => sum + byteLength(html(text)), 0);
}

/** As many as there is room for, and how many more there are. */
function bounded(report: Report, rows: readonly PatternRow[]): [shown: PagePattern[], leftOut: number] {
  const wanted = rows.slice(0, MOST_PATTERNS);
  const cells = patternCells(
    report,
    wanted.map(({ pattern }) => pattern),
  );
  const made: PagePattern[] = [];
  let room = MOST_BYTES;
  for (const row of wanted) {
    const one = pagePattern(row, cells.of(row.pattern));
    const bytes = bytesOf(one);
    if (bytes > room) continue;
    room -= bytes;
    made.push(one);
  }
  return [made, rows.length - made.length];
}

/** Empty for a report that is not merged. */
export function pagePatterns(report: Report): PagePatterns {
  const rows = patternRows(report);
  const isAsMeant = ({ pattern }: PatternRow) => PATTERN_WORDS[pattern.kind].weight === 'as-meant';
  const [first, leftOutFirst] = bounded(
    report,
    rows.filter((row) => !isAsMeant(row)),
  );
  const [asMeant, leftOutAsMeant] = bounded(report, rows.filter(isAsMeant));
  return { first, leftOutFirst, asMeant, leftOutAsMeant };
}

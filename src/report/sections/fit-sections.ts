// Fits a Markdown document of sections into a size limit in bytes: whole rows are left out, and how many is said.
import { byteLength, firstBytes } from '../../base/utf8.ts';

/** A piece of the document: `head`, then rows, then `tail`; only rows can be left out. */
export interface Section {
  readonly head: string;
  readonly rows: readonly string[];
  readonly tail: string;
  /** Further items, of which no row was made, as no document has room for it: they are left out like rows. */
  readonly unlisted?: number;
  /** What stands between the last row and the tail when rows are left out. */
  readonly leftOut: (rows: number) => string;
}

/** A section without rows, of which nothing is left out. */
export function fixedSection(head: string): Section {
  return { head, rows: [], tail: '', leftOut: () => '' };
}

/** More rows of any kind than a megabyte holds: a million findings must not cost a million texts. */
const MOST_ROWS = 20_000;

/** The rows of a section for as many items as a document can have room for. */
export function rowsOf<T>(
  items: readonly T[],
  rowOf: (item: T) => string,
): Required<Pick<Section, 'rows' | 'unlisted'>> {
  return {
    rows: items.slice(0, MOST_ROWS).map((item) => rowOf(item)),
    unlisted: Math.max(0, items.length - MOST_ROWS),
  };
}

function fixedBytes({ head, rows, tail, unlisted = 0, leftOut }: Section): number {
  return byteLength(head) + byteLength(tail) + (rows.length === 0 ? 0 : byteLength(leftOut(rows.length + unlisted)));
}

/** Rows of one section that fit, and what is left of the room. */
function fill(section: Section, room: number): { text: string; room: number } {
  const { head, rows, tail, unlisted = 0, leftOut } = section;
  let left = room;
  let shown = 0;
  for (const row of rows) {
    const bytes = byteLength(row);
    if (bytes > left) break;
    left -= bytes;
    shown++;
  }
  const missing = rows.length - shown + unlisted;
  const note = missing === 0 ? '' : leftOut(missing);
  return { text: `${head}${rows.slice(0, shown).join('')}${note}${tail}`, room: left };
}

/**
 * The sections one after the other in at most `maxBytes` of UTF-8. Earlier sections get room for their rows first, but
 * every section keeps its head, its tail and a note of what it leaves out. Where even that is too much, whole sections
 * go, the last first; the first is cut at a character if nothing else helps.
 */
export function fitSections(sections: readonly Section[], maxBytes: number): string {
  const kept = [...sections];
  const fixed = () => kept.reduce((sum, section) => sum + fixedBytes(section), 0);
  while (kept.length > 1 && fixed() > maxBytes) kept.pop();
  let room = maxBytes - fixed();
  let text = '';
  for (const section of kept) {
    const filled = fill(section, room);
    text += filled.text;
    room = filled.room;
  }
  return byteLength(text) <= maxBytes ? text : firstBytes(text, maxBytes);
}

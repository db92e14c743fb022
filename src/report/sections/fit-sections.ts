// Fits a Markdown document of sections into a size limit in bytes: whole rows are left out, and how many is said.
import { byteLength, firstBytes } from '../../base/utf8.ts';

/** A piece of the document: `head`, then rows, then `tail`; only rows can be left out. */
export interface Section {
  readonly head: string;
  readonly rows: readonly string[];
  readonly tail: string;
  /** What stands between the last row and the tail when rows are left out. */
  readonly leftOut: (rows: number) => string;
}

/** A section without rows, of which nothing is left out. */
export function fixedSection(head: string): Section {
  return { head, rows: [], tail: '', leftOut: () => '' };
}

function fixedBytes({ head, rows, tail, leftOut }: Section): number {
  return byteLength(head) + byteLength(tail) + (rows.length === 0 ? 0 : byteLength(leftOut(rows.length)));
}

/** Rows of one section that fit, and what is left of the room. */
function fill(section: Section, room: number): { text: string; room: number } {
  const { head, rows, tail, leftOut } = section;
  let left = room;
  let shown = 0;
  for (const row of rows) {
    const bytes = byteLength(row);
    if (bytes > left) break;
    left -= bytes;
    shown++;
  }
  const note = shown === rows.length ? '' : leftOut(rows.length - shown);
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

// The signs of the exposure matrix in Markdown: what a cell says, to be read without colour.
import type { CellKind } from '../rows/matrix/cell-kinds.ts';

/** Of different shapes, as colours are not seen by everybody. */
export const SIGNS: Readonly<Record<CellKind, string>> = {
  exposed: '❌',
  amiss: '❗',
  unsure: '❔',
  waived: '🔕',
  open: '✅',
  observed: '👁️',
  silent: '\\~',
  filtered: '–',
  closed: '○',
};

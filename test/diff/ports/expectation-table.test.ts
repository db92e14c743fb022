// The table of expectations in docs/diff.md is the one that the code has.
import { expect, it } from 'vitest';
import { DEMANDS, meaningOf } from '../../../src/diff/ports/expectation-table.ts';
import { CHANGE_KINDS } from '../../../src/model/documents/change-words.ts';
import { readText, tableOf } from '../../docs/markdown.ts';

const text = readText('docs/diff.md');
const ORDER = ['open', 'blocked', 'closed', 'filtered', 'observe', 'nothing'] as const;

it('has every expectation', () => {
  expect([...ORDER].sort()).toEqual([...DEMANDS].sort());
});

it('says of each pair what the code says', () => {
  const written = tableOf(text, 'was').map(([was, ...cells]) => ({ was, cells }));
  const meant = ORDER.map((was) => ({
    was,
    cells: ORDER.map((now) => {
      const meaning = meaningOf(was, now);
      if (meaning === null) return '–';
      return `${meaning.kind}, ${meaning.mark}${meaning.gravity === null ? '' : ` (${meaning.gravity})`}`;
    }),
  }));
  expect(written).toEqual(meant);
});

it('gives a severity to what is weaker, and to nothing else', () => {
  for (const was of ORDER)
    for (const now of ORDER) {
      const meaning = meaningOf(was, now);
      expect(meaning === null || (meaning.gravity === null) === (meaning.mark !== 'weakening'), `${was} ${now}`).toBe(
        true,
      );
    }
});

it('is followed by every other kind', () => {
  const others = tableOf(text, 'kind').map(([kind]) => kind);
  const ofTable = new Set(ORDER.flatMap((was) => ORDER.flatMap((now) => meaningOf(was, now)?.kind ?? [])));
  expect(others).toEqual(CHANGE_KINDS.filter((kind) => !ofTable.has(kind)));
});

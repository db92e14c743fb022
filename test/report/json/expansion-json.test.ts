// The JSON of `expand`: valid by its schema, one row a line, the same fields in the same order, and in pieces.
import { expect, it } from 'vitest';
import type { ExpandedRow } from '../../../src/model/documents/expansion.ts';
import { expansionSchema } from '../../../src/model/schema/expansion-schema.ts';
import { expansionJsonPieces } from '../../../src/report/json/expansion-json.ts';
import { SAMPLE_ROWS } from '../samples/sample-rows.ts';

it('is valid by its schema, and says what the rows say', () => {
  const text = [...expansionJsonPieces(SAMPLE_ROWS)].join('');
  const document = JSON.parse(text);
  expect(expansionSchema.parse(document)).toEqual(document);
  expect(document.rows).toEqual(SAMPLE_ROWS);
  expect(text.endsWith('\n  ]\n}\n')).toBe(true);
});

it('has a row a line, with its fields in the documented order', () => {
  const lines = [...expansionJsonPieces(SAMPLE_ROWS)].join('').split('\n');
  expect(lines.filter((line) => line.startsWith('    {"vantage":'))).toHaveLength(SAMPLE_ROWS.length);
  const shuffled = SAMPLE_ROWS.map(
    (row) => Object.fromEntries(Object.entries(row).reverse()) as unknown as ExpandedRow,
  );
  expect([...expansionJsonPieces(shuffled)].join('')).toBe(lines.join('\n'));
});

it('is whole without a row', () => {
  expect(JSON.parse([...expansionJsonPieces([])].join(''))).toMatchObject({ schemaVersion: 1, rows: [] });
});

it('holds a piece in memory, however many rows there are', () => {
  let taken = 0;
  function* many(): Generator<ExpandedRow> {
    for (; taken < 100_000; taken++) yield SAMPLE_ROWS[0] as ExpandedRow;
  }
  const pieces = expansionJsonPieces(many());
  pieces.next();
  expect(taken).toBeLessThan(1000);
  for (const piece of pieces) expect(piece.length).toBeLessThan(80_000);
});

// Diagnostics as JSON: a golden file, every field in its documented order, and texts that survive.
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { diagnosticsJson } from '../../../src/report/json/diagnostics-json.ts';
import { codeBlocks, readText } from '../../docs/markdown.ts';
import { FILE, poisonedDiagnostics, sampleDiagnostics } from '../samples/sample-diagnostics.ts';
import { HOSTILE_PIECES } from '../samples/sample-report.ts';

/** Every key of a tree, in order, a list by its first element. */
function keysOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(keysOf);
  if (typeof value !== 'object' || value === null) return null;
  return Object.entries(value).map(([key, inner]) => [key, keysOf(inner)]);
}

it('is the golden file', async () => {
  await expect(diagnosticsJson(sampleDiagnostics)).toMatchFileSnapshot('diagnostics-json.golden.json');
});

it('has the fields of the documented example, in their order', () => {
  const related = sampleDiagnostics.filter(({ related }) => related.length > 0);
  const [documented] = codeBlocks(readText('docs/diagnostics.md')).filter(({ lang }) => lang === 'json');
  expect(keysOf(JSON.parse(diagnosticsJson(related)))).toEqual(keysOf(JSON.parse(documented?.text ?? '')));
});

it('has the same order whoever built the object', () => {
  const backwards = sampleDiagnostics.map((one) => Object.fromEntries(Object.entries(one).reverse()) as never);
  expect(diagnosticsJson(backwards)).toBe(diagnosticsJson(sampleDiagnostics));
});

it('counts both levels, and is a whole document for none', () => {
  expect(JSON.parse(diagnosticsJson(sampleDiagnostics))).toMatchObject({ errors: 6, warnings: 1 });
  expect(JSON.parse(diagnosticsJson([]))).toMatchObject({ schemaVersion: 1, diagnostics: [], errors: 0, warnings: 0 });
});

it('has nulls where a mistake has no place', () => {
  const { diagnostics } = JSON.parse(diagnosticsJson(sampleDiagnostics));
  expect(diagnostics.at(-1)).toMatchObject({ file: null, line: null, column: null, length: 1, related: [] });
  expect(diagnostics[2].related).toEqual([{ file: FILE, line: 5, column: 12 }]);
});

describe('hostile text', () => {
  it.each(HOSTILE_PIECES)('%j comes out as it went in, on the same lines', (piece) => {
    const poisoned: Diagnostic[] = poisonedDiagnostics(piece);
    const text = diagnosticsJson(poisoned);
    expect(text.split('\n')).toHaveLength(diagnosticsJson(sampleDiagnostics).split('\n').length);
    expect(text).not.toMatch(/[\0-\x09\x0b-\x1f\ud800-\udfff]/u);
    const { diagnostics } = JSON.parse(text);
    expect(diagnostics.map(({ message, file }: { message: string; file: string }) => [message, file])).toEqual(
      poisoned.map(({ message, position }) => [message, position?.file ?? null]),
    );
  });
});

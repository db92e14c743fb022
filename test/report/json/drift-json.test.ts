// The difference of two reports as JSON: a golden file, in the documented order, valid by zod and by the JSON Schema made from it.
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import type { DeepReadonly } from '../../../src/base/deep-readonly.ts';
import type { Drift, DriftDocument } from '../../../src/model/documents/drift.ts';
import { driftJsonSchema, driftSchema } from '../../../src/model/schema/drift-schema.ts';
import { driftJson } from '../../../src/report/json/drift-json.ts';
import { reversedFields } from '../samples/reversed-fields.ts';
import { noDrift, poisonedDrift, sampleDrift } from '../samples/sample-drift.ts';
import { HOSTILE_PIECES } from '../samples/sample-report.ts';

/** A document that may be spoilt. */
type Loose = { totals: object; baseline: object; files: object; changes: [{ before: object; rule: object }] };

const names = { old: 'old.json', new: 'new.json' };
const options = { toolVersion: '1.0.0', names, caveats: ['The baseline is newer.'] };
const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(driftJsonSchema());
const copy = (drift: Drift) => JSON.parse(driftJson(drift, options));
const hostile = poisonedDrift(HOSTILE_PIECES.join(' '));

it('is the golden file', async () => {
  await expect(driftJson(sampleDrift, options)).toMatchFileSnapshot('drift.golden.json');
});

it('has the same bytes whatever order the fields were made in', () => {
  expect(driftJson(reversedFields(sampleDrift), options)).toBe(driftJson(sampleDrift, options));
});

it('loses nothing', () => {
  const { schemaVersion, tool, files, warnings, ...rest } = copy(hostile);
  expect([schemaVersion, tool, files, warnings]).toEqual([
    1,
    { name: 'port-policy', version: '1.0.0' },
    names,
    options.caveats,
  ]);
  expect(rest).toEqual(JSON.parse(JSON.stringify(hostile)));
});

describe('the schema', () => {
  it('is the type', () => {
    expectTypeOf<DeepReadonly<z.infer<typeof driftSchema>>>().toEqualTypeOf<DeepReadonly<DriftDocument>>();
  });

  it.each([
    ['the sample', sampleDrift],
    ['hostile text', hostile],
    ['no change', noDrift],
  ])('accepts %s, by zod and by JSON Schema', (_, drift) => {
    expect(driftSchema.safeParse(copy(drift)).error).toBeUndefined();
    expect(validate(copy(drift)), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each<[string, (document: Loose) => void]>([
    ['an unknown field', (document) => Object.assign(document, { extra: 1 })],
    ['an unknown field of a change', (document) => Object.assign(document.changes[0], { extra: 1 })],
    ['a state that is none', (document) => Object.assign(document.changes[0].before, { state: 'ajar' })],
    ['a kind that is none', (document) => Object.assign(document.changes[0], { kind: 'opened' })],
    ['ports in words', (document) => Object.assign(document.changes[0], { ports: 'https' })],
    ['a line before the first', (document) => Object.assign(document.changes[0].rule, { line: 0 })],
    ['a total below zero', (document) => Object.assign(document.totals, { newlyOpen: -1 })],
    ['a time of another form', (document) => Object.assign(document.baseline, { startedAt: '2026-11-20' })],
    ['another version', (document) => Object.assign(document, { schemaVersion: 2 })],
  ])('refuses %s', (_, spoil) => {
    const document = copy(sampleDrift);
    spoil(document);
    expect(driftSchema.safeParse(document).success).toBe(false);
    expect(validate(document)).toBe(false);
  });
});

// The difference of two policies as JSON: a golden file, in the documented order, valid by zod and by the JSON Schema made from it.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import type { DeepReadonly } from '../../../src/base/deep-readonly.ts';
import type { PolicyDiff, PolicyDiffDocument } from '../../../src/model/documents/policy-diff.ts';
import { policyDiffJsonSchema, policyDiffSchema } from '../../../src/model/schema/policy-diff-schema.ts';
import { policyDiffJson } from '../../../src/report/json/policy-diff-json.ts';
import { reversedFields } from '../samples/reversed-fields.ts';
import { noDiff, poisonedDiff, sampleDiff } from '../samples/sample-policy-diff.ts';
import { HOSTILE_PIECES } from '../samples/sample-report.ts';

/** A document that may be spoilt. */
type Loose = { totals: object; files: object; changes: [{ hosts: [object]; ports: unknown; newRules: [object] }] };

const options = { toolVersion: '1.0.0' };
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(policyDiffJsonSchema());
const copy = (diff: PolicyDiff) => JSON.parse(policyDiffJson(diff, options));
const hostile = poisonedDiff(HOSTILE_PIECES.join(' '));

it('is the golden file', async () => {
  await expect(policyDiffJson(sampleDiff, options)).toMatchFileSnapshot('policy-diff.golden.json');
});

it('has the same bytes whatever order the fields were made in', () => {
  expect(policyDiffJson(reversedFields(sampleDiff), options)).toBe(policyDiffJson(sampleDiff, options));
});

it('loses nothing', () => {
  const { schemaVersion, tool, ...rest } = copy(hostile);
  expect([schemaVersion, tool]).toEqual([1, { name: 'port-policy', version: '1.0.0' }]);
  expect(rest).toEqual(JSON.parse(JSON.stringify(hostile)));
});

describe('the schema', () => {
  it('is the type', () => {
    expectTypeOf<DeepReadonly<z.infer<typeof policyDiffSchema>>>().toEqualTypeOf<DeepReadonly<PolicyDiffDocument>>();
  });

  it.each([
    ['the sample', sampleDiff],
    ['hostile text', hostile],
    ['no change', noDiff],
  ])('accepts %s, by zod and by JSON Schema', (_, diff) => {
    expect(policyDiffSchema.safeParse(copy(diff)).error).toBeUndefined();
    expect(validate(copy(diff)), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each<[string, (document: Loose) => void]>([
    ['an unknown field', (document) => Object.assign(document, { extra: 1 })],
    ['an unknown field of a change', (document) => Object.assign(document.changes[0], { extra: 1 })],
    ['an unknown field of a host', (document) => Object.assign(document.changes[0].hosts[0], { extra: 1 })],
    ['a kind that is none', (document) => Object.assign(document.changes[0], { kind: 'opened' })],
    ['ports in words', (document) => Object.assign(document.changes[0], { ports: 'https' })],
    ['a line before the first', (document) => Object.assign(document.changes[0].newRules[0], { line: 0 })],
    ['a total below zero', (document) => Object.assign(document.totals, { neutral: -1 })],
    ['another version', (document) => Object.assign(document, { schemaVersion: 2 })],
  ])('refuses %s', (_, spoil) => {
    const document = copy(sampleDiff);
    spoil(document);
    expect(policyDiffSchema.safeParse(document).success).toBe(false);
    expect(validate(document)).toBe(false);
  });
});

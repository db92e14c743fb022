// report.json: a golden file, in the documented order, valid by zod and by the JSON Schema made from it.
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import type { DeepReadonly } from '../../../src/base/deep-readonly.ts';
import type { Report } from '../../../src/model/report.ts';
import { reportJsonSchema, reportSchema } from '../../../src/model/schema/report-schema.ts';
import { reportJson } from '../../../src/report/json/report-json.ts';
import { reversedFields } from '../samples/reversed-fields.ts';
import { hostileReport, reportOf, sampleReport } from '../samples/sample-report.ts';

/** A report that may be spoilt. */
type Loose = { seed: number; totals: object; policies: [object]; verdicts: [{ rule: object }] };

const validate = addFormats.default(new Ajv2020({ strict: true, allErrors: true })).compile(reportJsonSchema());
const copy = (report: Report) => JSON.parse(reportJson(report));

it('is the golden file', async () => {
  await expect(reportJson(sampleReport)).toMatchFileSnapshot('report.golden.json');
});

it('has the same bytes whatever order the fields were made in', () => {
  expect(reportJson(reversedFields(sampleReport))).toBe(reportJson(sampleReport));
});

it('loses nothing', () => {
  expect(copy(hostileReport)).toEqual(JSON.parse(JSON.stringify(hostileReport)));
});

describe('the schema', () => {
  it('is the type', () => {
    expectTypeOf<DeepReadonly<z.infer<typeof reportSchema>>>().toEqualTypeOf<DeepReadonly<Report>>();
  });

  it.each([
    ['the sample', sampleReport],
    ['hostile text', hostileReport],
    ['nothing at all', reportOf([], { warnings: [], vantage: null })],
  ])('accepts %s, by zod and by JSON Schema', (_, report) => {
    expect(reportSchema.safeParse(copy(report)).error).toBeUndefined();
    expect(validate(copy(report)), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each<[string, (report: Loose) => void]>([
    ['an unknown field', (report) => Object.assign(report, { extra: 1 })],
    ['an unknown field of a verdict', (report) => Object.assign(report.verdicts[0], { extra: 1 })],
    ['a missing field', (report) => Reflect.deleteProperty(report, 'seed')],
    ['another version', (report) => Object.assign(report, { schemaVersion: 2 })],
    ['a state that is none', (report) => Object.assign(report.verdicts[0], { state: 'ajar' })],
    ['ports that are none', (report) => Object.assign(report.verdicts[0], { ports: '1-' })],
    ['a time without a zone', (report) => Object.assign(report, { startedAt: '2026-11-21T02:00:07.123' })],
    ['a negative count', (report) => Object.assign(report.totals, { open: -1 })],
    ['a line 0', (report) => Object.assign(report.verdicts[0].rule, { line: 0 })],
    ['a hash that is none', (report) => Object.assign(report.policies[0], { sha256: 'x' })],
  ])('refuses %s, by zod and by JSON Schema', (_, spoil) => {
    const report = copy(sampleReport);
    spoil(report);
    expect(reportSchema.safeParse(report).success).toBe(false);
    expect(validate(report)).toBe(false);
  });

  it('describes every field', () => {
    const undescribed: string[] = [];
    const walk = (schema: Record<string, unknown>, path: string) => {
      for (const [name, inner] of Object.entries(
        (schema.properties ?? {}) as Record<string, Record<string, unknown>>,
      )) {
        if (typeof inner.description !== 'string' || inner.description.length < 5) undescribed.push(`${path}.${name}`);
        walk(inner, `${path}.${name}`);
        if (inner.items !== undefined) walk(inner.items as Record<string, unknown>, `${path}.${name}[]`);
      }
    };
    walk(reportJsonSchema() as Record<string, unknown>, '');
    expect(undescribed).toEqual([]);
  });
});

// The strict schema of the difference of two reports as JSON. Imported only by who reads or publishes it: zod costs start-up time.
import * as z from 'zod/mini';
import { driftShape } from './report-schema.ts';

const text = (description: string) => z.string().check(z.describe(description));

/** Reads the JSON of a difference; unknown fields are errors, so that a newer document is not half understood. */
export const driftSchema = z
  .strictObject({
    schemaVersion: z.literal(1).check(z.describe('Rises when a reader of the old form would misread the new one.')),
    tool: z
      .strictObject({ name: z.literal('port-policy').check(z.describe('Always this.')), version: text('Of the tool.') })
      .check(z.describe('What wrote this.')),
    files: z
      .strictObject({ old: text('The report of before.'), new: text('The report of now.') })
      .check(z.describe('What was compared.')),
    warnings: z.array(z.string()).check(z.describe('Why the comparison may mislead.')),
    ...driftShape,
  })
  .check(z.describe('What changed between two reports of port-policy.'));

/** The JSON Schema (draft 2020-12) of the document. */
export function driftJsonSchema(): object {
  const { $schema, ...rest } = z.toJSONSchema(driftSchema);
  return { $schema, title: 'port-policy difference of two reports', ...rest };
}

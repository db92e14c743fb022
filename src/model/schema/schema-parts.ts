// Parts that the zod schemas of all documents share: counts, texts, times, ports, places in a policy, the head of a document.
import * as z from 'zod/mini';
import { PROTOCOLS } from '../words.ts';
import { type SchemaFile, schemaAddress } from './schema-address.ts';

export const count = (description: string) => z.int().check(z.minimum(0), z.describe(description));
export const atLeastOne = (description: string) => z.int().check(z.minimum(1), z.describe(description));
export const text = (description: string) => z.string().check(z.describe(description));
export const textOrNull = (description: string) => z.nullable(z.string()).check(z.describe(description));
export const time = (description: string) =>
  z.iso.datetime({ precision: 3 }).check(z.describe(`${description}: RFC 3339, UTC, with milliseconds.`));

/** `22`, `1-21,23-1023`. */
const PORTS = /^\d{1,5}(-\d{1,5})?(,\d{1,5}(-\d{1,5})?)*$/;

export const portsOrNull = (description: string) =>
  z.nullable(z.string().check(z.regex(PORTS))).check(z.describe(description));
export const protocolOrNull = (description: string) => z.nullable(z.enum(PROTOCOLS)).check(z.describe(description));

/** A place in a policy file. */
export const place = (file: string) => ({
  file: text(file),
  line: atLeastOne('Counted from 1.'),
  column: atLeastOne('Counted from 1.'),
});

/** What every document begins with. */
export const documentHead = {
  schemaVersion: z.literal(1).check(z.describe('Rises when a reader of the old form would misread the new one.')),
  tool: z
    .strictObject({ name: z.literal('port-policy').check(z.describe('Always this.')), version: text('Of the tool.') })
    .check(z.describe('What wrote this.')),
};

/**
 * The JSON Schema (draft 2020-12) of a document.
 * @param file where it is published; without it, it has no `$id`
 */
export function titledJsonSchema(title: string, schema: z.ZodMiniType, file?: SchemaFile): object {
  const { $schema, ...rest } = z.toJSONSchema(schema);
  return { $schema, ...(file === undefined ? {} : { $id: schemaAddress(file) }), title, ...rest };
}

// The JSON Schema of a policy, for editors: the shape of policy-schema.ts with what policy-schema-docs.ts says of each key.
import * as z from 'zod/mini';
import { type MapKind, takesList } from './schema/allowed-keys.ts';
import {
  defaultsSchema,
  entrySchema,
  hostItemSchema,
  limitsSchema,
  policySchema,
  roleSchema,
  vantageSchema,
  waiverSchema,
} from './schema/policy-schema.ts';
import { KEY_DOCS, type KeyDocs } from './schema/policy-schema-docs.ts';

const SCHEMAS: Readonly<Record<MapKind, { readonly shape: Readonly<Record<string, z.core.$ZodType>> }>> = {
  policy: policySchema,
  defaults: defaultsSchema,
  limits: limitsSchema,
  host: hostItemSchema,
  entry: entrySchema,
  role: roleSchema,
  vantage: vantageSchema,
  waiver: waiverSchema,
};

/** Said with each key whose value may be a list. */
const LIST_VARIABLE = 'One variable, `"${NAME}"`, may hold several, with commas between them.';

/** The schema as plain JSON Schema (draft 2020-12). What only a parser can tell, such as an unknown service, it lets pass. */
export function policyJsonSchema(): Record<string, unknown> {
  const registry = z.registry<KeyDocs>();
  for (const mapKind of Object.keys(SCHEMAS) as MapKind[]) {
    for (const [key, schema] of Object.entries(SCHEMAS[mapKind].shape)) {
      const docs = KEY_DOCS[mapKind][key];
      if (docs === undefined) continue;
      const description = takesList(key, mapKind) ? `${docs.description} ${LIST_VARIABLE}` : docs.description;
      registry.add(schema, { ...docs, description });
    }
  }
  registry.add(policySchema, { description: 'A port-policy file.', title: 'port-policy' });
  const schema = z.toJSONSchema(policySchema, { metadata: registry }) as Record<string, unknown>;
  // A file without hosts is one that extends another, or that others extend.
  return { ...schema, anyOf: ['hosts', 'extends', 'roles', 'vantages'].map((key) => ({ required: [key] })) };
}

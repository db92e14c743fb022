// The JSON Schema of a policy, for editors: the shape of policy-schema.ts with what policy-schema-docs.ts says of each key.
import * as z from 'zod/mini';
import { schemaAddress } from '../model/schema/schema-address.ts';
import { MAP_KINDS, takesList } from './schema/allowed-keys.ts';
import { MAP_SCHEMAS } from './schema/policy-schema.ts';
import { KEY_DOCS, type KeyDocs } from './schema/policy-schema-docs.ts';

/** Said with each key whose value may be a list. */
const LIST_VARIABLE = 'One variable, `"${NAME}"`, may hold several, with commas between them.';

/** Keys of which a map must have one. `properties` beside it is for ajv, which in its strict mode asks that the keys are known there. */
const needsOneOf = (keys: readonly string[]) => keys.map((key) => ({ required: [key], properties: { [key]: true } }));

/** An item has `host` or `hosts-in`, and not both: `oneOf` would say the same, and editors would not say which key is too much. */
const HOSTS_OF_ITEM = {
  anyOf: needsOneOf(['host', 'hosts-in']),
  dependencies: { 'at-least': ['hosts-in'], 'hosts-in': { properties: { host: false } } },
};

/**
 * The schema as plain JSON Schema, of the draft that most editors know and that schemastore.org asks for (07). What only a parser can
 * tell, such as an unknown service, it lets pass.
 */
export function policyJsonSchema(): Record<string, unknown> {
  const registry = z.registry<KeyDocs>();
  for (const mapKind of MAP_KINDS) {
    for (const [key, schema] of Object.entries<z.core.$ZodType>(MAP_SCHEMAS[mapKind].shape)) {
      const docs = KEY_DOCS[mapKind][key];
      if (docs === undefined) continue;
      const description = takesList(key, mapKind) ? `${docs.description} ${LIST_VARIABLE}` : docs.description;
      registry.add(schema, { ...docs, description });
    }
  }
  const { $schema, ...rest } = z.toJSONSchema(MAP_SCHEMAS.policy, {
    metadata: registry,
    target: 'draft-07',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === MAP_SCHEMAS.host) Object.assign(jsonSchema, HOSTS_OF_ITEM);
    },
  });
  return {
    $schema,
    $id: schemaAddress('port-policy.schema.json'),
    title: 'port-policy',
    description: 'A port-policy file.',
    ...rest,
    // A file without hosts is one that extends another, or that others extend.
    anyOf: needsOneOf(['hosts', 'extends', 'roles', 'vantages']),
  };
}

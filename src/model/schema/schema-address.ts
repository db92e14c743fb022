// Where the JSON Schemas are published: the address in `$id`, which is also the one that editors are told to read.

/** The files of the folder schema/. */
export type SchemaFile =
  | 'port-policy.schema.json'
  | 'port-policy-report.schema.json'
  | 'port-policy-expansion.schema.json'
  | 'port-policy-dry-run.schema.json';

/** The tag of the major version: what lies there changes only as docs/versions.md says. */
const FOLDER = 'https://raw.githubusercontent.com/port-policy/port-policy/v1/schema/';

/** Resolves from the first release of the major version on. */
export function schemaAddress(file: SchemaFile): string {
  return `${FOLDER}${file}`;
}

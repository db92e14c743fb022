// `schema`: prints the JSON Schemas, made from the same zod schemas that the policy and our documents are read with.
import { policyJsonSchema } from '../../audit.ts';
import { EXIT } from '../../model/exit-codes.ts';
import type { Invocation } from '../invocation.ts';
import { fail } from '../output/complain.ts';

/** What there are schemas of. */
const SCHEMAS = {
  policy: policyJsonSchema,
  report: async () => (await import('../../model/schema/report-schema.ts')).reportJsonSchema(),
  expand: async () => (await import('../../model/schema/expansion-schema.ts')).expansionJsonSchema(),
  'dry-run': async () => (await import('../../model/schema/dry-run-schema.ts')).dryRunJsonSchema(),
} as const satisfies Record<string, () => Promise<object>>;

export type SchemaName = keyof typeof SCHEMAS;

export async function printSchema({ positionals, terminal }: Invocation): Promise<number> {
  const [which = 'policy'] = positionals;
  if (!isSchema(which))
    return fail(terminal, `there is no schema \`${which}\`. Use ${Object.keys(SCHEMAS).join(', ')}`);
  terminal.out(await schemaText(which));
  return EXIT.pass;
}

/** The files under schema/ are written from it, too. */
export async function schemaText(which: SchemaName): Promise<string> {
  return `${JSON.stringify(await SCHEMAS[which](), null, 2)}\n`;
}

function isSchema(name: string): name is SchemaName {
  return Object.hasOwn(SCHEMAS, name);
}

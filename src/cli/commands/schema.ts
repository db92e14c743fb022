// The JSON Schemas as text, made from the same zod schemas that the policy and the report are read with.
import { policyJsonSchema } from '../../audit.ts';
import { reportJsonSchema } from '../../model/schema/report-schema.ts';

export async function schemaText(which: 'policy' | 'report'): Promise<string> {
  const schema = which === 'policy' ? await policyJsonSchema() : reportJsonSchema();
  return `${JSON.stringify(schema, null, 2)}\n`;
}
